import type { Stage } from "../dockerfile/ast.js";
import { sourcesOf } from "./needed-stages.js";
import type { RuleContext } from "./rule.js";
import { createStageFinder } from "./stage-finder.js";

/** The stage that is built: the target, or the last one; null in a file without stages. */
export function targetStage({ staged, isBuilt }: RuleContext): Stage | null {
  return staged.stages.findLast(isBuilt) ?? null;
}

/**
 * The stages whose image somebody runs, in the order of the file: the target, and those that no other stage is built
 * FROM or takes files from, since there is no other use for them than to be the target of another build.
 */
export function resultStages(context: RuleContext): readonly Stage[] {
  const { stages } = context.staged;
  const finder = createStageFinder(stages);
  const used = new Set<Stage>();
  for (const stage of stages) {
    const parent = context.ancestors(stage)[0];
    if (parent !== undefined) used.add(parent);
    for (const instruction of stage.instructions) {
      for (const name of sourcesOf(instruction)) {
        const source = finder.byNameOrNumber(name, stage.index);
        if (source !== null) used.add(source);
      }
    }
  }
  const target = targetStage(context);
  return stages.filter((stage) => stage === target || !used.has(stage));
}
