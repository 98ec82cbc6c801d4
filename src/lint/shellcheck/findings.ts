import { integer, list, parseJson, record, text } from "../../untyped.js";
import { type Finding, SEVERITIES } from "../finding.js";
import type { ShellScript } from "./script.js";

/** A remark of ShellCheck's. Lines and columns count from 1; a column is a character, a tab one like all others. */
export interface ShellCheckComment {
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  /** After the last character. */
  readonly endColumn: number;
  readonly level: Finding["severity"];
  readonly code: number;
  readonly message: string;
}

/** A remark, and the file that it is about: `-` for standard input. */
export interface FileComment extends ShellCheckComment {
  readonly file: string;
}

/** Reads what `shellcheck --format=json1` writes; null where it is something else. */
export function readShellCheck(json: string): readonly FileComment[] | null {
  const { comments } = record(parseJson(json));
  if (!Array.isArray(comments)) return null;
  return list(comments).flatMap((item) => {
    const comment = record(item);
    const [line, column, code] = [integer(comment.line), integer(comment.column), integer(comment.code)];
    const message = text(comment.message);
    const level = SEVERITIES.find((severity) => severity === comment.level);
    if (line === null || column === null || code === null || message === null || level === undefined)
      return [];
    const endLine = integer(comment.endLine) ?? line;
    const endColumn = integer(comment.endColumn) ?? column;
    return [{ file: text(comment.file) ?? "-", line, endLine, column, endColumn, level, code, message }];
  });
}

/** The remarks as findings at their places in the Dockerfile. What is about the lines put before the script is dropped. */
export function toFindings(script: ShellScript, comments: readonly ShellCheckComment[]): Finding[] {
  const indexOf = createIndexOf(script.text);
  return comments.flatMap(({ line, column, endLine, endColumn, level, code, message }) => {
    const start = indexOf(line, column);
    const end = Math.max(indexOf(endLine, endColumn), start);
    const range = script.locate(...(end > start ? ([start, end] as const) : wordAt(script.text, start)));
    if (range === null) return [];
    const ruleId = `SC${String(code).padStart(4, "0")}`;
    return [{ ruleId, severity: level, message: "shellcheck.message", values: { text: message }, range }];
  });
}

/** A parse error is a place between two characters: it shows as the word there, or as the last character before. */
function wordAt(script: string, at: number): readonly [number, number] {
  const word = /\S+/y;
  word.lastIndex = at;
  if (word.test(script)) return [at, word.lastIndex];
  const before = script.slice(0, at).trimEnd();
  return [Math.max(0, before.length - 1), before.length];
}

/** Gives the index of a line and column; of what is outside the text, the nearest end of it. */
function createIndexOf(script: string): (line: number, column: number) => number {
  const feeds: number[] = [-1];
  for (let feed = script.indexOf("\n"); feed >= 0; feed = script.indexOf("\n", feed + 1)) feeds.push(feed);
  feeds.push(script.length);
  const known = new Map<number, Uint32Array>();
  return (line, column) => {
    const start = (feeds[line - 1] ?? script.length) + 1;
    const end = feeds[line] ?? script.length;
    if (start >= end) return Math.min(start, script.length);
    const starts = known.get(line) ?? characterStarts(script.slice(start, end));
    known.set(line, starts);
    return start + (starts[Math.max(0, column - 1)] ?? end - start);
  };
}

/** Where each character of a text begins, in UTF-16 code units. */
function characterStarts(characters: string): Uint32Array {
  const starts: number[] = [];
  let at = 0;
  for (const character of characters) {
    starts.push(at);
    at += character.length;
  }
  return Uint32Array.from(starts);
}
