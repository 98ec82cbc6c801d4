import { helpUrlOf, RULES } from "./catalog.js";
import { PARSE_ERROR_ID } from "./parse-error.js";
import type { Rule } from "./rule.js";

/** What there is to say about a rule, whoever finds what it is about. */
export type DescribedRule = Omit<Rule, "check"> & {
  /** It is found in the built image, not in the Dockerfile: nothing there silences it. */
  readonly measured?: true;
};

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
