import { RULES } from "./catalog.js";
import { createRuleContext, type LintInput } from "./context.js";
import type { Finding } from "./finding.js";
import { PARSE_ERROR_ID } from "./parse-error.js";

/**
 * Checks a Dockerfile against every rule. What the parser could not read is among the findings too (`DL1000`), and
 * the rules judge what it could read. Sorted by position, then by id. Reads nothing but its input.
 */
export function lint(input: LintInput): Finding[] {
  const findings: Finding[] = input.dockerfile.errors.map(({ detail, range }) => ({
    ruleId: PARSE_ERROR_ID,
    severity: "error",
    message: "rule.DL1000.message",
    values: { detail },
    range,
  }));
  const context = createRuleContext(input);
  for (const { id, severity, check } of RULES) {
    if (severity === "off") continue;
    for (const sighting of check(context)) {
      findings.push({
        ruleId: id,
        severity: sighting.severity ?? severity,
        message: sighting.message,
        values: sighting.values ?? {},
        range: sighting.range,
      });
    }
  }
  return findings.sort(byPlace);
}

function byPlace(left: Finding, right: Finding): number {
  return (
    left.range.start - right.range.start ||
    (left.ruleId < right.ruleId ? -1 : Number(left.ruleId > right.ruleId)) ||
    left.range.end - right.range.end
  );
}
