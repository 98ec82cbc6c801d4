import { describe, expect, it } from "@jest/globals";
import { readConfig } from "../../../src/lint/config/read-config.js";
import { DESCRIBED_RULES, type DescribedRule } from "../../../src/lint/described-rules.js";
import { lint } from "../../../src/lint/engine.js";
import type { Finding } from "../../../src/lint/finding.js";
import { configurationOf, type Recipe } from "../../../src/report/lint/configuration.js";
import { contextOf, foreignBasesIn, lintInput } from "../../lint/lint-text.js";

const FILES = { "app.py": "present", "ignored.txt": "ignored", ".": "present" } as const;

/** What the rule finds in a text, with the example's configuration and what a recipe adds to it. */
function findings({ id, example }: DescribedRule, text: string, recipe = ""): Finding[] {
  const config = readConfig(`${example.config ?? ""}\n${recipe}`, ".hadolint.yaml");
  const context = { ...contextOf(FILES), ignoreFile: null };
  const given = { context, config, foreignBases: foreignBasesIn(text) };
  return lint(lintInput(text, given)).filter(({ ruleId }) => ruleId === id);
}

/** The text with the comment above the instruction that the finding is in. */
function withComment(text: string, comment: string, { range }: Finding): string {
  const { instructions } = lintInput(text).dockerfile;
  const holder = instructions.findLast((instruction) => instruction.range.start <= range.start);
  const start = holder?.range.start ?? 0;
  return `${text.slice(0, start)}${comment}\n${text.slice(start)}`;
}

function casesOf(language: Recipe["language"]): [string, string, DescribedRule][] {
  return DESCRIBED_RULES.flatMap((rule) =>
    configurationOf(rule)
      .filter((recipe) => recipe.language === language)
      .map(({ lines }): [string, string, DescribedRule] => [rule.id, lines.join("\n"), rule]),
  );
}

describe("the comments that a rule's page recommends", () => {
  it.each(casesOf("dockerfile"))("silence %s: %s", (_, comment, rule) => {
    const { bad } = rule.example;
    const [found, ...others] = findings(rule, bad);
    expect(found).toBeDefined();
    if (found !== undefined)
      expect(findings(rule, withComment(bad, comment, found)).length).toBeLessThan(others.length + 1);
  });
});

describe("the configuration that a rule's page recommends", () => {
  it.each(casesOf("yaml"))("holds for %s: %j", (_, recipe, rule) => {
    const severities = findings(rule, rule.example.bad, recipe).map(({ severity }) => severity);
    const severity = /^ {2}(\w+):/m.exec(recipe)?.[1];
    if (severity === undefined) expect(severities).toEqual([]);
    else expect(severities).toContain(severity);
  });
});
