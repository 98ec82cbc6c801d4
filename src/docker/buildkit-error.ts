import type { LineRange } from "../image/layer.js";
import type { Message } from "../locales/translate.js";
import type { BuildFailure } from "./build-progress.js";
import { failureReason } from "./failure-text.js";
import { createLogTail, type LogTail } from "./log-lines.js";

const RULER = /^-{20}$/;
const EXCERPT_ROW = /^ *(\d+) \| (>>>| {3})(?: |$)/;

/** A step that failed: its error, and what it logged last. */
export interface FailedStep {
  readonly error: string | null;
  readonly tail: LogTail;
}

/** Follows what BuildKit's client says besides the progress: its excerpt of the Dockerfile and its error. */
export interface BuildkitErrorReader {
  push(line: string): void;
  /** `step` is the step that failed, where one did; `tail` holds the build's last log lines. */
  failure(step: FailedStep | undefined, tail: LogTail): BuildFailure;
}

/**
 * Reads
 * ```
 * Dockerfile:2
 * --------------------
 *    1 |     FROM python
 *    2 | >>> RUN exit 3
 * --------------------
 * ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
 * ```
 */
export function createBuildkitErrorReader(): BuildkitErrorReader {
  const words = createLogTail();
  let lines: LineRange | null = null;
  let inExcerpt = false;
  let error: string | null = null;

  return {
    push(line) {
      words.push(line);
      if (line.startsWith("ERROR: ")) error = line;
      if (RULER.test(line)) {
        inExcerpt = !inExcerpt;
        if (inExcerpt) lines = null;
      }
      const [, digits, mark] = (inExcerpt && EXCERPT_ROW.exec(line)) || [];
      if (mark !== ">>>") return;
      const number = Number(digits);
      lines = { start: lines?.start ?? number, end: number };
    },
    failure(step, tail) {
      return {
        lines,
        instructionNumber: null,
        message: causeOf(step?.error ?? error ?? failureReason(words.lines().join("\n"))),
        logTail: (step?.tail ?? tail).lines(),
      };
    },
  };
}

/** A step that ended because another one failed. */
export function isCancellation(error: string): boolean {
  return /\bcontext canceled\b/i.test(error);
}

/** The sentence without the words that name BuildKit's own doings. */
function causeOf(message: Message | string): Message | string {
  if (typeof message !== "string") return message;
  return message
    .replace(/^ERROR: /, "")
    .replace(/^failed to build: /, "")
    .replace(/^failed to solve: /, "")
    .replace(/^failed to compute cache key: /, "")
    .replace(/^failed to calculate checksum of ref \S+: /, "");
}
