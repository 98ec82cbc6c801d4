import type { Report } from "./report/schema.js";
import { parseSize } from "./size-limit.js";

/** How much an image may grow: bytes, a share (0.1 is 10 %), or the larger of the two. */
export type IncreaseLimit = NonNullable<Report["limits"]["increase"]>;

/** Reads `5MB`, `10%` or both in any order (`10% 1MB`); null where the text is none of these. */
export function parseIncreaseLimit(text: string): IncreaseLimit | null {
  const [, before = "", number = "", after = ""] =
    /^([^%]*?)(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)\s{0,4}%([^%]*)$/.exec(text) ?? [];
  if (number === "") {
    const bytes = parseSize(text);
    return bytes === null ? null : { bytes, share: null };
  }
  // Moves the point: a division would be off in the last digit.
  const share = Number(`${number}e-2`);
  const size = `${before} ${after}`.trim();
  if (size === "") return { bytes: null, share };
  const bytes = before.trim() !== "" && after.trim() !== "" ? null : parseSize(size);
  return bytes === null ? null : { bytes, share };
}

/** The bytes that an image of `before` bytes may grow by. */
export function allowedIncrease({ bytes, share }: IncreaseLimit, before: number): number {
  return Math.max(bytes ?? 0, Math.floor(before * (share ?? 0)));
}
