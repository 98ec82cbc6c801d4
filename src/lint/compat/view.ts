import type { Instruction, Stage } from "../../dockerfile/ast.js";
import { toFileRange } from "../../dockerfile/joined-text.js";
import type { RuleContext, Sighting } from "../rule.js";
import { type CompatCommand, type CompatScript, readScript } from "./command.js";
import { compatScript } from "./run-script.js";

/** A file as hadolint's rules go through it. */
export interface CompatView {
  readonly context: RuleContext;
  readonly stages: readonly CompatStage[];
  /** The stages, and first what stands before any, which is judged like one. */
  readonly bodies: readonly CompatBody[];
  /** What ONBUILD holds, without anything around it: a file of its own, without stages. */
  readonly triggers: readonly CompatInstruction[];
  /** The RUN instructions outside ONBUILD, in the order of the file. */
  readonly ownRuns: readonly CompatRun[];
  /** The RUN instructions, those in ONBUILD last. */
  readonly allRuns: readonly CompatRun[];
  /** What they run, in the same order. */
  readonly commands: readonly CompatCommand[];
  /** The names of the programs among them. */
  readonly programs: ReadonlySet<string>;
}

export type CompatInstruction = CompatRun | Instruction;

/** A RUN and what it runs. */
export interface CompatRun extends Instruction {
  readonly script: CompatScript;
}

/** A stage as hadolint knows it: names are compared as they are written, and variables stay. */
export interface CompatStage extends CompatBody {
  readonly stage: Stage;
}

/** The instructions of a stage, or those before the first. */
export interface CompatBody {
  /** As written behind AS; null where there is none. */
  readonly alias: string | null;
  readonly image: string;
  readonly instructions: readonly CompatInstruction[];
}

/** Decides like hadolint where a rule has a finding. */
export type CompatCheck = (view: CompatView) => Iterable<Sighting>;

export function createView(context: RuleContext): CompatView {
  const { dockerfile, staged } = context;
  const firstFrom = staged.stages[0]?.from.range.start ?? dockerfile.text.length;
  const withScript = (instruction: Instruction): CompatInstruction => {
    if (instruction.keyword !== "RUN") return instruction;
    const joined = compatScript(dockerfile, instruction);
    const script = readScript(joined.text, (start, end) => toFileRange(joined, start, end));
    return { ...instruction, script };
  };
  const before = dockerfile.instructions.filter(({ range }) => range.start < firstFrom).map(withScript);
  const stages = staged.stages.map((stage) => ({
    stage,
    alias: stage.name === null ? null : (stage.from.args[2]?.value ?? null),
    image: stage.image,
    instructions: stage.instructions.map(withScript),
  }));
  const bodies = [{ alias: null, image: "", instructions: before }, ...stages];
  const triggers = dockerfile.instructions.flatMap(({ keyword, inner }) =>
    keyword === "ONBUILD" && inner !== null ? [withScript(inner)] : [],
  );
  // Two dozen rules go through these, so they are found once.
  const ownRuns = bodies.flatMap(({ instructions }) => instructions).filter(isRun);
  const allRuns = [...ownRuns, ...triggers.filter(isRun)];
  const commands = allRuns.flatMap(({ script }) => script.commands);
  const programs = new Set(commands.map(({ name }) => name));
  return { context, stages, bodies, triggers, ownRuns, allRuns, commands, programs };
}

export function isRun(instruction: CompatInstruction): instruction is CompatRun {
  return "script" in instruction;
}

/** What a rule with a memory goes through: each stage afresh, and then what ONBUILD holds. */
export function passes({ bodies, triggers }: CompatView): readonly (readonly CompatInstruction[])[] {
  return [...bodies.map(({ instructions }) => instructions), triggers];
}

/** What a rule about things left behind looks at: the last stage, those that are built on, and what ONBUILD holds. */
export function keptInstructions({ bodies, triggers }: CompatView): readonly CompatInstruction[] {
  const images = new Set(bodies.map(({ image }) => image));
  const kept = bodies.filter(
    ({ alias }, index) => index === bodies.length - 1 || (alias !== null && images.has(alias)),
  );
  return [...kept.flatMap(({ instructions }) => instructions), ...triggers];
}

/** The stage that FROM names, by its alias, or by its image where it has none. */
export function createBases(): {
  readonly parentOf: (stage: CompatBody) => CompatBody | null;
  readonly add: (stage: CompatBody) => void;
} {
  const known = new Map<string, CompatBody>();
  return {
    parentOf: ({ image }) => known.get(image) ?? null,
    add: (stage) => known.set(stage.alias ?? stage.image, stage),
  };
}
