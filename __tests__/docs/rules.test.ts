import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { KNOWN_RULES } from "../../src/known-rules.js";
import en from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { ruleIndex, rulePage } from "../../src/report/lint/rule-page.js";

const folder = new URL("../../docs/rules/", import.meta.url);
const translate = createTranslate("en", en);

const pages = new Map([
  ["README.md", ruleIndex(KNOWN_RULES, translate)],
  ...KNOWN_RULES.map((rule) => [`${rule.id}.md`, rulePage(rule, translate)] as const),
]);

// "npm run docs" sets it. Read what changed before you commit it.
beforeAll(() => {
  if (process.env.UPDATE_DOCS !== "1") return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
});

describe("docs/rules", () => {
  it("has a page for every rule, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("%s says what the rule says (npm run docs writes it)", (name, text) => {
    expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
  });

  it("links only to pages that are there", () => {
    const links = [...(pages.get("README.md") ?? "").matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    expect(links).toEqual(KNOWN_RULES.map(({ id }) => `${id}.md`));
  });
});
