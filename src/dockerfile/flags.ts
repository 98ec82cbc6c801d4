import type { Flag, JoinedText } from "./ast.js";
import { isSpace, skipSpace } from "./characters.js";
import { toFileRange } from "./joined-text.js";

interface FlagWord {
  /** The word with quotes and escapes removed. */
  readonly text: string;
  readonly end: number;
  /** Where the value begins in the joined text: after the first `=`; null where there is none. */
  readonly valueStart: number | null;
}

/** Reads one word. Flags are escaped by a backslash, whatever the file's escape character is. */
function readFlagWord(text: string, start: number, end: number): FlagWord {
  const pieces: string[] = [];
  let valueStart: number | null = null;
  let quote = "";
  let at = start;
  let from = start;
  while (at < end) {
    const char = text.charAt(at);
    if (quote === "" && isSpace(text.charCodeAt(at))) break;
    if (char === "\\") {
      pieces.push(text.slice(from, at));
      from = at + 1;
      at += 2;
      continue;
    }
    if (char === quote || (quote === "" && (char === "'" || char === '"'))) {
      quote = quote === "" ? char : "";
      pieces.push(text.slice(from, at));
      from = at + 1;
    } else if (char === "=" && valueStart === null) valueStart = at + 1;
    at += 1;
  }
  const wordEnd = Math.min(at, end);
  pieces.push(text.slice(from, wordEnd));
  return { text: pieces.join(""), end: wordEnd, valueStart };
}

function toFlag(joined: JoinedText, start: number, word: FlagWord): Flag {
  const equals = word.text.indexOf("=");
  const valueStart = word.valueStart;
  return {
    name: equals < 0 ? word.text.slice(2) : word.text.slice(2, equals),
    value: equals < 0 ? null : word.text.slice(equals + 1),
    range: toFileRange(joined, start, word.end),
    valueRange: equals < 0 || valueStart === null ? null : toFileRange(joined, valueStart, word.end),
  };
}

/**
 * The `--name=value` words from `start` on, and where the text after them begins. A lone `--` ends the flags and is
 * dropped.
 */
export function readFlags(joined: JoinedText, start: number): { flags: Flag[]; next: number } {
  const { text } = joined;
  const end = text.length;
  const flags: Flag[] = [];
  let at = skipSpace(text, start, end);
  while (text.startsWith("--", at)) {
    const word = readFlagWord(text, at, end);
    if (word.text === "--") return { flags, next: skipSpace(text, word.end, end) };
    flags.push(toFlag(joined, at, word));
    at = skipSpace(text, word.end, end);
  }
  return { flags, next: at };
}
