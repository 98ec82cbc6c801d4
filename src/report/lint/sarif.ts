import type { DescribedRule } from "../../lint/described-rules.js";
import type { Translate } from "../../locales/translate.js";
import { renderSarifLog, toRegion } from "../sarif/log.js";
import { describeRule, describeShellCheckRules } from "../sarif/rules.js";
import { allFindings, type LintResult } from "./result.js";

export interface SarifOptions {
  readonly translate: Translate;
  /** All rules that were asked, so that a reader knows what was not found, too. */
  readonly rules: readonly DescribedRule[];
}

/** The result as a SARIF log: all rules with their pages, each finding at its exact words. */
export function renderSarif(result: LintResult, { translate, rules }: SarifOptions): string {
  const findings = allFindings(result);
  return renderSarifLog({
    tool: result.tool,
    rules: [
      ...rules.map((rule) => describeRule(rule, translate)),
      ...describeShellCheckRules(findings, translate),
    ],
    paths: result.files.map(({ path }) => path),
    results: findings.map(({ ruleId, severity, message, path, start, end, fix }) => ({
      ruleId,
      severity,
      message,
      place: { path, region: toRegion({ start, end }) },
      ...(fix === undefined ? {} : { fix }),
    })),
    notifications: result.unread.map(({ message }) => ({ severity: "error", message, place: null })),
    successful: result.unread.length === 0,
  });
}
