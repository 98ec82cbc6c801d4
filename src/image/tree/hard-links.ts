import type { Uint32Column } from "./column.js";
import { type FileRecords, KIND } from "./file-records.js";
import { compareInWalk, orderedPath } from "./path-order.js";
import type { PathTable } from "./path-table.js";

/**
 * Finds the content of each hard link among the records from `from` on, which are one layer's. Before, a name's
 * `bytes` is the node that it links to; afterwards it is the record of the content, and that record stands at
 * the first of the content's paths in the order of a sorted walk, whichever of them the reader gave it to. A name
 * whose content the layer does not have is of kind `other`.
 *
 * @param newest - of a node: its newest record
 */
export function resolveHardLinks(
  table: PathTable,
  records: FileRecords,
  newest: Uint32Column,
  from: number,
): void {
  const names: number[] = [];
  for (let record = from; record < records.count; record++) {
    if (records.kind(record) !== KIND.name) continue;
    const target = newest.get(records.bytes.get(record));
    records.bytes.set(record, target >= from ? target : record);
    names.push(record);
  }
  for (const name of names) followLinks(records, name);
  const linked = names.filter((name) => records.kind(name) === KIND.name);
  linked.sort((a, b) => records.bytes.get(a) - records.bytes.get(b));
  for (let start = 0; start < linked.length; ) {
    const content = records.bytes.get(linked[start] ?? 0);
    let first = content;
    let firstPath = orderedPath(table, records.node.get(content), false);
    for (; records.bytes.get(linked[start] ?? 0) === content; start++) {
      const name = linked[start] ?? 0;
      const path = orderedPath(table, records.node.get(name), false);
      if (compareInWalk(table, path, firstPath) < 0) {
        first = name;
        firstPath = path;
      }
    }
    if (first !== content) exchangePaths(records, newest, content, first);
  }
}

/** A name may link to a name. Each one passed links to itself until the end is known: so a ring has an end too. */
function followLinks(records: FileRecords, name: number): void {
  const passed: number[] = [];
  let at = name;
  while (records.kind(at) === KIND.name && records.bytes.get(at) !== at) {
    passed.push(at);
    const target = records.bytes.get(at);
    records.bytes.set(at, at);
    at = target;
  }
  const hasContent = records.kind(at) === KIND.file || records.kind(at) === KIND.symlink;
  if (passed.length === 0) passed.push(name);
  for (const record of passed) {
    records.bytes.set(record, hasContent ? at : 0);
    if (!hasContent) records.setKind(record, KIND.other);
  }
}

function exchangePaths(records: FileRecords, newest: Uint32Column, a: number, b: number): void {
  const nodeA = records.node.get(a);
  const nodeB = records.node.get(b);
  const beforeA = records.before.get(a);
  records.node.set(a, nodeB);
  records.node.set(b, nodeA);
  records.before.set(a, records.before.get(b));
  records.before.set(b, beforeA);
  newest.set(nodeA, b);
  newest.set(nodeB, a);
}
