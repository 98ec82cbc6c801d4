import fc from "fast-check";
import { createFileTree } from "../../src/image/file-tree.js";
import type { FileWrite, ImageFiles } from "../../src/image/image-files.js";
import {
  type ByteString,
  type LayerEntry,
  type LayerEntryType,
  toByteString,
} from "../../src/image/layer-entry.js";

type Layer = readonly LayerEntry[];

export function bytes(text: string): ByteString {
  return toByteString(Buffer.from(text));
}

export function layerEntry(type: LayerEntryType, path: string, fields: Partial<LayerEntry> = {}): LayerEntry {
  return {
    path: bytes(path),
    type,
    size: 0,
    contentSize: 0,
    linkName: bytes(""),
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    deviceMajor: 0,
    deviceMinor: 0,
    ...fields,
  };
}

export function file(path: string, size: number, fields: Partial<LayerEntry> = {}): LayerEntry {
  return layerEntry("file", path, { size, contentSize: size, ...fields });
}

export function symlink(path: string, target: string): LayerEntry {
  return layerEntry("symlink", path, { linkName: bytes(target), contentSize: Buffer.byteLength(target) });
}

export function hardLink(path: string, target: string): LayerEntry {
  return layerEntry("hard-link", path, { linkName: bytes(target) });
}

export function directory(path: string): LayerEntry {
  return layerEntry("directory", path, { mode: 0o755 });
}

export function whiteout(path: string): LayerEntry {
  return layerEntry("whiteout", path);
}

export function opaque(path: string): LayerEntry {
  return layerEntry("opaque", path);
}

export function imageFiles(...layers: readonly Layer[]): ImageFiles {
  const tree = createFileTree();
  for (const [index, entries] of layers.entries()) {
    tree.onLayer(index);
    for (const entry of entries) tree.onEntry(entry);
  }
  return tree.finish();
}

export function writesOf(files: ImageFiles): FileWrite[] {
  const writes: FileWrite[] = [];
  files.forEachWrite((write) => writes.push(write));
  return writes;
}

/** Layers of few and short paths, so that they meet often; names before and after `.wh.` in the order of bytes. */
export function arbitraryLayers(): fc.Arbitrary<LayerEntry[][]> {
  const path = fc.array(fc.constantFrom("a", "b", ".c", "-d", "e"), { minLength: 1, maxLength: 3 });
  const entry = fc
    .record({
      type: fc.constantFrom<LayerEntryType[]>(
        "file",
        "file",
        "file",
        "symlink",
        "hard-link",
        "hard-link",
        "directory",
        "directory",
        "whiteout",
        "whiteout",
        "opaque",
        "character-device",
      ),
      path: path.map((parts) => parts.join("/")),
      target: path.map((parts) => parts.join("/")),
      size: fc.nat({ max: 9 }),
      mode: fc.constantFrom(0o644, 0o755),
      uid: fc.constantFrom(0, 1000),
      mtime: fc.constantFrom(1, 2),
    })
    .map(({ type, path: at, target, size, mode, uid, mtime }) => {
      if (type === "file") return file(at, size, { mode, uid, mtime });
      if (type === "symlink") return symlink(at, target);
      if (type === "hard-link") return hardLink(at, target);
      return layerEntry(type, at, { mode, uid, mtime });
    });
  return fc.array(fc.array(entry, { maxLength: 12 }), { maxLength: 6 });
}

/** As a walk through sorted directories comes to two paths: part by part, what is in a directory before it. */
export function compareParts(a: string, b: string): number {
  const [partsA, partsB] = [a.split("/"), b.split("/")];
  for (const [index, part] of partsA.entries()) {
    const other = partsB[index];
    if (other === undefined) return -1;
    if (part !== other) return Buffer.compare(Buffer.from(part), Buffer.from(other));
  }
  return partsB.length - partsA.length;
}
