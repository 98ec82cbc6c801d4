import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { DESCRIBED_RULES, type DescribedRule } from "../../../src/lint/described-rules.js";
import { configurationOf } from "../../../src/report/lint/configuration.js";
import { renderExplanation, renderRuleList } from "../../../src/report/lint/explain.js";
import { rulePage } from "../../../src/report/lint/rule-page.js";
import { translate } from "./lint-result.js";

function ruleOf(id: string, more: Partial<DescribedRule> = {}): DescribedRule {
  const rule = DESCRIBED_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no ${id}.`);
  return { ...rule, ...more };
}

const recipes = (rule: DescribedRule) => configurationOf(rule).map(({ lines }) => lines.join("\n"));

describe("how to configure a rule", () => {
  it("is by pragmas under all of its names, and in the file", () => {
    expect(recipes(ruleOf("DL3025"))).toEqual([
      "# hadolint ignore=DL3025",
      "# check=skip=JSONArgsRecommended",
      "ignored: [DL3025]",
      "override:\n  error: [DL3025]",
    ]);
  });

  it("is the file's matter alone where the rule is off", () => {
    expect(recipes(ruleOf("DL3025", { severity: "off" }))).toEqual(["override:\n  warning: [DL3025]"]);
  });

  it("is no question for syntax errors", () => {
    expect(recipes(ruleOf("DL1000"))).toEqual([]);
  });
});

describe("an explanation", () => {
  const options = { translate, color: false };

  it("says what the rule is, why it matters, what to write and how to configure it", () => {
    const rule = ruleOf("DL3025");
    const text = renderExplanation(rule, options);
    expect(text).toMatch(
      /^DL3025: Command in shell form\nSeverity: warning\nAlso called: JSONArgsRecommended\n\n/,
    );
    expect(text).toContain(`\n${translate(rule.why)}\n`);
    for (const example of [rule.example.bad, rule.example.good]) {
      expect(text).toContain(example.trimEnd().replaceAll(/^(?=.)/gm, "  "));
    }
    expect(text).toMatch(/\n {2}# hadolint ignore=DL3025\n/);
    expect(text).toMatch(/\nMore: https:\S+\n$/);
  });

  it("says the same in colour", () => {
    const rule = ruleOf("DL3042");
    const coloured = renderExplanation(rule, { ...options, color: true });
    expect(coloured).toContain("\u001b[1m");
    expect(stripVTControlCharacters(coloured)).toBe(renderExplanation(rule, options));
  });

  it("says that syntax errors cannot be switched off, and that a rule is off", () => {
    expect(renderExplanation(ruleOf("DL1000"), options)).toContain("It cannot be switched off");
    expect(renderExplanation(ruleOf("DL3042", { severity: "off" }), options)).toContain(
      "Severity: off until a configuration names it\n",
    );
  });
});

describe("the list of rules", () => {
  it("has every rule once, with its severity", () => {
    const text = renderRuleList(DESCRIBED_RULES, { translate, color: false });
    for (const { id, severity } of DESCRIBED_RULES) {
      expect(text.match(new RegExp(`^ {2}${id} +${severity} +\\S`, "gm"))).toHaveLength(1);
    }
  });

  it("has no heading without rules below it", () => {
    const text = renderRuleList([ruleOf("LR1001")], { translate, color: false });
    expect(text).toMatch(
      /^Rules of Docker Layer Report\n {2}LR1001 {2}info {2}Base image is not an official one\n\n/,
    );
  });
});

describe("a rule's page", () => {
  it("keeps the words words", () => {
    const hostile = ((key: string) => `${key} <b> *a* \`x|y\``) as unknown as typeof translate;
    expect(rulePage(ruleOf("DL3042"), hostile)).toContain(
      "# DL3042: rule.DL3042.title \\<b\\> \\*a\\* `x\\|y`\n",
    );
  });
});
