import type { Dockerfile, Instruction, Stage } from "../dockerfile/ast.js";
import { toStages } from "../dockerfile/stages.js";
import { globalArgs, toLookup } from "../dockerfile/variables.js";
import { type BaseImage, toBaseImage } from "./base-image.js";
import type { BuildContext } from "./build-context.js";
import { neededStages } from "./needed-stages.js";
import type { RuleContext, Run } from "./rule.js";
import { runCommands } from "./run-script.js";
import type { ShellCommand } from "./shell.js";
import { createStageFinder } from "./stage-finder.js";
import { createStageExpand, expandFully } from "./stage-variables.js";

/** What there is to lint, and what is known around it. */
export interface LintInput {
  readonly dockerfile: Dockerfile;
  /** `--build-arg` values by name. */
  readonly buildArgs: ReadonlyMap<string, string>;
  /** The stage to build, by name or number; null for the last. */
  readonly target: string | null;
  /** Null where there is no context to ask: rules that need one say nothing. */
  readonly context: BuildContext | null;
  /** ISO date (`2026-11-21`): releases whose support ended before it are past their end. */
  readonly today: string;
}

/** Stages that build on each other more deeply than this count as unknown further down. */
const MAX_ANCESTORS = 50;

/** Works out, once each and only when asked, what several rules want to know. */
export function createRuleContext(input: LintInput): RuleContext {
  const { dockerfile, buildArgs } = input;
  const staged = toStages(dockerfile);
  const globals = globalArgs(staged, buildArgs, dockerfile.escape);
  const finder = createStageFinder(staged.stages);

  const baseImage = memoize((stage: Stage): BaseImage => {
    const image = expandFully(stage.image, toLookup(globals), dockerfile.escape);
    return toBaseImage(image, stage, finder);
  });

  const parentOf = (stage: Stage): Stage | null => {
    const base = baseImage(stage);
    return base.kind === "stage" ? base.stage : null;
  };

  const ancestors = memoize((stage: Stage): readonly Stage[] => {
    const found: Stage[] = [];
    let parent = parentOf(stage);
    while (parent !== null && found.length < MAX_ANCESTORS) {
      found.push(parent);
      parent = parentOf(parent);
    }
    return found;
  });

  const lastShell = memoize(
    (stage: Stage): Instruction | null =>
      stage.instructions.findLast(({ keyword }) => keyword === "SHELL") ?? null,
  );
  const firstShell = memoize(
    (stage: Stage): Instruction | null =>
      stage.instructions.find(({ keyword }) => keyword === "SHELL") ?? null,
  );
  const inheritedShell = memoize((stage: Stage): Instruction | null => {
    for (const ancestor of ancestors(stage)) {
      const shell = lastShell(ancestor);
      if (shell !== null) return shell;
    }
    return null;
  });

  const runs = memoize((stage: Stage): readonly Run[] => {
    const found: Run[] = [];
    let shell = inheritedShell(stage);
    for (const instruction of stage.instructions) {
      if (instruction.keyword === "SHELL") shell = instruction;
      const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
      if (run?.keyword !== "RUN") continue;
      const readable = run.form === "json" || !isWindowsShell(shell);
      const commands: readonly ShellCommand[] = readable ? runCommands(dockerfile, run) : [];
      found.push({ instruction: run, commands, deferred: run !== instruction });
    }
    return found;
  });

  const needed = memoize((_: "all") => neededStages(staged, input.target, finder, parentOf));

  return {
    dockerfile,
    staged,
    buildContext: input.context,
    today: input.today,
    baseImage,
    ancestors,
    isBuilt: (stage) => needed("all").has(stage),
    runs,
    hasOwnShell: (stage, at) =>
      inheritedShell(stage) !== null || (firstShell(stage)?.range.start ?? at.range.end) < at.range.start,
    expand: createStageExpand({ globals, buildArgs, escapeCharacter: dockerfile.escape, ancestors }),
  };
}

function isWindowsShell(shell: Instruction | null): boolean {
  return (
    shell?.args.some(({ value }) => /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(value)) === true
  );
}

function memoize<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    const fresh = work(key);
    known.set(key, fresh);
    return fresh;
  };
}
