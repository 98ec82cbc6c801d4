import type { Entries, ImageModel } from "./image-model.js";

export interface FileQuery {
  /** From 0; null: all layers. */
  readonly layer: number | null;
  /** Only what is in this directory; the root is 0. */
  readonly node: number;
  readonly onlyShadowed: boolean;
  /** A part of the path, in any case of letters; empty: all paths. */
  readonly search: string;
}

export interface FoundFiles {
  /** The largest entries, largest first, at most as many as asked for. */
  readonly entries: readonly number[];
  /** Of all that match. */
  readonly files: number;
  readonly bytes: number;
  /** Files of the layer and directory whose names the page does not have: no search finds them. */
  readonly unnamed: number;
}

/** Finds entries in one pass over all of them, largest first. Sorting and putting paths together is done when first needed. */
export function createFileFinder(model: ImageModel): (query: FileQuery, most: number) => FoundFiles {
  const { entries, ends } = model;
  let bySize: Uint32Array | null = null;
  let paths: readonly string[] | null = null;

  return ({ layer, node, onlyShadowed, search }, most) => {
    bySize ??= sortBySize(entries);
    const words = search.toLowerCase();
    if (words !== "") {
      paths ??= allPaths(model);
    }
    const end = ends[node] ?? 0;
    const found: number[] = [];
    let files = 0;
    let bytes = 0;
    let unnamed = 0;
    for (const entry of bySize) {
      const at = entries.node[entry] ?? 0;
      if (
        (layer !== null && entries.layer[entry] !== layer) ||
        at < node ||
        at >= end ||
        (onlyShadowed && entries.end[entry] === 0)
      ) {
        continue;
      }
      unnamed += entries.fold[entry] ?? 0;
      if (words !== "" && !paths?.[at]?.includes(words)) {
        continue;
      }
      files += Math.max(1, entries.fold[entry] ?? 0);
      bytes += entries.bytes[entry] ?? 0;
      if (found.length < most) {
        found.push(entry);
      }
    }
    return { entries: found, files, bytes, unnamed };
  };
}

function sortBySize({ count, bytes }: Entries): Uint32Array {
  return Uint32Array.from({ length: count }, (_, entry) => entry).sort(
    (a, b) => (bytes[b] ?? 0) - (bytes[a] ?? 0),
  );
}

/** Each node's path in lower case: what a search looks into. */
function allPaths(model: ImageModel): readonly string[] {
  const paths: string[] = [];
  model.names.forEach((name, node) => {
    const parent = model.parents[node] ?? 0;
    paths.push(parent === 0 ? name.toLowerCase() : `${paths[parent]}/${name.toLowerCase()}`);
  });
  return paths;
}
