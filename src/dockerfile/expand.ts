import type { EscapeCharacter } from "./ast.js";
import { skipVariableName } from "./variable-name.js";

/**
 * What a variable holds: a text, `undefined` where it is not set, null where it is set to something unknown. `at` is
 * where the name stands in the text. Every use is asked for, `${NAME:-word}` too.
 */
export type Lookup = (name: string, at: number) => string | null | undefined;

/** Why a text cannot be read: a quote is left open, or what stands behind `${` is no substitution. */
export type ExpansionProblem = "open-quote" | "bad-substitution";

export interface Expansion {
  /** Quotes and escapes removed; null where the outcome cannot be known or is huge, or the text cannot be read. */
  readonly text: string | null;
  /** The variables whose value was wanted and not there (not set, or not known), each once, in order. */
  readonly unresolved: readonly string[];
  readonly problem: ExpansionProblem | null;
}

/** Deeper nesting of `${A:-${B:-…}}` than anybody writes counts as unknown. */
const deepestNesting = 50;

interface Piece {
  readonly text: string | null;
  readonly next: number;
}

/** `ENV A=$A$A`, line after line: what grows by more characters than these in one text counts as unknown. */
const longestGrowth = 4_096;

function join(pieces: readonly (string | null)[], longest: number): string | null {
  let length = 0;
  for (const piece of pieces) {
    if (piece === null) return null;
    length += piece.length;
    if (length > longest) return null;
  }
  return pieces.join("");
}

function substitute(value: string | null | undefined, operator: string, word: string | null): string | null {
  const emptyIsUnset = operator.startsWith(":");
  if (value === null && emptyIsUnset) return null;
  const isSet = value !== undefined && !(emptyIsUnset && value === "");
  switch (operator.at(-1)) {
    case "-":
      return isSet ? (value ?? null) : word;
    case "+":
      return isSet ? word : "";
    case "?":
      return isSet ? (value ?? null) : null;
    default:
      return null;
  }
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}`, `${NAME+word}`, `${NAME:?word}` and
 * `${NAME?word}`, and removes quotes and escapes. `${NAME#pattern}`, `${NAME%pattern}` and `${NAME/from/to}` are not
 * worked out: their outcome is unknown. A variable that is not set counts as empty, as BuildKit has it.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function expand(text: string, lookup: Lookup, escapeCharacter: EscapeCharacter): Expansion {
  const unresolved = new Set<string>();
  let problem: ExpansionProblem | null = null;

  const fail = (found: ExpansionProblem): null => {
    problem ??= found;
    return null;
  };
  const wanted = (name: string, at: number): string | null => {
    const value = lookup(name, at);
    if (typeof value !== "string") unresolved.add(name);
    return value === undefined ? "" : value;
  };

  const readBraces = (open: number, depth: number): Piece | null => {
    const first = text[open + 1];
    if (first === undefined || "{}:".includes(first)) return fail("bad-substitution");
    if (depth >= deepestNesting) return null;
    const end = skipVariableName(text, open + 1);
    const name = text.slice(open + 1, end);
    if (text[end] === "}") return { text: wanted(name, open + 1), next: end + 1 };

    const operator = text.slice(end, text[end] === ":" ? end + 2 : end + 1);
    let wordStart = end + operator.length;
    if (operator === "/") {
      const pattern = readWord(text[wordStart] === "/" ? wordStart + 1 : wordStart, "/", depth + 1);
      if (pattern === null) return null;
      wordStart = pattern.next;
    } else if (!/^:?[-+?#%]$/.test(operator)) return fail("bad-substitution");
    const word = readWord(wordStart, "}", depth + 1);
    if (word === null) return null;
    const value = lookup(name, open + 1);
    if (!/[-+]$/.test(operator) && typeof value !== "string") unresolved.add(name);
    return { text: substitute(value, operator, word.text), next: word.next };
  };

  const readDollar = (dollar: number, depth: number): Piece | null => {
    if (text[dollar + 1] === "{") return readBraces(dollar + 1, depth);
    const end = skipVariableName(text, dollar + 1);
    if (end === dollar + 1) return { text: "$", next: end };
    return { text: wanted(text.slice(dollar + 1, end), dollar + 1), next: end };
  };

  /** In double quotes the escape character stands for itself, unless one of the three that need it follows. */
  const readEscape = (at: number, isQuoted: boolean): Piece => {
    const escaped = text.charAt(at + 1);
    if (!isQuoted) return { text: escaped, next: at + 2 };
    const isEscape = escaped === '"' || escaped === "$" || escaped === escapeCharacter;
    return isEscape ? { text: escaped, next: at + 2 } : { text: escapeCharacter, next: at + 1 };
  };

  const readSpecial = (at: number, isQuoted: boolean, depth: number): Piece | null => {
    const char = text[at];
    if (char === "$") return readDollar(at, depth);
    if (char === escapeCharacter) return readEscape(at, isQuoted);
    if (char === '"') return readUntil(at + 1, '"', depth, true);
    const close = text.indexOf("'", at + 1);
    return close < 0 ? fail("open-quote") : { text: text.slice(at + 1, close), next: close + 1 };
  };

  const readUntil = (start: number, stop: string | null, depth: number, isQuoted: boolean): Piece | null => {
    const pieces: (string | null)[] = [];
    let plain = start;
    let at = start;
    while (at < text.length && text[at] !== stop) {
      const char = text.charAt(at);
      if (char !== "$" && char !== escapeCharacter && (isQuoted || (char !== '"' && char !== "'"))) {
        at += 1;
        continue;
      }
      const piece = readSpecial(at, isQuoted, depth);
      if (piece === null) return null;
      pieces.push(text.slice(plain, at), piece.text);
      at = piece.next;
      plain = at;
    }
    if (stop !== null && at >= text.length) return fail(isQuoted ? "open-quote" : "bad-substitution");
    pieces.push(text.slice(plain, at));
    return { text: join(pieces, text.length + longestGrowth), next: at + 1 };
  };

  const readWord = (start: number, stop: string | null, depth: number): Piece | null =>
    readUntil(start, stop, depth, false);

  const whole = readWord(0, null, 0);
  return { text: whole?.text ?? null, unresolved: [...unresolved], problem };
}
