import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildGroupMarker, parseGroupMarker } from "../../../src/github/group-marker.js";
import { NO_LINKS } from "../../../src/report/links.js";
import { renderSharedComment, renderSharedSummary } from "../../../src/report/shared/markdown.js";
import { includesSections, mergeSections } from "../../../src/report/shared/merge.js";
import type { Section } from "../../../src/report/shared/section.js";
import { decodeSections } from "../../../src/report/shared/state.js";
import { createImage, createLayer, createReport } from "../../support/report.js";
import { createSection, translate } from "../../support/sections.js";
import { anyReport } from "../any-report.js";
import { GITHUB_AUTOLINKS, parseMarkdown, plainTexts } from "../github-markdown.js";
import { HOSTILE, LINKS } from "../golden-reports.js";
import { PLATFORMS, SIXTEEN } from "./shared-reports.js";

const LIMIT = 65_000;
const render = (sections: readonly Section[], limit = LIMIT): string =>
  renderSharedComment(mergeSections(sections), {
    translate,
    linksOf: () => LINKS,
    marker: (state) => buildGroupMarker({ group: "images", state }),
    limit,
  });
const carried = (text: string): readonly Section[] => decodeSections(parseGroupMarker(text)?.state ?? "");
const bodyOf = (text: string): string => text.slice(text.indexOf("\n") + 1);
/** The cells of the rows of the first table, without those of its head. */
const rowsOf = (text: string): string[][] => {
  const [, table = ""] = /\n\n(\|.*?)(?:\n\n|\n$)/s.exec(bodyOf(text)) ?? [];
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));
};

/** UPDATE_GOLDEN=1 writes the file instead. Read what changed before you commit it. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`../golden/${name}.golden.md`, import.meta.url);
  // The first line is packed data.
  const readable = bodyOf(text);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, readable);
  expect(readable).toBe(readFileSync(file, "utf8"));
}

describe("the comment that reports share", () => {
  it("reads as it did, for sixteen images and for three platforms", () => {
    expectGolden("shared-sixteen", render(SIXTEEN));
    expectGolden("shared-platforms", render(PLATFORMS));
  });

  it("has a row for each and the total, which says what it leaves out", () => {
    const rows = rowsOf(render(SIXTEEN));
    expect(rows).toHaveLength(17);
    expect(rows.at(-1)).toEqual([
      "**Total, 16 images**",
      "**1.32&nbsp;GB**",
      "**+25.9&nbsp;MB&nbsp;(+2.0%)**",
      "**528&nbsp;MB**",
      "**794&nbsp;MB**",
      "",
    ]);
    expect(render(SIXTEEN)).toContain(
      "\n\nThe total is without 1 image whose size is unknown. The change is without",
    );
  });

  it("carries the sections that it shows", () => {
    expect(carried(render(SIXTEEN))).toEqual(mergeSections(SIXTEEN));
  });

  it("names the commit of a report that is of another one than the newest run's", () => {
    const other = createSection({
      name: "docs",
      workflow: "nightly",
      sha: "b".repeat(40),
      run: { id: 9, attempt: 1 },
    });
    const text = render([...PLATFORMS, other]);
    expect(text).toContain("| `docs` of `bbbbbbb` |");
    expect(text.match(/ of `/g)).toHaveLength(1);
  });

  it("says that a sum is unknown where no size is known", () => {
    const unknown = createSection({}, createReport({ image: null }));
    expect(rowsOf(render([unknown])).at(-1)).toEqual([
      "**Total, 1 image**",
      "**unknown**",
      "**unknown**",
      "**unknown**",
      "",
    ]);
  });

  it("is a job summary too, without what it carries", () => {
    const summary = renderSharedSummary(mergeSections(PLATFORMS), { translate, linksOf: () => NO_LINKS });
    expect(summary).toMatch(/^✅ \*\*All 3 images pass\*\*/);
  });
});

