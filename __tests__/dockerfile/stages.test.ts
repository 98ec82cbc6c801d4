import { describe, expect, it } from "@jest/globals";
import { findStage, stageChain, toStages } from "../../src/dockerfile/stages.js";
import { globalArgs, resolveFrom } from "../../src/dockerfile/variables.js";
import { dockerfile, stages, textAt } from "../support/dockerfile.js";

function chainOf(target: string | null, ...lines: readonly string[]) {
  const file = dockerfile(...lines);
  const staged = toStages(file);
  const variables = globalArgs(staged, new Map(), file.escape);
  const chain = stageChain(staged, target, (stage) => resolveFrom(stage, variables, file.escape));
  return chain === null ? null : { ...chain, stages: chain.stages.map((stage) => stage.index) };
}

describe("toStages", () => {
  it("splits at FROM and keeps the ARGs before the first one", () => {
    const file = dockerfile("ARG A=1", "FROM a AS Base", "ARG B", "RUN c", "FROM base");
    const staged = toStages(file);
    expect(staged.globalArgs.map((each) => each.body.text)).toEqual(["A=1"]);
    expect(staged.stages.map((stage) => stage.instructions.length)).toEqual([2, 0]);
    expect(staged.stages[0]).toMatchObject({ index: 0, name: "base", image: "a" });
    expect(textAt(file, staged.stages[0]?.nameRange ?? null)).toBe("Base");
    expect(textAt(file, staged.stages[0]?.imageRange ?? null)).toBe("a");
  });

  it("gives a FROM without words an empty image at its end", () => {
    const file = dockerfile("FROM");
    expect(toStages(file).stages[0]).toMatchObject({
      image: "",
      name: null,
      imageRange: { start: 4, end: 4 },
    });
  });

  it("puts what stands before the first FROM into no stage", () => {
    expect(toStages(dockerfile("RUN a", "FROM b")).stages[0]?.instructions).toEqual([]);
  });
});

describe("findStage", () => {
  const all = stages("FROM a AS x", "FROM b AS Y", "FROM c AS x", "FROM d");

  it("finds by name in any case, the last of several", () => {
    expect(findStage(all, "X")?.index).toBe(2);
    expect(findStage(all, "y")?.index).toBe(1);
  });

  it("finds by number", () => {
    expect(findStage(all, "3")?.index).toBe(3);
    expect(findStage(all, "4")).toBeNull();
    expect(findStage(all, "-1")).toBeNull();
  });

  it("finds no stage of another name", () => {
    expect(findStage(all, "python")).toBeNull();
  });
});

describe("stageChain", () => {
  const file = ["FROM python:3 AS base", "RUN a", "FROM base AS test", "FROM node AS ui", "FROM base AS app"];

  it("goes from the outside image to the last stage", () => {
    expect(chainOf(null, ...file)).toEqual({ stages: [0, 3], base: "python:3", isBaseKnown: true });
  });

  it("goes to the target, named in any case or by number", () => {
    expect(chainOf("TEST", ...file)?.stages).toEqual([0, 1]);
    expect(chainOf("2", ...file)).toMatchObject({ stages: [2], base: "node" });
  });

  it("is none where there is no such target", () => {
    expect(chainOf("nope", ...file)).toBeNull();
    expect(chainOf(null, "ARG A")).toBeNull();
  });

  it("has no base on scratch, unless a stage is called so", () => {
    expect(chainOf(null, "FROM scratch")).toEqual({ stages: [0], base: null, isBaseKnown: true });
    expect(chainOf(null, "FROM a AS scratch", "FROM scratch")).toMatchObject({ stages: [0, 1], base: "a" });
  });

  it("takes the last stage of a name, of those before the FROM", () => {
    const lines = ["FROM a AS x", "FROM b AS x", "FROM x AS x", "FROM x"];
    expect(chainOf(null, ...lines)).toMatchObject({ stages: [1, 2, 3], base: "b" });
  });

  it("takes a stage's own name and later ones for images", () => {
    expect(chainOf("0", "FROM later AS own", "FROM own AS later")).toMatchObject({
      stages: [0],
      base: "later",
    });
    expect(chainOf(null, "FROM own AS own")).toMatchObject({ stages: [0], base: "own" });
  });

  it("takes a name in upper case and a number for images, as BuildKit does", () => {
    expect(chainOf(null, "FROM a AS Base", "FROM Base")).toMatchObject({ stages: [1], base: "Base" });
    expect(chainOf(null, "FROM a", "FROM 0")).toMatchObject({ stages: [1], base: "0" });
  });

  it("finds a stage through a variable", () => {
    expect(chainOf(null, "ARG B=x", "FROM a AS x", "FROM $B")).toMatchObject({ stages: [0, 1], base: "a" });
  });

  it("says that the base is not known where a variable is not", () => {
    expect(chainOf(null, "FROM a-$TARGETARCH")).toEqual({ stages: [0], base: null, isBaseKnown: false });
  });
});
