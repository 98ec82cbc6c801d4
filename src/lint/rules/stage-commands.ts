import type { Stage } from "../../dockerfile/ast.js";
import type { RuleContext, Run } from "../rule.js";
import type { ShellCommand } from "../shell.js";

export interface StageCommand {
  readonly stage: Stage;
  readonly run: Run;
  readonly command: ShellCommand;
}

/** Every command of every RUN, ONBUILD RUN included, in the order of the file. */
export function* stageCommands({ staged, runs }: RuleContext): Generator<StageCommand> {
  for (const stage of staged.stages) {
    for (const run of runs(stage)) {
      for (const command of run.commands) yield { stage, run, command };
    }
  }
}

/** Where the program's name stands. */
export function programRange({ words, range }: ShellCommand): ShellCommand["range"] {
  return words[0]?.range ?? range;
}
