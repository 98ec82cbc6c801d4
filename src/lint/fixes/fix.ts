import type { Range } from "../../dockerfile/ast.js";

/** A stretch of the file and what is to stand there instead; an empty range is a place to insert at. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
  /** Where in the same file the text stands, for what changes places; another edit of the fix covers that. */
  readonly movedFrom?: Range;
}

/** What rids a file of a finding: all of the edits or none, in the order of the file, and none over another. */
export type Fix = readonly Edit[];

/** The text with the edits made; they may come in any order, but none may lie over another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of inOrder(edits)) {
    parts.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** The fixes that can be made together, the first ones first: what touches an earlier one is left out. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    const isFree = fix.every((edit) => {
      const next = firstFrom(taken, edit.range.start);
      const before = taken[next - 1];
      const after = taken[next];
      // Touching counts too: in which order two insertions belong, neither of them knows.
      return (
        (before === undefined || before.range.end < edit.range.start) &&
        (after === undefined || edit.range.end < after.range.start)
      );
    });
    if (isFree) {
      for (const edit of fix) taken.splice(firstFrom(taken, edit.range.start), 0, edit);
    }
    return isFree;
  });
}

/** The index of the first edit that starts at the offset or behind it. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((left, right) => left.range.start - right.range.start);
}
