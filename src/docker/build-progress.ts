import type { BuildStep, LineRange } from "../image/layer.js";
import type { Message } from "../locales/translate.js";

/** Why a build failed, as far as its output tells. Text from outside, not redacted. */
export interface BuildFailure {
  /** The Dockerfile's lines that BuildKit names; null where the builder names none. */
  readonly lines: LineRange | null;
  /** The number, from 1, of the failing instruction in the whole file; only the legacy builder tells it. */
  readonly instructionNumber: number | null;
  /** The builder's words, or our own. */
  readonly message: Message | string;
  /** The last lines that the failing step logged, or the build's last lines where no step is known. */
  readonly logTail: readonly string[];
}

/** What a build's output told, once it has ended. */
export interface BuildProgress {
  /** Steps that ran or were found in the cache, in the order of their start. */
  readonly steps: readonly BuildStep[];
  /** What the builder warned of, one sentence each. */
  readonly warnings: readonly string[];
  /** The last lines that the steps logged. */
  readonly logTail: readonly string[];
}

/** Follows a build's output line by line and hands on a readable log while it runs. */
export interface ProgressReader {
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  /** To be called once, after the last line. */
  end(): BuildProgress;
  /** What the output says of the failure; for a build that failed, after `end`. */
  failure(): BuildFailure;
}
