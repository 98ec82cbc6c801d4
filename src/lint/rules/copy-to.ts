import type { Argument } from "../../dockerfile/ast.js";
import { resolveArgument } from "../argument.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule } from "../rule.js";

/**
 * Quiet for `.` and `..`, which are folders however they are written (hadolint asks for `./`), and for a destination
 * whose variables are not known. Other variables count as their values.
 */
export const manySourcesToFile: Rule = {
  id: "DL3021",
  aliases: [],
  severity: "error",
  title: "rule.DL3021.title",
  why: "rule.DL3021.why",
  example: {
    bad: "FROM node:24\nCOPY package.json package-lock.json /app\n",
    good: "FROM node:24\nCOPY package.json package-lock.json /app/\n",
  },
  helpUrl: hadolintHelp("DL3021"),
  *check(context) {
    for (const stage of context.staged.stages) {
      for (const instruction of stage.instructions) {
        const { keyword, args } = instruction;
        const destination = args.at(-1);
        if (keyword !== "COPY" || args.length < 3 || destination === undefined) continue;
        const path = resolveArgument(context, stage, instruction, destination);
        if (path === null || /[/\\]$|^\.\.?$/.test(path)) continue;
        const fix = withSlash(context.dockerfile.text, destination);
        yield { range: destination.range, message: "rule.DL3021.message", values: { path }, fix };
      }
    }
  },
};

/** Null where variables, quotes or escapes leave open what the path ends in. */
function withSlash(text: string, { value, range }: Argument): Fix | null {
  if (!/^[\w./@%+,:-]+$/.test(value)) return null;
  const written = text.slice(range.start, range.end);
  if (written !== value && written !== `"${value}"`) return null;
  const at = written === value ? range.end : range.end - 1;
  return [{ range: { start: at, end: at }, text: "/" }];
}
