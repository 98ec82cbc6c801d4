import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL4004, more than one ENTRYPOINT", () => {
  it("points at each that follows another", () => {
    const lines = ["FROM a:1", 'ENTRYPOINT ["a"]', "RUN x", 'entrypoint ["b"]', "ENTRYPOINT \\", '  ["c"]'];

    expect(lintLines(lines, ["DL4004"]).map(({ at, severity }) => `${severity} ${at}`)).toEqual([
      "error entrypoint",
      "error ENTRYPOINT",
    ]);
  });

  it.each([
    ["one in each stage", ["FROM a:1 AS x", 'ENTRYPOINT ["a"]', "FROM x", 'ENTRYPOINT ["b"]']],
    ["the one of an ONBUILD", ["FROM a:1", 'ENTRYPOINT ["a"]', 'ONBUILD ENTRYPOINT ["b"]']],
    ["a CMD beside it", ["FROM a:1", 'ENTRYPOINT ["a"]', 'CMD ["b"]']],
  ])("passes %s", (_, lines) => {
    expect(pointedAt(lines, "DL4004")).toEqual([]);
  });
});
