// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("DL3029, a fixed platform", () => {
  it("points at the platform", () => {
    const [seen] = lintLines(["FROM --platform=linux/amd64 a:1 AS build"], ["DL3029"]);

    expect(seen).toMatchObject({ severity: "warning", at: "linux/amd64" });
    expect(seen?.message).toContain("linux/amd64");
  });

  it.each([
    ["a variable", "FROM --platform=$BUILDPLATFORM a:1"],
    ["a variable of one's own", "FROM --platform=${PLATFORM:-linux/amd64} a:1"],
    ["a variable in a part", "FROM --platform=linux/$ARCH a:1"],
    ["a stage named after the architecture", "FROM --platform=linux/arm64 a:1 AS build-ARM64"],
    ["a stage named after another name of it", "FROM --platform=linux/x86_64 a:1 AS amd64"],
    ["a stage named after the system", "FROM --platform=windows/amd64 a:1 AS build-windows"],
    ["a stage named after the system that is meant", "FROM --platform=amd64 a:1 AS build-linux"],
    ["a variant", "FROM --platform=linux/arm/v7 a:1 AS for-arm"],
    ["no platform", "FROM a:1"],
  ])("passes %s", (_, line) => {
    expect(pointedAt([line], "DL3029")).toEqual([]);
  });

  it("flags a stage named after another architecture, in each stage", () => {
    const lines = [
      "FROM --platform=linux/arm64 a:1 AS amd64",
      "FROM \\",
      "  --platform=linux/amd64 \\",
      "  a:1",
    ];

    expect(pointedAt(lines, "DL3029")).toEqual(["linux/arm64", "linux/amd64"]);
  });
});

describe("DL3065, the platform that it has anyway", () => {
  it.each(["$TARGETPLATFORM", "${TARGETPLATFORM}", '"$TARGETPLATFORM"', "${TARGETPLATFORM:-linux/amd64}"])(
    "points at the option with %s",
    (platform) => {
      const flag = `--platform=${platform}`;

      expect(lintLines([`FROM ${flag} a:1`], ["DL3065"])).toMatchObject([{ severity: "warning", at: flag }]);
    },
  );

  it.each(["$BUILDPLATFORM", "$TARGETPLATFORMS", "${TARGETPLATFORM:+linux/amd64}", "linux/amd64"])(
    "passes %s",
    (platform) => {
      expect(pointedAt([`FROM --platform=${platform} a:1`], "DL3065")).toEqual([]);
    },
  );
});
