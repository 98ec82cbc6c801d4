import { onOneLine } from "./instruction-text.js";
import type { Report, ReportBaseImage, ReportImage, ReportLayer } from "./schema.js";
import { sumOrNull } from "./size.js";

/** The base image's layers as one row. */
export interface BaseRow {
  readonly image: ReportBaseImage | null;
  readonly count: number;
  readonly contentSize: number | null;
  readonly downloadSize: number | null;
}

/** The layers as a table shows them: the base image in one row, the Dockerfile's own layers, the rest in one. */
export interface LayerRows {
  readonly base: BaseRow | null;
  readonly own: readonly ReportLayer[];
  /** What was left out of `own` because there are too many: never the largest. */
  readonly smaller: { readonly count: number; readonly contentSize: number | null } | null;
}

export const isOwn = (layer: ReportLayer): boolean => layer.origin === "own";

/**
 * What own layers are, to a reader: this Dockerfile's, what is `above` a base image without one, or `all` layers
 * since nobody knows what the base image is.
 */
export function ownLayersAre({
  dockerfile,
  image,
}: Pick<Report, "dockerfile" | "image">): "dockerfile" | "above" | "all" {
  if (dockerfile !== null) {
    return "dockerfile";
  }
  return image === null || image.layers.every(isOwn) ? "all" : "above";
}

/**
 * Own layers in the image's order; where there are more than `most`, those that go `first`, and of the others the
 * largest.
 */
export function layerRows(
  image: ReportImage,
  most: number,
  first: (layer: ReportLayer) => boolean = () => false,
): LayerRows {
  const own = image.layers.filter(isOwn);
  if (own.length <= most) {
    return { base: baseRow(image), own, smaller: null };
  }
  // An unknown size may be a large one: it is not hidden among the smaller layers.
  const largest = new Set(
    own
      .toSorted(
        (a, b) =>
          Number(first(b)) - Number(first(a)) ||
          (b.contentSize ?? Infinity) - (a.contentSize ?? Infinity) ||
          0,
      )
      .slice(0, most),
  );
  const rest = own.filter((layer) => !largest.has(layer));
  return {
    base: baseRow(image),
    own: own.filter((layer) => largest.has(layer)),
    smaller: { count: rest.length, contentSize: sumOrNull(rest.map((layer) => layer.contentSize)) },
  };
}

function baseRow({ base, layers }: ReportImage): BaseRow | null {
  const rows = layers.filter((layer) => !isOwn(layer));
  if (rows.length === 0 && base === null) {
    return null;
  }
  return {
    image: base,
    count: base?.layerCount ?? rows.length,
    contentSize: base?.contentSize ?? sumOrNull(rows.map(({ contentSize }) => contentSize)),
    downloadSize: base?.downloadSize ?? sumOrNull(rows.map(({ downloadSize }) => downloadSize)),
  };
}

/** Whether any layer's download size is known: a column of "unknown" says nothing. */
export function knowsDownloadSizes(image: ReportImage): boolean {
  return image.downloadSize !== null || image.layers.some(({ downloadSize }) => downloadSize !== null);
}

/** What made a layer, on one line: the instruction as written, else what the history says; empty where neither does. */
export function instructionLine(layer: ReportLayer): string {
  return onOneLine(layer.instruction ?? layer.createdBy);
}
