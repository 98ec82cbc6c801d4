import { SEVERITIES, type Severity } from "./lint/finding.js";
import type { VerdictReason } from "./report/schema.js";

export interface Verdict {
  readonly status: "pass" | "fail";
  readonly reasons: VerdictReason[];
}

/**
 * Decides whether the change may merge. `imageSize` is the content size in bytes; null where it is not known, and
 * then a limit on it fails: a gate that cannot measure must not wave through.
 */
export function decide(facts: {
  readonly severities: readonly Severity[];
  readonly failOn: Severity | "never";
  readonly buildFailed: boolean;
  readonly imageSize: number | null;
  readonly maxImageSize: number | null;
}): Verdict {
  const { severities, failOn, buildFailed, imageSize, maxImageSize } = facts;
  const reasons: VerdictReason[] = [];
  if (buildFailed) reasons.push({ kind: "build-failed" });
  if (failOn !== "never") {
    const threshold = SEVERITIES.indexOf(failOn);
    const count = severities.filter((severity) => SEVERITIES.indexOf(severity) <= threshold).length;
    if (count > 0) reasons.push({ kind: "lint", failOn, count });
  }
  // After a failed build there is no image whose size could be over a limit.
  if (!buildFailed && maxImageSize !== null && (imageSize === null || imageSize > maxImageSize)) {
    reasons.push({ kind: "image-size", size: imageSize, limit: maxImageSize });
  }
  return { status: reasons.length === 0 ? "pass" : "fail", reasons };
}
