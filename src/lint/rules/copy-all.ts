import type { Rule } from "../rule.js";
import { contextSources } from "./copy-sources.js";

/** Quiet where the build context is not known, and where `--exclude` says what to leave out. */
export const copyWithoutIgnoreFile: Rule = {
  id: "LR1006",
  aliases: [],
  severity: "info",
  title: "rule.LR1006.title",
  why: "rule.LR1006.why",
  example: {
    bad: "FROM python:3.14-slim\nCOPY . /app\n",
    good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
  },
  helpUrl: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
  asksOutside: true,
  *check(context) {
    const files = context.buildContext;
    if (files === null || files.ignoreFile !== null) return;
    for (const stage of context.staged.stages) {
      if (!context.isBuilt(stage)) continue;
      for (const instruction of stage.instructions) {
        if (instruction.flags.some(({ name }) => name === "exclude")) continue;
        for (const { path, range } of contextSources(context, stage, instruction)) {
          // Unknown: there may be an ignore file that cannot be read.
          if (path === null || !isWholeContext(path) || files.find(".") !== "present") continue;
          yield { range, message: "rule.LR1006.message", values: { source: path } };
        }
      }
    }
  },
};

/** `.`, `./`, `/` and the like, and everything in it by a wildcard. */
function isWholeContext(path: string): boolean {
  return path !== "" && /^(?:\.?\/)*[.*]?$/.test(path);
}
