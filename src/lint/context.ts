import type { Dockerfile, Instruction, Stage } from "../dockerfile/ast.js";
import { toStages } from "../dockerfile/stages.js";
import { globalArgs, toLookup } from "../dockerfile/variables.js";
import { type BaseConfig, EMPTY_BASE } from "./base-config.js";
import { type BaseImage, toBaseImage } from "./base-image.js";
import type { BuildContext } from "./build-context.js";
import { DEFAULT_CONFIG, type LintConfig } from "./config/lint-config.js";
import type { ForeignBase } from "./foreign-base.js";
import { neededStages } from "./needed-stages.js";
import { readPragmas } from "./pragmas/read-pragmas.js";
import { createShellChoice } from "./pragmas/shell-choice.js";
import type { RuleContext, Run } from "./rule.js";
import { runCommands, scriptOf } from "./run-script.js";
import type { ShellCommand } from "./shell.js";
import { createStageFinder } from "./stage-finder.js";
import { createStageExpand, expandFully } from "./stage-variables.js";
import { isWindowsImage } from "./windows-image.js";

/** What there is to lint, and what is known around it. */
export interface LintInput {
  readonly dockerfile: Dockerfile;
  /** `--build-arg` values by name. */
  readonly buildArgs: ReadonlyMap<string, string>;
  /** The stage to build, by name or number; null for the last. */
  readonly target: string | null;
  /** Null where there is no context to ask: rules that need one say nothing. */
  readonly context: BuildContext | null;
  /**
   * What is known of the images that stages start from, by the reference as FROM has it with its variables replaced. An
   * image that is not in it is not known; absent where no engine was asked.
   */
  readonly baseConfigs?: ReadonlyMap<string, BaseConfig>;
  /** Base images that a build found to be for another platform; absent where nothing was built. */
  readonly foreignBases?: readonly ForeignBase[];
  /** ISO date (`2026-11-21`): releases whose support ended before it are past their end. */
  readonly today: string;
  /** The defaults where none is given. */
  readonly config?: LintConfig;
}

/** Stages that build on each other more deeply than this count as unknown further down. */
const MAX_ANCESTORS = 50;

/** Works out, once each and only when asked, what several rules want to know. */
export function createRuleContext(input: LintInput): RuleContext {
  const { dockerfile, buildArgs } = input;
  const staged = toStages(dockerfile);
  const globals = globalArgs(staged, buildArgs, dockerfile.escape);
  const finder = createStageFinder(staged.stages);

  const pragmas = readPragmas(dockerfile, staged, buildArgs);

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

  const baseConfig = memoize((stage: Stage): BaseConfig | null => {
    const base = baseImage(ancestors(stage).at(-1) ?? stage);
    if (base.kind === "scratch") return EMPTY_BASE;
    return base.kind === "image" ? (input.baseConfigs?.get(base.text) ?? null) : null;
  });
  const baseEnvironment = (stage: Stage): ReadonlySet<string> | null =>
    baseConfig(stage)?.environment ?? null;

  /** The one that stages FROM this one start with: what it leaves to them with ONBUILD comes last. */
  const lastShell = memoize((stage: Stage): Instruction | null => {
    const triggers = stage.instructions.flatMap(({ inner }) => (inner?.keyword === "SHELL" ? [inner] : []));
    return triggers.at(-1) ?? stage.instructions.findLast(({ keyword }) => keyword === "SHELL") ?? null;
  });
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
    const choice = createShellChoice(pragmas.shells, stage, shell);
    const hasCmd = isWindowsImage({ ancestors, baseImage }, stage);
    for (const instruction of stage.instructions) {
      if (instruction.keyword === "SHELL") shell = instruction;
      const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
      if (run?.keyword !== "RUN") continue;
      const shellWords = choice.words(instruction);
      const isWindows = shellWords.length === 0 ? hasCmd : choice.isWindows(instruction);
      const readable = run.form === "json" || !isWindows;
      const commands: readonly ShellCommand[] = readable ? runCommands(dockerfile, run) : [];
      const script = readable ? scriptOf(dockerfile, run) : null;
      found.push({ instruction: run, shell, shellWords, script, commands, deferred: run !== instruction });
    }
    return found;
  });

  const needed = memoize((_: "all") => neededStages(staged, input.target, finder, parentOf));

  /** The stages whose layers are in the image; all where there is no such target. */
  const inFinalImage = memoize((_: "all"): ReadonlySet<Stage> => {
    const { stages } = staged;
    const target = input.target === null ? stages.at(-1) : finder.byNameOrNumber(input.target, stages.length);
    return new Set(target === undefined || target === null ? stages : [target, ...ancestors(target)]);
  });

  return {
    dockerfile,
    staged,
    buildContext: input.context,
    today: input.today,
    config: input.config ?? DEFAULT_CONFIG,
    pragmas,
    foreignBases: input.foreignBases ?? [],
    baseImage,
    baseEnvironment,
    ancestors,
    isBuilt: (stage) => needed("all").has(stage),
    isInFinalImage: (stage) => inFinalImage("all").has(stage),
    runs,
    hasOwnShell: (stage, at) =>
      baseConfig(stage)?.hasShell === true ||
      inheritedShell(stage) !== null ||
      (firstShell(stage)?.range.start ?? at.range.end) < at.range.start,
    expand: createStageExpand({
      globals,
      buildArgs,
      escapeCharacter: dockerfile.escape,
      ancestors,
      baseEnvironment,
    }),
  };
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
