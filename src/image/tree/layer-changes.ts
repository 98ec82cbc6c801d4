import type { LayerFiles } from "../image-files.js";
import type { ChildLists } from "./child-lists.js";
import type { Uint32Column } from "./column.js";
import { CHANGE, type FileRecords, KIND } from "./file-records.js";
import { ROOT } from "./path-table.js";

/** What all layers so far come to. */
export interface FileSystem {
  readonly records: FileRecords;
  /** Of a node: its newest record, seen or not. */
  readonly newest: Uint32Column;
  /** The nodes that have a seen record, and the directories above them. */
  readonly seen: ChildLists;
}

/** What one layer has, in whatever order. */
export interface LayerContents {
  readonly index: number;
  /** The layer's records are those from here on, all resolved. */
  readonly from: number;
  readonly whiteouts: readonly number[];
  readonly opaques: readonly number[];
  /** Directories where the file system had something else. */
  readonly directories: readonly number[];
}

interface Sum {
  files: number;
  bytes: number;
}

/** Puts a layer on top of the file system: first what it hides of the layers below, then what it has itself. */
export function applyLayer(system: FileSystem, layer: LayerContents): Omit<LayerFiles, "shadowed"> {
  const { records, newest, seen } = system;
  const added = emptySum();
  const changed = emptySum();
  const removed = emptySum();
  const metadataOnly = emptySum();

  for (let record = layer.from; record < records.count; record++) {
    if (records.kind(record) === KIND.none) continue;
    const change = changeBy(records, record);
    records.setChange(record, change);
    const bytes = records.kind(record) === KIND.name ? 0 : records.bytes.get(record);
    count(change === CHANGE.added ? added : changed, bytes);
    if (change === CHANGE.metadataOnly) count(metadataOnly, bytes);
    if (change !== CHANGE.added) records.hide(records.before.get(record), layer.index, false);
  }

  function removeFile(node: number): void {
    const record = newest.get(node);
    if (record >= layer.from || !records.isSeen(record)) return;
    const content = records.content(record);
    const wasLast = records.hide(record, layer.index, true);
    count(removed, wasLast ? records.bytes.get(content) : 0);
  }

  function removeBelow(top: number): void {
    const directories = [top];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
      for (let child = seen.takeChild(directory); child !== ROOT; child = seen.takeChild(directory)) {
        removeFile(child);
        directories.push(child);
      }
    }
  }

  for (let record = layer.from; record < records.count; record++) {
    if (records.kind(record) !== KIND.none) removeBelow(records.node.get(record));
  }
  for (const node of layer.opaques) removeBelow(node);
  for (const node of layer.whiteouts) {
    removeFile(node);
    removeBelow(node);
  }
  for (const node of layer.directories) removeFile(node);

  for (let record = layer.from; record < records.count; record++) {
    if (records.kind(record) === KIND.none) continue;
    records.show(record);
    seen.link(records.node.get(record));
  }
  return { added, changed, removed, metadataOnly };
}

function changeBy(records: FileRecords, record: number): number {
  const before = records.before.get(record);
  if (!records.isSeen(before)) return CHANGE.added;
  const old = records.content(before);
  const now = records.content(record);
  const isSameFile =
    records.kind(old) === KIND.file &&
    records.kind(now) === KIND.file &&
    records.bytes.get(old) === records.bytes.get(now) &&
    records.mtime.get(old) === records.mtime.get(now);
  const isSameOwner =
    records.mode(old) === records.mode(now) && records.owner.get(old) === records.owner.get(now);
  return isSameFile && !isSameOwner ? CHANGE.metadataOnly : CHANGE.changed;
}

export function emptySum(): Sum {
  return { files: 0, bytes: 0 };
}

export function count(sum: Sum, bytes: number): void {
  sum.files++;
  sum.bytes += bytes;
}
