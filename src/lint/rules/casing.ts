import type { Instruction } from "../../dockerfile/ast.js";
import type { Fix } from "../fixes/fix.js";
import { buildCheckHelp, type Rule, type RuleContext } from "../rule.js";

type Case = "upper" | "lower" | "mixed";

/**
 * Keywords in the case that most of them have; upper case where they are even. As in BuildKit's check, what stands
 * before the first FROM is not looked at, nor what ONBUILD holds.
 */
const consistentCasing: Rule = {
  id: "ConsistentInstructionCasing",
  aliases: [],
  severity: "warning",
  title: "rule.ConsistentInstructionCasing.title",
  why: "rule.ConsistentInstructionCasing.why",
  example: {
    bad: 'FROM debian:13\nWORKDIR /app\nCopy app.py /app/\nCMD ["app"]\n',
    good: 'FROM debian:13\nWORKDIR /app\nCOPY app.py /app/\nCMD ["app"]\n',
  },
  helpUrl: buildCheckHelp("ConsistentInstructionCasing"),
  *check(context) {
    const keywords = writtenKeywords(context);
    const count = (wanted: Case): number =>
      keywords.filter(({ written }) => caseOf(written) === wanted).length;
    const wanted = count("lower") > count("upper") ? "lower" : "upper";
    for (const { instruction, written } of keywords) {
      if (caseOf(written) === wanted) continue;
      const right = wanted === "lower" ? written.toLowerCase() : written.toUpperCase();
      const values = { written, right };
      yield {
        range: instruction.keywordRange,
        message: "rule.ConsistentInstructionCasing.message",
        values,
        fix: inCase(instruction, wanted, right),
      };
    }
  },
};

/** The keyword, and the AS that goes with it. */
function inCase({ keyword, keywordRange, args }: Instruction, wanted: Case, right: string): Fix {
  const as = keyword === "FROM" && args.length === 3 ? args[1] : undefined;
  const edit = { range: keywordRange, text: right };
  if (as === undefined || as.value.length !== as.range.end - as.range.start) return [edit];
  return [edit, { range: as.range, text: wanted === "lower" ? "as" : "AS" }];
}

/** The keywords of the stages as they are written, without what is no keyword (a parse error). */
function writtenKeywords({
  dockerfile,
  staged,
}: RuleContext): { instruction: Instruction; written: string }[] {
  const unknown = new Set(
    dockerfile.errors.filter(({ code }) => code === "unknown-instruction").map(({ range }) => range.start),
  );
  return staged.stages
    .flatMap(({ from, instructions }) => [from, ...instructions])
    .filter(({ keywordRange }) => !unknown.has(keywordRange.start))
    .map((instruction) => {
      const { start, end } = instruction.keywordRange;
      return { instruction, written: dockerfile.text.slice(start, end) };
    })
    .filter(({ instruction, written }) => written.length === instruction.keyword.length);
}

function caseOf(keyword: string): Case {
  if (keyword === keyword.toUpperCase()) return "upper";
  return keyword === keyword.toLowerCase() ? "lower" : "mixed";
}

export const casingRules: readonly Rule[] = [consistentCasing];
