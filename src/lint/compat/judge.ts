import type { Range } from "../../dockerfile/ast.js";
import { RULES } from "../catalog.js";
import { createEffectiveSeverity } from "../effective-severity.js";
import type { Finding } from "../finding.js";
import { PARSE_ERROR_ID } from "../parse-error.js";
import type { Rule, RuleContext, Sighting } from "../rule.js";
import { COMPAT_CHECKS } from "./checks.js";
import { readIgnoreComments } from "./ignore-comments.js";
import { lastUpTo } from "./offsets.js";
import { createCompatSuppressions } from "./suppressions.js";
import { findSyntaxError } from "./syntax-error.js";
import { createView } from "./view.js";

/**
 * Judges a file as hadolint 2.15.1 does, for people who come from there: its rules, its idea of commands, variables,
 * here-documents and stages, and its ignore comments. A file that it cannot read has one finding. Rules that it does not
 * have are silent unless the configuration gives them a severity. The words, the place and the fix of a finding are those
 * of our own rule where that has something to say about the same instruction.
 */
export function judgeAsHadolint(context: RuleContext, shellCheckFindings: readonly Finding[]): Finding[] {
  const broken = findSyntaxError(context.dockerfile);
  if (broken !== null) {
    const { detail, range } = broken;
    return [
      {
        ruleId: PARSE_ERROR_ID,
        severity: "error",
        message: "rule.DL1000.message",
        values: { detail },
        range,
      },
    ];
  }
  const silences = createCompatSuppressions(context);
  // BuildKit's check comments are comments there.
  const severityOf = createEffectiveSeverity(context.config, { isError: false, experimental: [] });
  const findings: Finding[] = [];
  const view = createView(context);
  const instructionAt = createInstructionAt(context);
  for (const rule of RULES) {
    const severity = severityOf(rule);
    if (severity === "off" || !isWanted(rule, context)) continue;
    const check = COMPAT_CHECKS.get(rule.id);
    const sightings =
      rule.id === "DL1001"
        ? ignoreComments(context)
        : check === undefined
          ? rule.check(context)
          : inOwnWords([...check(view)], () => rule.check(context), instructionAt);
    for (const { message, values = {}, range, fix } of sightings) {
      if (silences(rule.id, range)) continue;
      const finding = { ruleId: rule.id, severity, message, values, range };
      findings.push(fix ? { ...finding, fix } : finding);
    }
  }
  for (const finding of shellCheckFindings) {
    const severity = context.config.severities.get(finding.ruleId) ?? finding.severity;
    if (severity !== "off" && !silences(finding.ruleId, finding.range))
      findings.push({ ...finding, severity });
  }
  return findings;
}

function isWanted({ id }: Rule, { config }: RuleContext): boolean {
  return /^DL\d+$/.test(id) || config.severities.has(id);
}

function ignoreComments({ dockerfile }: RuleContext): Sighting[] {
  return readIgnoreComments(dockerfile)
    .filter(({ reach }) => reach === "here")
    .map(({ range }) => ({ range, message: "rule.DL1001.message" }));
}

/** One finding for each instruction, as there; those that say which label they mean are several. */
function inOwnWords(
  decided: readonly Sighting[],
  check: () => Iterable<Sighting>,
  instructionAt: (range: Range) => number,
): Sighting[] {
  if (decided.length === 0) return [];
  const own = new Map<number, Sighting>();
  for (const sighting of check()) {
    const at = instructionAt(sighting.range);
    if (!own.has(at)) own.set(at, sighting);
  }
  const found = new Map<number | string, Sighting>();
  for (const sighting of decided) {
    const at = instructionAt(sighting.range);
    const label = sighting.values?.label;
    const key = label === undefined ? at : `${at} ${label}`;
    if (!found.has(key)) found.set(key, label === undefined ? (own.get(at) ?? sighting) : sighting);
  }
  return [...found.values()];
}

/** Where the instruction begins that a range is in. */
function createInstructionAt({ dockerfile }: RuleContext): (range: Range) => number {
  const starts = dockerfile.instructions.map(({ range }) => range.start);
  return ({ start }) => starts[lastUpTo(starts, start)] ?? 0;
}
