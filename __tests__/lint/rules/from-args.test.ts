// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { lintLines, pointedAt } from "../lint-text.js";

describe("UndefinedArgInFrom", () => {
  const at = (...lines: string[]): string[] => pointedAt(lines, "UndefinedArgInFrom");

  it("points at the name, in the image and in --platform", () => {
    expect(at("FROM a:$X")).toEqual(["X"]);
    expect(at("FROM --platform=$Y ${Z}/a:1 AS x")).toEqual(["Y", "Z"]);
    expect(at("FROM \\", "  # why", "  a:$X")).toEqual(["X"]);
  });

  it("does not take a default for an excuse, since a build argument does not get here", () => {
    expect(at("FROM ${X:-a}:1")).toEqual(["X"]);
  });

  it("knows the global arguments, with and without defaults, and those of the platform", () => {
    expect(at("ARG X", "ARG Y=1 Z", "FROM --platform=$BUILDPLATFORM $X/$Y:$Z-$TARGETARCH")).toEqual([]);
  });

  it("does not know what stages declare, or what only the command line gives", () => {
    expect(at("FROM a:1", "ARG X=1", "ENV Y=1", "FROM $X:$Y")).toEqual(["X", "Y"]);
    expect(pointedAt(["FROM a:$X"], "UndefinedArgInFrom", { buildArgs: new Map([["X", "1"]]) })).toEqual([
      "X",
    ]);
  });

  it("offers a name that is near", () => {
    const messages = lintLines(
      ["ARG VARIANT", "FROM a:$VARIANTS", "FROM --platform=$BUILDPLATFRM a", "FROM $OTHER"],
      ["UndefinedArgInFrom"],
    ).map(({ message }) => message);

    expect(messages.map((message) => message.replace(/.*empty here\. /, ""))).toEqual([
      'Did you mean "VARIANT"?',
      'Did you mean "BUILDPLATFORM"?',
      "Add ARG OTHER above the first FROM.",
    ]);
  });
});

describe("InvalidDefaultArgInFrom", () => {
  const at = (...lines: string[]): string[] => pointedAt(lines, "InvalidDefaultArgInFrom");

  it.each([
    ["nothing", ["ARG A", "FROM $A"], "$A"],
    ["a tag of nothing", ["ARG A", "FROM python:$A"], "python:$A"],
    ["a name in upper case", ["ARG A=UPPER", "FROM $A AS x"], "$A"],
    ["a registry of nothing", ["ARG A", "FROM $A/python:1"], "$A/python:1"],
    ["a digest of nothing", ["ARG A=", "FROM python@$A"], "python@$A"],
    ["nothing, by way of another argument", ["ARG A", "ARG B=$A", "FROM $B"], "$B"],
    ["nothing, on a platform without a variant", ["FROM a:$TARGETVARIANT"], "a:$TARGETVARIANT"],
    ["no legal name, without any argument", ["FROM Python:1"], "Python:1"],
  ])("points at an image that becomes %s", (_, lines, image) => {
    expect(at(...lines)).toEqual([image]);
  });

  it.each([
    ["a default", ["ARG A=python", "FROM $A:1"]],
    ["a default in place", ["ARG A", "FROM ${A:-python}:1"]],
    ["a part that may be empty", ["ARG A", "FROM python:3$A"]],
    ["the platform's arguments", ["FROM $TARGETOS/a:$TARGETARCH"]],
    ["scratch", ["FROM scratch"]],
    ["the name of a stage that is no image name", ["FROM a:1 AS b.", "FROM b."]],
    ["a name that is worked out by a pattern", ["ARG A", "FROM ${A#x}"]],
    ["a FROM without an image", ["FROM"]],
  ])("passes %s", (_, lines) => {
    expect(at(...lines)).toEqual([]);
  });

  it("does not look at the build arguments that are given", () => {
    const given = { buildArgs: new Map([["A", "python"]]) };

    expect(pointedAt(["ARG A", "FROM $A"], "InvalidDefaultArgInFrom", given)).toEqual(["$A"]);
  });

  it("takes a default in the file before the platform's own", () => {
    expect(at("ARG TARGETARCH=", "FROM a:$TARGETARCH")).toEqual(["a:$TARGETARCH"]);
  });

  it("says what comes out", () => {
    const messages = lintLines(["ARG A", "FROM a:$A", "FROM A"], ["InvalidDefaultArgInFrom"]);

    expect(messages.map(({ message }) => message)).toEqual([
      'Without build arguments "a:$A" becomes "a:", which is no image name. Give the ARG a default that works.',
      '"A" is no legal image name, so the build fails. Write [registry/]name[:tag], the name in lower case.',
    ]);
  });
});
