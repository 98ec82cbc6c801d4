import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL3043, an ONBUILD that holds what it cannot", () => {
  it("points at the keyword, once and in words of its own", () => {
    const lines = ["FROM a:1", "ONBUILD FROM b:1", "ONBUILD maintainer x", "ONBUILD \\", "  ONBUILD RUN x"];
    const seen = lintLines(lines, ["DL3043", "DL1000"]);

    expect(seen.map(({ id, at, severity }) => `${id} ${severity} ${at}`)).toEqual([
      "DL3043 error FROM",
      "DL3043 error maintainer",
      "DL3043 error ONBUILD",
    ]);
    expect(seen[0]?.message).toContain("cannot hold FROM");
  });

  it("passes other instructions, and FROM outside", () => {
    const lines = ["FROM a:1", "ONBUILD RUN x", "ONBUILD COPY a /b", 'ONBUILD CMD ["FROM"]', "FROM b:1"];

    expect(pointedAt(lines, "DL3043")).toEqual([]);
  });
});
