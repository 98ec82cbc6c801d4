import type { Instruction } from "../../dockerfile/ast.js";
import { hadolintHelp, type Rule, type Run } from "../rule.js";

/** Other than hadolint: only in stages whose layers are in the image, and where both scripts can be read. */
const consecutiveRuns: Rule = {
  id: "DL3059",
  aliases: [],
  severity: "info",
  title: "rule.DL3059.title",
  why: "rule.DL3059.why",
  example: {
    bad: "FROM debian:13\nRUN mkdir /app\nRUN chmod 700 /app\n",
    good: "FROM debian:13\nRUN mkdir /app && chmod 700 /app\n",
  },
  helpUrl: hadolintHelp("DL3059"),
  *check(context) {
    for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
      const single = new Set(
        context
          .runs(stage)
          .filter(isSingleCommand)
          .map(({ instruction }) => instruction),
      );
      let previous: Instruction | null = null;
      for (const instruction of stage.instructions) {
        const follows = previous !== null && single.has(previous) && single.has(instruction);
        if (follows && previous !== null && flagText(previous) === flagText(instruction)) {
          yield { range: instruction.keywordRange, message: "rule.DL3059.message" };
        }
        previous = instruction;
      }
    }
  },
};

/** One command; what it holds (`sudo x`, `sh -c 'x; y'`, `echo $(x)`) is part of it. */
function isSingleCommand({ commands }: Run): boolean {
  const [first] = commands;
  return first !== undefined && commands.every(({ range }) => range.end <= first.range.end);
}

function flagText({ flags }: Instruction): string {
  return flags
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(" ");
}

export const runRules: readonly Rule[] = [consecutiveRuns];
