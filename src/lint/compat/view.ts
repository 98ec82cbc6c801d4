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
  readonly triggers: readonly Instruction[];
  /** The RUN instructions outside ONBUILD, in the order of the file. */
  readonly ownRuns: readonly Instruction[];
  /** The RUN instructions, those in ONBUILD last. */
  readonly allRuns: readonly Instruction[];
  /** What they run, in the same order. */
  readonly commands: readonly CompatCommand[];
  /** What a RUN runs; remembered. */
  readonly script: (run: Instruction) => CompatScript;
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
  readonly instructions: readonly Instruction[];
}

/** Decides like hadolint where a rule has a finding. */
export type CompatCheck = (view: CompatView) => Iterable<Sighting>;

export function createView(context: RuleContext): CompatView {
  const { dockerfile, staged } = context;
  const firstFrom = staged.stages[0]?.from.range.start ?? dockerfile.text.length;
  const before = dockerfile.instructions.filter(({ range }) => range.start < firstFrom);
  const stages = staged.stages.map((stage) => ({
    stage,
    alias: stage.name === null ? null : (stage.from.args[2]?.value ?? null),
    image: stage.image,
    instructions: stage.instructions,
  }));
  const bodies = [{ alias: null, image: "", instructions: before }, ...stages];
  const triggers = dockerfile.instructions.flatMap(({ keyword, inner }) =>
    keyword === "ONBUILD" && inner !== null ? [inner] : [],
  );
  const scripts = new Map<Instruction, CompatScript>();
  const script = (run: Instruction): CompatScript => {
    const known = scripts.get(run);
    if (known !== undefined) return known;
    const joined = compatScript(dockerfile, run);
    const read = readScript(joined.text, (start, end) => toFileRange(joined, start, end));
    scripts.set(run, read);
    return read;
  };
  // Two dozen rules go through these, so they are found once.
  const ownRuns = bodies.flatMap(({ instructions }) => instructions).filter(isRun);
  const allRuns = [...ownRuns, ...triggers.filter(isRun)];
  const commands = allRuns.flatMap((run) => script(run).commands);
  return { context, stages, bodies, triggers, ownRuns, allRuns, commands, script };
}

export function isRun({ keyword }: Instruction): boolean {
  return keyword === "RUN";
}

/** What a rule with a memory goes through: each stage afresh, and then what ONBUILD holds. */
export function passes({ bodies, triggers }: CompatView): readonly (readonly Instruction[])[] {
  return [...bodies.map(({ instructions }) => instructions), triggers];
}

/** What a rule about things left behind looks at: the last stage, those that are built on, and what ONBUILD holds. */
export function keptInstructions({ bodies, triggers }: CompatView): readonly Instruction[] {
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
