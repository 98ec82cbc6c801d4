import { helpUrlOf, RULES } from "./catalog.js";
import { PARSE_ERROR_ID } from "./parse-error.js";
import type { Rule } from "./rule.js";

/** What there is to say about a rule, whoever finds what it is about. */
export type DescribedRule = Omit<Rule, "check">;

/** Syntax errors are the parser's findings: they have a page as rules do, but nothing switches them off. */
const parseErrors: DescribedRule = {
  id: PARSE_ERROR_ID,
  aliases: [],
  severity: "error",
  title: "rule.DL1000.title",
  why: "rule.DL1000.why",
  example: { bad: "FORM python:3.14-slim\n", good: "FROM python:3.14-slim\n" },
  helpUrl: helpUrlOf(PARSE_ERROR_ID) ?? "",
};

/** Everything that a finding's `ruleId` can be, by id: in capitals and digits, so those with numbers come in order. */
export const DESCRIBED_RULES: readonly DescribedRule[] = [parseErrors, ...RULES].sort((a, b) =>
  a.id < b.id ? -1 : Number(a.id > b.id),
);

/** The rules of that id or other name, whatever the case of its letters. */
export function describedBy(name: string): readonly DescribedRule[] {
  const wanted = name.toLowerCase();
  return DESCRIBED_RULES.filter(({ id, aliases }) =>
    [id, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
}
