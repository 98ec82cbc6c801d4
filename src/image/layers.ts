import type { Dockerfile } from "../dockerfile/ast.js";
import { stepFacts } from "./build-steps.js";
import { likelyLayer } from "./created-by.js";
import type { AlignedRow } from "./history-alignment.js";
import type { BuildStep, HistoryRow, Layer, ProvenanceLayer } from "./layer.js";
import { type LayerRow, layerRows } from "./layer-rows.js";
import { createSourceFinder, NO_SOURCE, type SourceFinder } from "./layer-source.js";
import type { SavedImage } from "./saved-image.js";

export interface LayersInput {
  /** Base first. */
  readonly diffIds: readonly string[];
  /** Newest first, as docker prints them. */
  readonly history: readonly HistoryRow[];
  /** The layers as read from the image itself; null where they were not read. */
  readonly saved: SavedImage | null;
  /**
   * Whether a history row's size may stand for content size where the layers were not read: on the classic store.
   * It is exact for layers that were pulled, imported or made by the legacy builder; for BuildKit's own layers the
   * engine leaves out the targets of symlinks.
   */
  readonly historyHasContentSizes: boolean;
  /** Base first; null where the build left none. */
  readonly provenance: readonly ProvenanceLayer[] | null;
  /** Null where the image was not built here. */
  readonly dockerfile: Dockerfile | null;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly steps: readonly BuildStep[];
  /** The base image's own diff IDs; null where the base image is not known. */
  readonly baseDiffIds: readonly string[] | null;
}

/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line, and
 * whether a layer is own or the base image's, come from BuildKit's provenance where there is one: it tells of this very
 * build. Else the line comes from aligning history and Dockerfile, own or base from the base image's diff IDs, else from
 * that alignment; where neither tells of a base image all layers are own. Nothing in the result is redacted.
 */
export function toLayers(input: LayersInput): Layer[] {
  const { diffIds, history, saved } = input;
  const rows = layerRows(history, diffIds, saved?.history ?? null);
  const finder = createSourceFinder(input);
  const provenance = fittingProvenance(input);
  const provenSources = provenance === null ? [] : finder.fromProvenance(provenance);
  const baseCount = baseLayerCount(input, rows, finder);
  const facts = input.dockerfile === null ? new Map() : stepFacts(input.dockerfile, input.steps);

  const isSaved = saved !== null && isOf(diffIds, saved);
  // Where a layer has no row, the engine has put its size into another one's.
  const rowsHaveSizes = input.historyHasContentSizes && rows.every(({ row }) => row !== null);

  return diffIds.map((diffId, index): Layer => {
    const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
    const row = rowIndex === null ? null : (history[rowIndex] ?? null);
    const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
    const known = provenance?.[index] ?? null;
    const origin = originOf(index, baseCount, known, walked);
    // A row with bytes is a layer for sure, even where it is not sure which one.
    const isLayerRow = isCertain || (row !== null && likelyLayer(row) === "yes");
    const source =
      origin === "base" ? NO_SOURCE : (provenSources[index] ?? finder.fromWalk(walked, isLayerRow));
    const step = source.instruction === null ? null : facts.get(source.instruction);
    const savedLayer = isSaved ? (saved?.layers[index] ?? null) : null;
    return {
      diffId: isCertain ? diffId : null,
      origin,
      contentSize: savedLayer?.contentSize ?? (rowsHaveSizes ? (row?.size ?? null) : null),
      downloadSize: savedLayer?.downloadSize ?? known?.downloadSize ?? null,
      createdBy: row === null ? "" : toldBy(row),
      instruction: source.instruction === null ? null : finder.textOf(source.instruction),
      lines: source.lines,
      mapping: source.mapping,
      cached: step?.cached ?? null,
      seconds: step?.seconds ?? null,
    };
  });
}

/** What was imported or committed has no instruction, and says so in its comment; BuildKit's only name itself. */
function toldBy({ createdBy, comment }: HistoryRow): string {
  if (createdBy.trim() !== "") return createdBy;
  return comment.startsWith("buildkit.") ? "" : comment.trim();
}

/** A tag that another job moves in the meantime gives another image's layers. */
function isOf(diffIds: readonly string[], { layers }: SavedImage): boolean {
  return (
    layers.length === diffIds.length &&
    layers.every(({ diffId }, index) => diffId === null || diffId === diffIds[index])
  );
}

function originOf(
  index: number,
  baseCount: number | null,
  known: ProvenanceLayer | null,
  walked: AlignedRow | null,
): "base" | "own" {
  if (known !== null) return known.origin;
  if (baseCount !== null) return index < baseCount ? "base" : "own";
  return walked?.origin ?? "base";
}

/**
 * How many of the layers are the base image's, by its diff IDs; null where they do not tell. Its name may stand for
 * another image by now: for one that is not underneath, or (a build that takes its own base's name) for this one.
 */
function baseLayerCount(
  { diffIds, baseDiffIds }: LayersInput,
  rows: readonly LayerRow[],
  { walk, found }: SourceFinder,
): number | null {
  const fallback = found === "none" ? 0 : null;
  if (baseDiffIds === null || !baseDiffIds.every((diffId, index) => diffIds[index] === diffId))
    return fallback;
  const isOwn = ({ row, isCertain }: LayerRow): boolean =>
    isCertain && row !== null && walk[row]?.mapping === "exact";
  const count = baseDiffIds.length;
  return found === "all" && rows.slice(0, count).some(isOwn) ? null : count;
}

/**
 * Provenance counts only where it has as many layers as the image. Its digests are the diff IDs (classic store), those
 * of the stored blobs (containerd store), or neither (loaded from another builder); a mixture is another image's.
 * Compressed sizes are the image's own only where the blobs are. A reader that does not tell the blobs (the engine's
 * directories) leaves the provenance of the build as it is.
 */
function fittingProvenance({ provenance: layers, diffIds, saved }: LayersInput): LayersInput["provenance"] {
  if (layers === null || layers.length !== diffIds.length) return null;
  const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? [];
  const matches = (digests: readonly (string | null)[]): number =>
    layers.filter(({ digest }, index) => digest === digests[index]).length;
  const [ofDiffIds, ofBlobs] = [matches(diffIds), matches(blobs)];
  if (ofDiffIds === layers.length || ofBlobs === layers.length) return layers;
  if (blobs.every((digest) => digest === null)) return layers;
  if (ofDiffIds + ofBlobs > 0) return null;
  return layers.map((layer) => ({ ...layer, downloadSize: null }));
}
