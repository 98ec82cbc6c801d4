import { createLastInstruction } from "../last-instruction.js";
import { resultStages } from "../result-stages.js";
import { hadolintHelp, type Rule } from "../rule.js";

/** Only the last HEALTHCHECK of a stage counts, NONE included; the finding is on each that follows another. */
export const duplicateHealthcheck: Rule = {
  id: "DL3012",
  aliases: ["MultipleInstructionsDisallowed"],
  severity: "error",
  title: "rule.DL3012.title",
  why: "rule.DL3012.why",
  example: {
    bad: 'FROM nginx:1.29\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
  },
  helpUrl: hadolintHelp("DL3012"),
  *check({ staged }) {
    for (const stage of staged.stages) {
      const [, ...later] = stage.instructions.filter(({ keyword }) => keyword === "HEALTHCHECK");
      for (const { keywordRange } of later) yield { range: keywordRange, message: "rule.DL3012.message" };
    }
  },
};

/**
 * Only for stages whose image somebody runs: a builder has nothing to check; hadolint flags it too. What the base image
 * checks is not known.
 */
export const missingHealthcheck: Rule = {
  id: "DL3057",
  aliases: [],
  severity: "off",
  title: "rule.DL3057.title",
  why: "rule.DL3057.why",
  example: {
    bad: "FROM nginx:1.29\nEXPOSE 80\n",
    good: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
  },
  helpUrl: hadolintHelp("DL3057"),
  *check(context) {
    const last = createLastInstruction(context, "HEALTHCHECK");
    for (const stage of resultStages(context)) {
      if (last.atEnd(stage) === null) yield { range: stage.imageRange, message: "rule.DL3057.message" };
    }
  },
};

export const healthcheckRules: readonly Rule[] = [duplicateHealthcheck, missingHealthcheck];
