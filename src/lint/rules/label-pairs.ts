import type { Range, Stage } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";

/** One `key=value` of a LABEL. ONBUILD LABEL is left to the build that it runs in. */
export interface Label {
  /** Variables and quotes resolved; null where that cannot be done. */
  readonly key: string | null;
  readonly keyRange: Range;
  readonly value: string | null;
  readonly valueRange: Range;
}

/** The labels that the stage's own instructions set. */
export function* labelsOf(context: RuleContext, stage: Stage): Generator<Label, void> {
  for (const instruction of stage.instructions) {
    if (instruction.keyword !== "LABEL") continue;
    for (const { key, keyRange, value, valueRange } of instruction.pairs) {
      yield {
        key: context.expand(stage, instruction, key),
        keyRange,
        value: value === null ? null : context.expand(stage, instruction, value),
        valueRange: valueRange ?? keyRange,
      };
    }
  }
}

export function* allLabels(context: RuleContext): Generator<Label, void> {
  for (const stage of context.staged.stages) yield* labelsOf(context, stage);
}
