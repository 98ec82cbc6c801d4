import { Uint32Column } from "./column.js";
import { type PathTable, ROOT } from "./path-table.js";

/**
 * The nodes that a walk down from a directory has to come to. A walk takes out what it comes to, and what is put back
 * in was written by an entry: so all the walks together cost no more than the entries, however often a directory
 * is removed.
 */
export interface ChildLists {
  /** Puts a node and the directories above it in, where they are not in. */
  readonly link: (node: number) => void;
  /** Takes out one child, in no particular order; ROOT when there are no more. What is below it stays in. */
  readonly takeChild: (node: number) => number;
}

/** The end of a list: 0 stands for "in no list". */
const END = 0xffff_ffff;

export function createChildLists(table: PathTable): ChildLists {
  const first = new Uint32Column();
  const next = new Uint32Column();

  function link(node: number): void {
    for (let at = node; at !== ROOT && next.get(at) === 0; at = table.parent(at)) {
      const parent = table.parent(at);
      next.set(at, first.get(parent) || END);
      first.set(parent, at);
    }
  }

  function takeChild(node: number): number {
    const child = first.get(node);
    if (child === 0) return ROOT;
    const following = next.get(child);
    first.set(node, following === END ? 0 : following);
    next.set(child, 0);
    return child;
  }

  return { link, takeChild };
}
