import type { Instruction, Range, Stage } from "../../dockerfile/ast.js";
import { execForm } from "../fixes/exec-form.js";
import { hadolintHelp, type Rule, type RuleContext, type Sighting } from "../rule.js";

/** Only the last CMD of a stage counts; the finding is on each that follows another. */
export const duplicateCmd: Rule = {
  id: "DL4003",
  aliases: ["MultipleInstructionsDisallowed"],
  severity: "warning",
  title: "rule.DL4003.title",
  why: "rule.DL4003.why",
  example: {
    bad: 'FROM python:3.14-slim\nCMD ["python", "old.py"]\nCMD ["python", "app.py"]\n',
    good: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
  },
  helpUrl: hadolintHelp("DL4003"),
  *check({ staged }) {
    for (const stage of staged.stages) {
      const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "CMD");
      for (const { keywordRange } of later) yield { range: keywordRange, message: "rule.DL4003.message" };
    }
  },
};

/**
 * CMD, ENTRYPOINT and, unlike in hadolint only where no shell is needed, HEALTHCHECK CMD in shell form. Quiet after a SHELL, one of the base image too where that is known:
 * whoever names a shell wants one, and it need not be a POSIX one
 * (https://docs.docker.com/reference/build-checks/json-args-recommended/).
 */
export const shellFormCommand: Rule = {
  id: "DL3025",
  aliases: ["JSONArgsRecommended"],
  severity: "warning",
  title: "rule.DL3025.title",
  why: "rule.DL3025.why",
  example: {
    bad: "FROM python:3.14-slim\nCMD python app.py\n",
    good: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
  },
  helpUrl: hadolintHelp("DL3025"),
  *check(context) {
    for (const stage of context.staged.stages) {
      for (const instruction of stage.instructions) {
        const sighting = shellForm(context, stage, instruction);
        if (sighting !== null) yield sighting;
      }
    }
  },
};

function shellForm(context: RuleContext, stage: Stage, instruction: Instruction): Sighting | null {
  const command = instruction.keyword === "HEALTHCHECK" ? instruction.inner : instruction;
  if (command === null || (command.keyword !== "CMD" && command.keyword !== "ENTRYPOINT")) return null;
  const range = wholeBody(command);
  if (command.form === "json" || range === null || context.hasOwnShell(stage, instruction)) return null;
  const text = command.body.text.trim();
  const isBrokenJson = text.startsWith("[") && text.endsWith("]");
  if (isBrokenJson)
    return { range, message: "rule.DL3025.brokenJson", values: { instruction: command.keyword } };
  // As in BuildKit, whose check passes over every HEALTHCHECK; what stops a container is no matter of these.
  if (command !== instruction && needsShell(text)) return null;
  const fix = execForm(context, stage, { command, isHealthCheck: command !== instruction });
  if (command !== instruction) return { range, message: "rule.DL3025.healthcheck", fix };
  return { range, message: "rule.DL3025.message", values: { instruction: command.keyword }, fix };
}

/** The command has work for a shell in it that no JSON array can name: `a || exit 1`, `$NAME`, `a > b`. */
function needsShell(text: string): boolean {
  return /[|&;<>()$`]/.test(text.replace(/'[^']*'|"[^"$`]*"/g, ""));
}

/** In shell form the only argument is the whole command. */
function wholeBody(command: Instruction): Range | null {
  return command.args[0]?.range ?? null;
}
