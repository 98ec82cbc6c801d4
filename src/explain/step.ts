import type { Instruction } from "../dockerfile/ast.js";
import type { LineRange } from "../image/layer.js";
import type { MessageKey } from "../locales/translate.js";

/** Text from the Dockerfile, or from docker: shown as code, never as words of ours. */
export interface Code {
  readonly code: string;
}

/** Several of them, as a list in the reader's language: all of them, or any of them. */
export interface Codes {
  readonly codes: readonly string[];
  readonly join: "and" | "or";
}

/** Places in the Dockerfile, as a list in the reader's language. */
export interface Lines {
  readonly lines: readonly LineRange[];
}

/** A plain text is a word that a message selects by; it is not shown. */
export type SentenceValue = string | number | Code | Codes | Lines;

/** Something true about an instruction, in no language yet. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, SentenceValue>>;
}

/** What an instruction puts into the image. Bytes are content sizes; null where no image was measured. */
export type Cost =
  | { readonly kind: "base"; readonly bytes: number | null; readonly layers: number | null }
  | { readonly kind: "layer"; readonly bytes: number | null; readonly isApproximate: boolean }
  | { readonly kind: "metadata" }
  /** It belongs to a stage whose layers are not in the image. */
  | { readonly kind: "elsewhere" }
  /** Whether it adds a layer is not known, or it is no question here. */
  | { readonly kind: "unknown" };

export interface Step {
  readonly lines: LineRange;
  /** The instruction as written. */
  readonly source: string;
  readonly cost: Cost;
  readonly sentences: readonly Sentence[];
}

/** A Dockerfile, instruction by instruction, and what follows from all of them together. */
export interface Explanation {
  readonly steps: readonly Step[];
  /** What the cache keeps when the build context changes. */
  readonly cache: readonly Sentence[];
  /** What a container runs in the end; null where it is not known. */
  readonly command: Sentence | null;
}

/** Where an instruction stands, by its first and last line. */
export type LinesOf = (instruction: Instruction) => LineRange;
