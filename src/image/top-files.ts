import type { FileWrite, ImageFiles } from "./image-files.js";

/**
 * The largest files that each layer wrote, `most` of each, largest first, in one pass. Of equal sizes the one that was
 * written first stays. Empty files are left out.
 */
export function topFiles(files: ImageFiles, most: number): FileWrite[][] {
  const top: FileWrite[][] = files.layers.map(() => []);
  files.forEachWrite((write) => {
    const largest = top[write.layer];
    if (largest === undefined || write.bytes === 0) return;
    if (largest.length === most && write.bytes <= (largest.at(-1)?.bytes ?? 0)) return;
    const place = largest.findIndex(({ bytes }) => bytes < write.bytes);
    largest.splice(place === -1 ? largest.length : place, 0, write);
    if (largest.length > most) largest.pop();
  });
  return top;
}
