import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "./rule.js";

export interface StagedInstruction {
  /** The stage that the instruction stands in. */
  readonly stage: Stage;
  /** Where it is a trigger, the one that ONBUILD holds. */
  readonly instruction: Instruction;
}

/** The last instruction of one kind, null where the file has none. */
export interface LastInstruction {
  /** As the stage's own instructions find it when they begin. */
  inherited(stage: Stage): StagedInstruction | null;
  /** As the stage leaves it. */
  atEnd(stage: Stage): StagedInstruction | null;
}

/**
 * Finds the last instruction of a kind that a stage executes, or that it inherits: from the ONBUILD triggers of the
 * stage it is built FROM, which are executed first, or else from what that stage left. Reads each stage once.
 * Source: https://docs.docker.com/reference/dockerfile/#onbuild
 */
export function createLastInstruction(context: RuleContext, keyword: string): LastInstruction {
  const known = new Map<Stage, { readonly own: Instruction | null; readonly trigger: Instruction | null }>();
  const read = (stage: Stage) => {
    const remembered = known.get(stage);
    if (remembered !== undefined) return remembered;
    let own: Instruction | null = null;
    let trigger: Instruction | null = null;
    for (const instruction of stage.instructions) {
      const { inner } = instruction;
      if (instruction.keyword === keyword) own = instruction;
      else if (instruction.keyword === "ONBUILD" && inner?.keyword === keyword) trigger = inner;
    }
    const found = { own, trigger };
    known.set(stage, found);
    return found;
  };
  const inherited = (stage: Stage): StagedInstruction | null => {
    for (const ancestor of context.ancestors(stage)) {
      // An ancestor's triggers are executed after all that is its own.
      const { own, trigger } = read(ancestor);
      const instruction = trigger ?? own;
      if (instruction !== null) return { stage: ancestor, instruction };
    }
    return null;
  };
  return {
    inherited,
    atEnd: (stage) => {
      const { own } = read(stage);
      return own === null ? inherited(stage) : { stage, instruction: own };
    },
  };
}
