import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createLineIndex } from "../../src/dockerfile/line-index.js";

describe("createLineIndex", () => {
  const index = createLineIndex("ab\r\n\ncd😀e");

  it("counts lines and columns from 1, columns in UTF-16 code units", () => {
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(4)).toEqual({ line: 2, column: 1 });
    expect(index.position(9)).toEqual({ line: 3, column: 5 });
  });

  it("counts a line end to the line that it ends", () => {
    expect(index.position(3)).toEqual({ line: 1, column: 4 });
  });

  it("puts offsets outside at the nearest end", () => {
    expect(index.position(-5)).toEqual({ line: 1, column: 1 });
    expect(index.position(99)).toEqual({ line: 3, column: 6 });
  });

  it("gives a range the lines that it touches, not the one it ends before", () => {
    expect(index.lineRange({ start: 0, end: 5 })).toEqual({ start: 1, end: 2 });
    expect(index.lineRange({ start: 1, end: 6 })).toEqual({ start: 1, end: 3 });
    expect(index.lineRange({ start: 5, end: 5 })).toEqual({ start: 3, end: 3 });
  });

  it("finds where lines begin", () => {
    expect([0, 1, 2, 3, 4].map((line) => index.offsetAt(line))).toEqual([0, 0, 4, 5, 10]);
    expect(index.lineCount).toBe(3);
  });

  it("gives an empty text one line", () => {
    expect(createLineIndex("")).toMatchObject({ lineCount: 1 });
    expect(createLineIndex("").position(0)).toEqual({ line: 1, column: 1 });
  });

  it("comes back to the offset from line and column", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "😀")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(), (written, at) => {
        const offset = at % (written.length + 1);
        const { line, column } = createLineIndex(written).position(offset);
        expect(createLineIndex(written).offsetAt(line) + column - 1).toBe(offset);
        expect(written.slice(0, offset).split("\n")).toHaveLength(line);
      }),
    );
  });
});
