import { type PathTable, ROOT } from "./path-table.js";

/** A path to put in order. */
export interface OrderedPath {
  /** Its directories from the root down, and itself. */
  readonly nodes: readonly number[];
  /** It stands for the whiteout file `.wh.NAME` beside the path. */
  readonly marker: boolean;
}

const MARKER = ".wh.";

export function orderedPath(table: PathTable, node: number, marker: boolean): OrderedPath {
  const nodes: number[] = [];
  for (let at = node; at !== ROOT; at = table.parent(at)) nodes.push(at);
  return { nodes: nodes.reverse(), marker };
}

/**
 * Less than, equal to or greater than 0, as a walk through the sorted directories comes to `a` before, with or after
 * `b`: part by part, by the bytes of the names. What is inside a directory comes before the directory itself. Takes
 * no longer than the shorter path, so that a single deep one does not slow down a million others.
 */
export function compareInWalk(table: PathTable, a: OrderedPath, b: OrderedPath): number {
  const lastA = a.nodes.length - 1;
  const lastB = b.nodes.length - 1;
  let index = 0;
  while (index < lastA && index < lastB && a.nodes[index] === b.nodes[index]) index++;
  const order = compareNames(
    table,
    { node: a.nodes[index] ?? ROOT, marker: a.marker && index === lastA },
    { node: b.nodes[index] ?? ROOT, marker: b.marker && index === lastB },
  );
  return order !== 0 ? order : lastB - lastA;
}

interface Name {
  readonly node: number;
  readonly marker: boolean;
}

function compareNames(table: PathTable, a: Name, b: Name): number {
  if (a.node === b.node && a.marker === b.marker) return 0;
  const lengthA = nameLength(table, a);
  const lengthB = nameLength(table, b);
  const most = Math.min(lengthA, lengthB);
  for (let index = 0; index < most; index++) {
    const difference = nameByte(table, a, index) - nameByte(table, b, index);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

function nameLength(table: PathTable, { node, marker }: Name): number {
  return table.nameLength(node) + (marker ? MARKER.length : 0);
}

function nameByte(table: PathTable, { node, marker }: Name, index: number): number {
  if (!marker) return table.nameByte(node, index);
  return index < MARKER.length ? MARKER.charCodeAt(index) : table.nameByte(node, index - MARKER.length);
}
