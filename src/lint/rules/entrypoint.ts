import { hadolintHelp, type Rule } from "../rule.js";

/** Only the last ENTRYPOINT of a stage counts; the finding is on each that follows another. */
export const duplicateEntrypoint: Rule = {
  id: "DL4004",
  aliases: ["MultipleInstructionsDisallowed"],
  severity: "error",
  title: "rule.DL4004.title",
  why: "rule.DL4004.why",
  example: {
    bad: 'FROM python:3.14-slim\nENTRYPOINT ["python", "old.py"]\nENTRYPOINT ["python", "app.py"]\n',
    good: 'FROM python:3.14-slim\nENTRYPOINT ["python", "app.py"]\n',
  },
  helpUrl: hadolintHelp("DL4004"),
  *check({ staged }) {
    for (const stage of staged.stages) {
      const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "ENTRYPOINT");
      for (const { keywordRange } of later) yield { range: keywordRange, message: "rule.DL4004.message" };
    }
  },
};
