import { createHash } from "node:crypto";
import type { FileWrite, ImageFiles } from "../../image/image-files.js";

/**
 * Says of each write whether it is among the `most` largest. Of equal ones a draw by their names decides, which comes
 * out the same in whatever order a reader found them, and takes no more memory than a number each.
 */
export function largestWrites(files: ImageFiles, most: number): (write: FileWrite) => boolean {
  const sizes: number[] = [];
  files.forEachWrite(({ bytes }) => sizes.push(bytes));
  if (sizes.length <= most) {
    return () => true;
  }
  const least = nthSmallest(sizes, sizes.length - most);
  const room = most - sizes.filter((size) => size > least).length;
  const draws: number[] = [];
  files.forEachWrite((write) => {
    if (write.bytes === least) {
      draws.push(drawOf(write));
    }
  });
  const last = nthSmallest(draws, room - 1);
  return (write) => write.bytes > least || (write.bytes === least && drawOf(write) <= last);
}

/** From 0 on; Infinity beyond either end. */
function nthSmallest(values: readonly number[], place: number): number {
  if (place < 0) return Number.NEGATIVE_INFINITY;
  return Float64Array.from(values).sort()[place] ?? Number.POSITIVE_INFINITY;
}

/** 48 bits of a digest: nobody can make them alike for many names. */
function drawOf({ path, layer }: FileWrite): number {
  return createHash("sha256").update(`${layer} ${path}`).digest().readUIntBE(0, 6);
}

/** Largest first; an order that says nothing of the reader. */
export function inListOrder(a: FileWrite, b: FileWrite): number {
  return b.bytes - a.bytes || a.layer - b.layer || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
