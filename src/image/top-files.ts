import type { FileWrite, ImageFiles } from "./image-files.js";

/**
 * The largest files that each layer wrote, `most` of each, largest first, in one pass. Of equal sizes the first by
 * path stays, as readers differ in the order in which they find files. Empty files are left out.
 */
export function topFiles(files: ImageFiles, most: number): FileWrite[][] {
  const top: FileWrite[][] = files.layers.map(() => []);
  files.forEachWrite((write) => {
    const largest = top[write.layer];
    if (largest === undefined || write.bytes === 0) return;
    const last = largest[most - 1];
    if (last !== undefined && !isLarger(write, last)) return;
    const place = largest.findIndex((other) => isLarger(write, other));
    largest.splice(place === -1 ? largest.length : place, 0, write);
    if (largest.length > most) largest.pop();
  });
  return top;
}

/** Whether a file goes before another one in such a list. */
export function isLarger(
  a: Pick<FileWrite, "bytes" | "path">,
  b: Pick<FileWrite, "bytes" | "path">,
): boolean {
  return a.bytes > b.bytes || (a.bytes === b.bytes && a.path < b.path);
}
