import { describe, expect, it } from "@jest/globals";
import type { Severity } from "../src/lint/finding.js";
import { decide } from "../src/verdict.js";

const facts = (overrides: Partial<Parameters<typeof decide>[0]> = {}): Parameters<typeof decide>[0] => ({
  findings: [],
  failOn: "error",
  buildFailed: false,
  overLimits: [],
  ...overrides,
});

const found = (...severities: readonly Severity[]) =>
  severities.map((severity) => ({ ruleId: "DL3006", severity }));

describe("the verdict", () => {
  it("passes where nothing speaks against it", () => {
    expect(decide(facts())).toEqual({ status: "pass", reasons: [] });
  });

  it("fails on findings at or above the threshold and counts only those", () => {
    const findings = found("style", "info", "warning", "error", "warning");
    expect(decide(facts({ findings, failOn: "warning" }))).toEqual({
      status: "fail",
      reasons: [{ kind: "lint", failOn: "warning", count: 3 }],
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
});
