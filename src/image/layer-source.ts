import type { Dockerfile, Instruction, Stage } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import { stageChain, toStages } from "../dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../dockerfile/variables.js";
import { type AlignedRow, alignHistory } from "./history-alignment.js";
import type { HistoryRow, LineRange, Mapping, ProvenanceLayer } from "./layer.js";

/** Where a layer comes from; `lines` without an instruction are those of a FROM that brought a trigger. */
export interface LayerSource {
  readonly instruction: Instruction | null;
  readonly lines: LineRange | null;
  readonly mapping: Mapping;
}

export const NO_SOURCE: LayerSource = { instruction: null, lines: null, mapping: "none" };

export interface SourceFinder {
  /** One entry a history row, newest first; empty without a Dockerfile. */
  readonly walk: readonly AlignedRow[];
  /** Whether the history tells of this Dockerfile's instructions: of all that leave a row, of some, or of none. */
  readonly found: "all" | "some" | "none";
  /** One entry a layer, base first; null where provenance tells no line. */
  readonly fromProvenance: (layers: readonly ProvenanceLayer[]) => readonly (LayerSource | null)[];
  /** @param isLayerRow whether it is sure that the row stands for a layer. */
  readonly fromWalk: (row: AlignedRow | null, isLayerRow: boolean) => LayerSource;
  readonly textOf: (instruction: Instruction) => string;
}

/** What an image's history and its build tell of where layers come from. */
export function createSourceFinder(facts: {
  readonly dockerfile: Dockerfile | null;
  /** Newest first. */
  readonly history: readonly HistoryRow[];
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
}): SourceFinder {
  const { dockerfile } = facts;
  if (dockerfile === null) {
    return {
      walk: [],
      found: "none",
      fromProvenance: (layers) =>
        layers.map(({ lines }) => (lines === null ? null : { instruction: null, lines, mapping: "exact" })),
      fromWalk: () => NO_SOURCE,
      textOf: () => "",
    };
  }
  const stages = chainStages(dockerfile, facts.target, facts.buildArgs);
  const { instructions, fromOf } = chainInstructions(stages);
  const lineIndex = createLineIndex(dockerfile.text);
  const linesOf = (instruction: Instruction): LineRange => lineIndex.lineRange(instruction.range);
  const walk = alignHistory(facts.history, instructions);
  const found = howMany(instructions, walk);

  const sourceOf = (instruction: Instruction, mapping: Mapping): LayerSource => {
    const from = instruction.keyword === "FROM" ? instruction : fromOf.get(instruction);
    return from === undefined
      ? { instruction, lines: linesOf(instruction), mapping }
      : { instruction: null, lines: linesOf(from), mapping };
  };

  return {
    walk,
    found,
    fromProvenance(layers) {
      const find = createPlaceSearch(stages, dockerfile, linesOf);
      return layers.map((layer) => {
        if (layer.lines === null) return null;
        const instruction = find([layer.lines, ...layer.otherLines]);
        if (instruction === null) return { instruction: null, lines: layer.lines, mapping: "exact" };
        return sourceOf(instruction, "exact");
      });
    },
    fromWalk(row, isLayerRow) {
      if (row === null) return NO_SOURCE;
      if (row.instruction !== null)
        return sourceOf(row.instruction, isLayerRow ? row.mapping : "approximate");
      // Older than all that the Dockerfile wrote and yet not the base image's: its triggers made it, or it has moved.
      const from = stages[0]?.from;
      return row.origin === "base" && found !== "none" && from !== undefined
        ? sourceOf(from, "approximate")
        : NO_SOURCE;
    },
    textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
  };
}

function howMany(instructions: readonly Instruction[], walk: readonly AlignedRow[]): SourceFinder["found"] {
  const paired = new Set(walk.map(({ instruction }) => instruction));
  // BuildKit leaves no row for ONBUILD.
  const missing = instructions.filter((one) => !paired.has(one) && one.keyword !== "ONBUILD");
  if (missing.length === 0) return "all";
  return missing.length < instructions.length ? "some" : "none";
}

/**
 * Finds the instruction at one of several places. BuildKit carries out identical steps once, in several stages or (with
 * `COPY --link`) several times in one, and names all places of each: the layers are asked for in the image's order,
 * and that is the order of the target's instructions.
 */
function createPlaceSearch(
  stages: readonly Stage[],
  dockerfile: Dockerfile,
  linesOf: (instruction: Instruction) => LineRange,
): (places: readonly LineRange[]) => Instruction | null {
  const chain = stages.flatMap(({ from, instructions }) => [from, ...instructions]);
  const isAt = (instruction: Instruction, places: readonly LineRange[]): boolean => {
    const { start, end } = linesOf(instruction);
    return places.some((place) => place.start >= start && place.start <= end);
  };
  let next = 0;
  return (places) => {
    const found = chain.findIndex((instruction, index) => index >= next && isAt(instruction, places));
    const instruction = chain[found];
    if (instruction === undefined)
      return dockerfile.instructions.find((other) => isAt(other, places)) ?? null;
    // A FROM may bring several triggers.
    next = instruction.keyword === "FROM" ? found : found + 1;
    return instruction;
  };
}

/** The stages that made the target's image, the one upon the base image first. */
export function chainStages(
  dockerfile: Dockerfile,
  target: string | null,
  buildArgs: ReadonlyMap<string, string>,
): readonly Stage[] {
  const staged = toStages(dockerfile);
  const variables = globalArgs(staged, buildArgs, dockerfile.escape);
  const resolve = (stage: Stage): string | null => resolveFrom(stage, variables, dockerfile.escape);
  return stageChain(staged, target, resolve)?.stages ?? [];
}

/**
 * The instructions that made the image, oldest first, without FROM: what a stage holds with ONBUILD is carried out at
 * the FROM of the stage built upon it. `fromOf` has that FROM for each such trigger.
 */
function chainInstructions(stages: readonly Stage[]): {
  readonly instructions: readonly Instruction[];
  readonly fromOf: ReadonlyMap<Instruction, Instruction>;
} {
  const fromOf = new Map<Instruction, Instruction>();
  const instructions = stages.flatMap((stage, index) => {
    const below = stages[index - 1]?.instructions ?? [];
    const triggers = below.flatMap(({ keyword, inner }) =>
      keyword === "ONBUILD" && inner !== null ? [inner] : [],
    );
    for (const trigger of triggers) fromOf.set(trigger, stage.from);
    return [...triggers, ...stage.instructions];
  });
  return { instructions, fromOf };
}
