import { SEVERITIES, type Severity } from "./lint/finding.js";
import { sizeCommentRule } from "./lint/rules/size-comments.js";
import type { VerdictReason } from "./report/schema.js";

export interface Verdict {
  readonly status: "pass" | "fail";
  readonly reasons: VerdictReason[];
}

/** Decides whether the change may merge. `overLimits`: what the image's limits say. */
export function decide(facts: {
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity }[];
  readonly failOn: Severity | "never";
  readonly buildFailed: boolean;
  readonly overLimits: readonly VerdictReason[];
}): Verdict {
  const { findings, failOn, buildFailed, overLimits } = facts;
  const reasons: VerdictReason[] = [];
  if (buildFailed) reasons.push({ kind: "build-failed" });
  const threshold = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  const blocking = findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= threshold);
  if (failOn !== "never" && blocking.length > 0) {
    reasons.push({ kind: "lint", failOn, count: blocking.length });
  }
  const isSaid = blocking.some(({ ruleId }) => ruleId === sizeCommentRule.id);
  for (const reason of overLimits) {
    // After a failed build there is no image that could be over a limit. What a finding says is not said twice.
    if (reason.kind === "unreadable-limit" ? !isSaid : !buildFailed) reasons.push(reason);
  }
  return { status: reasons.length === 0 ? "pass" : "fail", reasons };
}
