import { describe, expect, it } from "@jest/globals";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { limitRows } from "../../src/report/limit-rows.js";
import { renderComment } from "../../src/report/markdown.js";
import type { Report, VerdictReason } from "../../src/report/schema.js";
import { createImage, createLayer, createLimits, createReport } from "../support/report.js";
import { LINKS, MARKER } from "./golden-reports.js";

const translate = createTranslate("en", messages);
const line = (start: number) => ({ start, end: start });
const rowsOf = (report: Partial<Report>) =>
  limitRows(createReport(report), translate).map(({ what, measured, limit, isKept }) => [
    what,
    measured,
    limit,
    isKept,
  ]);

const overLine = (start: number): VerdictReason => ({
  kind: "layer-size",
  layer: null,
  lines: line(start),
  size: 200,
  limit: 100,
  setBy: "comment",
});

describe("the rows of limits", () => {
  it("are none without limits, and where the first line says it all", () => {
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ limits: createLimits({ imageSize: 100_000_000 }) })).toEqual([]);
    expect(rowsOf({ limits: createLimits({ layers: 5 }), image: null })).toEqual([]);
  });

  it("are none where the growth alone is limited and too much, which the first line tells, accepted or not", () => {
    const limits = createLimits({ increase: { bytes: 100, share: null } });
    const reasons: VerdictReason[] = [{ kind: "size-increase", increase: 200, limit: 100 }];
    expect(rowsOf({ limits, verdict: { status: "fail", reasons } })).toEqual([]);
    expect(rowsOf({ limits, accepted: { by: "octocat", reasons } })).toEqual([]);
    const both = { ...limits, layers: 10 };
    expect(rowsOf({ limits: both, accepted: { by: "octocat", reasons } })).toEqual([
      ["Growth", "200 B", "100 B", false],
      ["Layers", "6", "10", true],
    ]);
  });

  it("say 0 for an instruction that made no layer, and leave the largest out that has a limit of its own", () => {
    const layers = [
      createLayer({ lines: line(2), contentSize: 500 }),
      createLayer({ lines: line(3), contentSize: 40 }),
    ];
    const limits = createLimits({
      layerSize: 100,
      lines: [
        { lines: line(2), limit: 600 },
        { lines: line(5), limit: 10 },
      ],
    });
    expect(rowsOf({ limits, image: createImage({ layers }) })).toEqual([
      ["Layer of line 2", "500 B", "600 B", true],
      ["Layer of line 5", "0 B", "10 B", true],
      ["Largest layer of this Dockerfile", "40 B", "100 B", true],
    ]);
  });

  it("begin with those that are not kept, unknown figures among them", () => {
    const reasons: VerdictReason[] = [{ kind: "wasted", size: null, limit: 1_000, most: null }];
    const limits = createLimits({ imageSize: 100_000_000, wasted: 1_000 });
    expect(rowsOf({ limits, verdict: { status: "fail", reasons } })).toEqual([
      ["Wasted", "unknown", "1 kB", false],
      ["Image size", "64.3 MB", "100 MB", true],
    ]);
  });
});

describe("the table of limits in a comment", () => {
  it("shows as many as its tier, and says how many more there are", () => {
    const reasons = Array.from({ length: 30 }, (_, index) => overLine(index + 2));
    const comment = renderComment(createReport({ verdict: { status: "fail", reasons } }), {
      translate,
      links: LINKS,
      marker: MARKER,
    });
    expect(comment.split("\n")[1]).toContain(
      "**Line 2 adds 200 B, over the limit of 100 B (and 29 more layers fail)**",
    );
    expect(comment.match(/^\| ❌ \|/gm)).toHaveLength(20);
    expect(comment).toContain("10 more limits are not shown.");
  });

  it("calls no limits kept where the growth could not be measured", () => {
    const reasons: VerdictReason[] = [{ kind: "size-increase", increase: null, limit: null }];
    const limits = createLimits({ layers: 10, increase: { bytes: 1, share: null } });
    const comment = renderComment(createReport({ limits, verdict: { status: "fail", reasons } }), {
      translate,
      links: LINKS,
      marker: MARKER,
    });
    expect(comment).not.toContain("kept");
  });
});
