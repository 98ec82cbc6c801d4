// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { toStages } from "../../src/dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../../src/dockerfile/variables.js";
import { dockerfile } from "../support/dockerfile.js";

/** The image of the first FROM, with these build arguments. */
function imageOf(buildArgs: Readonly<Record<string, string>>, ...lines: readonly string[]): string | null {
  const file = dockerfile(...lines);
  const staged = toStages(file);
  const [stage] = staged.stages;
  if (stage === undefined) throw new Error("the lines hold no FROM");
  return resolveFrom(stage, globalArgs(staged, new Map(Object.entries(buildArgs)), file.escape), file.escape);
}

describe("the image of a FROM", () => {
  it("has defaults of ARGs put in, each of which may use those before it", () => {
    expect(imageOf({}, "ARG A=3 B=$A.1", "ARG C=${B}-alpine", "FROM python:$C")).toBe("python:3.1-alpine");
  });

  it("has build arguments put in, empty ones too, instead of defaults", () => {
    expect(imageOf({ A: "4" }, "ARG A=3", "FROM python:$A")).toBe("python:4");
    expect(imageOf({ A: "" }, "ARG A=3", "FROM python$A")).toBe("python");
  });

  it("knows no build argument that no ARG names", () => {
    expect(imageOf({ A: "4", HTTP_PROXY: "p" }, "FROM python$A$HTTP_PROXY")).toBe("python");
  });

  it("keeps a default that a second ARG without one follows", () => {
    expect(imageOf({}, "ARG A=3", "ARG A", "FROM python:$A")).toBe("python:3");
  });

  it("loses quotes, as the defaults do", () => {
    expect(imageOf({}, "ARG A='3'", 'FROM "python:$A"')).toBe("python:3");
  });

  it("knows platform arguments without an ARG where they are given, and does not guess them otherwise", () => {
    expect(imageOf({ TARGETARCH: "arm64" }, "FROM a-$TARGETARCH")).toBe("a-arm64");
    expect(imageOf({}, "FROM a-$TARGETARCH")).toBeNull();
    expect(imageOf({}, "ARG TARGETARCH=x", "FROM a-$TARGETARCH")).toBe("a-x");
  });

  it("is unknown where a default is", () => {
    expect(imageOf({}, "ARG A=$BUILDOS", "FROM a-$A")).toBeNull();
  });

  it("takes a variable that is not set for empty", () => {
    expect(imageOf({}, "FROM python:$NONE")).toBe("python:");
    expect(imageOf({}, "FROM python:${NONE:-3}")).toBe("python:3");
  });
});
