import type { DescribedRule } from "../../lint/described-rules.js";
import type { Severity } from "../../lint/finding.js";
import { isShellCheckId, shellCheckHelp } from "../../lint/shellcheck-id.js";
import type { Translate } from "../../locales/translate.js";
import { makeVisible } from "../escape.js";
import { allFindings, type LintFinding, type LintResult, type TextEdit, type UnreadFile } from "./result.js";
import { ruleHelp } from "./rule-page.js";

const LEVELS = { error: "error", warning: "warning", info: "note", style: "note" } as const;

/** What GitHub sorts its alerts by. */
const PROBLEMS = {
  error: "error",
  warning: "warning",
  info: "recommendation",
  style: "recommendation",
} as const;

export interface SarifOptions {
  readonly translate: Translate;
  /** All rules that were asked, so that a reader knows what was not found, too. */
  readonly rules: readonly DescribedRule[];
}

/**
 * The result as a SARIF 2.1.0 log. Columns count UTF-16 code units, and the end of a region is the place after its
 * last character.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and for what GitHub reads of it
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export function renderSarif(result: LintResult, { translate, rules }: SarifOptions): string {
  const findings = allFindings(result);
  const descriptors = [
    ...rules.map((rule) => toDescriptor(rule, translate)),
    ...shellCheckRules(findings).map((rule) => toShellCheckDescriptor(rule, translate)),
  ];
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            rules: descriptors,
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: result.unread.length === 0,
            toolExecutionNotifications: result.unread.map(toNotification),
          },
        ],
        artifacts: result.files.map(({ path }) => ({ location: toLocation(path) })),
        results: findings.map((finding) => toResult(finding, indexOf)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toDescriptor(rule: DescribedRule, translate: Translate) {
  const { id, aliases, severity, title, why, helpUrl } = rule;
  const level: Severity = severity === "off" ? "warning" : severity;
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
    defaultConfiguration: { enabled: severity !== "off", level: LEVELS[level] },
    properties: { tags: ["dockerfile"], "problem.severity": PROBLEMS[level] },
  };
}

/** The first finding of each of ShellCheck's rules, by id: the others nobody asked for by name. */
function shellCheckRules(findings: readonly LintFinding[]): readonly LintFinding[] {
  const found = new Map<string, LintFinding>();
  for (const finding of findings) {
    if (isShellCheckId(finding.ruleId) && !found.has(finding.ruleId)) found.set(finding.ruleId, finding);
  }
  return [...found.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

function toShellCheckDescriptor({ ruleId: id, severity }: LintFinding, translate: Translate) {
  const helpUri = shellCheckHelp(id);
  const text = translate("explain.shellcheck", { rule: id, url: helpUri });
  return {
    id,
    shortDescription: { text: translate("lint.shellcheck", { rule: id }) },
    fullDescription: { text },
    helpUri,
    help: { text },
    defaultConfiguration: { enabled: true, level: LEVELS[severity] },
    properties: { tags: ["dockerfile", "shell"], "problem.severity": PROBLEMS[severity] },
  };
}

function toResult(
  { ruleId, severity, message, path, start, end, fix }: LintFinding,
  indexOf: ReadonlyMap<string, number>,
) {
  const ruleIndex = indexOf.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: makeVisible(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toLocation(path),
          region: toRegion({ start, end }),
        },
      },
    ],
    ...(fix === undefined ? {} : { fixes: [toFix(path, fix)] }),
  };
}

function toFix(path: string, edits: readonly TextEdit[]) {
  const replacements = edits.map((edit) => ({
    deletedRegion: toRegion(edit),
    insertedContent: { text: edit.text },
  }));
  return { artifactChanges: [{ artifactLocation: toLocation(path), replacements }] };
}

function toRegion({ start, end }: Pick<LintFinding, "start" | "end">) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function toNotification({ message }: UnreadFile) {
  return { level: "error", message: { text: makeVisible(message) } };
}

/** A URI reference: relative to the repository's root, or of a file where the path is absolute. */
function toLocation(path: string) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${encoded}` };
  const drive = /^[A-Za-z]:/.exec(path);
  if (drive !== null) return { uri: `file:///${drive[0]}${encoded.slice(drive[0].length + 2)}` };
  return { uri: encoded, uriBaseId: "%SRCROOT%" };
}
