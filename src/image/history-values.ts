import type { Span } from "./masking.js";

const ASSIGNMENT_HEAD = /[A-Za-z_][A-Za-z0-9_]*=/y;
const NEXT_ASSIGNMENT = / [A-Za-z_][A-Za-z0-9_]*=/g;
const PREFIX = /(?<![^\s])\|(?<count>\d{1,4}) (?=[A-Za-z_][A-Za-z0-9_]*=)/g;
/** The shell that an ordinary RUN names after its arguments, `/bin/sh -c`; 0 arguments are never written. */
const SHELL =
  / (?:[^\s=]*[/\\])?(?:a|ba|da|k|z)?sh -|(?: (?:[^\s=]*[/\\])?(?:cmd|powershell|pwsh)(?:\.exe)? [-/])/g;
const ARG_ROW = /(?:^|\n|#\(nop\) {1,2}| {3})ARG (?=[^\n]*=)/g;
/** Where a column of `docker history` ends. */
const COLUMN_END = / {3}|\n|$/g;

export interface KnownArguments {
  readonly names: readonly string[];
  /** Values as they were passed to the build. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The values in `|2 NAME=value OTHER=value /bin/sh -c …`, which the history repeats in every RUN after an ARG. A value
 * may hold blanks and nothing quotes it, so its end is found by what is known: the value that was passed, the
 * name that follows, the shell.
 */
export function runArgumentValues(text: string, known: KnownArguments): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(PREFIX)) {
    let at = match.index + match[0].length;
    const lineEnd = endOf(text, /\n|$/g, at);
    for (let left = Number(match.groups?.count); left > 0; left--) {
      ASSIGNMENT_HEAD.lastIndex = at;
      const head = ASSIGNMENT_HEAD.exec(text)?.[0];
      if (head === undefined) break;
      const start = at + head.length;
      const end = valueEnd(text, start, lineEnd, head.slice(0, -1), left === 1, known);
      spans.push({ start, end });
      at = end + 1;
    }
  }
  return spans;
}

function valueEnd(
  text: string,
  start: number,
  lineEnd: number,
  name: string,
  isLast: boolean,
  known: KnownArguments,
): number {
  const passed = known.values.get(name);
  if (passed !== undefined && text.startsWith(`${passed} `, start)) return start + passed.length;
  const next = isLast ? findFrom(text, SHELL, start - 1) : nextAssignment(text, start, known);
  if (next !== null && next <= lineEnd) return Math.max(next, start);
  return Math.min(endOf(text, /\s|$/g, start), lineEnd);
}

function nextAssignment(text: string, start: number, known: KnownArguments): number | null {
  NEXT_ASSIGNMENT.lastIndex = start;
  let first: number | null = null;
  for (let match = NEXT_ASSIGNMENT.exec(text); match !== null; match = NEXT_ASSIGNMENT.exec(text)) {
    if (known.names.includes(match[0].slice(1, -1))) return match.index;
    first ??= match.index;
  }
  return first;
}

/** The values of `ARG NAME=value …` rows, each up to the next name or the end of the row. */
export function argRowValues(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ARG_ROW)) {
    let at = match.index + match[0].length;
    const rowEnd = endOf(text, COLUMN_END, at);
    while (at < rowEnd) {
      const equals = text.indexOf("=", at);
      if (equals === -1 || equals >= rowEnd) break;
      const next = findFrom(text, NEXT_ASSIGNMENT, equals) ?? rowEnd;
      const end = Math.min(next, rowEnd);
      spans.push({ start: equals + 1, end });
      at = end + 1;
    }
  }
  return spans;
}

function findFrom(text: string, pattern: RegExp, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? null;
}

function endOf(text: string, pattern: RegExp, start: number): number {
  return findFrom(text, pattern, start) ?? text.length;
}
