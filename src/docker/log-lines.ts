const TAIL_LINES = 50;
const LINE_LIMIT = 10_000;

export interface LogTail {
  push(line: string): void;
  lines(): readonly string[];
}

/** Keeps the last lines of a log. */
export function createLogTail(limit = TAIL_LINES): LogTail {
  const kept: string[] = [];
  return {
    push(line) {
      kept.push(line);
      if (kept.length > limit) kept.shift();
    },
    lines: () => [...kept],
  };
}

/**
 * A log line as it stands on a terminal in the end: a progress bar writes over itself after each carriage return.
 * Very long lines are cut.
 */
export function settledLine(line: string): string {
  const text = line.replace(/\r+$/, "");
  const settled = text.slice(text.lastIndexOf("\r") + 1);
  return settled.length > LINE_LIMIT ? `${settled.slice(0, LINE_LIMIT)}…` : settled;
}
