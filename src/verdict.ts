import { SEVERITIES, type Severity } from "./lint/finding.js";
import { sizeCommentRule } from "./lint/rules/size-comments.js";
import type { VerdictReason } from "./report/schema.js";

export interface Verdict {
  readonly status: "pass" | "fail";
  readonly reasons: VerdictReason[];
  /** What a label on the pull request accepts; null where it accepts nothing. */
  readonly accepted: (Acceptance & { readonly reasons: VerdictReason[] }) | null;
}

/** The label that accepts sizes over their limits is set. */
export interface Acceptance {
  /** Who set it; null where that could not be found out. */
  readonly by: string | null;
}

export interface VerdictFacts {
  /** `isNew`: the baseline does not have it; null, or not there, where that is not known. */
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly isNew?: boolean | null;
  }[];
  readonly failOn: Severity | "never";
  /** Findings that the baseline has do not count. */
  readonly failOnNew: boolean;
  readonly buildFailed: boolean;
  /** What the image's limits say. */
  readonly overLimits: readonly VerdictReason[];
  readonly acceptance: Acceptance | null;
}

/** Decides whether the change may merge. */
export function decide(facts: VerdictFacts): Verdict {
  const { buildFailed, overLimits, acceptance } = facts;
  const blocking = blockingFindings(facts);
  const isSaid = blocking.some(({ ruleId }) => ruleId === sizeCommentRule.id);
  const accepted: VerdictReason[] = [];
  const reasons: VerdictReason[] = [];
  if (buildFailed) reasons.push({ kind: "build-failed" });
  reasons.push(...lintReasons(facts, blocking.length));
  for (const reason of overLimits) {
    // After a failed build there is no image that could be over a limit. What a finding says is not said twice.
    if (reason.kind === "unreadable-limit" ? isSaid : buildFailed) continue;
    if (acceptance !== null && isAcceptable(reason)) accepted.push(reason);
    else reasons.push(reason);
  }
  return {
    status: reasons.length === 0 ? "pass" : "fail",
    reasons,
    accepted: acceptance === null || accepted.length === 0 ? null : { ...acceptance, reasons: accepted },
  };
}

/** Whether a label may accept it: a size may be worth it, but nobody means a limit that cannot be read. */
export function isAcceptable({ kind }: VerdictReason): boolean {
  return kind !== "unreadable-limit" && kind !== "lint" && kind !== "new-lint" && kind !== "build-failed";
}

function blockingFindings({ findings, failOn, failOnNew }: VerdictFacts): VerdictFacts["findings"] {
  const threshold = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  return findings.filter(
    ({ severity, isNew }) => SEVERITIES.indexOf(severity) <= threshold && !(failOnNew && isNew === false),
  );
}

function lintReasons(
  { findings, failOn, failOnNew, buildFailed }: VerdictFacts,
  count: number,
): VerdictReason[] {
  if (failOn === "never" || count === 0) return [];
  const isCompared = findings.every(({ isNew = null }) => isNew !== null);
  // A failed build is compared with nothing: what is old would seem to block until the build is repaired.
  if (failOnNew && buildFailed && !isCompared) return [];
  return [{ kind: failOnNew && isCompared ? "new-lint" : "lint", failOn, count }];
}
