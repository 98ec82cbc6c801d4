import type { Dockerfile, Stage } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import type { Layer } from "../image/layer.js";
import { createRuleContext } from "../lint/context.js";
import { targetStage } from "../lint/result-stages.js";
import { createStageFinder } from "../lint/stage-finder.js";
import type { BaseSettings } from "./base-settings.js";
import { explainCache } from "./cache.js";
import { holdingInstructions, readStageEnds, type StageEnd } from "./chain.js";
import { finalCommand } from "./command.js";
import { explainCopy } from "./copy.js";
import { createCosts } from "./costs.js";
import { explainFrom, triggerCount } from "./from.js";
import { explainRun } from "./run.js";
import { explainGlobalArg, explainSetting } from "./settings.js";
import { readStageFacts, type StageFacts } from "./stage-facts.js";
import type { Explanation, LinesOf, Sentence, Step } from "./step.js";

export interface ExplainInput {
  readonly dockerfile: Dockerfile;
  /** A stage's name or number; null for the last. */
  readonly target: string | null;
  /** By reference, as FROM has it with its variables replaced; images that are not known are left out. */
  readonly bases: ReadonlyMap<string, BaseSettings>;
  /** The layers of the image that was built from the file, base first; null where none was measured. */
  readonly layers: readonly Layer[] | null;
  /** ISO date. */
  readonly today: string;
}

/**
 * Walks a Dockerfile: for each instruction what it chose, what it adds to the image and what follows from where it
 * stands, as far as that is known. Takes linear time. Nothing in the result is redacted.
 */
export function explainDockerfile(input: ExplainInput): Explanation {
  const { dockerfile, target, bases, layers, today } = input;
  const context = createRuleContext({ dockerfile, target, buildArgs: new Map(), context: null, today });
  const { globalArgs, stages } = context.staged;
  const finder = createStageFinder(stages);
  const index = createLineIndex(dockerfile.text);
  const linesOf: LinesOf = ({ range }) => index.lineRange(range);
  const costs = createCosts(context, layers, linesOf);
  const known = new Map<Stage, StageFacts>();
  const factsOf = (stage: Stage): StageFacts => {
    const facts = known.get(stage) ?? readStageFacts(context, stage);
    known.set(stage, facts);
    return facts;
  };
  const baseOf = (stage: Stage): BaseSettings | null => {
    const image = context.baseImage(context.ancestors(stage).at(-1) ?? stage);
    return image.kind === "image" ? (bases.get(image.text) ?? null) : null;
  };
  const last = targetStage(context);
  const imageStages = last === null ? [] : [last, ...context.ancestors(last)];
  const ends = readStageEnds(context, factsOf);
  const endOf = (stage: Stage): StageEnd | null => ends.get(stage) ?? null;
  const commands = {
    ...{ context, factsOf, baseOf, linesOf, endOf },
    imageStages: new Set(imageStages),
    holding: holdingInstructions(imageStages, factsOf),
  };

  const toStep = (instruction: Stage["from"], cost: Step["cost"], sentences: readonly Sentence[]): Step => ({
    lines: linesOf(instruction),
    source: dockerfile.text.slice(instruction.range.start, instruction.range.end),
    cost,
    sentences,
  });

  const steps: Step[] = globalArgs.map((arg) => toStep(arg, { kind: "metadata" }, explainGlobalArg(arg)));
  for (const stage of stages) {
    steps.push(toStep(stage.from, costs.ofFrom(stage), explainFrom(context, stage, baseOf(stage), linesOf)));
    const facts = factsOf(stage);
    for (const instruction of stage.instructions) {
      const { keyword } = instruction;
      const sentences =
        keyword === "RUN"
          ? explainRun(instruction, facts)
          : keyword === "COPY" || keyword === "ADD"
            ? explainCopy(instruction, facts, { context, finder, endOf, linesOf })
            : explainSetting(instruction, stage, commands);
      steps.push(toStep(instruction, costs.ofInstruction(instruction, stage), sentences));
    }
  }
  return {
    steps,
    cache: explainCache(context, finder, (stage) => triggerCount(context, stage, baseOf(stage)) > 0, linesOf),
    command: last === null ? null : finalCommand(last, commands),
  };
}
