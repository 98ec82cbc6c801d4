import type { Instruction, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "../lint/rule.js";
import type { BaseSettings } from "./base-settings.js";
import type { StageEnd } from "./chain.js";
import type { StageFacts } from "./stage-facts.js";
import type { LinesOf, Sentence } from "./step.js";

/** What explains CMD and ENTRYPOINT: the stages' own, and the base image's. */
export interface CommandFacts {
  readonly context: RuleContext;
  readonly factsOf: (stage: Stage) => StageFacts;
  /** Of the outside image that the stage goes back to; null where it is not known. */
  readonly baseOf: (stage: Stage) => BaseSettings | null;
  readonly linesOf: LinesOf;
  readonly endOf: (stage: Stage) => StageEnd | null;
  /** The stages that the image is made of; none where that is not known. */
  readonly imageStages: ReadonlySet<Stage>;
  /** By keyword, the last instruction of those stages. */
  readonly holding: ReadonlyMap<string, Instruction>;
}

/** What a CMD notes, which one holds, and what it takes the place of. */
export function explainCmd(instruction: Instruction, stage: Stage, facts: CommandFacts): readonly Sentence[] {
  const { last } = facts.factsOf(stage);
  const holds = replaced(instruction, stage, facts);
  if (holds !== null) return [holds];
  const count = facts.endOf(stage)?.cmds ?? 1;
  return [
    { key: "explain.cmd.is", values: { command: { code: textOf(instruction) } } },
    { key: "explain.cmd.last", values: { count } },
    ...instead(stage, facts),
    ...withEntrypoint(instruction, last.get("ENTRYPOINT") ?? null, stage, facts),
  ];
}

/** What every container runs, and what becomes of the CMD of the image below. */
export function explainEntrypoint(
  instruction: Instruction,
  stage: Stage,
  facts: CommandFacts,
): readonly Sentence[] {
  const holds = replaced(instruction, stage, facts);
  if (holds !== null) return [holds];
  const command = { code: textOf(instruction) };
  const key = instruction.form === "shell" ? "explain.entrypoint.shell" : "explain.entrypoint.is";
  const is: Sentence = { key, values: { command } };
  const cmd = facts.factsOf(stage).last.has("CMD") ? [] : (inherited("CMD", stage, facts)?.words ?? []);
  if (cmd.length === 0) return [is];
  return [is, { key: "explain.entrypoint.drops", values: { command: { code: cmd.join(" ") } } }];
}

/** The HEALTHCHECK, CMD or ENTRYPOINT that a later one makes useless, of the stage or of one that the image adds to it. */
export function replaced(
  instruction: Instruction,
  stage: Stage,
  { factsOf, linesOf, imageStages, holding }: CommandFacts,
): Sentence | null {
  const last = (imageStages.has(stage) ? holding : factsOf(stage).last).get(instruction.keyword);
  if (last === undefined || last === instruction) return null;
  const values = { instruction: { code: instruction.keyword }, line: linesOf(last).start };
  return { key: "explain.replaced", values };
}

/** What a container of the stage's image runs; null where that takes knowing what is not known. */
export function finalCommand(stage: Stage, facts: CommandFacts): Sentence | null {
  const entrypoint = effective("ENTRYPOINT", stage, facts);
  if (entrypoint === null) return null;
  // A shell that has its command already takes no arguments.
  if (entrypoint.isShell) return runs(entrypoint.words);
  const cmd = dropsCmd(stage, facts) ? NOTHING : effective("CMD", stage, facts);
  if (cmd === null || (cmd.isShell && entrypoint.words.length > 0)) return null;
  return runs([...entrypoint.words, ...cmd.words]);
}

function runs(words: readonly string[]): Sentence | null {
  return words.length === 0
    ? null
    : { key: "explain.command", values: { command: { code: words.join(" ") } } };
}

interface CommandLine {
  readonly words: readonly string[];
  readonly isShell: boolean;
  /** The instruction of this file that it is from; null where it is the base image's. */
  readonly from: Instruction | null;
}

const NOTHING: CommandLine = { words: [], isShell: false, from: null };

/** What holds at the stage's end; null where it is the base image's and that one is not known. */
function effective(keyword: "CMD" | "ENTRYPOINT", stage: Stage, facts: CommandFacts): CommandLine | null {
  const own = facts.factsOf(stage).last.get(keyword);
  return own === undefined ? inherited(keyword, stage, facts) : toCommandLine(own);
}

/** What the stage starts with. */
function inherited(
  keyword: "CMD" | "ENTRYPOINT",
  stage: Stage,
  { context, factsOf, baseOf }: CommandFacts,
): CommandLine | null {
  const ancestors = context.ancestors(stage);
  for (const ancestor of ancestors) {
    const { last } = factsOf(ancestor);
    const found = last.get(keyword);
    // An ONBUILD of the stage may set one as well, and an ENTRYPOINT takes away the CMD below it.
    if (last.has("ONBUILD")) return null;
    if (found !== undefined) return toCommandLine(found);
    if (keyword === "CMD" && last.has("ENTRYPOINT")) return NOTHING;
  }
  if (context.baseImage(ancestors.at(-1) ?? stage).kind === "scratch") return NOTHING;
  const base = baseOf(stage);
  const words = keyword === "CMD" ? (base?.cmd ?? null) : (base?.entrypoint ?? null);
  return words === null || (base?.onBuild.length ?? 0) > 0 ? null : { words, isShell: false, from: null };
}

/** An ENTRYPOINT of the stage does away with the CMD below, unless the stage has one of its own. */
function dropsCmd(stage: Stage, { factsOf }: CommandFacts): boolean {
  const { last } = factsOf(stage);
  return last.has("ENTRYPOINT") && !last.has("CMD");
}

function toCommandLine(instruction: Instruction): CommandLine {
  const isShell = instruction.form === "shell";
  return { words: instruction.args.map(({ value }) => value), isShell, from: instruction };
}

function textOf({ args }: Instruction): string {
  return args.map(({ value }) => value).join(" ");
}

/** Whose place the CMD takes. */
function instead(stage: Stage, facts: CommandFacts): readonly Sentence[] {
  const before = inherited("CMD", stage, facts);
  if (before === null) return [{ key: "explain.cmd.baseUnknown" }];
  const { words, from } = before;
  if (from !== null) {
    return [{ key: "explain.cmd.replacesLine", values: { line: facts.linesOf(from).start } }];
  }
  if (words.length === 0) return [{ key: "explain.cmd.baseNone" }];
  return [{ key: "explain.cmd.replacesBase", values: { command: { code: words.join(" ") } } }];
}

/** How the CMD goes together with an ENTRYPOINT, where there is one. */
function withEntrypoint(
  cmd: Instruction,
  own: Instruction | null,
  stage: Stage,
  facts: CommandFacts,
): readonly Sentence[] {
  const entrypoint = own === null ? inherited("ENTRYPOINT", stage, facts) : toCommandLine(own);
  if (entrypoint === null || entrypoint.words.length === 0) {
    return cmd.form === "shell" ? [{ key: "explain.cmd.shell" }] : [];
  }
  const program = { code: entrypoint.words.join(" ") };
  if (entrypoint.isShell) return [{ key: "explain.cmd.ignored", values: { program } }];
  return [{ key: "explain.cmd.arguments", values: { program } }];
}
