import type { Range } from "../../dockerfile/ast.js";
import type { Fix } from "./fix.js";

/**
 * Puts words behind the last word of a range. Null where that word is not written there as it is: in quotes, over a
 * continuation, or as the value of a variable.
 */
export function insertAfterWord(text: string, { end }: Range, word: string, insertion: string): Fix | null {
  const isWritten = text.endsWith(word, end) && /^(?:$|[\s;&|)])/.test(text.slice(end, end + 1));
  return isWritten ? [{ range: { start: end, end }, text: insertion }] : null;
}

/** Replaces what stands at a range; null where something else than expected does. */
export function replaceWord(text: string, range: Range, written: string, replacement: string): Fix | null {
  return text.slice(range.start, range.end) === written ? [{ range, text: replacement }] : null;
}

/** The keyword in the case in which the other one is written. */
export function inCaseOf(written: string, keyword: string): string {
  if (written === written.toLowerCase()) return keyword.toLowerCase();
  if (written === written.toUpperCase()) return keyword.toUpperCase();
  return keyword.charAt(0).toUpperCase() + keyword.slice(1).toLowerCase();
}
