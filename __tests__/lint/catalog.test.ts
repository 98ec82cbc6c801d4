import { describe, expect, it } from "@jest/globals";
import { findRule, helpUrlOf, RULES } from "../../src/lint/catalog.js";
import en from "../../src/locales/en.json" with { type: "json" };

describe("the rules", () => {
  it("each have a name of their own", () => {
    const names = RULES.flatMap(({ id, aliases }) => [id, ...aliases]);

    expect(new Set(names).size).toBe(names.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s has a title and a page that explains it",
    (id, rule) => {
      expect(en[rule.title]).toMatch(/\w/);
      expect(rule.title).toBe(`rule.${id}.title`);
      expect(rule.helpUrl).toMatch(/^https:\/\//);
      expect(helpUrlOf(id)).toBe(rule.helpUrl);
    },
  );

  it("own every message of the catalog that begins with rule", () => {
    const ids = new Set(["DL1000", ...RULES.map(({ id }) => id)]);

    const strangers = Object.keys(en).filter(
      (key) => key.startsWith("rule.") && !ids.has(key.split(".")[1] ?? ""),
    );

    expect(strangers).toEqual([]);
  });

  it("are found by BuildKit's names too", () => {
    expect(findRule("JSONArgsRecommended")?.id).toBe("DL3025");
    expect(findRule("MultipleInstructionsDisallowed")?.id).toBe("DL4003");
    expect(findRule("LR1003")?.id).toBe("LR1003");
    expect(findRule("DL9999")).toBeNull();
  });

  it("leave a finding without a page where none explains it", () => {
    expect(helpUrlOf("DL1000")).toMatch(/^https:\/\//);
    expect(helpUrlOf("XX1")).toBeNull();
  });
});
