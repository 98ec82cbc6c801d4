import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../../src/lint/context.js";
import { missingHealthcheck } from "../../../src/lint/rules/healthcheck.js";
import { lintInput, lintLines, pointedAt } from "../lint-text.js";

describe("DL3012, more than one HEALTHCHECK", () => {
  it("points at each that follows another, NONE included", () => {
    const lines = ["FROM a:1", "HEALTHCHECK NONE", "RUN x", 'healthcheck CMD ["a"]', "HEALTHCHECK NONE"];

    expect(lintLines(lines, ["DL3012"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error healthcheck",
      "error HEALTHCHECK",
    ]);
  });

  it("passes one in each stage, and one of an ONBUILD", () => {
    const lines = [
      "FROM a:1 AS x",
      "HEALTHCHECK NONE",
      "ONBUILD HEALTHCHECK NONE",
      "FROM x",
      "HEALTHCHECK NONE",
    ];

    expect(pointedAt(lines, "DL3012")).toEqual([]);
  });
});

describe("DL3057, no HEALTHCHECK", () => {
  const images = (lines: readonly string[]) => {
    const text = lines.join("\n");
    return [...missingHealthcheck.check(createRuleContext(lintInput(text)))].map(({ range }) =>
      text.slice(range.start, range.end),
    );
  };

  it("is off by default", () => {
    expect(missingHealthcheck.severity).toBe("off");
    expect(pointedAt(["FROM a:1"], "DL3057")).toEqual([]);
  });

  it("points at the image of each stage that somebody may run", () => {
    expect(images(["FROM a:1 AS dev", "FROM b:1"])).toEqual(["a:1", "b:1"]);
    expect(images(["FROM a:1 AS b", "FROM c:1", "COPY --from=b x /x"])).toEqual(["c:1"]);
  });

  it.each([
    ["a HEALTHCHECK", ["FROM a:1", 'HEALTHCHECK CMD ["a"]']],
    ["NONE", ["FROM a:1", "HEALTHCHECK NONE"]],
    ["one in the stage it is built FROM", ["FROM a:1 AS b", "HEALTHCHECK NONE", "FROM b"]],
    ["one in the stage that builds on it", ["FROM a:1 AS b", "FROM b", "HEALTHCHECK NONE"]],
  ])("passes %s", (_, lines) => {
    expect(images(lines)).toEqual([]);
  });
});
