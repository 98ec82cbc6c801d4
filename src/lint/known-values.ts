import type { Stage } from "../dockerfile/ast.js";
import type { RuleContext, Run } from "./rule.js";
import type { ShellCommand, ShellWord } from "./shell.js";

/**
 * `$NAME`, `${NAME}` and `${NAME:-default}` between characters that mean nothing to the shell. A name takes all that
 * can be of it: there is one way to read a word, so that this takes linear time.
 */
const PLAIN = /^(?:[\w.+~:=/,@%*-]|\$[A-Za-z_]\w*(?!\w)|\$\{[A-Za-z_]\w*(?::[-+][\w.+~:=/,@% -]*)?\})+$/;

/** Longer values count as unknown, and so do all that follow once a file has used up as much as this in total. */
const MAX_LENGTH = 2_000;
const MAX_TOTAL = 1_000_000;

interface Known {
  readonly commands: Map<Run, readonly ShellCommand[]>;
  length: number;
}

/** Several rules want the same. */
const knownIn = new WeakMap<RuleContext, Known>();

/** Whether the shell has nothing to put into the word, so that its value is what it says. */
export function isKnown({ value, literal }: ShellWord): boolean {
  return literal || !/[$`]/.test(value);
}

/**
 * The commands of a RUN with the values of ARG and ENV put in, each split into words at its blanks, as the shell does.
 * A word whose value is not known stays as it is written. All words of a value stand at the variable's place.
 */
export function commandsWithValues(context: RuleContext, stage: Stage, run: Run): readonly ShellCommand[] {
  // What ONBUILD holds runs with the values of another build.
  if (run.deferred || run.commands.every(({ words }) => words.every(isKnown))) return run.commands;
  const known = knownIn.get(context) ?? { commands: new Map(), length: 0 };
  knownIn.set(context, known);
  const before = known.commands.get(run);
  if (before !== undefined) return before;
  const commands = run.commands.map((command) => withValues(context, known, stage, run, command));
  known.commands.set(run, commands);
  return commands;
}

function withValues(
  context: RuleContext,
  known: Known,
  stage: Stage,
  run: Run,
  command: ShellCommand,
): ShellCommand {
  if (command.words.every(isKnown)) return command;
  const words = command.words.flatMap((word): readonly ShellWord[] => {
    const { value, range } = word;
    if (isKnown(word) || value.length > MAX_LENGTH || !PLAIN.test(value)) return [word];
    const text = known.length > MAX_TOTAL ? null : context.expand(stage, run.instruction, value);
    if (text === null || text.length > MAX_LENGTH) return [word];
    known.length += text.length;
    const values = text.split(/\s+/).filter((part) => part !== "");
    return values.map((part) => ({ value: part, literal: true, range, locate: () => range }));
  });
  const program = words[0]?.value ?? "";
  return { name: program.slice(program.lastIndexOf("/") + 1), words, range: command.range };
}
