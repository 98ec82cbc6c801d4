import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findClash, includesSections, mergeSections } from "../../../src/report/shared/merge.js";
import type { Section } from "../../../src/report/shared/section.js";
import { createReport } from "../../support/report.js";
import { createSection } from "../../support/sections.js";

const PLAIN = createSection();

/** Few different ones, so that they meet each other often. */
const section: fc.Arbitrary<Section> = fc
  .record({
    workflow: fc.constantFrom("build", "nightly"),
    name: fc.constantFrom("api", "web", "web2", "web10"),
    platform: fc.constantFrom(null, "linux/amd64", "linux/arm64"),
    id: fc.integer({ min: 1, max: 3 }),
    attempt: fc.integer({ min: 1, max: 2 }),
    verdict: fc.constantFrom("Pass", "Fail"),
    hasReport: fc.boolean(),
  })
  .map(({ id, attempt, hasReport, ...others }) => ({
    ...PLAIN,
    ...others,
    run: { id, attempt },
    report: hasReport ? PLAIN.report : null,
  }));
const sections = fc.array(section, { maxLength: 12 });

describe("merged sections", () => {
  it("are the same in whatever order, however often and in whatever groups they are merged", () => {
    fc.assert(
      fc.property(sections, sections, sections, (a, b, c) => {
        const whole = mergeSections(a, b, c);
        expect(mergeSections(c, a, b)).toEqual(whole);
        expect(mergeSections(mergeSections(a, b), c)).toEqual(whole);
        expect(mergeSections(a, mergeSections(c, b))).toEqual(whole);
        expect(mergeSections(whole, whole, b)).toEqual(whole);
        expect(mergeSections([...a, ...b, ...c].reverse())).toEqual(whole);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it("hold each report of the newest run, and nothing that was not there", () => {
    fc.assert(
      fc.property(sections, (all) => {
        const whole = mergeSections(all);
        for (const one of whole) expect(all).toContainEqual(one);
        for (const { workflow, name, platform, run } of all) {
          const isNewest = all.every((other) => other.workflow !== workflow || other.run.id <= run.id);
          const kept = whole.filter(
            (one) => one.workflow === workflow && one.name === name && one.platform === platform,
          );
          // Where nothing was built there is no platform, until a later attempt builds it.
          const isBuiltLater = all.some(
            (other) =>
              platform === null &&
              other.platform !== null &&
              other.workflow === workflow &&
              other.name === name &&
              other.run.id === run.id &&
              other.run.attempt > Math.max(0, ...kept.map((one) => one.run.attempt)),
          );
          if (isNewest) expect(kept).toHaveLength(isBuiltLater && kept.length === 0 ? 0 : 1);
          for (const one of kept) expect(one.run.id).toBeGreaterThanOrEqual(run.id);
        }
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it("stand by name as people count, then by platform", () => {
    const named = ["web10", "web2", "api"].map((name) => createSection({ name }));
    const failed = createReport({ image: null });
    const arm = createSection({ name: "api", platform: "linux/arm64" }, failed);
    expect(mergeSections([arm, ...named]).map(({ name, platform }) => `${name} ${platform}`)).toEqual([
      "api linux/amd64",
      "api linux/arm64",
      "web2 linux/amd64",
      "web10 linux/amd64",
    ]);
  });

  it("drop what an older run of the workflow left, and keep an earlier attempt and another workflow", () => {
    const old = [createSection({ name: "gone" }), createSection({ name: "api" })];
    const other = createSection({ name: "docs", workflow: "nightly", run: { id: 5, attempt: 1 } });
    const first = createSection({ name: "web", run: { id: 21, attempt: 1 } });
    const again = createSection({ name: "api", run: { id: 21, attempt: 2 } });
    expect(mergeSections(old, [other, first, again])).toEqual([again, other, first]);
    expect(mergeSections([first], old)).toEqual([first]);
  });

  it("drop a build that failed as soon as a later attempt of its job builds, and not before", () => {
    const failed = createSection({ run: { id: 21, attempt: 2 } }, createReport({ image: null }));
    const built = createSection({ run: { id: 21, attempt: 3 } });
    const other = createSection({ name: "web", run: { id: 21, attempt: 3 } });
    const earlier = createSection({ run: { id: 21, attempt: 1 } });
    expect(failed.platform).toBeNull();
    expect(mergeSections([failed], [built])).toEqual([built]);
    expect(mergeSections([built], [failed])).toEqual([built]);
    expect(mergeSections([failed], [other, earlier])).toEqual([failed, earlier, other]);
  });

  it("of one platform by two names are of one image", () => {
    const failed = createSection(
      { platform: "linux/arm64", run: { id: 21, attempt: 1 } },
      createReport({ image: null }),
    );
    const built = { ...createSection({ run: { id: 21, attempt: 2 } }), platform: "linux/arm64/v8" };
    expect(mergeSections([failed], [built])).toEqual([built]);
    expect(mergeSections([built], [failed])).toEqual([built]);
  });

  it("take the details from the reading that still has them", () => {
    const bare = { ...PLAIN, report: null };
    expect(mergeSections([bare], [PLAIN])).toEqual([PLAIN]);
    expect(includesSections([bare], [PLAIN])).toBe(true);
    expect(includesSections([PLAIN], [{ ...PLAIN, verdict: "Fail" }])).toBe(false);
  });
});

describe("two reports of one name", () => {
  const other = createSection({}, createReport({ image: null }));
  const failed = { ...other, platform: PLAIN.platform };

  it("in one run are noticed by the one that is not shown", () => {
    const whole = mergeSections([PLAIN], [failed]);
    expect(whole).toHaveLength(1);
    const lost = whole[0] === PLAIN ? failed : PLAIN;
    expect(findClash(whole, [lost])).toBe(lost);
    expect(findClash(whole, whole)).toBeNull();
  });

  it("in a newer run or attempt are none: the newer one counts", () => {
    const newer = { ...failed, run: { id: 20, attempt: 2 } };
    expect(findClash(mergeSections([PLAIN], [newer]), [PLAIN])).toBeNull();
  });
});
