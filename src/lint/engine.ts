import type { ParseError } from "../dockerfile/ast.js";
import { RULES } from "./catalog.js";
import { judgeAsHadolint } from "./compat/judge.js";
import { createRuleContext, type LintInput } from "./context.js";
import { createEffectiveSeverity } from "./effective-severity.js";
import type { Finding } from "./finding.js";
import { PARSE_ERROR_ID } from "./parse-error.js";
import { createSuppressions } from "./pragmas/suppressions.js";
import { uselessNames } from "./pragmas/useless-names.js";
import type { Rule, RuleContext, Sighting } from "./rule.js";
import { uselessPragma } from "./rules/pragmas.js";

/**
 * Checks a Dockerfile against every rule. What the parser could not read is among the findings too (`DL1000`), and
 * the rules judge what it could read; the configuration and the file's own comments may silence rules or change how
 * severe they are. Sorted by position, then by id. Reads nothing but its input.
 */
export function lint(input: LintInput): Finding[] {
  return judge(createRuleContext(input), []);
}

/** As `lint`, for a context that has been asked before, with what ShellCheck found in the file. */
export function judge(context: RuleContext, shellCheckFindings: readonly Finding[]): Finding[] {
  if (context.config.compat === "hadolint") return judgeAsHadolint(context, shellCheckFindings).sort(byPlace);
  const findings: Finding[] = context.dockerfile.errors.filter(isForParser).map(({ detail, range }) => ({
    ruleId: PARSE_ERROR_ID,
    severity: "error",
    message: "rule.DL1000.message",
    values: { detail },
    range,
  }));
  const severityOf = createEffectiveSeverity(context.config, context.pragmas.check);
  const suppressions = createSuppressions(context);

  const report = (rule: Rule, sightings: Iterable<Sighting>): void => {
    for (const sighting of sightings) {
      const severity = severityOf(rule, sighting.severity);
      if (severity === "off" || suppressions.silences(rule.id, sighting.range)) continue;
      const { message, values = {}, range, fix } = sighting;
      const finding = { ruleId: rule.id, severity, message, values, range };
      findings.push(fix ? { ...finding, fix } : finding);
    }
  };
  for (const rule of RULES) {
    if (severityOf(rule) !== "off") report(rule, rule.check(context));
  }
  for (const finding of shellCheckFindings) {
    const { ruleId, range } = finding;
    const severity = context.config.severities.get(ruleId) ?? finding.severity;
    if (severity !== "off" && !suppressions.silences(ruleId, range)) findings.push({ ...finding, severity });
  }
  if (severityOf(uselessPragma) !== "off") report(uselessPragma, uselessNames(suppressions, severityOf));
  return findings.sort(byPlace);
}

function byPlace(left: Finding, right: Finding): number {
  return (
    left.range.start - right.range.start ||
    (left.ruleId < right.ruleId ? -1 : Number(left.ruleId > right.ruleId)) ||
    left.range.end - right.range.end
  );
}

/** What DL3043 says in its own words is not said twice. */
function isForParser({ code }: ParseError): boolean {
  return code !== "invalid-trigger";
}
