import { allFindings, countBySeverity, type LintFinding, type LintResult } from "./result.js";

/** The result as JSON of our own shape, two blanks a level. docs/lint.md describes it. */
export function renderLintJson(result: LintResult): string {
  const findings = allFindings(result);
  const { tool, files, unread } = result;
  const json = {
    schemaVersion: 1,
    tool,
    files: files.map(({ path }) => path),
    findings: findings.map(inOrder),
    counts: countBySeverity(findings),
    unread,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The same keys in the same order as in report.json; then the fix, where there is one. */
function inOrder({ ruleId, severity, message, path, start, end, helpUrl, fix }: LintFinding): LintFinding {
  return { ruleId, severity, message, path, start, end, helpUrl, ...(fix === undefined ? {} : { fix }) };
}
