// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import { describe, expect, it } from "@jest/globals";
import { givenBase, lintLines, pointedAt } from "../lint-text.js";

const inStage = (...lines: string[]): string[] => pointedAt(["FROM a:1", ...lines], "DL3044");

describe("DL3044, an ENV that uses what it sets", () => {
  it("points at the name, in braces, in quotes and in the middle of a word too", () => {
    expect(inStage("ENV A=1 B=$A")).toEqual(["A"]);
    expect(inStage('ENV A=1 B=${A} C="x${A:-y}z" D=pre$A-post')).toEqual(["A", "A", "A"]);
  });

  it("finds a use before the name is set", () => {
    expect(inStage("ENV B=$A A=1")).toEqual(["A"]);
  });

  it("says what to do", () => {
    const [seen] = lintLines(["FROM a:1", "ENV A=1 B=$A"], ["DL3044"]);

    expect(seen).toMatchObject({ severity: "error" });
    expect(seen?.message).toBe(
      '"A" is set by this same ENV, so its value is not known here yet. Set it in an ENV of its own above this one.',
    );
  });

  it("points past continuations, inside a name too", () => {
    expect(inStage("ENV AB=1 \\", "  # why", "  C=$AB")).toEqual(["AB"]);
    expect(inStage("ENV AB=1 C=$A\\", "B")).toEqual(["A\\\nB"]);
  });

  it.each([
    ["what an earlier ENV has set", ["ENV A=0", "ENV A=1 B=$A"]],
    ["what an ARG has declared", ["ARG A", "ENV A=1 B=$A"]],
    ["a value that uses its own name", ["ENV A=x:$A B=1"]],
    ["PATH, which is always set", ["ENV PATH=/x:$PATH B=$PATH"]],
    ["single quotes", ["ENV A=1 B='$A'"]],
    ["an escaped dollar sign", ["ENV A=1 B=\\$A"]],
    ["a longer name", ["ENV A=1 B=$AA"]],
    ["the old form", ["ENV A $A"]],
    ["a LABEL", ["LABEL A=1 B=$A"]],
  ])("passes %s", (_, lines) => {
    expect(inStage(...lines)).toEqual([]);
  });

  it("knows what the stages below have set, and nothing of others", () => {
    expect(pointedAt(["FROM a:1 AS x", "ENV A=0", "FROM x", "ENV A=1 B=$A"], "DL3044")).toEqual([]);
    expect(pointedAt(["FROM a:1 AS x", "ENV A=0", "FROM a:1", "ENV A=1 B=$A"], "DL3044")).toEqual(["A"]);
    expect(pointedAt(["ARG A=0", "FROM a:1", "ENV A=1 B=$A"], "DL3044")).toEqual(["A"]);
  });

  it("knows what the base image sets, where that is known", () => {
    const given = givenBase("a:1", ["A"]);

    expect(pointedAt(["FROM a:1", "ENV A=1 B=$A"], "DL3044", given)).toEqual([]);
  });

  it("escapes with the file's own character", () => {
    expect(pointedAt(["# escape=`", "FROM a:1", "ENV A=1 B=`$A C=\\$A"], "DL3044")).toEqual(["A"]);
  });
});
