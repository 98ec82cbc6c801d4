import type { Translate } from "../locales/translate.js";
import type { Comparison } from "./schema.js";
import { formatLeastShare, formatShare, formatSize, isShareBelow } from "./size.js";

export interface SizeChange {
  readonly before: number;
  readonly after: number;
}

/** Bytes that the image grew by; negative where it shrank. */
export function sizeDelta({ total }: Pick<Comparison, "total">): number {
  return total.after - total.before;
}

/** `+4.2 MB`, `−12 kB`, `±0 B`. */
export function formatDelta({ before, after }: SizeChange, translate: Translate): string {
  const size = formatSize(Math.abs(after - before), translate);
  return translate("change.bytes", { sign: signOf(after - before), size });
}

/** `+4.2 MB (+2.9%)`, `+5 B (less than 0.1%)`; bytes alone where there was nothing before, or where nothing changed. */
export function formatChange(change: SizeChange, translate: Translate): string {
  const bytes = formatDelta(change, translate);
  const delta = change.after - change.before;
  if (delta === 0 || change.before === 0) return bytes;
  const share = Math.abs(delta) / change.before;
  // A sign and "<" do not go together, and the bytes have the sign already.
  return isShareBelow(share)
    ? translate("change.bytesAndShareBelow", { bytes, share: formatLeastShare(translate) })
    : translate("change.bytesAndShare", {
        bytes,
        sign: signOf(delta),
        share: formatShare(Math.abs(delta), change.before, translate),
      });
}

function signOf(delta: number): string {
  if (delta === 0) return "±";
  return delta > 0 ? "+" : "−";
}
