import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { COMMENT_LIMIT, renderComment } from "../../src/report/markdown.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { anyReport, anyReportOfAnySize } from "./any-report.js";
import { GITHUB_AUTOLINKS, parseMarkdown } from "./github-markdown.js";
import { GOLDEN_REPORTS, LINKS, MARKER } from "./golden-reports.js";

const translate = createTranslate("en", messages);
const options = { translate, links: LINKS, marker: MARKER };

const OWN_LINK = /^https:\/\/github\.example\/octo\/app\/(blob|commit|actions)\/|^https:\/\/rules\.example\//;
const OWN_HTML = /^(<!-- docker-layer-report:v1 key= run=42 -->|<\/?(details|span|code)>)$/;
const OWN_SUMMARY = /^<details>\n<summary>(?:[^<>]|<span>\$<\/span>)*<\/summary>$/;

/** Fails where a parser of GitHub's flavour finds anything that the renderer did not mean to write. */
function expectOnlyOurs(markdown: string): void {
  const parsed = parseMarkdown(markdown);
  expect(parsed.links.filter((link) => !OWN_LINK.test(link))).toEqual([]);
  expect(parsed.html.filter((html) => !OWN_HTML.test(html) && !OWN_SUMMARY.test(html))).toEqual([]);
  expect(parsed).toMatchObject({ images: 0, autolinks: [], headings: 0, foreign: [] });
  for (const [heading, ...rows] of parsed.tables) {
    expect(rows.filter((cells) => cells !== heading)).toEqual([]);
  }
  expect(parsed.fences.filter((count) => count !== 2)).toEqual([]);
  const opened = parsed.html.filter((html) => html.startsWith("<details>")).length;
  expect(parsed.html.filter((html) => html === "</details>")).toHaveLength(opened);
  for (const text of parsed.plainTexts) {
    expect(
      GITHUB_AUTOLINKS.filter((pattern) => pattern.test(text)).map((pattern) => [pattern, text]),
    ).toEqual([]);
  }
}

/** How many reports are tried; a number of one's own tries more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1_000);

const TIERS = ["rawText", "details", "short", "headline"] as const;
const ALL_TIERS = ["full", ...TIERS].sort();

/** How much of a report a comment says that it leaves out. */
function tierOf(comment: string): string {
  return TIERS.find((name) => comment.includes(messages[`report.omitted.${name}`])) ?? "full";
}

/** Fences that are opened and not closed again, told by their lines alone. */
function openFences(comment: string): number {
  let open: string | null = null;
  for (const line of comment.split("\n")) {
    const [, ticks = null, info = ""] = /^(`{3,})([^`]*)$/.exec(line) ?? [];
    if (open === null) open = ticks;
    else if (ticks !== null && info === "" && ticks.length >= open.length) open = null;
  }
  return open === null ? 0 : 1;
}

describe("text from outside", () => {
  for (const [name, report] of Object.entries(GOLDEN_REPORTS)) {
    it(`stays text in the report "${name}"`, () => {
      expectOnlyOurs(
        renderComment(
          { ...report, findings: report.findings.map((finding) => ({ ...finding, helpUrl: null })) },
          options,
        ),
      );
    });
  }

  // Under smaller limits than GitHub's, so that every way to shorten a report is tried, and soon.
  it("stays text in any report, however much of it is shown", () => {
    const tiers = new Set<string>();
    fc.assert(
      fc.property(anyReportOfAnySize(), fc.constantFrom(8_000, 12_000, 20_000), (report, limit) => {
        const comment = renderComment(report, { ...options, limit });
        tiers.add(tierOf(comment));
        expectOnlyOurs(comment);
      }),
      { numRuns: RUNS },
    );
    expect([...tiers].sort()).toEqual(ALL_TIERS);
  });

  it("leaves any comment within GitHub's limit, marker first and once, its fences whole, the same each time", () => {
    const tiers = new Set<string>();
    fc.assert(
      fc.property(anyReportOfAnySize(), (report) => {
        const comment = renderComment(report, options);
        tiers.add(tierOf(comment));
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
        expect(openFences(comment)).toBe(0);
        expect(renderComment(structuredClone(report), options)).toBe(comment);
      }),
      { numRuns: RUNS },
    );
    expect([...tiers]).toEqual(expect.arrayContaining(["full", "rawText", "details"]));
  });

  it("cannot drive a terminal", () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const text = renderTerminal(report, { translate, width: 100, color: false });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 150 },
    );
  });
});
