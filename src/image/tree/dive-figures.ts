import { createChildLists } from "./child-lists.js";
import { Float64Column, Uint32Column } from "./column.js";
import { compareInWalk, type OrderedPath, orderedPath } from "./path-order.js";
import { type PathTable, ROOT } from "./path-table.js";

export interface DiveFigures {
  readonly efficiency: number;
  readonly wastedBytes: number;
}

type BytesAt = (node: number) => number;

/** Sees each layer's entries, then `endLayer`, and so on. docs/dive.md says in words what it works out. */
export interface DiveTree {
  /** The layer has something in the directory. True when nothing said so before. */
  readonly enterDirectory: (node: number) => boolean;
  /** The layer has the path; `directory`: by an entry of its own that says so. The last entry of a path counts. */
  readonly enter: (node: number, directory: boolean) => void;
  /** The layer has an opaque marker in the directory. */
  readonly enterOpaque: (node: number) => void;
  readonly enterWhiteout: (node: number) => void;
  /**
   * @param writtenBytes - the content that this layer has at a path, 0 for what is no regular file
   * @param lowerBytes - the same of the newest layer below that has something there
   */
  readonly endLayer: (writtenBytes: BytesAt, lowerBytes: BytesAt) => void;
  readonly figures: () => DiveFigures;
}

// What the layer at hand has.
const IN_LAYER = 1 << 0;
const HAS_CHILD = 1 << 1;
const DIRECTORY = 1 << 2;
const WHITEOUT = 1 << 3;
const TAKEN_BACK = 1 << 4;
const OF_LAYER = IN_LAYER | HAS_CHILD | DIRECTORY | WHITEOUT | TAKEN_BACK;
// What dive's stack of the layers has.
const STACKED = 1 << 5;
const STACKED_DIRECTORY = 1 << 6;
const STACKED_BYTES = 1 << 7;
const OF_STACK = STACKED | STACKED_DIRECTORY | STACKED_BYTES;
// How often a path counted so far.
const ONCE = 1 << 8;
const MORE = 1 << 9;
const MISSED = 1 << 10;

/**
 * dive's efficiency and wasted bytes, as its version 0.13 computes them from the archive of `docker save`, in one
 * pass: dive puts all lower layers together anew for every whiteout.
 */
