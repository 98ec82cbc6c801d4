import type { LayerEntry } from "../../src/image/layer-entry.js";

/**
 * All there is to know of each file of a layer, sorted, its names together: which of them holds the content is left
 * open, and so is what markers say beside the path, and the mode of a symlink, which means nothing.
 */
export function comparableFiles(entries: readonly LayerEntry[]): string[] {
  const names = new Map<string, string[]>();
  for (const { type, path, linkName } of entries) {
    if (type === "hard-link") names.set(linkName, [...(names.get(linkName) ?? []), path]);
  }
  const files = entries
    .filter(({ type }) => type !== "hard-link")
    .map(({ path, type, mode, ...more }) => {
      if (type === "whiteout" || type === "opaque") return JSON.stringify([[path], type]);
      const all = [path, ...(names.get(path) ?? [])].sort();
      return JSON.stringify([all, type, type === "symlink" ? null : mode, Object.entries(more)]);
    });
  return files.sort();
}
