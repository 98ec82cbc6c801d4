import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL3024, a stage name used twice", () => {
  it("points at each that follows another, in any case", () => {
    const lines = ["FROM a:1 AS x", "FROM b:1 AS y", "FROM c:1 AS X", "FROM d:1 \\", " AS \\", " x"];

    expect(lintLines(lines, ["DL3024"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error X",
      "error x",
    ]);
  });

  it("passes names of their own, and none", () => {
    expect(pointedAt(["FROM a:1 AS x", "FROM a:1", "FROM x AS y", "FROM a:1"], "DL3024")).toEqual([]);
  });
});

describe("DL3063, a reserved stage name", () => {
  it("points at the name, in any case", () => {
    const lines = ["FROM a:1 AS Scratch", "FROM a:1 AS context", "FROM a:1 AS contexts", "FROM scratch"];

    expect(lintLines(lines, ["DL3063"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "warning Scratch",
      "warning context",
    ]);
  });
});

describe("StageNameCasing, a stage name in upper case", () => {
  it("points at the name", () => {
    const seen = lintLines(["FROM A:1 AS Build", "FROM a:1 AS build2"], ["StageNameCasing"]);

    expect(seen.map(({ at, severity }) => `${severity} ${at}`)).toEqual(["style Build"]);
    expect(seen[0]?.message).toContain("build");
  });

  it("leaves a FROM of too many words to the parse error", () => {
    expect(pointedAt(["FROM a:1 AS Build x"], "StageNameCasing")).toEqual([]);
  });
});

describe("FromAsCasing, FROM and AS in different case", () => {
  it.each([
    ["FROM a:1 as x", ["as"]],
    ["FROM a:1 As x", ["As"]],
    ["from a:1 AS x", ["AS"]],
    ["FROM \\\n  a:1 \\\n  as x", ["as"]],
    ["FROM a:1 AS x", []],
    ["from a:1 as x", []],
    ["From a:1 AS x", []],
    ["From a:1 as x", []],
    ["FROM a:1", []],
  ])("looks at %j", (line, at) => {
    expect(pointedAt([line], "FromAsCasing")).toEqual(at);
  });

  it("says what to write", () => {
    const [seen] = lintLines(["FROM a:1 as x"], ["FromAsCasing"]);

    expect(seen).toMatchObject({ severity: "style" });
    expect(seen?.message).toContain("Write AS instead of as");
  });
});
