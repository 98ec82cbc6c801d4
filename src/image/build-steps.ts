import type { Dockerfile, Instruction, Stage } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import { findStage, toStages } from "../dockerfile/stages.js";
import { hasKeyword, matchesStep } from "./instruction-match.js";
import type { BuildStep, LineRange } from "./layer.js";

/** What a build tells of one instruction. */
export interface StepFacts {
  readonly cached: boolean;
  /** Null where the builder does not tell. */
  readonly seconds: number | null;
}

const COUNTED = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/** Finds the instruction that a build step carried out; null for steps that stand for none of the file's. */
export function createStepMatcher(dockerfile: Dockerfile): (step: BuildStep) => Instruction | null {
  const { stages } = toStages(dockerfile);
  return (step) => {
    const legacy = /^Step (\d+)\/\d+ : /.exec(step.name);
    if (legacy !== null) return sameKeyword(dockerfile.instructions[Number(legacy[1]) - 1], step);
    const stage = stageOf(stages, step);
    return stage === null ? null : instructionAt(stage, stages, step);
  };
}

/** The Dockerfile lines of a build step; null for steps that stand for none of the file's instructions. */
export function createStepLines(dockerfile: Dockerfile): (step: BuildStep) => LineRange | null {
  const match = createStepMatcher(dockerfile);
  const lines = createLineIndex(dockerfile.text);
  return (step) => {
    const instruction = match(step);
    return instruction === null ? null : lines.lineRange(instruction.range);
  };
}

/** Time and cache hit of each instruction that the steps tell of. */
export function stepFacts(
  dockerfile: Dockerfile,
  steps: readonly BuildStep[],
): ReadonlyMap<Instruction, StepFacts> {
  const match = createStepMatcher(dockerfile);
  const facts = new Map<Instruction, StepFacts>();
  for (const step of steps) {
    const instruction = match(step);
    if (instruction === null) continue;
    const earlier = facts.get(instruction);
    // `COPY --link` takes two steps: the copy, and putting it upon the layers below.
    facts.set(instruction, {
      cached: step.cached && (earlier?.cached ?? true),
      seconds: earlier === undefined ? step.seconds : sum(earlier.seconds, step.seconds),
    });
  }
  return facts;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** BuildKit names stages by their name, else `stage-N`, and not at all where there is only one. */
function stageOf(stages: readonly Stage[], step: BuildStep): Stage | null {
  if (step.stage === null) return stages.length === 1 ? (stages[0] ?? null) : null;
  const named = stages.findLast(({ name }) => name === step.stage);
  if (named !== undefined) return named;
  const [, index] = /^(?:stage-)?(\d{1,6})$/.exec(step.stage) ?? [];
  return index === undefined ? null : (stages[Number(index)] ?? null);
}

/**
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the triggers that FROM brings, and RUN, COPY, ADD
 * and WORKDIR. In the total, but without a number, are triggers that only set something and a WORKDIR that leads to the
 * root folder. Where those leave several places open the text decides, and null is the answer where it cannot.
 */
function instructionAt(stage: Stage, stages: readonly Stage[], step: BuildStep): Instruction | null {
  if (step.index === null) return null;
  const text = step.text.replace(/^LINK /, "");
  // A trigger: no line of this stage but its FROM.
  if (/^(?:FROM|ONBUILD)\s/.test(text)) return stage.from;
  const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
  const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
  const extra = total === undefined ? 0 : Number(total) - counted.length;
  // How many numbers may have gone to other things than the stage's own instructions.
  const least = Math.min(extra, startsFromImage(stage, stages) ? 1 : 0);
  let [surelyRoot, perhapsRoot] = [0, 0];
  const possible = counted.filter((instruction, place) => {
    const kind = rootFolder(instruction);
    const number = (step.index ?? 0) - 1;
    const isPossible =
      kind !== "yes" &&
      place + least - surelyRoot - perhapsRoot <= number &&
      number <= place + extra - surelyRoot;
    if (kind === "yes") surelyRoot++;
    if (kind === "perhaps") perhapsRoot++;
    return isPossible;
  });
  if (possible.length > 1) {
    const [first, ...others] = possible.filter((instruction) => matchesStep(text, instruction));
    return first !== undefined && others.length === 0 ? first : null;
  }
  const [only] = possible;
  return only !== undefined && hasKeyword(text, only.keyword) ? only : null;
}

/** Whether FROM is a numbered step of its own, as far as that is sure. */
function startsFromImage({ image, index }: Stage, stages: readonly Stage[]): boolean {
  const earlier = stages.slice(0, index);
  // A stage brings nothing that counts unless it has triggers.
  if (image.includes("$"))
    return !earlier.some(({ instructions }) => instructions.some(({ keyword }) => keyword === "ONBUILD"));
  return image !== "scratch" && findStage(earlier, image) === null;
}

function rootFolder({ keyword, body }: Instruction): "yes" | "perhaps" | "no" {
  if (keyword !== "WORKDIR") return "no";
  const folder = body.text.trim();
  if (/^["']?\/+["']?$/.test(folder)) return "yes";
  // A name in it leads below the root folder, unless something leads up again.
  return folder.includes("..") || !/^[^$]*[\p{L}\p{N}]/u.test(folder) ? "perhaps" : "no";
}

function sameKeyword(instruction: Instruction | undefined, { text }: BuildStep): Instruction | null {
  return instruction !== undefined && hasKeyword(text, instruction.keyword) ? instruction : null;
}
