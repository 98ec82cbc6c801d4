import type { Instruction, KeyValue, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "./rule.js";

/** The names of the variables that are there at a place. */
export interface DeclaredNames {
  has(name: string): boolean;
  all(): Iterable<string>;
  /** False where the base image may set further ones. */
  readonly isComplete: boolean;
}

/** An instruction, or one pair of an ARG: unlike those of ENV and LABEL, each sees the ones before it. */
export interface Step {
  readonly instruction: Instruction;
  /** The pairs of an ARG, an ENV or a LABEL. */
  readonly pairs: readonly KeyValue[];
}

/** BuildKit sets it where the base image does not, for `scratch` too. */
const ALWAYS_SET: ReadonlySet<string> = new Set(["PATH"]);

/**
 * Goes through a stage and tells what is declared before each step: by ARG (with a default or without one) and ENV, also
 * in the stages that it is built FROM, by what those leave to it with ONBUILD, and by the outside image below.
 * Source: https://docs.docker.com/build/building/variables/#scoping
 */
export function createDeclaredWalk(
  context: RuleContext,
): (stage: Stage, visit: (step: Step, declared: DeclaredNames) => void) => void {
  const known = new Map<Stage, ReadonlySet<string>>();
  const setBy = (stage: Stage): ReadonlySet<string> => {
    const names = known.get(stage) ?? namesIn(stage.instructions);
    known.set(stage, names);
    return names;
  };
  const left = new Map<Stage, ReadonlySet<string>>();
  const leftBy = (stage: Stage): ReadonlySet<string> => {
    const names = left.get(stage) ?? namesIn(stage.instructions.flatMap(triggersOf));
    left.set(stage, names);
    return names;
  };

  return (stage, visit) => {
    const ancestors = context.ancestors(stage);
    const base = context.baseEnvironment(stage);
    const own = new Set<string>();
    const sets = [
      own,
      ALWAYS_SET,
      ...ancestors.map(setBy),
      ...ancestors.map(leftBy),
      ...(base === null ? [] : [base]),
    ];
    const declared: DeclaredNames = {
      has: (name) => sets.some((names) => names.has(name)),
      *all() {
        for (const names of sets) yield* names;
      },
      isComplete: base !== null,
    };
    for (const instruction of stage.instructions) {
      const { keyword, pairs } = instruction;
      const steps = keyword === "ARG" ? pairs.map((pair) => [pair]) : [pairs];
      for (const step of steps) {
        visit({ instruction, pairs: step }, declared);
        if (keyword === "ARG" || keyword === "ENV") for (const { key } of step) own.add(key);
      }
    }
  };
}

function triggersOf({ keyword, inner }: Instruction): Instruction[] {
  return keyword === "ONBUILD" && inner !== null ? [inner] : [];
}

function namesIn(instructions: readonly Instruction[]): ReadonlySet<string> {
  const setters = instructions.filter(({ keyword }) => keyword === "ARG" || keyword === "ENV");
  return new Set(setters.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
}
