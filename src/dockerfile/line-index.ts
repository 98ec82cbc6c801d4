import type { Range } from "./ast.js";

/** Line and column as editors and GitHub count them: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** How many lines the text has; an empty text has one. */
  readonly lineCount: number;
  /** Where an offset stands. Offsets outside the text count as its nearest end. */
  readonly position: (offset: number) => Position;
  /** First and last line that a range touches; the last one is the line of its last character. */
  readonly lineRange: (range: Range) => { readonly start: number; readonly end: number };
  /** The offset of a line's first character. Lines outside the text count as its first or its end. */
  readonly offsetAt: (line: number) => number;
}

/** Finds lines by binary search over the line starts. LF ends a line, with or without CR before it. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1);

  const startOf = (index: number): number => starts[index] ?? text.length;

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lineOf(inside);
    return { line: line + 1, column: inside - startOf(line) + 1 };
  };

  return {
    lineCount: starts.length,
    position,
    lineRange: (range) => ({
      start: position(range.start).line,
      end: position(Math.max(range.start, range.end - 1)).line,
    }),
    offsetAt: (line) => (line < 1 ? 0 : startOf(line - 1)),
  };
}
