import type { FilesAndBytes, FileWrite } from "../image-files.js";
import { CHANGE, type FileRecords, KIND } from "./file-records.js";
import { count, emptySum } from "./layer-changes.js";
import type { PathTable } from "./path-table.js";

/** All layers, the last one ended. */
export interface WrittenLayers {
  readonly table: PathTable;
  readonly records: FileRecords;
  /** Of each layer: its first record. */
  readonly starts: readonly number[];
}

export interface WrittenFiles {
  readonly written: FilesAndBytes;
  readonly visible: FilesAndBytes;
  readonly shadowed: FilesAndBytes;
  readonly shadowedByLayer: readonly FilesAndBytes[];
}

export function writtenFiles({ records, starts }: WrittenLayers): WrittenFiles {
  const written = emptySum();
  const visible = emptySum();
  const shadowed = emptySum();
  const shadowedByLayer = starts.map((start, layer) => {
    const ofLayer = emptySum();
    const end = starts[layer + 1] ?? records.count;
    for (let record = start; record < end; record++) {
      if (!isContent(records, record)) continue;
      const bytes = records.bytes.get(record);
      count(written, bytes);
      if (records.isGone(record)) {
        count(shadowed, bytes);
        count(ofLayer, bytes);
      } else {
        count(visible, bytes);
      }
    }
    return ofLayer;
  });
  return { written, visible, shadowed, shadowedByLayer };
}

export function forEachWrite(
  { table, records, starts }: WrittenLayers,
  visit: (write: FileWrite) => void,
): void {
  for (const [layer, start] of starts.entries()) {
    const end = starts[layer + 1] ?? records.count;
    for (let record = start; record < end; record++) {
      if (!isContent(records, record)) continue;
      const change = changeName(records.change(record));
      const isGone = records.isGone(record);
      visit({
        path: table.path(records.node.get(record)),
        type: records.kind(record) === KIND.file ? "file" : "symlink",
        layer,
        bytes: records.bytes.get(record),
        mode: records.mode(record),
        change,
        replaces: change === "added" ? null : layerOf(starts, records.before.get(record)),
        fate: isGone ? (records.isDeleted(record) ? "deleted" : "overwritten") : "visible",
        killedBy: isGone ? records.goneWith(record) : null,
      });
    }
  }
}

function isContent(records: FileRecords, record: number): boolean {
  return records.kind(record) === KIND.file || records.kind(record) === KIND.symlink;
}

function changeName(change: number): FileWrite["change"] {
  if (change === CHANGE.added) return "added";
  return change === CHANGE.metadataOnly ? "metadata-only" : "changed";
}

/** The last layer that starts at the record or before it. */
function layerOf(starts: readonly number[], record: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= record) low = middle;
    else high = middle;
  }
  return low;
}
