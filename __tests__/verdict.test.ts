import { describe, expect, it } from "@jest/globals";
import { decide } from "../src/verdict.js";

const facts = (overrides: Partial<Parameters<typeof decide>[0]> = {}): Parameters<typeof decide>[0] => ({
  severities: [],
  failOn: "error",
  buildFailed: false,
  imageSize: 100,
  maxImageSize: null,
  ...overrides,
});

describe("the verdict", () => {
  it("passes where nothing speaks against it", () => {
    expect(decide(facts())).toEqual({ status: "pass", reasons: [] });
  });

  it("fails on findings at or above the threshold and counts only those", () => {
    const severities = ["style", "info", "warning", "error", "warning"] as const;
    expect(decide(facts({ severities, failOn: "warning" }))).toEqual({
      status: "fail",
      reasons: [{ kind: "lint", failOn: "warning", count: 3 }],
    });
  });

  it("passes with warnings where only errors count", () => {
    expect(decide(facts({ severities: ["warning", "info"] })).status).toBe("pass");
  });

  it("passes with errors where lint never fails", () => {
    expect(decide(facts({ severities: ["error"], failOn: "never" })).status).toBe("pass");
  });

  it("passes at the size limit and fails one byte over it", () => {
    expect(decide(facts({ imageSize: 200, maxImageSize: 200 })).status).toBe("pass");
    expect(decide(facts({ imageSize: 201, maxImageSize: 200 })).reasons).toEqual([
      { kind: "image-size", size: 201, limit: 200 },
    ]);
  });

  it("fails where a limit is set and the size is unknown", () => {
    expect(decide(facts({ imageSize: null, maxImageSize: 200 })).status).toBe("fail");
  });

  it("names a failed build and lint errors together, and no size where there is no image", () => {
    const verdict = decide(
      facts({ buildFailed: true, severities: ["error"], imageSize: null, maxImageSize: 1 }),
    );
    expect(verdict.reasons.map((reason) => reason.kind)).toEqual(["build-failed", "lint"]);
  });
});
