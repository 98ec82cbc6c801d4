import { describe, expect, it } from "@jest/globals";
import type { Severity } from "../src/lint/finding.js";
import { decide } from "../src/verdict.js";

const facts = (overrides: Partial<Parameters<typeof decide>[0]> = {}): Parameters<typeof decide>[0] => ({
  findings: [],
  failOn: "error",
  failOnNew: false,
  buildFailed: false,
  overLimits: [],
  acceptance: null,
  ...overrides,
});

const found = (...severities: readonly Severity[]) =>
  severities.map((severity) => ({ ruleId: "DL3006", severity }));

describe("the verdict", () => {
  it("passes where nothing speaks against it", () => {
    expect(decide(facts())).toEqual({ status: "pass", reasons: [], accepted: null });
  });

  it("fails on findings at or above the threshold and counts only those", () => {
    const findings = found("style", "info", "warning", "error", "warning");
    expect(decide(facts({ findings, failOn: "warning" }))).toEqual({
      status: "fail",
      reasons: [{ kind: "lint", failOn: "warning", count: 3 }],
      accepted: null,
    });
  });

  it("passes with warnings where only errors count", () => {
    expect(decide(facts({ findings: found("warning", "info") })).status).toBe("pass");
  });

  it("passes with errors where lint never fails", () => {
    expect(decide(facts({ findings: found("error"), failOn: "never" })).status).toBe("pass");
  });

  it("fails over a limit, after what lint says", () => {
    const overLimits = [{ kind: "image-size" as const, size: 201, limit: 200 }];
    expect(decide(facts({ findings: found("error"), overLimits }))).toEqual({
      status: "fail",
      reasons: [{ kind: "lint", failOn: "error", count: 1 }, ...overLimits],
      accepted: null,
    });
  });

  it("names a failed build and lint errors together, and no size where there is no image", () => {
    const overLimits = [{ kind: "image-size" as const, size: null, limit: 1 }];
    const verdict = decide(facts({ buildFailed: true, findings: found("error"), overLimits }));
    expect(verdict.reasons.map((reason) => reason.kind)).toEqual(["build-failed", "lint"]);
  });

  describe("on a limit that cannot be read", () => {
    const overLimits = [{ kind: "unreadable-limit" as const, lines: { start: 3, end: 3 }, count: 1 }];
    const findings = [{ ruleId: "LR1009", severity: "error" as const }];

    it("fails, whether lint fails or not and whether there is an image or not", () => {
      for (const given of [{}, { findings, failOn: "never" as const }, { findings: found("error") }]) {
        expect(decide(facts({ ...given, overLimits })).reasons).toContainEqual(overLimits[0]);
      }
      expect(decide(facts({ overLimits, buildFailed: true })).reasons).toHaveLength(2);
    });

    it("doesn't say it twice where the finding blocks", () => {
      expect(decide(facts({ findings, overLimits })).reasons).toEqual([
        { kind: "lint", failOn: "error", count: 1 },
      ]);
    });
  });

  describe("with a label that accepts sizes", () => {
    const size = { kind: "image-size" as const, size: 201, limit: 200 };
    const growth = { kind: "size-increase" as const, increase: null, limit: null };
    const acceptance = { by: "octocat" };

    it("passes over limits, and says which and who accepted them", () => {
      expect(decide(facts({ overLimits: [size, growth], acceptance }))).toEqual({
        status: "pass",
        reasons: [],
        accepted: { by: "octocat", reasons: [size, growth] },
      });
    });

    it("accepts nothing where nothing is over a limit", () => {
      expect(decide(facts({ acceptance: { by: null } })).accepted).toBeNull();
    });

    it("fails on lint all the same, and tells what is accepted beside it", () => {
      const verdict = decide(facts({ findings: found("error"), overLimits: [size], acceptance }));
      expect(verdict).toEqual({
        status: "fail",
        reasons: [{ kind: "lint", failOn: "error", count: 1 }],
        accepted: { by: "octocat", reasons: [size] },
      });
    });

    it("fails on a failed build and on a limit that cannot be read all the same", () => {
      const unreadable = { kind: "unreadable-limit" as const, lines: { start: 3, end: 3 }, count: 1 };
      expect(decide(facts({ buildFailed: true, overLimits: [size], acceptance }))).toEqual({
        status: "fail",
        reasons: [{ kind: "build-failed" }],
        accepted: null,
      });
      expect(decide(facts({ overLimits: [unreadable], acceptance }))).toMatchObject({
        status: "fail",
        reasons: [unreadable],
      });
    });
  });

  describe("on new findings only", () => {
    const finding = (severity: Severity, isNew: boolean | null) => ({ ruleId: "DL3006", severity, isNew });

    it("counts those that the baseline does not have", () => {
      const findings = [finding("error", true), finding("error", false), finding("info", true)];
      expect(decide(facts({ findings, failOnNew: true })).reasons).toEqual([
        { kind: "new-lint", failOn: "error", count: 1 },
      ]);
      expect(decide(facts({ findings: findings.slice(1), failOnNew: true })).status).toBe("pass");
    });

    it("counts all where it is not asked for, and where the baseline's findings are not known", () => {
      const findings = [finding("error", false), finding("error", true)];
      expect(decide(facts({ findings })).reasons).toEqual([{ kind: "lint", failOn: "error", count: 2 }]);
      const unknown = [finding("error", null), finding("error", null)];
      expect(decide(facts({ findings: unknown, failOnNew: true, buildFailed: true })).reasons).toEqual([
        { kind: "build-failed" },
      ]);
      expect(decide(facts({ findings: unknown, failOnNew: true })).reasons).toEqual([
        { kind: "lint", failOn: "error", count: 2 },
      ]);
    });
  });
});
