import type { EscapeCharacter } from "./ast.js";
import { isBlank, isSpace } from "./characters.js";

/** A word as the stretch of text it takes, end excluded. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Words between ASCII blanks from `start` up to `end`; quotes mean nothing here. For FROM, EXPOSE, COPY, ADD, VOLUME. */
export function splitBlanks(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    const from = at;
    while (at < end && !isBlank(text.charCodeAt(at))) at += 1;
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/**
 * Words with quotes and escapes, as ENV, LABEL and ARG have them: blanks inside quotes or after an escape character
 * belong to the word, a quote left open runs to the end, single quotes know no escape. A lone escape character at the
 * very end belongs to no word.
 */
export function splitQuoted(
  text: string,
  start: number,
  end: number,
  escapeCharacter: EscapeCharacter,
): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at += 1;
    const from = at;
    let quote = "";
    while (at < end && (quote !== "" || !isSpace(text.charCodeAt(at)))) {
      const char = text.charAt(at);
      if (char === escapeCharacter && quote !== "'") {
        if (at + 1 === end) break;
        at += 2;
        continue;
      }
      if (quote === "" && (char === "'" || char === '"')) quote = char;
      else if (char === quote) quote = "";
      at += 1;
    }
    if (at > from) words.push({ start: from, end: at });
    if (at < end && text.charAt(at) === escapeCharacter) break;
  }
  return words;
}
