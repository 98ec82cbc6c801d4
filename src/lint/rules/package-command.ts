import type { Range, Stage } from "../../dockerfile/ast.js";
import { commandsWithValues, isKnown } from "../known-values.js";
import type { RuleContext, Run } from "../rule.js";
import type { ShellCommand, ShellWord } from "../shell.js";
import { type ShellOption, splitArguments } from "../shell-options.js";

/** How the command line of a package manager is read. */
export interface PackageManager {
  readonly programs: readonly string[];
  /** The options with a value that stand before the subcommand. */
  readonly globalWithValue: ReadonlySet<string>;
  /** The options with a value that stand after it. */
  readonly withValue: ReadonlySet<string>;
  /** Subcommands that have subcommands of their own: `dnf group install`. */
  readonly nested?: ReadonlySet<string>;
}

/** A call of a package manager. */
export interface PackageCommand {
  readonly manager: string;
  /** `install`, `group install`. */
  readonly subcommand: string;
  /** From the program to the subcommand. */
  readonly range: Range;
  /** The options before the subcommand. */
  readonly globals: readonly ShellOption[];
  /** All options. */
  readonly options: readonly ShellOption[];
  /** What follows the subcommand and is no option: packages, for an install. */
  readonly operands: readonly ShellWord[];
  /** A variable without a known value may stand for options: `apt-get $OPTIONS install`. */
  readonly mayHaveMore: boolean;
}

/** A RUN, its stage, and its commands with the values of ARG and ENV put in. */
export interface StageRun {
  readonly stage: Stage;
  readonly run: Run;
  readonly commands: readonly ShellCommand[];
}

/** Most rules want them. */
const runsOf = new WeakMap<RuleContext, readonly StageRun[]>();

/** Every RUN of the file, in its order. */
export function stageRuns(context: RuleContext): readonly StageRun[] {
  const known = runsOf.get(context);
  if (known !== undefined) return known;
  const found = context.staged.stages.flatMap((stage) =>
    context
      .runs(stage)
      .map((run): StageRun => ({ stage, run, commands: commandsWithValues(context, stage, run) })),
  );
  runsOf.set(context, found);
  return found;
}

/** As `stageRuns`, without the stages that put no layer into the image: what they leave behind costs nothing there. */
export function finalRuns(context: RuleContext): readonly StageRun[] {
  return stageRuns(context).filter(({ stage }) => context.isInFinalImage(stage));
}

/** Reads a command as a call of the package manager; null where it is something else. */
export function readPackageCommand(command: ShellCommand, manager: PackageManager): PackageCommand | null {
  if (!manager.programs.includes(command.name)) return null;
  const before = splitArguments(command.words.slice(1), manager.globalWithValue).operands;
  const verb = before.find(isKnown);
  const program = command.words[0];
  if (verb === undefined || program === undefined) return null;
  const at = command.words.indexOf(verb);
  const globals = splitArguments(command.words.slice(1, at), manager.globalWithValue).options;
  const { options, operands } = splitArguments(command.words.slice(at + 1), manager.withValue);
  const [second, ...rest] = operands;
  const isNested = manager.nested?.has(verb.value) === true && second !== undefined;
  return {
    manager: command.name,
    subcommand: isNested ? `${verb.value} ${second.value}` : verb.value,
    range: { start: program.range.start, end: (isNested ? second : verb).range.end },
    globals,
    options: [...globals, ...options],
    operands: isNested ? rest : operands,
    mayHaveMore: before[0] !== verb || operands.some(isOptionVariable),
  };
}

/** By its name, for the value is not known. */
function isOptionVariable(word: ShellWord): boolean {
  return !isKnown(word) && /opt|arg|flag|param/i.test(word.value);
}

/** The calls of the package manager that have one of the subcommands. */
export function* packageCommands(
  commands: readonly ShellCommand[],
  manager: PackageManager,
  subcommands: ReadonlySet<string>,
): Generator<PackageCommand> {
  for (const command of commands) {
    const read = readPackageCommand(command, manager);
    if (read !== null && subcommands.has(read.subcommand)) yield read;
  }
}

/**
 * The packages that name no version, each by the word that brings it in: a variable can bring in several.
 * A word that ends in an unknown value passes, for the version may be in there.
 */
export function unpinnedPackages(
  packages: readonly ShellWord[],
  isPinned: (name: string) => boolean,
): { readonly range: Range; readonly values: { readonly package: string } }[] {
  const found = new Map<Range, string[]>();
  for (const word of packages) {
    if (isPinned(word.value) || (!isKnown(word) && /(?:\$\w+|[})`@*])$/.test(word.value))) continue;
    const names = found.get(word.range);
    if (names === undefined) found.set(word.range, [word.value]);
    else names.push(word.value);
  }
  return [...found].map(([range, names]) => ({ range, values: { package: names.join(", ") } }));
}
