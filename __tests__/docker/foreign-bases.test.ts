import { describe, expect, it } from "@jest/globals";
import { foreignBases } from "../../src/docker/foreign-bases.js";

const WARNING =
  'InvalidBaseImagePlatform: Base image localhost:5000/x:1 was pulled with platform "linux/arm64", expected "linux/amd64" for current build (line 12)';

describe("the base images for another platform", () => {
  it("are those that the build warns of", () => {
    expect(foreignBases(["UndefinedVar: Usage of undefined variable '$A' (line 3)", WARNING])).toEqual([
      { image: "localhost:5000/x:1", platform: "linux/arm64", wanted: "linux/amd64", line: 12 },
    ]);
  });

  it.each([
    "",
    WARNING.replace("12", "x"),
    WARNING.replace(":1 ", ":1 x "),
    `${WARNING} and more`,
    WARNING.replace("linux/arm64", "x".repeat(101)),
  ])("are not read from other words: %j", (warning) => {
    expect(foreignBases([warning])).toEqual([]);
  });
});
