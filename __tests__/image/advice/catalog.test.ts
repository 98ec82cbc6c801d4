import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import { ADVICE_RULES, adviceHelpUrl, severityOf } from "../../../src/image/advice/catalog.js";
import { KNOWN_RULES, knownBy } from "../../../src/known-rules.js";
import en from "../../../src/locales/en.json" with { type: "json" };

describe("the rules of advice", () => {
  it("have numbers of their own, in their order, apart from the linter's", () => {
    const ids = ADVICE_RULES.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `LR${2001 + index}`));
    expect(KNOWN_RULES.filter(({ id }) => ids.includes(id))).toHaveLength(ids.length);
    expect(knownBy("lr2003").map(({ id }) => id)).toEqual(["LR2003"]);
  });

  it.each(ADVICE_RULES.map((rule) => [rule.id, rule] as const))(
    "%s has a page and messages of its own",
    (id, rule) => {
      expect(rule.title).toBe(`rule.${id}.title`);
      expect(rule.why).toBe(`rule.${id}.why`);
      expect(adviceHelpUrl(id)).toMatch(/^https:\/\//);
      expect(severityOf(id)).toBe(rule.severity);
      expect(Object.keys(en).filter((key) => key.startsWith(`rule.${id}.`)).length).toBeGreaterThan(2);
    },
  );

  it.each(ADVICE_RULES.map(({ id, example }) => [id, example] as const))(
    "%s has examples that can be parsed, and that differ",
    (_, { bad, good }) => {
      expect(parseDockerfile(bad).errors).toEqual([]);
      expect(parseDockerfile(good).errors).toEqual([]);
      expect(good).not.toBe(bad);
    },
  );
});
