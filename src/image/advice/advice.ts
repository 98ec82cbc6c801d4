import type { Dockerfile } from "../../dockerfile/ast.js";
import type { MessageKey, MessageValues } from "../../locales/translate.js";
import type { ImageFiles } from "../image-files.js";
import type { HistoryRow, Layer, LineRange } from "../layer.js";
import type { ByteString } from "../layer-entry.js";

/** What an image tells about itself. Nothing of it is redacted. */
export interface AdviceInput {
  /** Null where the files were not read: then only what history and configuration show is judged. */
  readonly files: ImageFiles | null;
  /** Base first; the base image's own are not judged. */
  readonly layers: readonly Layer[];
  /** Newest first, as docker prints them. */
  readonly history: readonly HistoryRow[];
  /** Of the base image; null where it is not known. */
  readonly baseHistory: readonly HistoryRow[] | null;
  /** `NAME=value`, from the image's configuration. */
  readonly environment: readonly string[];
  /** Of the base image; null where it is not known. */
  readonly baseEnvironment: readonly string[] | null;
  /** Null where the image was not built here. */
  readonly dockerfile: Dockerfile | null;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
}

/** One thing to do about one line, with what it brings. Not redacted; no value of a secret is in it. */
export interface Advice {
  readonly ruleId: string;
  readonly severity: "warning" | "info";
  /**
   * `exact`: the image gets smaller by `savedBytes`, to the byte. `at-least`: by that and by more that nobody can sum
   * from the files. `looks-like`: told by a name or by the shape of a text alone, no content was read.
   */
  readonly certainty: "exact" | "at-least" | "looks-like";
  /** The layer that holds the bytes, from 0; null for what no layer holds (ENV). */
  readonly layer: number | null;
  /** Where to change something; null where the line is not known. */
  readonly lines: LineRange | null;
  /** The other layer of the two that it takes: the one that deletes, overwrites, or that wrote first; else null. */
  readonly otherLayer: number | null;
  readonly otherLines: LineRange | null;
  /** Content bytes, summed from the files; null where it is not about bytes. */
  readonly savedBytes: number | null;
  readonly files: number;
  /** A few paths, largest first. */
  readonly examples: readonly ByteString[];
  readonly message: MessageKey;
  readonly values: MessageValues;
}
