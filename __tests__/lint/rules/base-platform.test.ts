import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

const RULE = "InvalidBaseImagePlatform";
const foreign = (image: string, line: number) => ({
  foreignBases: [{ image, platform: "linux/arm64", wanted: "linux/amd64", line }],
});

describe(RULE, () => {
  it("is at the image of the FROM that the build names", () => {
    const lines = ["FROM a:1 AS x", "# b", "FROM --platform=$BUILDPLATFORM a:1 AS y"];
    expect(lintLines(lines, [RULE], foreign("a:1", 3))).toEqual([
      {
        id: RULE,
        severity: "warning",
        at: "a:1",
        message:
          "a:1 is for linux/arm64, and this build is for linux/amd64. Name an image for that platform, or ask for another with --platform.",
      },
    ]);
    expect(pointedAt(["FROM $X"], RULE, foreign("a:1", 1))).toEqual(["$X"]);
  });

  it("is at the image that is copied or mounted from", () => {
    const lines = [
      "FROM scratch",
      "COPY --from=a:1 /x /x",
      "RUN --mount=type=cache,target=/c --mount=type=bind,from=a:1,target=/a x",
    ];
    expect(pointedAt(lines, RULE, foreign("a:1", 2))).toEqual(["a:1"]);
    expect(pointedAt(lines, RULE, foreign("a:1", 3))).toEqual(["type=bind,from=a:1,target=/a"]);
    expect(pointedAt(lines, RULE, foreign("b:1", 3))).toEqual(["RUN"]);
  });

  it("is quiet where no build said so, or of another file", () => {
    expect(pointedAt(["FROM a:1"], RULE)).toEqual([]);
    expect(pointedAt(["FROM a:1"], RULE, foreign("a:1", 7))).toEqual([]);
  });

  it("can be silenced as BuildKit has it", () => {
    expect(pointedAt([`# check=skip=${RULE}`, "FROM a:1"], RULE, foreign("a:1", 2))).toEqual([]);
  });
});
