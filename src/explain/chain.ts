import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "../lint/rule.js";
import type { StageFacts } from "./stage-facts.js";

/** What a stage ends with, what it is built FROM included. */
export interface StageEnd {
  /** How many CMDs led there. */
  readonly cmds: number;
  /** The WORKDIR that holds; null where the file has none. */
  readonly workdir: Instruction | null;
}

/** The ends of all stages, in one pass: a stage stands below what it is built FROM. */
export function readStageEnds(
  context: RuleContext,
  factsOf: (stage: Stage) => StageFacts,
): ReadonlyMap<Stage, StageEnd> {
  const ends = new Map<Stage, StageEnd>();
  for (const stage of context.staged.stages) {
    const base = context.baseImage(stage);
    const below = base.kind === "stage" ? (ends.get(base.stage) ?? null) : null;
    const { last, count } = factsOf(stage);
    ends.set(stage, {
      cmds: (below?.cmds ?? 0) + (count.get("CMD") ?? 0),
      workdir: last.get("WORKDIR") ?? below?.workdir ?? null,
    });
  }
  return ends;
}

/** By keyword, the last instruction in the stages that the image is made of, its own first. */
export function holdingInstructions(
  imageStages: readonly Stage[],
  factsOf: (stage: Stage) => StageFacts,
): ReadonlyMap<string, Instruction> {
  return new Map(imageStages.toReversed().flatMap((stage) => [...factsOf(stage).last]));
}
