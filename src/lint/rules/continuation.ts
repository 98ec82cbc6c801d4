import { buildCheckHelp, type Rule } from "../rule.js";

/** An empty line in a continued instruction; one finding for each instruction, on the first such line. */
const emptyContinuation: Rule = {
  id: "NoEmptyContinuation",
  aliases: [],
  severity: "warning",
  title: "rule.NoEmptyContinuation.title",
  why: "rule.NoEmptyContinuation.why",
  example: {
    bad: "FROM debian:13\nRUN echo one && \\\n\n    echo two\n",
    good: "FROM debian:13\nRUN echo one && \\\n    echo two\n",
  },
  helpUrl: buildCheckHelp("NoEmptyContinuation"),
  *check({ dockerfile }) {
    for (const { emptyLines, keyword } of dockerfile.instructions) {
      const [first] = emptyLines;
      if (first === undefined) continue;
      const values = { instruction: keyword };
      yield { range: first, message: "rule.NoEmptyContinuation.message", values };
    }
  },
};

export const continuationRules: readonly Rule[] = [emptyContinuation];
