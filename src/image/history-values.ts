import type { Span } from "./masking.js";

const ASSIGNMENT_HEAD = /[A-Za-z_][A-Za-z0-9_]*=/y;
const NEXT_ASSIGNMENT = / [A-Za-z_][A-Za-z0-9_]*=/g;
const PREFIX = /(?<![^\s])\|(?<count>\d{1,4}) (?=[A-Za-z_][A-Za-z0-9_]*=)/g;
/** The shell that an ordinary RUN names after its arguments, `/bin/sh -c`; 0 arguments are never written. */
const SHELL =
  / (?:[^\s=]*[/\\])?(?:a|ba|da|k|z)?sh -|(?: (?:[^\s=]*[/\\])?(?:cmd|powershell|pwsh)(?:\.exe)? [-/])/g;
const ARG_ROW = /(?:^|\n|#\(nop\) {1,2}| {3})ARG /g;
/** Where a column of `docker history` ends. */
const COLUMN_END = / {3}|\n/g;

export interface KnownArguments {
  readonly names: ReadonlySet<string>;
  /** Values as they were passed to the build. */
  readonly values: ReadonlyMap<string, string>;
}

/** Finds the first match at or after a position; positions only grow, so that no part of the text is read twice. */
type Search = (start: number) => number;

/**
 * The values in `|2 NAME=value OTHER=value /bin/sh -c …`, which the history repeats in every RUN after an ARG. A value
 * may hold blanks and nothing quotes it, so its end is found by what is known: the value that was passed, the
 * name that follows, the shell.
 */
export function runArgumentValues(text: string, known: KnownArguments): Span[] {
  const spans: Span[] = [];
  const valueEnd = createValueEnd(text, known);
  PREFIX.lastIndex = 0;
  for (let match = PREFIX.exec(text); match !== null; match = PREFIX.exec(text)) {
    let at = match.index + match[0].length;
    for (let left = Number(match.groups?.count); left > 0; left--) {
      ASSIGNMENT_HEAD.lastIndex = at;
      const head = ASSIGNMENT_HEAD.exec(text)?.[0];
      if (head === undefined) break;
      const start = at + head.length;
      const end = valueEnd(start, head.slice(0, -1), left === 1);
      spans.push({ start, end });
      at = end + 1;
    }
    PREFIX.lastIndex = at;
  }
  return spans;
}

function createValueEnd(text: string, { names, values }: KnownArguments) {
  const lineEnd = createSearch(text, /\n/g);
  const blank = createSearch(text, /\s/g);
  const shell = createSearch(text, SHELL);
  const assignment = createSearch(text, NEXT_ASSIGNMENT);
  const knownAssignment = createSearch(text, NEXT_ASSIGNMENT, (found) => names.has(found.slice(1, -1)));

  return (start: number, name: string, isLast: boolean): number => {
    const passed = values.get(name);
    if (passed !== undefined && text.startsWith(passed, start) && text[start + passed.length] === " ") {
      return start + passed.length;
    }
    const ends = isLast ? [shell] : [knownAssignment, assignment];
    const end = ends.map((search) => search(start)).find((next) => next < lineEnd(start));
    return end ?? blank(start);
  };
}

/** The values of `ARG NAME=value …` rows, each up to the next name or the end of the row. */
export function argRowValues(text: string): Span[] {
  const spans: Span[] = [];
  const columnEnd = createSearch(text, COLUMN_END);
  const equalsSign = createSearch(text, /=/g);
  const assignment = createSearch(text, NEXT_ASSIGNMENT);
  ARG_ROW.lastIndex = 0;
  for (let match = ARG_ROW.exec(text); match !== null; match = ARG_ROW.exec(text)) {
    let at = match.index + match[0].length;
    const rowEnd = columnEnd(at);
    while (at < rowEnd) {
      const equals = equalsSign(at);
      if (equals >= rowEnd) break;
      const end = Math.min(assignment(equals), rowEnd);
      spans.push({ start: equals + 1, end });
      at = end + 1;
    }
    ARG_ROW.lastIndex = rowEnd;
  }
  return spans;
}

/** A search that remembers what it found; the text's length stands for nothing. */
function createSearch(
  text: string,
  pattern: RegExp,
  accepts: (found: string) => boolean = () => true,
): Search {
  let found = -1;
  return (start) => {
    if (found >= start) return found;
    pattern.lastIndex = start;
    let match = pattern.exec(text);
    while (match !== null && !accepts(match[0])) match = pattern.exec(text);
    found = match?.index ?? text.length;
    return found;
  };
}
