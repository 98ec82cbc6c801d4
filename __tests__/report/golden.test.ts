import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { NO_LINKS } from "../../src/report/links.js";
import { renderComment } from "../../src/report/markdown.js";
import { reportSchema } from "../../src/report/schema.js";
import { renderSummary } from "../../src/report/summary.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { GOLDEN_REPORTS, LINKS, MARKER, TOO_LONG } from "./golden-reports.js";

const translate = createTranslate("en", messages);

/** Compares with a file of this folder; UPDATE_GOLDEN=1 writes it instead. Read what changed before you commit it. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") {
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe("golden reports", () => {
  for (const [name, report] of Object.entries(GOLDEN_REPORTS)) {
    it(`${name} is a report by the schema`, () => {
      expect(reportSchema.parse(report)).toEqual(report);
    });

    it(`${name} reads as it did, as a comment`, () => {
      expectGolden(`${name}.golden.md`, renderComment(report, { translate, links: LINKS, marker: MARKER }));
    });

    it(`${name} reads as it did, in a terminal`, () => {
      expectGolden(`${name}.golden.txt`, renderTerminal(report, { translate, width: 100, color: false }));
    });
  }

  it("a report that is too long says what it leaves out", () => {
    expectGolden("too-long.golden.md", renderComment(TOO_LONG, { translate, links: LINKS, marker: MARKER }));
  });

  it("a summary without anything to link to reads as it did", () => {
    expectGolden(
      "summary.golden.md",
      renderSummary(GOLDEN_REPORTS.pass ?? TOO_LONG, { translate, links: NO_LINKS }),
    );
  });
});
