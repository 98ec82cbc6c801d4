import { isSpace } from "./characters.js";
import { skipVariableName } from "./variable-name.js";
import type { Word } from "./words.js";

/**
 * What the reader is inside of: a brace (`${name:-word}`), its pattern up to the slash (`${name/pattern/word}`), or
 * double quotes.
 */
type Frame = "brace" | "pattern" | "quotes";

/** Where reading goes on, and what was entered there; null where BuildKit gives up. */
interface Step {
  readonly next: number;
  readonly enter: Frame | null;
}

function readDollar(text: string, dollar: number): Step | null {
  if (text[dollar + 1] !== "{") return { next: skipVariableName(text, dollar + 1), enter: null };
  const first = text[dollar + 2];
  if (first === undefined || "{}:".includes(first)) return null;
  const at = skipVariableName(text, dollar + 2);
  switch (text[at]) {
    case "}":
      return { next: at + 1, enter: null };
    case ":":
      return { next: at + 2, enter: "brace" };
    case "+":
    case "-":
    case "?":
    case "#":
    case "%":
      return { next: at + 1, enter: "brace" };
    case "/":
      return { next: text[at + 1] === "/" ? at + 2 : at + 1, enter: "pattern" };
    default:
      return null;
  }
}

/** The index behind the character at `at`, whole code points at a time. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * The words of a whole instruction line, as BuildKit looks for heredoc markers in it: quotes, escapes (always by a
 * backslash) and variables as in a shell, and `<<` takes the blanks that follow it along. Null where the line cannot be
 * read that way (a quote left open, a substitution BuildKit does not know): then it has no heredocs.
 */
export function splitShellWords(text: string): Word[] | null {
  const words: Word[] = [];
  const stack: Frame[] = [];
  let wordStart = -1;

  const endWord = (at: number): void => {
    if (wordStart >= 0) words.push({ start: wordStart, end: at });
    wordStart = -1;
  };
  // Blanks inside `${…}` separate words even where they are quoted, unless the whole stands in double quotes.
  const take = (start: number, end: number, literal: boolean): void => {
    const keepsBlanks = stack.length === 0 ? literal : stack[0] === "quotes";
    for (let at = start; at < end; at += 1) {
      if (!keepsBlanks && isSpace(text.charCodeAt(at))) endWord(at);
      else if (wordStart < 0) wordStart = at;
    }
  };

  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const frame = stack.at(-1);
    let next = at + 1;
    let literal = false;
    let enter: Frame | null = null;
    let leave = false;

    if (char === "$") {
      const step = readDollar(text, at);
      if (step === null) return null;
      next = step.next;
      enter = step.enter;
    } else if (char === '"') {
      literal = true;
      if (frame === "quotes") leave = true;
      else enter = "quotes";
    } else if (char === "\\") {
      literal = true;
      const escaped = text[at + 1];
      if (frame !== "quotes" || escaped === '"' || escaped === "$" || escaped === "\\") {
        next = after(text, at + 1);
      }
    } else if (frame !== "quotes") {
      if ((frame === "brace" && char === "}") || (frame === "pattern" && char === "/")) {
        leave = true;
        if (frame === "pattern") enter = "brace";
      } else if (char === "'") {
        literal = true;
        const close = text.indexOf("'", next);
        if (close < 0) return null;
        next = close + 1;
      } else if (char === "<" && text[next] === "<") {
        literal = true;
        next += 1;
        while (" \t\r".includes(text[next] ?? "-")) next += 1;
      }
    }

    next = Math.min(next, text.length);
    if (leave) stack.pop();
    take(at, next, literal);
    if (enter !== null) stack.push(enter);
    at = next;
  }
  endWord(text.length);
  return stack.length === 0 ? words : null;
}
