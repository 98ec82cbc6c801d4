import type { DescribedRule } from "../../lint/described-rules.js";
import type { Severity } from "../../lint/finding.js";
import { isShellCheckId, shellCheckHelp } from "../../lint/shellcheck-id.js";
import type { Translate } from "../../locales/translate.js";
import { ruleHelp } from "../lint/rule-page.js";
import { SARIF_LEVELS } from "./log.js";

/** What GitHub sorts its alerts by. */
const PROBLEMS = {
  error: "error",
  warning: "warning",
  info: "recommendation",
  style: "recommendation",
} as const;

/** What a SARIF log says about a rule. */
export interface RuleDescriptor {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri: string;
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly "problem.severity": string };
}

/** A rule of ours, with its page as help. */
export function describeRule(rule: DescribedRule, translate: Translate): RuleDescriptor {
  const { id, aliases, severity, title, why, helpUrl } = rule;
  const [name] = aliases.filter((alias) => !/\d/.test(alias));
  return {
    id,
    ...(name === undefined ? {} : { name }),
    shortDescription: { text: translate(title) },
    fullDescription: { text: translate(why) },
    helpUri: helpUrl,
    help: {
      text: `${translate(why)}\n${helpUrl}`,
      markdown: ruleHelp(rule, translate),
    },
    ...seriousness(severity === "off" ? "warning" : severity, ["dockerfile"], severity !== "off"),
  };
}

/** Those of ShellCheck's rules that found something, by id: the others nobody asked for by name. */
export function describeShellCheckRules(
  findings: readonly { readonly ruleId: string; readonly severity: Severity }[],
  translate: Translate,
): readonly RuleDescriptor[] {
  const found = new Map<string, Severity>();
  for (const { ruleId, severity } of findings) {
    if (isShellCheckId(ruleId) && !found.has(ruleId)) found.set(ruleId, severity);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, severity]) => {
      const helpUri = shellCheckHelp(id);
      const text = translate("explain.shellcheck", { rule: id, url: helpUri });
      return {
        id,
        shortDescription: { text: translate("lint.shellcheck", { rule: id }) },
        fullDescription: { text },
        helpUri,
        help: { text },
        ...seriousness(severity, ["dockerfile", "shell"]),
      };
    });
}

/** How severe a rule's results are, for viewers that sort by it. */
export function seriousness(
  severity: Severity,
  tags: readonly string[],
  enabled = true,
): Pick<RuleDescriptor, "defaultConfiguration" | "properties"> {
  return {
    defaultConfiguration: { enabled, level: SARIF_LEVELS[severity] },
    properties: { tags, "problem.severity": PROBLEMS[severity] },
  };
}
