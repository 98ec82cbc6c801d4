import type { Comment, EscapeCharacter, JoinedText, Range } from "./ast.js";
import { skipSpace, trimSpaceEnd } from "./characters.js";
import { createJoinedText } from "./joined-text.js";
import type { LineReader, SourceLine } from "./source-lines.js";

export interface LogicalLine {
  readonly joined: JoinedText;
  /** Where the text of the last line ends that was read for it. */
  readonly end: number;
  /** Where the line after it begins. */
  readonly next: number;
  readonly comments: readonly Comment[];
  /** The empty lines inside the continuation, which BuildKit warns about. */
  readonly emptyLines: readonly Range[];
}

/**
 * Where the text of a line ends before its continuation character, or null where the line does not go on. A doubled
 * escape character is text, not a continuation: BuildKit's rule is `([^\\])\\[ \t]*$|^\\[ \t]*$`.
 */
export function continuationEnd(
  text: string,
  start: number,
  end: number,
  escapeCharacter: EscapeCharacter,
): number | null {
  let index = end;
  while (index > start && (text[index - 1] === " " || text[index - 1] === "\t")) index -= 1;
  if (index === start || text[index - 1] !== escapeCharacter) return null;
  index -= 1;
  return index > start && text[index - 1] === escapeCharacter ? null : index;
}

/** The comment that makes up the text between two offsets, or null where its first character is no `#`. */
export function commentBetween(text: string, start: number, end: number): Comment | null {
  const hash = skipSpace(text, start, end);
  if (hash === end || text[hash] !== "#") return null;
  const from = skipSpace(text, hash + 1, end);
  return { text: text.slice(from, trimSpaceEnd(text, from, end)), range: { start: hash, end } };
}

/**
 * Reads on from `first` while lines end in the escape character. Lines are joined without a blank; comment lines and
 * empty lines in between vanish, and do not end the continuation.
 */
export function readLogicalLine(
  text: string,
  reader: LineReader,
  first: SourceLine,
  firstStart: number,
  escapeCharacter: EscapeCharacter,
): LogicalLine {
  const pieces: { text: string; offset: number }[] = [];
  const comments: Comment[] = [];
  const emptyLines: Range[] = [];
  let { end, next } = first;
  const take = (start: number, lineEnd: number): boolean => {
    const before = continuationEnd(text, start, lineEnd, escapeCharacter);
    pieces.push({ text: text.slice(start, before ?? lineEnd), offset: start });
    return before !== null;
  };

  let goesOn = take(firstStart, first.end);
  while (goesOn) {
    const line = reader.read();
    if (line === null) break;
    ({ end, next } = line);
    const comment = commentBetween(text, line.start, line.end);
    if (comment !== null) comments.push(comment);
    else if (trimSpaceEnd(text, line.start, line.end) === line.start) {
      emptyLines.push({ start: line.start, end: line.end });
    } else goesOn = take(line.start, line.end);
  }
  return { joined: createJoinedText(pieces), end, next, comments, emptyLines };
}
