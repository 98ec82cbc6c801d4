import { beyondLimits, ENTRY_LIMITS, type EntryLimits } from "./entry-budget.js";
import type { ImageFiles, LayerFiles } from "./image-files.js";
import type { LayerEntry } from "./layer-entry.js";
import type { LayerVisitor } from "./layer-reader.js";
import { TarError } from "./tar-header.js";
import { createChildLists } from "./tree/child-lists.js";
import { Uint32Column } from "./tree/column.js";
import { createDiveTree } from "./tree/dive-figures.js";
import { FileRecords, KIND, ownerNumber } from "./tree/file-records.js";
import { resolveHardLinks } from "./tree/hard-links.js";
import { applyLayer, emptySum, type FileSystem } from "./tree/layer-changes.js";
import { createPathTable, ROOT } from "./tree/path-table.js";
import { forEachWrite, type WrittenLayers, writtenFiles } from "./tree/written-files.js";

export interface FileTree extends LayerVisitor {
  /** Called once, after the last layer. */
  readonly finish: () => ImageFiles;
}

/**
 * The files of an image, in one pass over its layers, in about 90 bytes of memory and the name for a path that is
 * written once.
 *
 * A layer is put on the ones below as https://github.com/opencontainers/image-spec/blob/main/layer.md has it:
 * a whiteout and an opaque marker hide what lower layers have, wherever in the layer they stand; a file hides a
 * directory with all that is in it, and a directory a file. Of two entries of one path in a layer the later counts and
 * the other was never written, as when the layer is unpacked. A hard link to what its layer does not have is a path
 * without content.
 *
 * `added`, `changed` and `removed` count paths, each name of a content, devices too; the bytes of a content are with
 * its first name, and `removed` has them when the last is gone. All else counts contents, as `forEachWrite` has them.
 * `metadata-only` is told by size and time alone: nothing reads the contents.
 *
 * An entry with which the limits of an image are exceeded throws TarError.
 */
export function createFileTree(limits: EntryLimits = ENTRY_LIMITS): FileTree {
  const table = createPathTable();
  const records = new FileRecords();
  const newest = new Uint32Column();
  const system: FileSystem = { records, newest, seen: createChildLists(table) };
  const dive = createDiveTree(table);
  const layers: Omit<LayerFiles, "shadowed">[] = [];
  const starts: number[] = [];
  let entries = 0;
  let from = 1;
  let whiteouts: number[] = [];
  let opaques: number[] = [];
  let directories: number[] = [];

  function becomesDirectory(node: number): void {
    const record = newest.get(node);
    if (records.isSeen(record < from ? record : records.before.get(record))) directories.push(node);
  }

  function onDirectory(node: number): void {
    if (dive.enterDirectory(node)) becomesDirectory(node);
  }

  function addDirectory(node: number): void {
    if (newest.get(node) >= from) records.setKind(newest.get(node), KIND.none);
    becomesDirectory(node);
    dive.enter(node, true);
  }

  function addFile(node: number, entry: LayerEntry): void {
    let record = newest.get(node);
    if (record < from) {
      records.before.set(records.count, record);
      record = records.count++;
      records.node.set(record, node);
      newest.set(node, record);
    }
    const kind = kindOf(entry);
    records.setKind(record, kind);
    records.setMode(record, entry.mode);
    records.bytes.set(record, kind === KIND.name ? table.node(entry.linkName) : entry.contentSize);
    records.mtime.set(record, entry.mtime);
    records.owner.set(record, ownerNumber(entry.uid, entry.gid));
    dive.enter(node, false);
  }

  function onEntry(entry: LayerEntry): void {
    if (++entries > limits.entries || table.size() > limits.entries || table.nameBytes() > limits.bytes) {
      throw new TarError(beyondLimits(limits));
    }
    const node = table.walk(entry.path, onDirectory);
    if (entry.type === "opaque") {
      opaques.push(node);
      if (node !== ROOT) becomesDirectory(node);
      dive.enterOpaque(node);
    } else if (node === ROOT) {
      // The root is a directory whatever a layer says of it.
    } else if (entry.type === "whiteout") {
      whiteouts.push(node);
      dive.enterWhiteout(node);
    } else if (entry.type === "directory") {
      addDirectory(node);
    } else {
      addFile(node, entry);
    }
  }

  function contentBytes(record: number): number {
    return records.kind(record) === KIND.file ? records.bytes.get(record) : 0;
  }

  function endLayer(): void {
    for (let record = from; record < records.count; record++) {
      if (records.kind(record) === KIND.none)
        newest.set(records.node.get(record), records.before.get(record));
    }
    resolveHardLinks(table, records, newest, from);
    dive.endLayer(
      (node) => (newest.get(node) >= from ? contentBytes(newest.get(node)) : 0),
      (node) =>
        contentBytes(newest.get(node) >= from ? records.before.get(newest.get(node)) : newest.get(node)),
    );
    layers.push(applyLayer(system, { index: layers.length, from, whiteouts, opaques, directories }));
    from = records.count;
    whiteouts = [];
    opaques = [];
    directories = [];
    table.restart();
  }

  function onLayer(): void {
    if (starts.length > 0) endLayer();
    starts.push(from);
  }

  function finish(): ImageFiles {
    if (starts.length > 0) endLayer();
    const written: WrittenLayers = { table, records, starts };
    const { shadowedByLayer, ...totals } = writtenFiles(written);
    return {
      ...totals,
      layers: layers.map((layer, index) => ({ ...layer, shadowed: shadowedByLayer[index] ?? emptySum() })),
      dive: dive.figures(),
      forEachWrite: (visit) => forEachWrite(written, visit),
    };
  }

  return { onLayer, onEntry, finish };
}

function kindOf({ type }: LayerEntry): number {
  switch (type) {
    case "file":
      return KIND.file;
    case "symlink":
      return KIND.symlink;
    case "hard-link":
      return KIND.name;
    default:
      return KIND.other;
  }
}
