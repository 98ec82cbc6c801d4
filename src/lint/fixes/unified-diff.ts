import type { Instruction } from "../../dockerfile/ast.js";
import { parseDockerfile } from "../../dockerfile/parse.js";

const CONTEXT = 3;

/** Blocks of more lines are shown as replaced from their first changed line to the last. */
const MAX_COMPARED = 200;

interface Line {
  readonly kind: " " | "-" | "+";
  readonly text: string;
}

/**
 * What fixes change in a Dockerfile, as `diff -u` shows it; empty where nothing changes. Both texts have the same
 * instructions in the same order, and the same text between them: that is what makes it quick.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const hunks = toHunks(compare(before, after));
  return [`--- ${path}`, `+++ ${path}`, ...hunks, ""].join("\n");
}

function compare(before: string, after: string): Line[] {
  const was = blocksOf(before);
  const is = blocksOf(after);
  if (was.length !== is.length) return compareLines(linesOf(before), linesOf(after));
  return was.flatMap((block, index) => {
    const now = is[index] ?? "";
    if (block === now) return linesOf(block).map((text): Line => ({ kind: " ", text }));
    return compareLines(linesOf(block), linesOf(now));
  });
}

/** The text in whole lines: each instruction with what stands in front of it, and what follows the last one. */
function blocksOf(text: string): string[] {
  let at = 0;
  const blocks = parseDockerfile(text).instructions.map(({ range }: Instruction) => {
    const feed = text.indexOf("\n", Math.max(range.start, range.end - 1));
    const end = feed === -1 ? text.length : feed + 1;
    const block = text.slice(at, end);
    at = end;
    return block;
  });
  return [...blocks, text.slice(at)];
}

/** With their line ends. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

function compareLines(was: readonly string[], is: readonly string[]): Line[] {
  let first = 0;
  while (first < Math.min(was.length, is.length) && was[first] === is[first]) first += 1;
  let last = 0;
  while (last < Math.min(was.length, is.length) - first && was.at(-1 - last) === is.at(-1 - last)) last += 1;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ kind: " ", text }));
  return [
    ...same(was.slice(0, first)),
    ...changed(was.slice(first, was.length - last), is.slice(first, is.length - last)),
    ...same(was.slice(was.length - last)),
  ];
}

/** By the longest common subsequence. */
function changed(was: readonly string[], is: readonly string[]): Line[] {
  const isLong = was.length > MAX_COMPARED || is.length > MAX_COMPARED;
  const common = isLong ? [] : commonLengths(was, is);
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < was.length || column < is.length) {
    const [old, fresh] = [was[row], is[column]];
    if (!isLong && old !== undefined && old === fresh) {
      lines.push({ kind: " ", text: old });
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))
    ) {
      lines.push({ kind: "-", text: old });
      row += 1;
    } else {
      lines.push({ kind: "+", text: fresh ?? "" });
      column += 1;
    }
  }
  return lines;
}

/** For each pair of places, how many lines the rests have in common. */
function commonLengths(was: readonly string[], is: readonly string[]): number[][] {
  const table = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = is.length - 1; column >= 0; column -= 1) {
      const below = table[row + 1];
      const current = table[row];
      if (below === undefined || current === undefined) continue;
      current[column] =
        was[row] === is[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return table;
}

function toHunks(lines: readonly Line[]): string[] {
  const hunks: string[] = [];
  let [wasLine, isLine] = [1, 1];
  let at = 0;
  while (at < lines.length) {
    const [start, end] = nextHunk(lines, at);
    const skipped = start - at;
    wasLine += skipped;
    isLine += skipped;
    if (start === end) break;
    const hunk = lines.slice(start, end);
    const wasCount = hunk.filter(({ kind }) => kind !== "+").length;
    const isCount = hunk.filter(({ kind }) => kind !== "-").length;
    hunks.push(`@@ -${wasLine},${wasCount} +${isLine},${isCount} @@`);
    for (const { kind, text } of hunk) {
      hunks.push(kind + text.replace(/\n$/, ""));
      if (!text.endsWith("\n")) hunks.push("\\ No newline at end of file");
    }
    wasLine += wasCount;
    isLine += isCount;
    at = end;
  }
  return hunks;
}

/** From the first changed line at or behind a place, and as far as changes follow closely; with the lines around. */
function nextHunk(lines: readonly Line[], at: number): readonly [number, number] {
  let first = at;
  while (first < lines.length && lines[first]?.kind === " ") first += 1;
  if (first === lines.length) return [lines.length, lines.length];
  let last = first;
  for (let index = first; index < lines.length && index - last <= 2 * CONTEXT; index += 1) {
    if (lines[index]?.kind !== " ") last = index;
  }
  return [Math.max(at, first - CONTEXT), Math.min(lines.length, last + 1 + CONTEXT)];
}
