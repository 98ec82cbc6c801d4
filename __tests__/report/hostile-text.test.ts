import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { COMMENT_LIMIT, renderComment } from "../../src/report/markdown.js";
import { renderTerminal } from "../../src/report/terminal.js";
import { anyReport } from "./any-report.js";
import { GITHUB_AUTOLINKS, parseMarkdown, plainTexts } from "./github-markdown.js";
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
  expect(parsed).toMatchObject({ images: 0, autolinks: [], headings: 0 });
  for (const [heading, ...rows] of parsed.tables) {
    expect(rows.filter((cells) => cells !== heading)).toEqual([]);
  }
  expect(parsed.fences.filter((count) => count !== 2)).toEqual([]);
  const opened = parsed.html.filter((html) => html.startsWith("<details>")).length;
  expect(parsed.html.filter((html) => html === "</details>")).toHaveLength(opened);
  for (const text of plainTexts(markdown)) {
    expect(
      GITHUB_AUTOLINKS.filter((pattern) => pattern.test(text)).map((pattern) => [pattern, text]),
    ).toEqual([]);
  }
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

  it("stays text in any report", () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        expectOnlyOurs(renderComment(report, options));
      }),
      { numRuns: 25 },
    );
  });

  it("leaves any comment within its limit, marker first, the same each time", () => {
    fc.assert(
      fc.property(anyReport(), fc.constantFrom(30_000, COMMENT_LIMIT), (report, limit) => {
        const comment = renderComment(report, { ...options, limit });
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limit);
        expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
        expect(renderComment(structuredClone(report), { ...options, limit })).toBe(comment);
      }),
      { numRuns: 200 },
    );
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
