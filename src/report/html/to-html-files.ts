import type { FileWrite, ImageFiles } from "../../image/image-files.js";
import type { HtmlFiles, HtmlLayer } from "./files.js";
import { inListOrder, largestWrites } from "./listed-writes.js";
import { createPathTree, type PathTree } from "./path-tree.js";

export interface FilesLimits {
  /** Writes listed by themselves. */
  readonly files: number;
  readonly nodes: number;
  /** Characters of all names together. */
  readonly characters: number;
}

const LIMITS: FilesLimits = { files: 300_000, nodes: 1_000_000, characters: 24_000_000 };
const CHANGES = { added: 0, changed: 1, "metadata-only": 2 } as const;

/**
 * Puts an image's files into the page's form. Where they are more than the limits allow, the largest are listed and
 * the others are added up by directory, layer and fate: the same page for the same image, whichever way it was read.
 */
export function toHtmlFiles(
  files: ImageFiles,
  redact: (text: string) => string,
  limits: FilesLimits = LIMITS,
): HtmlFiles {
  const tree = createPathTree(redact, limits);
  const layers = files.layers.map((): Entry[] => []);
  const isListed = largestWrites(files, limits.files);
  const listed: FileWrite[] = [];
  const others: FileWrite[] = [];
  let count = 0;
  files.forEachWrite((write) => {
    count += 1;
    if (isListed(write)) {
      listed.push(write);
    }
  });
  for (const write of listed.sort(inListOrder)) {
    const node = tree.add(write.path);
    if (node === null) {
      others.push(write);
    } else {
      layers[write.layer]?.push(toEntry(write, node, 0));
    }
  }
  const folded = count - listed.length + others.length;
  const fold = createFolds(tree, layers);
  others.forEach(fold);
  if (listed.length < count) {
    files.forEachWrite((write) => {
      if (!isListed(write)) {
        fold(write);
      }
    });
  }
  const { names, depths, order } = tree.inOrder();
  return { names, depths, layers: layers.map((entries) => toLists(entries, order)), folded };
}

interface Entry {
  readonly node: number;
  bytes: number;
  readonly end: number;
  readonly change: number;
  fold: number;
}

function toEntry(write: FileWrite, node: number, fold: number): Entry {
  const killer = (write.killedBy ?? -1) + 1;
  const end = write.fate === "visible" ? 0 : write.fate === "deleted" ? -killer : killer;
  return { node, bytes: write.bytes, end, change: CHANGES[write.change], fold };
}

/** Adds a write to the entry of those that it is listed together with. */
function createFolds(tree: PathTree, layers: readonly Entry[][]): (write: FileWrite) => void {
  const folds = new Map<string, Entry>();
  return (write) => {
    const entry = toEntry(write, tree.nearest(write.path), 1);
    const key = `${write.layer} ${entry.node} ${entry.end} ${entry.change}`;
    const fold = folds.get(key);
    if (fold === undefined) {
      folds.set(key, entry);
      layers[write.layer]?.push(entry);
    } else {
      fold.bytes += entry.bytes;
      fold.fold += 1;
    }
  };
}

function toLists(entries: readonly Entry[], order: Uint32Array): HtmlLayer {
  const place = ({ node }: Entry): number => order[node] ?? 0;
  const sorted = entries.toSorted(
    (a, b) =>
      place(a) - place(b) || a.fold - b.fold || a.end - b.end || a.change - b.change || a.bytes - b.bytes,
  );
  return {
    nodes: sorted.map((entry, index) => {
      const before = sorted[index - 1];
      return place(entry) - (before === undefined ? 0 : place(before));
    }),
    bytes: sorted.map(({ bytes }) => bytes),
    ends: sorted.map(({ end }) => end),
    changes: sorted.map(({ change }) => change),
    folds: sorted.some(({ fold }) => fold > 0) ? sorted.map(({ fold }) => fold) : null,
  };
}
