import type { Compared } from "./compare-with-baseline.js";
import type { VerdictReason } from "./report/schema.js";
import { allowedIncrease, type IncreaseLimit } from "./size-increase.js";

/**
 * Compares how much the image grew with what it may; at the limit is within it. Two images that are there and cannot be
 * compared are over the limit: a gate that cannot measure must not wave through. Without anything to compare with, as
 * before the first Dockerfile is merged, there is no growth to limit.
 */
export function checkIncrease(limit: IncreaseLimit | null, compared: Compared): VerdictReason[] {
  if (limit === null) return [];
  if (compared.outcome === "refused") return [{ kind: "size-increase", increase: null, limit: null }];
  if (compared.comparison === null) return [];
  const { before, after } = compared.comparison.total;
  const allowed = allowedIncrease(limit, before);
  return after - before > allowed
    ? [{ kind: "size-increase", increase: after - before, limit: allowed }]
    : [];
}
