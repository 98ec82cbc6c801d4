import { describe, expect, it } from "@jest/globals";
import { savedSeconds } from "../../src/compare/saved-seconds.js";
import type { ReportBuild } from "../../src/report/schema.js";

type Step = ReportBuild["steps"][number];

const step = (name: string, seconds: number | null = 0): Step => ({
  name,
  lines: null,
  cached: false,
  seconds,
});
const cached = (name: string): Step => ({ ...step(name), cached: true });

describe("what the cache saved against an earlier build", () => {
  it("is what the steps took there that come from the cache now", () => {
    const before = [step("[1/3] FROM a", 1), step("[2/3] RUN b", 4.5), step("[3/3] COPY c /", 0.25)];
    const after = [cached("[1/3] FROM a"), cached("[2/3] RUN b"), step("[3/3] COPY c /", 0.5)];
    expect(savedSeconds(before, after)).toBe(5.5);
  });

  it("finds steps again that have another number, with either builder", () => {
    expect(savedSeconds([step("[build 2/3] RUN b", 4)], [cached("[build 3/4] RUN b")])).toBe(4);
    expect(savedSeconds([step("Step 2/3 : RUN b", 4)], [cached("Step 3/4 : RUN b")])).toBe(4);
  });

  it("takes a step of one stage for none of another", () => {
    expect(savedSeconds([step("[one 2/3] RUN b", 4)], [cached("[two 2/3] RUN b")])).toBeNull();
  });

  it("counts each of several equal steps once", () => {
    const names = ["[2/3] RUN b", "[3/3] RUN b"];
    const before = [step("[2/3] RUN b", 4), step("[3/3] RUN b", 3)];
    expect(savedSeconds(before, names.map(cached))).toBe(7);
    expect(savedSeconds(before.slice(0, 1), names.map(cached))).toBe(4);
  });

  it("is nothing where the earlier build had them from the cache as well", () => {
    expect(savedSeconds([cached("[2/3] RUN b")], [cached("[2/3] RUN b")])).toBe(0);
  });

  it("is unknown where a time is not known, and without an earlier build", () => {
    expect(savedSeconds([step("[2/3] RUN b", null)], [cached("[2/3] RUN b")])).toBeNull();
    expect(savedSeconds([], [cached("[2/3] RUN b")])).toBeNull();
  });
});
