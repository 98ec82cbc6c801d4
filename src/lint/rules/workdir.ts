import { posix } from "node:path";
import type { Dockerfile, Range } from "../../dockerfile/ast.js";
import { isAbsolutePath, resolveArgument } from "../argument.js";
import { replaceWord } from "../fixes/edits.js";
import type { Fix } from "../fixes/fix.js";
import { createLastInstruction } from "../last-instruction.js";
import { hadolintHelp, type Rule } from "../rule.js";
import { createWorkingFolder } from "../working-folder.js";

/**
 * The error is a stage's first WORKDIR, as BuildKit has it: it hangs on the base image's. One that follows another is
 * well defined, so it is an info here, where hadolint has an error. Variables are resolved; hadolint passes them all.
 */
export const relativeWorkdir: Rule = {
  id: "DL3000",
  aliases: ["WorkdirRelativePath"],
  severity: "error",
  title: "rule.DL3000.title",
  why: "rule.DL3000.why",
  example: {
    bad: "FROM python:3.14-slim\nWORKDIR app\n",
    good: "FROM python:3.14-slim\nWORKDIR /app\n",
  },
  helpUrl: hadolintHelp("DL3000"),
  *check(context) {
    const workdir = createLastInstruction(context, "WORKDIR");
    const workingFolder = createWorkingFolder(context);
    for (const stage of context.staged.stages) {
      let isSet = workdir.inherited(stage) !== null;
      for (const instruction of stage.instructions) {
        const argument = instruction.args[0];
        if (instruction.keyword !== "WORKDIR" || argument === undefined) continue;
        const path = resolveArgument(context, stage, instruction, argument);
        if (path !== null && !isAbsolutePath(path)) {
          const { range } = argument;
          const fix = fromRoot(context.dockerfile, range, path, workingFolder(stage, instruction));
          yield isSet
            ? { range, message: "rule.DL3000.nested", values: { path }, severity: "info", fix }
            : { range, message: "rule.DL3000.message", values: { path }, fix };
        }
        isSet = true;
      }
    }
  },
};

/** Null where the folder before it is the base image's, or where a variable or quotes are written. */
function fromRoot({ text }: Dockerfile, range: Range, path: string, folder: string | null): Fix | null {
  if (folder === null || /[\\:]/.test(path)) return null;
  return replaceWord(text, range, path, posix.resolve(folder, path));
}

/** An ONBUILD WORKDIR of the stage it is built FROM counts too; hadolint does not see it. */
export const copyWithoutWorkdir: Rule = {
  id: "DL3045",
  aliases: [],
  severity: "warning",
  title: "rule.DL3045.title",
  why: "rule.DL3045.why",
  example: {
    bad: "FROM python:3.14-slim\nCOPY app.py app.py\n",
    good: "FROM python:3.14-slim\nWORKDIR /app\nCOPY app.py app.py\n",
  },
  helpUrl: hadolintHelp("DL3045"),
  *check(context) {
    const workdir = createLastInstruction(context, "WORKDIR");
    for (const stage of context.staged.stages) {
      if (workdir.inherited(stage) !== null) continue;
      for (const instruction of stage.instructions) {
        if (instruction.keyword === "WORKDIR") break;
        const destination = instruction.args.at(-1);
        if (instruction.keyword !== "COPY" || destination === undefined || instruction.args.length < 2)
          continue;
        const path = resolveArgument(context, stage, instruction, destination);
        if (path === null || isAbsolutePath(path)) continue;
        yield { range: destination.range, message: "rule.DL3045.message", values: { path } };
      }
    }
  },
};

export const workdirRules: readonly Rule[] = [relativeWorkdir, copyWithoutWorkdir];
