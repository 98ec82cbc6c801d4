import { describe, expect, it } from "@jest/globals";
import { checkIncrease } from "../src/check-increase.js";
import type { Compared } from "../src/compare-with-baseline.js";
import { createComparison } from "./support/report.js";

const grown = (before: number, after: number): Compared => ({
  outcome: "compared",
  comparison: createComparison({ total: { before, after } }),
  notes: [],
});
const limit = { bytes: 10, share: null };

describe("the limit on growth", () => {
  it("is kept at the limit and broken one byte over it", () => {
    expect(checkIncrease(limit, grown(100, 110))).toEqual([]);
    expect(checkIncrease(limit, grown(100, 111))).toEqual([
      { kind: "size-increase", increase: 11, limit: 10 },
    ]);
  });

  it("says what a percentage comes to", () => {
    expect(checkIncrease({ bytes: 10, share: 0.5 }, grown(100, 160))).toEqual([
      { kind: "size-increase", increase: 60, limit: 50 },
    ]);
  });

  it("is kept by an image that shrank", () => {
    expect(checkIncrease({ bytes: 0, share: null }, grown(100, 50))).toEqual([]);
  });

  it("is broken by two images that cannot be compared, and not by there being no other image", () => {
    const nothing = { comparison: null, notes: [] };
    expect(checkIncrease(limit, { outcome: "refused", ...nothing })).toEqual([
      { kind: "size-increase", increase: null, limit: null },
    ]);
    expect(checkIncrease(limit, { outcome: "none", ...nothing })).toEqual([]);
  });

  it("is none where none is set", () => {
    expect(checkIncrease(null, grown(100, 1000))).toEqual([]);
  });
});
