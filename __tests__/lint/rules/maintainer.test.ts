import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL4000, MAINTAINER", () => {
  it("points at the keyword in each stage", () => {
    const lines = ["FROM a:1", "MAINTAINER Ada", "FROM b:1", "maintainer Ada"];

    expect(lintLines(lines, ["DL4000"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error MAINTAINER",
      "error maintainer",
    ]);
  });

  it("passes a label, and leaves ONBUILD to DL3043", () => {
    expect(pointedAt(["FROM a:1", "LABEL maintainer=Ada", "ONBUILD MAINTAINER Ada"], "DL4000")).toEqual([]);
  });
});
