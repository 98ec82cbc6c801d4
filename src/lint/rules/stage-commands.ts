import type { Stage } from "../../dockerfile/ast.js";
import type { RuleContext, Run } from "../rule.js";
import type { ShellCommand } from "../shell.js";

export interface StageCommand {
  readonly stage: Stage;
  readonly run: Run;
  readonly command: ShellCommand;
}

/** Most rules want them. */
const commandsOf = new WeakMap<RuleContext, readonly StageCommand[]>();

/** Every command of every RUN, ONBUILD RUN included, in the order of the file. */
export function stageCommands(context: RuleContext): readonly StageCommand[] {
  const known = commandsOf.get(context);
  if (known !== undefined) return known;
  const found = context.staged.stages.flatMap((stage) =>
    context.runs(stage).flatMap((run) => run.commands.map((command) => ({ stage, run, command }))),
  );
  commandsOf.set(context, found);
  return found;
}

/** Where the program's name stands. */
export function programRange({ words, range }: ShellCommand): ShellCommand["range"] {
  return words[0]?.range ?? range;
}