export function createDiveTree(table: PathTable): DiveTree {
  const flags = new Uint32Column();
  const smallest = new Float64Column();
  const stacked = createChildLists(table);
  let isFirstLayer = true;
  const entered = new Uint32Column();
  let enteredCount = 0;
  let whiteouts: number[] = [];
  let total = 0;
  let smallestTotal = 0;
  let wastedBytes = 0;

  function has(node: number, flag: number): boolean {
    return (flags.get(node) & flag) !== 0;
  }

  function add(node: number, flag: number): void {
    flags.set(node, flags.get(node) | flag);
  }

  function remove(node: number, mask: number): void {
    flags.set(node, flags.get(node) & ~mask);
  }

  function enterOpaque(node: number): void {
    if (node === ROOT || has(node, IN_LAYER)) return;
    add(node, IN_LAYER);
    entered.set(enteredCount++, node);
  }

  function enterDirectory(node: number): boolean {
    if (node === ROOT || has(node, HAS_CHILD)) return false;
    enterOpaque(node);
    add(node, HAS_CHILD);
    return true;
  }

  function enter(node: number, directory: boolean): void {
    enterOpaque(node);
    if (directory) add(node, DIRECTORY);
    else remove(node, DIRECTORY);
  }

  function enterWhiteout(node: number): void {
    if (has(node, WHITEOUT)) return;
    add(node, WHITEOUT);
    whiteouts.push(node);
  }

  /** dive's sums: of each path the sizes that it has in the layers. */
  function count(node: number, bytes: number): void {
    const seen = flags.get(node);
    total += bytes;
    if ((seen & (ONCE | MORE)) === 0) {
      if ((seen & MISSED) !== 0) smallestTotal++;
      smallestTotal += bytes;
      smallest.set(node, bytes);
      add(node, ONCE);
      return;
    }
    const before = smallest.get(node);
    if ((seen & MORE) === 0) {
      wastedBytes += before;
      add(node, MORE);
    }
    wastedBytes += bytes;
    if (bytes < before) {
      smallestTotal += bytes - before;
      smallest.set(node, bytes);
    }
  }

  /** dive begins to count a path with a smallest size of -1, and leaves it so when it does not find the path. */
  function miss(node: number): void {
    if (has(node, ONCE | MORE | MISSED)) return;
    add(node, MISSED);
    smallestTotal--;
  }

  /**
   * The whiteout after which dive gives up on the layer: the first, in the order of its walk, of a path that the lower
   * layers do not have.
   */
  function firstMissing(): { node: number; path: OrderedPath } | null {
    let first: { node: number; path: OrderedPath } | null = null;
    for (const node of whiteouts) {
      if (has(node, STACKED)) continue;
      const path = orderedPath(table, node, true);
      if (first === null || compareInWalk(table, path, first.path) < 0) first = { node, path };
    }
    return first;
  }

  function isBelowStackedWhiteout(node: number): boolean {
    for (let at = table.parent(node); at !== ROOT; at = table.parent(at)) {
      if ((flags.get(at) & (WHITEOUT | STACKED)) === (WHITEOUT | STACKED)) return true;
    }
    return false;
  }

  /** Takes a path and what is below it off the stack, and tells the whiteouts there what was below them. */
  function takeOff(
    top: number,
    stackedBytes: BytesAt,
    onWhiteout: (node: number, bytes: number) => void,
  ): void {
    const nodes = [top];
    const sums = [has(top, STACKED_BYTES) ? stackedBytes(top) : 0];
    for (let node = nodes.at(-1); node !== undefined; node = nodes.at(-1)) {
      const child = stacked.takeChild(node);
      if (child !== ROOT) {
        nodes.push(child);
        sums.push(has(child, STACKED_BYTES) ? stackedBytes(child) : 0);
        continue;
      }
      nodes.pop();
      const sum = sums.pop() ?? 0;
      if (has(node, WHITEOUT) && has(node, STACKED)) onWhiteout(node, has(node, STACKED_DIRECTORY) ? sum : 0);
      remove(node, OF_STACK);
      sums.push((sums.pop() ?? 0) + sum);
    }
  }

  function stack(writtenBytes: BytesAt): void {
    for (let index = 0; index < enteredCount; index++) {
      const node = entered.get(index);
      if (has(node, TAKEN_BACK)) continue;
      remove(node, OF_STACK);
      add(
        node,
        STACKED |
          (has(node, DIRECTORY) ? STACKED_DIRECTORY : 0) |
          (writtenBytes(node) > 0 ? STACKED_BYTES : 0),
      );
      stacked.link(node);
    }
  }

  /** dive stacks a layer name by name: what comes before its own whiteout is put on and taken off again. */
  function markTakenBack(): void {
    let found = false;
    for (const node of whiteouts) {
      if (!has(node, IN_LAYER)) continue;
      if (compareInWalk(table, orderedPath(table, node, false), orderedPath(table, node, true)) > 0) continue;
      add(node, TAKEN_BACK);
      found = true;
    }
    if (!found) return;
    // Directories were entered before what is in them.
    for (let index = 0; index < enteredCount; index++) {
      const node = entered.get(index);
      if (has(table.parent(node), TAKEN_BACK)) add(node, TAKEN_BACK);
    }
  }

  function endLayer(writtenBytes: BytesAt, lowerBytes: BytesAt): void {
    // The first layer's whiteouts are looked up in the layer itself: there is nothing below it.
    if (isFirstLayer && whiteouts.length > 0) stack(writtenBytes);
    const stackedBytes = isFirstLayer ? writtenBytes : lowerBytes;
    isFirstLayer = false;
    const missing = firstMissing();
    const counts = (node: number, marker: boolean): boolean =>
      missing === null || compareInWalk(table, orderedPath(table, node, marker), missing.path) < 0;
    for (let index = 0; index < enteredCount; index++) {
      const node = entered.get(index);
      if (!has(node, HAS_CHILD) && counts(node, false)) count(node, writtenBytes(node));
    }
    for (const node of whiteouts) {
      if (!has(node, STACKED) || isBelowStackedWhiteout(node)) continue;
      takeOff(node, stackedBytes, (at, bytes) => {
        if (counts(at, true)) count(at, bytes);
      });
    }
    if (missing !== null) miss(missing.node);
    markTakenBack();
    stack(writtenBytes);
    for (let index = 0; index < enteredCount; index++) remove(entered.get(index), OF_LAYER);
    for (const node of whiteouts) remove(node, OF_LAYER);
    enteredCount = 0;
    whiteouts = [];
  }

  return {
    enterDirectory,
    enter,
    enterOpaque,
    enterWhiteout,
    endLayer,
    figures: () => ({ efficiency: total === 0 ? 1 : smallestTotal / total, wastedBytes }),
  };
}
