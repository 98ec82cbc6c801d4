import type { Explanation } from "../../explain/step.js";
import type { Message } from "../../locales/translate.js";

/** A Dockerfile's explanation with what a reader has to know of it. */
export interface Walk {
  /** As the reader named the file. */
  readonly path: string;
  readonly explanation: Explanation;
  /** The image whose sizes stand beside the lines. Bytes; null where unknown. */
  readonly image: {
    readonly name: string;
    readonly bytes: number | null;
    readonly layers: number;
    /** What stands in for the base image that FROM names, in words; null where it is the real one. */
    readonly standIn: { readonly words: string; readonly reference: string } | null;
  } | null;
  /** Why there are no sizes, where that is worth saying. */
  readonly note: Message | null;
}
