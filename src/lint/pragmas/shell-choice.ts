import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { ShellPragmas } from "./pragma.js";

/** Answers for the instructions of a stage, asked in their order. */
export interface ShellChoice {
  /** Whether what that instruction runs is written for PowerShell or cmd. */
  readonly isWindows: (instruction: Instruction) => boolean;
  /** The words of the shell that is in force there; none where the base image decides. */
  readonly words: (instruction: Instruction) => readonly string[];
}

/**
 * Follows SHELL and `# hadolint shell=` through a stage; of the two the later counts. A pragma above the first FROM is for
 * every stage, one above another FROM for that stage. (hadolint counts that one to the stage before it, and has only
 * ShellCheck listen.)
 *
 * @param inherited the SHELL of the stage that this one is built FROM
 */
export function createShellChoice(
  pragmas: ShellPragmas,
  stage: Stage,
  inherited: Instruction | null,
): ShellChoice {
  const atStart = pragmas.get(stage.from) ?? (inherited === null ? pragmas.get(null) : undefined);
  let shell = atStart === undefined ? wordsOf(inherited) : [atStart];
  let at = 0;
  const words = (instruction: Instruction): readonly string[] => {
    for (; at < stage.instructions.length; at += 1) {
      const next = stage.instructions[at];
      if (next === undefined || next.range.start > instruction.range.start) break;
      if (next.keyword === "SHELL") shell = wordsOf(next);
      const pragma = pragmas.get(next);
      if (pragma !== undefined) shell = [pragma];
    }
    return shell;
  };
  return { words, isWindows: (instruction) => words(instruction).some(isWindowsName) };
}

function wordsOf(shell: Instruction | null): readonly string[] {
  return shell?.args.map(({ value }) => value) ?? [];
}

function isWindowsName(shell: string): boolean {
  return /(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell);
}
