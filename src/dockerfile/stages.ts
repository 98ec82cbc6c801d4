import type { Dockerfile, Instruction, Stage, StagedDockerfile } from "./ast.js";

function toStage(from: Instruction, index: number, instructions: readonly Instruction[]): Stage {
  const [image, as, name] = from.args;
  const named = as?.value.toUpperCase() === "AS" ? name : undefined;
  const bodyStart = from.body.segments[0]?.offset ?? from.range.end;
  return {
    index,
    name: named?.value.toLowerCase() ?? null,
    nameRange: named?.range ?? null,
    from,
    image: image?.value ?? "",
    imageRange: image?.range ?? { start: bodyStart, end: bodyStart },
    instructions,
  };
}

/** Splits a file at its FROM instructions. What stands before the first FROM and is no ARG belongs to no stage. */
export function toStages(dockerfile: Dockerfile): StagedDockerfile {
  const globalArgs: Instruction[] = [];
  const stages: Stage[] = [];
  let current: Instruction[] | null = null;
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === "FROM") {
      current = [];
      stages.push(toStage(instruction, stages.length, current));
    } else if (current !== null) current.push(instruction);
    else if (instruction.keyword === "ARG") globalArgs.push(instruction);
  }
  return { globalArgs, stages };
}

/** The last stage before index `before` that `isMeant` accepts. */
function findLast(
  stages: readonly Stage[],
  before: number,
  isMeant: (stage: Stage) => boolean,
): Stage | null {
  for (let index = Math.min(before, stages.length) - 1; index >= 0; index -= 1) {
    const stage = stages[index];
    if (stage !== undefined && isMeant(stage)) return stage;
  }
  return null;
}

/**
 * The stage that a name or a number (from 0) means, as `COPY --from` has it; names in any case. Of several stages with
 * one name the last counts. Pass only the stages that can be meant: for `COPY --from` the earlier ones.
 */
export function findStage(stages: readonly Stage[], nameOrIndex: string): Stage | null {
  const name = nameOrIndex.toLowerCase();
  const named = findLast(stages, stages.length, (stage) => stage.name === name);
  if (named !== null) return named;
  return /^\d{1,9}$/.test(name) ? (stages[Number(name)] ?? null) : null;
}

export interface StageChain {
  /** From the stage that starts from an outside image to the target. */
  readonly stages: readonly Stage[];
  /** The outside image's reference; null for `scratch`, and where `isBaseKnown` is false. */
  readonly base: string | null;
  /** False where FROM holds a variable whose value is not known. */
  readonly isBaseKnown: boolean;
}

/**
 * The stages whose layers make up the target's image. A FROM means an earlier stage of that name before it means an
 * image; stage names are lower case, and FROM must write them so (BuildKit takes `FROM Builder` for an image).
 *
 * @param target a stage's name in any case, or its number from 0; null for the last stage
 * @param resolve the FROM's image with its variables replaced, null where they are not known
 * @returns null where there is no such target
 */
export function stageChain(
  staged: StagedDockerfile,
  target: string | null,
  resolve: (stage: Stage) => string | null,
): StageChain | null {
  let stage = target === null ? (staged.stages.at(-1) ?? null) : findStage(staged.stages, target);
  if (stage === null) return null;
  const chain: Stage[] = [];
  for (;;) {
    chain.push(stage);
    const image: string | null = resolve(stage);
    const earlier: Stage | null =
      image === null ? null : findLast(staged.stages, stage.index, (other) => other.name === image);
    if (earlier === null) {
      const base = image === "scratch" ? null : image;
      return { stages: chain.reverse(), base, isBaseKnown: image !== null };
    }
    stage = earlier;
  }
}
