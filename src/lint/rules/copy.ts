import type { Rule, Sighting } from "../rule.js";
import { type CopyProblem, copyProblems, isPattern } from "./copy-problems.js";

/** A source that is not in the build context. What is there, but ignored, is another rule's: CopyIgnoredFile. */
export const missingCopySource: Rule = {
  id: "LR1003",
  aliases: [],
  severity: "error",
  title: "rule.LR1003.title",
  why: "rule.LR1003.why",
  example: {
    bad: "FROM python:3.14-slim\nCOPY ap.py /app/\n",
    good: "FROM python:3.14-slim\nCOPY app.py /app/\n",
  },
  helpUrl: "https://docs.docker.com/build/concepts/context/",
  asksOutside: true,
  check: (context) =>
    copyProblems(context)
      .filter(({ state }) => state === "missing")
      .map(describe),
};

function describe({ source, isOptional }: CopyProblem): Sighting {
  const message = isPattern(source) ? "rule.LR1003.pattern" : "rule.LR1003.message";
  const values = { path: source.path ?? source.text };
  return { range: source.range, message, values, ...(isOptional && { severity: "warning" as const }) };
}
