import { buildCheckHelp, type Rule } from "../rule.js";
import { copyProblems, isWholeContext } from "./copy-problems.js";

/**
 * A source that an ignore file keeps out of the build context: an error, since the build fails. BuildKit's check; unlike
 * there, the files decide, so that `!` lines are followed, and a file that is not there at all is LR1003's.
 */
const ignoredCopySource: Rule = {
  id: "CopyIgnoredFile",
  aliases: [],
  severity: "error",
  title: "rule.CopyIgnoredFile.title",
  why: "rule.CopyIgnoredFile.why",
  example: {
    bad: "FROM python:3.14-slim\nCOPY ignored.txt /app/\n",
    good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
  },
  helpUrl: buildCheckHelp("CopyIgnoredFile"),
  asksOutside: true,
  *check(context) {
    const ignoreFile = context.buildContext?.ignoreFile ?? "";
    for (const { source, state, isOptional } of copyProblems(context)) {
      if (state !== "ignored") continue;
      const values = { path: source.path ?? source.text, ignoreFile };
      const message = isWholeContext(source)
        ? "rule.CopyIgnoredFile.everything"
        : "rule.CopyIgnoredFile.message";
      yield { range: source.range, message, values, ...(isOptional && { severity: "warning" as const }) };
    }
  },
};

export const ignoredCopyRules: readonly Rule[] = [ignoredCopySource];
