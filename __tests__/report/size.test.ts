import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import {
  formatSeconds,
  formatShare,
  formatSharesApart,
  formatSize,
  formatSizesApart,
  shareBar,
} from "../../src/report/size.js";

const translate = createTranslate("en", messages);

describe("sizes", () => {
  it.each([
    [0, "0 B"],
    [12, "12 B"],
    [999, "999 B"],
    [1_000, "1 kB"],
    [1_234, "1.23 kB"],
    [52_912_345, "52.9 MB"],
    [279_000_000, "279 MB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [1_500_000_000, "1.5 GB"],
    [7_000_000_000_000_000, "7,000 TB"],
    [null, "unknown"],
  ])("prints %p bytes as %s", (bytes, text) => {
    expect(formatSize(bytes, translate)).toBe(text);
  });

  it("follow the language in their decimal sign", () => {
    expect(formatSize(1_234, createTranslate("de", messages))).toBe("1,23 kB");
  });

  it("tell a size from its limit however close they are", () => {
    expect(formatSizesApart(200_000_001, 200_000_000, translate)).toEqual(["200.000001 MB", "200 MB"]);
    expect(formatSizesApart(250_000_000, 200_000_000, translate)).toEqual(["250 MB", "200 MB"]);
    expect(formatSizesApart(null, 200_000_000, translate)).toEqual(["unknown", "200 MB"]);
  });

  it("tell a share from its limit however close they are", () => {
    expect(formatSharesApart(0.949_97, 0.95, translate)).toEqual(["94.997%", "95%"]);
    expect(formatSharesApart(0.8, 0.95, translate)).toEqual(["80%", "95%"]);
    expect(formatSharesApart(1, 1, translate)).toEqual(["100%", "100%"]);
    expect(formatSharesApart(null, 0.95, translate)).toEqual(["unknown", "95%"]);
  });

  it("tell any two sizes apart", () => {
    // A petabyte; a number has no more digits to tell far larger ones apart.
    const size = fc.nat({ max: 1e15 });
    fc.assert(
      fc.property(size, size, (first, second) => {
        const [a, b] = formatSizesApart(first, second, translate);
        expect(a === b).toBe(first === second);
      }),
    );
  });
});

describe("times", () => {
  it.each([
    [0, "0 s"],
    [0.04, "<0.1 s"],
    [0.06, "0.1 s"],
    [4.21, "4.2 s"],
    [59.96, "1 min 0 s"],
    [125.4, "2 min 5 s"],
    [null, "unknown"],
  ])("print %p seconds as %s", (seconds, text) => {
    expect(formatSeconds(seconds, translate)).toBe(text);
  });
});

describe("shares", () => {
  it.each([
    [0, 100, "0%"],
    [1, 1_000_000, "<0.1%"],
    [123, 10_000, "1.2%"],
    [3, 100, "3.0%"],
    [82, 100, "82%"],
    [100, 100, "100%"],
    [0, 0, "0%"],
  ])("print %p of %p as %s", (part, whole, text) => {
    expect(formatShare(part, whole, translate)).toBe(text);
  });

  it.each([
    [0, 100, "          "],
    [1, 1_000_000, "▏         "],
    [55, 100, "█████▌    "],
    [100, 100, "██████████"],
    [300, 100, "██████████"],
    [1, 0, "          "],
  ])("draw %p of %p as ten characters", (part, whole, bar) => {
    expect(shareBar(part, whole)).toBe(bar);
  });

  it("never draw a larger share with a shorter bar", () => {
    const length = (part: number): number => {
      const bar = shareBar(part, 1_000);
      return [...bar].reduce((sum, character) => sum + " ▏▎▍▌▋▊▉█".indexOf(character), 0);
    };
    fc.assert(
      fc.property(fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }), (a, b) => {
        expect(length(Math.min(a, b))).toBeLessThanOrEqual(length(Math.max(a, b)));
        expect(shareBar(a, 1_000)).toHaveLength(10);
      }),
    );
  });
});
