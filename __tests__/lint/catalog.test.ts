import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { KNOWN_RULES } from "../../src/known-rules.js";
import { findRules, helpUrlOf, RULES } from "../../src/lint/catalog.js";
import { readConfig } from "../../src/lint/config/read-config.js";
import { createRuleContext } from "../../src/lint/context.js";
import en from "../../src/locales/en.json" with { type: "json" };
import { contextOf, foreignBasesIn, lintInput } from "./lint-text.js";

describe("the rules", () => {
  it("each have a name of their own", () => {
    const ids = RULES.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s has a title and a page that explains it",
    (id, rule) => {
      expect(en[rule.title]).toMatch(/\w/);
      expect(en[rule.why]).toMatch(/\w/);
      expect(rule.why).toBe(`rule.${id}.why`);
      expect(rule.title).toBe(`rule.${id}.title`);
      expect(rule.helpUrl).toMatch(/^https:\/\//);
      expect(helpUrlOf(id)).toBe(rule.helpUrl);
    },
  );

  it("own every message of the catalog that begins with rule", () => {
    const ids = new Set(KNOWN_RULES.map(({ id }) => id));

    const strangers = Object.keys(en).filter(
      (key) => key.startsWith("rule.") && !ids.has(key.split(".")[1] ?? ""),
    );

    expect(strangers).toEqual([]);
  });

  it("are found by BuildKit's names too", () => {
    expect(findRules("JSONArgsRecommended").map(({ id }) => id)).toEqual(["DL3025"]);
    expect(
      findRules("MultipleInstructionsDisallowed")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["DL3012", "DL4003", "DL4004"]);
    expect(findRules("LR1003").map(({ id }) => id)).toEqual(["LR1003"]);
    expect(findRules("DL9999")).toEqual([]);
  });

  it("leave a finding without a page where none explains it", () => {
    expect(helpUrlOf("DL1000")).toMatch(/^https:\/\//);
    expect(helpUrlOf("XX1")).toBeNull();
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))(
  "the examples of %s",
  (_, { example, check }) => {
    const files = {
      ...contextOf({ "app.py": "present", "ignored.txt": "ignored", ".": "present" }),
      ignoreFile: null,
    };
    const config = readConfig(example.config ?? "", ".hadolint.yaml");
    const sightings = (text: string) => {
      const given = { context: files, config, foreignBases: foreignBasesIn(text) };
      return [...check(createRuleContext(lintInput(text, given)))];
    };
    // DL3043 is about what the parser refuses too.
    const errorsOf = (text: string) =>
      parseDockerfile(text).errors.filter(({ code }) => code !== "invalid-trigger");

    it("show what it finds, and what to write instead", () => {
      expect(sightings(example.bad).length).toBeGreaterThan(0);
      expect(sightings(example.good)).toEqual([]);
    });

    it("are Dockerfiles that can be parsed", () => {
      expect(errorsOf(example.bad)).toEqual([]);
      expect(errorsOf(example.good)).toEqual([]);
    });
  },
);
