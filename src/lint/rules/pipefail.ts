import { toFileRange } from "../../dockerfile/joined-text.js";
import { hadolintHelp, type Rule, type Run } from "../rule.js";
import { isPosixShell } from "../shell.js";
import { namesPipefail, pipesWithoutPipefail } from "../shell-pipes.js";

/** Their failure is none to hear of; and `yes` is stopped by the pipe, which pipefail would count as one. */
const NEVER_FAIL: ReadonlySet<string> = new Set(["echo", "printf", "true", "yes", ":"]);

/**
 * Other than hadolint: `set -o pipefail` in the RUN counts, so does SHELL of a stage that this one is built FROM, and
 * of any shell; pipes out of echo, printf and yes pass; exec form has no pipes.
 */
const pipeWithoutPipefail: Rule = {
  id: "DL4006",
  aliases: [],
  severity: "warning",
  title: "rule.DL4006.title",
  why: "rule.DL4006.why",
  example: {
    bad: "FROM debian:13\nADD https://example.com/words.txt /words.txt\nRUN sort /words.txt | uniq > /unique.txt\n",
    good: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nADD https://example.com/words.txt /words.txt\nRUN sort /words.txt | uniq > /unique.txt\n',
  },
  helpUrl: hadolintHelp("DL4006"),
  *check({ staged, runs }) {
    for (const run of staged.stages.flatMap(runs)) {
      const { script, deferred } = run;
      if (script === null || deferred || hasPipefail(run)) continue;
      const pipe = pipesWithoutPipefail(script.text).find(
        ({ programs }) => programs.length === 0 || !programs.every((program) => NEVER_FAIL.has(program)),
      );
      if (pipe !== undefined) {
        yield { range: toFileRange(script, pipe.start, pipe.end), message: "rule.DL4006.message" };
      }
    }
  },
};

/** Of a SHELL that is no shell we know nothing, so it passes. */
function hasPipefail({ shell }: Run): boolean {
  if (shell === null) return false;
  const words = shell.args.map(({ value }) => value);
  return namesPipefail(words) || !words.some(isPosixShell);
}

export const pipefailRules: readonly Rule[] = [pipeWithoutPipefail];
