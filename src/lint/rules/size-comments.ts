import { readSizeComments, type SizeCommentProblem } from "../../dockerfile/size-comments.js";
import type { MessageKey } from "../../locales/translate.js";
import type { Severity } from "../finding.js";
import type { Rule } from "../rule.js";

const MESSAGES: Readonly<Record<SizeCommentProblem, { message: MessageKey; severity: Severity }>> = {
  malformed: { message: "rule.LR1009.malformed", severity: "error" },
  "no-size": { message: "rule.LR1009.noSize", severity: "error" },
  misplaced: { message: "rule.LR1009.misplaced", severity: "warning" },
  repeated: { message: "rule.LR1009.repeated", severity: "warning" },
};

/** A size limit in a comment that limits nothing. */
export const sizeCommentRule: Rule = {
  id: "LR1009",
  aliases: [],
  severity: "error",
  title: "rule.LR1009.title",
  why: "rule.LR1009.why",
  example: {
    bad: "FROM python:3.14-slim\n# layer-report max-size=20 megabytes\nRUN pip install --no-cache-dir flask==3.1.2\n",
    good: "FROM python:3.14-slim\n# layer-report max-size=20MB # flask and what it needs\nRUN pip install --no-cache-dir flask==3.1.2\n",
  },
  helpUrl: "https://docs.docker.com/build/building/best-practices/",
  *check({ dockerfile }) {
    for (const { problem, value, range } of readSizeComments(dockerfile).broken) {
      yield { range, values: { value }, ...MESSAGES[problem] };
    }
  },
};
