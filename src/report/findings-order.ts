import { SEVERITIES } from "../lint/finding.js";
import type { PlacedFinding, Report, ReportFinding } from "./schema.js";

const rank = (severity: ReportFinding["severity"]): number => SEVERITIES.indexOf(severity);

/** Most severe first; then by file, place and rule, so that the order is the same on each run. */
export function bySeverity<Finding extends PlacedFinding>(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      compare(a.path, b.path) ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The findings that fail the verdict, and the others. */
export function splitFindings(report: Report): {
  readonly blocking: readonly ReportFinding[];
  readonly other: readonly ReportFinding[];
} {
  const sorted = bySeverity(report.findings);
  const reason = report.verdict.reasons.find((one) => one.kind === "lint" || one.kind === "new-lint");
  if (reason === undefined) {
    return { blocking: [], other: sorted };
  }
  const threshold = rank(reason.failOn);
  const isBlocking = ({ severity, isNew }: ReportFinding): boolean =>
    rank(severity) <= threshold && (reason.kind === "lint" || isNew !== false);
  return {
    blocking: sorted.filter(isBlocking),
    other: sorted.filter((finding) => !isBlocking(finding)),
  };
}
