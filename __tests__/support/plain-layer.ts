import type { LayerEntry } from "../../src/image/layer-entry.js";
import { compareParts } from "./layer-entries.js";

/** One layer the plain way: what it has at each path, and what it says of the layers below. */
export interface PlainLayer {
  /** The last entry of each path that is no marker. */
  readonly entries: ReadonlyMap<string, LayerEntry>;
  /** Of each path that is no directory: the path that holds the content, null where there is none. */
  readonly holders: ReadonlyMap<string, string | null>;
  /** Of each holder: the entry that has the content. */
  readonly contents: ReadonlyMap<string, LayerEntry>;
  readonly whiteouts: ReadonlySet<string>;
  readonly opaques: ReadonlySet<string>;
  /** Every path that the layer has as a directory, said or implied. */
  readonly directories: ReadonlySet<string>;
}

export function plainLayer(layer: readonly LayerEntry[]): PlainLayer {
  const entries = new Map<string, LayerEntry>();
  const whiteouts = new Set<string>();
  const opaques = new Set<string>();
  const directories = new Set<string>();
  for (const entry of layer) {
    for (const above of pathsAbove(entry.path)) directories.add(above);
    if (entry.type === "whiteout") whiteouts.add(entry.path);
    else if (entry.type === "opaque") opaques.add(entry.path);
    else entries.set(entry.path, entry);
    if (entry.type === "opaque") directories.add(entry.path);
  }
  const groups = new Map<string, string[]>();
  const holders = new Map<string, string | null>();
  for (const [path, entry] of entries) {
    if (entry.type === "directory") {
      directories.add(path);
      continue;
    }
    const end = followed(entries, path);
    holders.set(path, null);
    if (end !== null) groups.set(end, [...(groups.get(end) ?? []), path]);
  }
  const contents = new Map<string, LayerEntry>();
  for (const [end, names] of groups) {
    const [first = end] = names.sort(compareParts);
    for (const name of names) holders.set(name, first);
    const entry = entries.get(end);
    if (entry !== undefined) contents.set(first, entry);
  }
  return { entries, holders, contents, whiteouts, opaques, directories };
}

/** `a/b` and `a` of `a/b/c`. */
export function pathsAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

function followed(entries: ReadonlyMap<string, LayerEntry>, path: string): string | null {
  const passed = new Set<string>();
  for (let at = path; !passed.has(at); ) {
    passed.add(at);
    const entry = entries.get(at);
    if (entry?.type === "file" || entry?.type === "symlink") return at;
    if (entry?.type !== "hard-link") return null;
    at = entry.linkName;
  }
  return null;
}
