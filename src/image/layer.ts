/** Dockerfile lines, from 1, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One row of `docker history --no-trunc --human=false --format '{{json .}}'`, newest first as docker prints them. */
export interface HistoryRow {
  readonly id: string;
  readonly created: string;
  readonly createdBy: string;
  /** Bytes as the engine counts them; null where it prints no number. */
  readonly size: number | null;
  readonly comment: string;
}

/** One build step, as BuildKit's progress (or the legacy builder's output) names it. */
export interface BuildStep {
  /** `[build 2/4] RUN pip install flask`, redacted by whoever shows it. */
  readonly name: string;
  /** The stage's name or number as the step names it; null for steps outside of stages (loading, exporting). */
  readonly stage: string | null;
  /** 1-based number within the stage, as in `2/4`; null where the step has none. */
  readonly index: number | null;
  /** The instruction text after the bracket, variables expanded; the whole name where there is no bracket. */
  readonly text: string;
  readonly cached: boolean;
  /** Null while it never completed or where the builder does not tell. */
  readonly seconds: number | null;
  readonly error: string | null;
}

/** One layer, as BuildKit's provenance tells of it: in the image's order, base first. */
export interface ProvenanceLayer {
  /** The diff ID on the classic store, the compressed blob's digest on the containerd store; null where untold. */
  readonly digest: string | null;
  /** Bytes of the compressed blob; null where the engine keeps none or it is untold. */
  readonly downloadSize: number | null;
  readonly origin: "base" | "own";
  readonly lines: LineRange | null;
  /** Further places of the same instruction: BuildKit runs identical steps of several stages once. */
  readonly otherLines: readonly LineRange[];
}

export type Mapping = "exact" | "approximate" | "none";

/** A layer of the image and what is known of it; null means unknown. Bytes and seconds. */
export interface Layer {
  readonly diffId: string | null;
  readonly origin: "base" | "own";
  readonly contentSize: number | null;
  readonly downloadSize: number | null;
  readonly createdBy: string;
  /** The instruction as its author wrote it, not redacted; null where no line of this Dockerfile made the layer. */
  readonly instruction: string | null;
  readonly lines: LineRange | null;
  readonly mapping: Mapping;
  readonly cached: boolean | null;
  readonly seconds: number | null;
}
