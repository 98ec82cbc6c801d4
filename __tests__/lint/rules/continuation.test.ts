import { describe, expect, it } from "@jest/globals";
import { lint } from "../../../src/lint/engine.js";
import { lintInput, lintLines } from "../lint-text.js";

function emptyLineNumbers(...lines: string[]): number[] {
  const text = lines.join("\n");
  return lint(lintInput(text))
    .filter(({ ruleId }) => ruleId === "NoEmptyContinuation")
    .map(({ range }) => text.slice(0, range.start).split("\n").length);
}

describe("NoEmptyContinuation, an empty line inside an instruction", () => {
  it("points at the first one of each instruction", () => {
    expect(
      emptyLineNumbers("FROM a:1", "RUN one \\", "", "  two \\", " \t", "  three", "ENV A=1 \\", "", "B=2"),
    ).toEqual([3, 8]);
  });

  it("finds the one that a file ends with", () => {
    expect(emptyLineNumbers("FROM a:1", "RUN one \\", "", "")).toEqual([3]);
  });

  it("says what goes on", () => {
    const [seen] = lintLines(["FROM a:1", "RUN one \\", "", "two"], ["NoEmptyContinuation"]);

    expect(seen).toMatchObject({ severity: "warning" });
    expect(seen?.message).toBe("RUN goes on over this empty line. Remove it, or put a # on it.");
  });

  it("passes comments, empty lines between instructions, and those of here-documents", () => {
    expect(emptyLineNumbers("FROM a:1", "", "RUN one \\", "# why", "#", "two", "", "USER x")).toEqual([]);
    expect(emptyLineNumbers("FROM a:1", "RUN <<EOF", "one \\", "", "two", "EOF")).toEqual([]);
  });

  it("looks at all stages, and before them", () => {
    expect(emptyLineNumbers("ARG A \\", "", " B", "FROM a:1", "FROM b:1 \\", "", " AS c")).toEqual([2, 6]);
  });
});
