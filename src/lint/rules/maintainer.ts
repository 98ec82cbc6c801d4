import type { Dockerfile, Instruction } from "../../dockerfile/ast.js";
import { inCaseOf } from "../fixes/edits.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule } from "../rule.js";

const AUTHORS = "org.opencontainers.image.authors";

/** A file that has the label already has no fix: the last of two counts. */
export const deprecatedMaintainer: Rule = {
  id: "DL4000",
  aliases: ["MaintainerDeprecated"],
  severity: "error",
  title: "rule.DL4000.title",
  why: "rule.DL4000.why",
  example: {
    bad: "FROM alpine:3.22\nMAINTAINER Ada <ada@example.com>\n",
    good: 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"\n',
  },
  helpUrl: hadolintHelp("DL4000"),
  *check({ dockerfile, staged }) {
    const hasLabel = dockerfile.text.includes(AUTHORS);
    for (const stage of staged.stages) {
      for (const instruction of stage.instructions) {
        if (instruction.keyword !== "MAINTAINER") continue;
        const { keywordRange: range } = instruction;
        const fix = hasLabel ? null : asLabel(dockerfile, instruction);
        yield { range, message: "rule.DL4000.message", fix };
      }
    }
  },
};

/** Null where the name holds what a label would read otherwise. */
function asLabel({ text }: Dockerfile, { keywordRange, args }: Instruction): Fix | null {
  const range = args[0]?.range;
  if (range === undefined) return null;
  const name = text.slice(range.start, range.end).replace(/^"([^"]*)"$/, "$1");
  if (!/^[^"'\\`$\s][^"\\`$\r\n]*$/.test(name)) return null;
  const keyword = inCaseOf(text.slice(keywordRange.start, keywordRange.end), "LABEL");
  return [
    { range: keywordRange, text: keyword },
    { range, text: `${AUTHORS}="${name}"` },
  ];
}
