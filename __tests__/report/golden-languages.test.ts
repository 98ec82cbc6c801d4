import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/locales/languages.js";
import { loadTranslate } from "../../src/locales/load.js";
import { renderComment } from "../../src/report/markdown.js";
import type { Report } from "../../src/report/schema.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { GOLDEN_REPORTS, LINKS, MARKER } from "./golden-reports.js";

/** Compares with a file of this folder; UPDATE_GOLDEN=1 writes it instead. Read what changed before you commit it. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** Between them they have most of what a report may say. */
const SHOWN = ["compared", "files", "lint-failure", "over-limits"];

function reportNamed(name: string): Report {
  const report = GOLDEN_REPORTS[name];
  if (report === undefined) throw new Error(`There is no golden report ${name}.`);
  return report;
}

describe.each(LANGUAGES.filter((language) => language !== "en"))("golden reports in %s", (language) => {
  it.each(SHOWN)("%s reads as it did, as a comment and in a terminal", async (name) => {
    const translate = await loadTranslate(language);
    const report = { ...reportNamed(name), language };
    expectGolden(
      `${name}.${language}.golden.md`,
      renderComment(report, { translate, links: LINKS, marker: MARKER }),
    );
    expectGolden(
      `${name}.${language}.golden.txt`,
      renderTerminal(report, { translate, width: 100, color: false }),
    );
  });

  it("write decimals as the language does", async () => {
    const translate = await loadTranslate(language);
    for (const report of Object.values(GOLDEN_REPORTS)) {
      const text = renderTerminal(report, { translate, width: 100, color: false });
      const decimals = text.match(/\d[.,]\d+[\s\u00a0\u202f]?(?:[kMG]?B|[kMG]o|[кМГ]?Б|%)/g) ?? [];
      const isPoint = language === "zh-CN";
      expect(decimals.filter((number) => number.includes(".") !== isPoint)).toEqual([]);
    }
  });
});