/** As many images of as many layers, with names that do not pack well. */
function many(count: number, layers: number): Section[] {
  return Array.from({ length: count }, (_, index) => {
    const noise = (at: number): string => ((index * 7_919 + at * 104_729) % 1_000_003).toString(36);
    const text = (at: number): string =>
      Array.from({ length: 12 }, (_, word) => noise(at * 12 + word)).join(" ");
    const image = createImage({
      layers: Array.from({ length: layers }, (_, at) => createLayer({ instruction: `RUN ${text(at)}` })),
    });
    return createSection({ name: `service-${noise(0)}-${index}` }, createReport({ image }));
  });
}

describe("within the limit", () => {
  it.each([
    [16, 12],
    [16, 100],
    [64, 40],
    [256, 4],
  ])("%i images of %i layers keep their rows; the largest details are shortened first", (count, layers) => {
    const sections = many(count, layers);
    const text = render(sections);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(rowsOf(text)).toHaveLength(count + 1);
    expect(carried(text)).toHaveLength(count);
    expect(includesSections(carried(text), sections)).toBe(true);
    const shown = text.match(/^<details/gm)?.length ?? 0;
    expect(shown).toBe(carried(text).filter(({ report }) => report !== null).length);
    if (shown < count) expect(text).toContain(`the details of ${count - shown} images are left out`);
    else expect(text).not.toContain("left out");
  });

  it("jobs in any order end with the same rows, and with some details", () => {
    const sections = many(20, 40);
    const inTurn = (list: readonly Section[]): string =>
      list.reduce((text, section) => render([...carried(text), section]), "");
    const text = inTurn(sections);
    expect(rowsOf(text)).toEqual(rowsOf(render(sections)));
    expect(rowsOf(inTurn(sections.toReversed()))).toEqual(rowsOf(text));
    const shown = (comment: string): number => comment.match(/^<details/gm)?.length ?? 0;
    expect(shown(text)).toBeGreaterThan(0);
  });

  it("less than the rows need is refused", () => {
    expect(() => render(many(20, 1), 1_000)).toThrow(RangeError);
  });

  it("any reports stay, whatever they hold, and every section is carried", () => {
    fc.assert(
      fc.property(fc.array(anyReport(), { minLength: 1, maxLength: 5 }), (reports) => {
        const sections = reports.map((report, index) =>
          createSection({ name: `${index} ${report.tag}` }, report),
        );
        const text = render(sections);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
        expect(includesSections(carried(text), mergeSections(sections))).toBe(true);
        expectInert(text);
      }),
      { numRuns: 30, seed: 9 },
    );
  });

  it("hostile names stay text in their cells", () => {
    const names = [HOSTILE.slice(0, 100), HOSTILE.slice(90, 190), "a|b", "`", "-->", "\u202e"];
    const sections = names.map((name) => createSection({ name, workflow: name, platform: name }));
    const text = render(sections);
    expectInert(text);
    expect(rowsOf(text)).toHaveLength(names.length + 1);
  });
});

/** GitHub's flavour finds no link that is not ours, no picture, mention, or HTML but ours. */
function expectInert(text: string): void {
  const { links, images, autolinks, headings, html } = parseMarkdown(bodyOf(text));
  expect({ images, autolinks, headings }).toEqual({ images: 0, autolinks: [], headings: 0 });
  expect(
    links.filter(
      (link) =>
        !/^https:\/\/(?:github\.example\/octo\/app\/|github\.com\/|docs\.docker\.com\/|rules\.example\/)/.test(
          link,
        ),
    ),
  ).toEqual([]);
  const ours =
    /^<\/?(?:details|span|code)>$|^<details(?: open)?>\n<summary>(?:[^<>]|<span>\$<\/span>)*<\/summary>$/;
  expect(html.filter((one) => !ours.test(one))).toEqual([]);
  for (const plain of plainTexts(bodyOf(text))) {
    expect(GITHUB_AUTOLINKS.filter((pattern) => pattern.test(plain))).toEqual([]);
  }
}
