import type { Dockerfile, Instruction } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import { stageChain, toStages } from "../dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../dockerfile/variables.js";
import { stepFacts } from "./build-steps.js";
import { likelyLayer } from "./created-by.js";
import { type AlignedRow, alignHistory } from "./history-alignment.js";
import type { BuildStep, HistoryRow, Layer, LineRange, Mapping, ProvenanceLayer } from "./layer.js";
import { layerRows } from "./layer-rows.js";
import type { Provenance } from "./provenance.js";
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
  readonly provenance: Provenance | null;
  /** Null where the image was not built here. */
  readonly dockerfile: Dockerfile | null;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly steps: readonly BuildStep[];
  /** The base image's own diff IDs; null where the base image is not known. */
  readonly baseDiffIds: readonly string[] | null;
}

/** Where a layer comes from; `lines` without an instruction are those of a FROM whose image brought a trigger. */
interface Source {
  readonly instruction: Instruction | null;
  readonly lines: LineRange | null;
  readonly mapping: Mapping;
}

const NO_SOURCE: Source = { instruction: null, lines: null, mapping: "none" };

/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line comes
 * from BuildKit's provenance where there is one, else from aligning history and Dockerfile; own or base from the base
 * image's diff IDs, else from provenance, else from that alignment. Nothing in the result is redacted.
 */
export function toLayers(input: LayersInput): Layer[] {
  const { diffIds, history, saved } = input;
  const rows = layerRows(history, diffIds, saved?.history ?? null);
  const finder = createSourceFinder(input);
  const provenance = fittingProvenance(input);
  const baseCount = basePrefix(diffIds, input.baseDiffIds);
  const facts = input.dockerfile === null ? new Map() : stepFacts(input.dockerfile, input.steps);

  const isSaved = saved !== null && isOf(diffIds, saved);

  return diffIds.map((diffId, index): Layer => {
    const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
    const row = rowIndex === null ? null : (history[rowIndex] ?? null);
    const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
    const known = provenance?.[index] ?? null;
    const origin = originOf(index, baseCount, known, walked);
    // A row with bytes is a layer for sure, even where it is not sure which one.
    const isLayerRow = isCertain || (row !== null && likelyLayer(row) === "yes");
    const source =
      origin === "base"
        ? NO_SOURCE
        : known?.lines
          ? finder.fromLines(known)
          : finder.fromWalk(walked, isLayerRow);
    const step = source.instruction === null ? null : facts.get(source.instruction);
    const savedLayer = isSaved ? (saved?.layers[index] ?? null) : null;
    return {
      diffId: isCertain ? diffId : null,
      origin,
      contentSize: savedLayer?.contentSize ?? (input.historyHasContentSizes ? (row?.size ?? null) : null),
      downloadSize: savedLayer?.downloadSize ?? known?.downloadSize ?? null,
      createdBy: row?.createdBy ?? "",
      instruction: source.instruction === null ? null : finder.textOf(source.instruction),
      lines: source.lines,
      mapping: source.mapping,
      cached: step?.cached ?? null,
      seconds: step?.seconds ?? null,
    };
  });
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
  if (baseCount !== null) return index < baseCount ? "base" : "own";
  return known?.origin ?? walked?.origin ?? "base";
}

/** How many of the layers are the base image's; null where it is not known or not what the image was built from. */
function basePrefix(diffIds: readonly string[], baseDiffIds: readonly string[] | null): number | null {
  if (baseDiffIds === null) return null;
  return baseDiffIds.every((diffId, index) => diffIds[index] === diffId) ? baseDiffIds.length : null;
}

/**
 * Provenance counts only where it has as many layers as the image. Its digests are the diff IDs (classic store), those
 * of the stored blobs (containerd store), or neither (loaded from another builder); a mixture is another image's.
 * Compressed sizes are the image's own only where the blobs are.
 */
function fittingProvenance({ provenance, diffIds, saved }: LayersInput): readonly ProvenanceLayer[] | null {
  const layers = provenance?.layers ?? null;
  if (layers === null || layers.length !== diffIds.length) return null;
  const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? [];
  const matches = (digests: readonly (string | null)[]): number =>
    layers.filter(({ digest }, index) => digest === digests[index]).length;
  const [ofDiffIds, ofBlobs] = [matches(diffIds), matches(blobs)];
  if (ofDiffIds === layers.length || ofBlobs === layers.length || saved === null) return layers;
  if (ofDiffIds + ofBlobs > 0) return null;
  return layers.map((layer) => ({ ...layer, downloadSize: null }));
}

interface SourceFinder {
  /** One entry a history row, newest first. */
  readonly walk: readonly AlignedRow[];
  readonly fromLines: (layer: ProvenanceLayer) => Source;
  readonly fromWalk: (row: AlignedRow | null, isLayerRow: boolean) => Source;
  readonly textOf: (instruction: Instruction) => string;
}

function createSourceFinder({ dockerfile, history, target, buildArgs }: LayersInput): SourceFinder {
  if (dockerfile === null) {
    return {
      walk: [],
      fromLines: ({ lines }) => ({ instruction: null, lines, mapping: "exact" }),
      fromWalk: () => NO_SOURCE,
      textOf: () => "",
    };
  }
  const instructions = chainInstructions(dockerfile, target, buildArgs);
  const lineIndex = createLineIndex(dockerfile.text);
  const linesOf = (instruction: Instruction): LineRange => lineIndex.lineRange(instruction.range);
  const find = (candidates: readonly Instruction[], places: readonly LineRange[]): Instruction | undefined =>
    candidates.find((instruction) => {
      const { start, end } = linesOf(instruction);
      return places.some((place) => place.start >= start && place.start <= end);
    });

  return {
    walk: alignHistory(history, instructions),
    fromLines({ lines, otherLines }) {
      const places = lines === null ? [] : [lines, ...otherLines];
      const instruction = find(instructions, places) ?? find(dockerfile.instructions, places);
      if (instruction === undefined) return { instruction: null, lines, mapping: "exact" };
      const isTrigger = instruction.keyword === "FROM";
      return { instruction: isTrigger ? null : instruction, lines: linesOf(instruction), mapping: "exact" };
    },
    fromWalk(row, isLayerRow) {
      const instruction = row?.instruction ?? null;
      if (row === null || instruction === null) return NO_SOURCE;
      const mapping = isLayerRow ? row.mapping : "approximate";
      return { instruction, lines: linesOf(instruction), mapping };
    },
    textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
  };
}

/** The instructions that made the target's image, oldest first, without FROM. */
function chainInstructions(
  dockerfile: Dockerfile,
  target: string | null,
  buildArgs: ReadonlyMap<string, string>,
): Instruction[] {
  const staged = toStages(dockerfile);
  const variables = globalArgs(staged, buildArgs, dockerfile.escape);
  const chain = stageChain(staged, target, (stage) => resolveFrom(stage, variables, dockerfile.escape));
  return chain?.stages.flatMap(({ instructions }) => instructions) ?? [];
}
