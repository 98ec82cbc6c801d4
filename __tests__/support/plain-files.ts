import type { FilesAndBytes, FileWrite, ImageFiles } from "../../src/image/image-files.js";
import { type ByteString, type LayerEntry, showPath } from "../../src/image/layer-entry.js";
import { plainLayer } from "./plain-layer.js";

interface Content {
  readonly entry: LayerEntry;
  readonly layer: number;
  readonly write: { -readonly [Key in keyof FileWrite]: FileWrite[Key] } | null;
  readonly names: Set<string>;
}

type Figures = Pick<ImageFiles, "layers" | "written" | "visible" | "shadowed"> & {
  readonly writes: FileWrite[];
};

/** The figures of an image the plain way: one map of the whole file system, made anew for every layer. */
export function plainFiles(layers: readonly (readonly LayerEntry[])[]): Figures {
  let system = new Map<string, Content>();
  const writes: FileWrite[] = [];
  const perLayer: Omit<ImageFiles["layers"][number], "shadowed">[] = [];
  for (const [index, entries] of layers.entries()) {
    const layer = plainLayer(entries);
    const sums = { added: sum([]), changed: sum([]), removed: sum([]), metadataOnly: sum([]) };
    const upper = new Map<string, Content>();
    const made = new Map<string, Content>();
    for (const [path, holder] of layer.holders) {
      const own = layer.contents.get(holder ?? "") ?? layer.entries.get(path);
      if (own === undefined) throw new Error(path);
      const before = system.get(path);
      const change = changeOf(before, own);
      const size = holder === path ? own.contentSize : 0;
      if (change === "added") sums.added = plus(sums.added, size);
      else sums.changed = plus(sums.changed, size);
      if (change === "metadata-only") sums.metadataOnly = plus(sums.metadataOnly, size);
      const write =
        holder === path
          ? {
              path: path as ByteString,
              type: own.type === "file" ? ("file" as const) : ("symlink" as const),
              layer: index,
              bytes: own.contentSize,
              mode: own.mode,
              change,
              replaces: before === undefined ? null : before.layer,
              fate: "visible" as const,
              killedBy: null,
            }
          : null;
      if (write !== null) writes.push(write);
      made.set(path, { entry: own, layer: index, write, names: new Set() });
    }
    for (const path of layer.holders.keys()) {
      const content = made.get(layer.holders.get(path) ?? path);
      if (content === undefined) throw new Error(path);
      content.names.add(path);
      upper.set(path, content);
    }

    const next = new Map<string, Content>();
    const deleted: [string, Content][] = [];
    const overwritten: [string, Content][] = [];
    for (const [path, content] of system) {
      const isHidden =
        layer.whiteouts.has(path) ||
        layer.directories.has(path) ||
        layer.opaques.has("") ||
        [...layer.whiteouts, ...layer.opaques, ...layer.holders.keys()].some((top) =>
          path.startsWith(`${top}/`),
        );
      if (upper.has(path)) overwritten.push([path, content]);
      else if (isHidden) deleted.push([path, content]);
      else next.set(path, content);
    }
    for (const [fate, paths] of [
      ["overwritten", overwritten],
      ["deleted", deleted],
    ] as const) {
      for (const [path, content] of paths) {
        content.names.delete(path);
        const isLast = content.names.size === 0;
        if (fate === "deleted") sums.removed = plus(sums.removed, isLast ? content.entry.contentSize : 0);
        if (isLast && content.write !== null) {
          content.write.fate = fate;
          content.write.killedBy = index;
        }
      }
    }
    for (const [path, content] of upper) next.set(path, content);
    system = next;
    perLayer.push(sums);
  }
  const shadowed = writes.filter((write) => write.fate !== "visible");
  return {
    layers: perLayer.map((layer, index) => ({
      ...layer,
      shadowed: sum(shadowed.filter((write) => write.layer === index)),
    })),
    written: sum(writes),
    visible: sum([...new Set(system.values())].flatMap((content) => content.write ?? [])),
    shadowed: sum(shadowed),
    writes,
  };
}

function changeOf(before: Content | undefined, entry: LayerEntry): FileWrite["change"] {
  if (before === undefined) return "added";
  const old = before.entry;
  const isSame =
    old.type === "file" && entry.type === "file" && old.size === entry.size && old.mtime === entry.mtime;
  return isSame && (old.mode !== entry.mode || old.uid !== entry.uid) ? "metadata-only" : "changed";
}

function sum(writes: readonly FileWrite[]): FilesAndBytes {
  return { files: writes.length, bytes: writes.reduce((total, write) => total + write.bytes, 0) };
}

function plus({ files, bytes }: FilesAndBytes, more: number): FilesAndBytes {
  return { files: files + 1, bytes: bytes + more };
}

/** By layer and path, so that two lists can be compared that were made in different orders. */
export function sortedWrites(writes: readonly FileWrite[]): FileWrite[] {
  return [...writes].sort((a, b) => a.layer - b.layer || (showPath(a.path) < showPath(b.path) ? -1 : 1));
}
