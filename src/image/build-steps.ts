import type { Dockerfile, Instruction, Stage } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import { toStages } from "../dockerfile/stages.js";
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
    return stage === null ? null : instructionAt(stage, step);
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
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the base's triggers, and RUN, COPY, ADD and
 * WORKDIR; only `WORKDIR /` is in the total and never gets a number.
 */
function instructionAt(stage: Stage, step: BuildStep): Instruction | null {
  if (step.index === null) return null;
  const text = step.text.replace(/^LINK /, "");
  if (text.startsWith("FROM ")) return stage.from;
  // A trigger of the base image: no line of this file but its FROM.
  if (text.startsWith("ONBUILD ")) return stage.from;
  const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
  const numbered = counted.filter((instruction) => !isRootFolder(instruction));
  const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
  const before = (total === undefined ? counted.length : Number(total)) - counted.length;
  return sameKeyword(numbered[step.index - 1 - before], step);
}

function isRootFolder({ keyword, body }: Instruction): boolean {
  return keyword === "WORKDIR" && /^["']?\/+["']?$/.test(body.text.trim());
}

function sameKeyword(instruction: Instruction | undefined, step: BuildStep): Instruction | null {
  if (instruction === undefined) return null;
  const text = step.text.replace(/^LINK /, "").toUpperCase();
  return text.startsWith(`${instruction.keyword} `) ? instruction : null;
}
