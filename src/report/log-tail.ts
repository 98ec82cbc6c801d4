import { shorten } from "./escape.js";
import { withoutEscapes } from "./terminal-escapes.js";

/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
export function logTail(log: readonly string[], most: number): readonly string[] {
  if (most === 0) {
    return [];
  }
  return log
    .flatMap((line) => withoutEscapes(shorten(line, 5_000)).split(/\r?\n/))
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .slice(-most)
    .map((line) => shorten(line, 300));
}
