import { makeVisible } from "../escape.js";
import type { PlacedFinding } from "../schema.js";
import { displayWidth } from "../text-table.js";

/** Columns between tab stops. */
const TAB = 4;
/** How much of a line that is too long stays in front of the marked words, in characters. */
const LEAD = 20;

/** A line of a file and what is marked in it, both made inert for a terminal. */
export interface Excerpt {
  readonly line: string;
  /** Blanks, then a caret for each column of the marked words. */
  readonly marks: string;
  /** The last line of the marked words, where it is another one; else null. */
  readonly lastLine: number | null;
}

/**
 * Shows the first line that a finding touches. Wide characters, tabs and what is shown instead of invisible characters
 * take the columns that a terminal gives them.
 *
 * @param line the line's text, without its end
 * @param width the columns there are; a longer line is cut on both sides
 */
export function toExcerpt(line: string, { start, end }: PlacedFinding, width: number): Excerpt {
  // A range that ends where a line begins has its last character on the line before.
  const lastLine = end.column === 1 ? end.line - 1 : end.line;
  const from = start.column - 1;
  const isLong = line.length > width;
  const cut = isLong ? Math.max(0, from - LEAD) : 0;
  const lead = cut > 0 ? "…" : "";
  const last = isLong ? cut + Math.max(1, width - lead.length) : line.length;
  const to = Math.min(start.line === end.line ? end.column - 1 : line.length, last);
  const shown = (upTo: number): string => expandTabs(lead + makeVisible(line.slice(cut, upTo)));
  const indent = displayWidth(shown(from));
  const marked = displayWidth(shown(to)) - indent;
  return {
    line: last < line.length ? `${shown(last - 1)}…` : shown(last),
    marks: " ".repeat(indent) + "^".repeat(Math.max(1, marked)),
    lastLine: lastLine > start.line ? lastLine : null,
  };
}

function expandTabs(text: string): string {
  let shown = "";
  for (const part of text.split(/(\t)/)) {
    shown += part === "\t" ? " ".repeat(TAB - (displayWidth(shown) % TAB)) : part;
  }
  return shown;
}
