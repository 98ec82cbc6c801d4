import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toExcerpt } from "../../../src/report/lint/excerpt.js";
import { displayWidth } from "../../../src/report/text-table.js";
import { at } from "./lint-result.js";

/** The columns of the line that have a caret below them. */
function marked({ line, marks }: { readonly line: string; readonly marks: string }): string {
  let column = 0;
  let found = "";
  for (const character of line) {
    if (marks[column] === "^") found += character;
    column += displayWidth(character);
  }
  return found;
}

describe("an excerpt", () => {
  it("marks the words", () => {
    const excerpt = toExcerpt("RUN pip install flask", at(2, 17, 22), 80);
    expect(excerpt).toEqual({
      line: "RUN pip install flask",
      marks: `${" ".repeat(16)}^^^^^`,
      lastLine: null,
    });
  });

  it.each([
    ["behind tabs", "RUN\tpip\t\tinstall flask", "flask"],
    ["behind wide characters", "RUN echo 日本語 && pip install flask", "flask"],
    ["that are wide themselves", "RUN echo 日本語 && true", "日本語"],
    ["behind combining marks", "RUN echo e\u0301e\u0301 && pip install flask", "flask"],
    ["behind characters outside of the first plane", "RUN echo 🐳 && pip install flask", "flask"],
    ["behind what nobody would see", "RUN echo \u202e\u200b && pip install flask", "flask"],
  ])("marks words %s", (_, line, word) => {
    const start = line.indexOf(word) + 1;
    const excerpt = toExcerpt(line, at(1, start, start + word.length), 200);
    expect(marked(excerpt)).toBe(word);
    expect(excerpt.line).not.toMatch(/[\t\u202e\u200b]/);
  });

  it("has a caret where there are no words", () => {
    expect(toExcerpt("FROM", at(1, 5, 5), 80).marks).toBe("    ^");
    expect(toExcerpt("", at(1, 1, 1), 80)).toEqual({ line: "", marks: "^", lastLine: null });
  });

  it("marks the first of several lines to its end, and names the last", () => {
    const finding = at(2, 5, 1, { end: { line: 4, column: 9 } });
    expect(toExcerpt("RUN a && \\", finding, 80)).toEqual({
      line: "RUN a && \\",
      marks: "    ^^^^^^",
      lastLine: 4,
    });
  });

  it("does not count the line that a range only just reaches", () => {
    const to = (line: number) => at(2, 1, 1, { end: { line, column: 1 } });
    expect(toExcerpt("RUN a", to(3), 80)).toMatchObject({ marks: "^^^^^", lastLine: null });
    expect(toExcerpt("RUN a", to(5), 80)).toMatchObject({ lastLine: 4 });
  });

  it("cuts a long line around the words", () => {
    const line = `RUN ${"a ".repeat(500)}pip install flask ${"b ".repeat(500)}`;
    const start = line.indexOf("flask") + 1;
    const excerpt = toExcerpt(line, at(1, start, start + 5), 60);
    expect(excerpt.line).toHaveLength(60);
    expect(excerpt.line).toMatch(/^….*pip install flask.*…$/);
    expect(marked(excerpt)).toBe("flask");
  });

  it("stays within the columns, whatever the line and the range", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (text, from, length) => {
        const line = text.replace(/[^ -~]/g, "x");
        const start = Math.min(from, line.length);
        const end = Math.min(start + length, line.length);
        const { line: shown, marks } = toExcerpt(line, at(1, start + 1, end + 1), 60);
        expect(shown.length).toBeLessThanOrEqual(60);
        expect(marks.length).toBeLessThanOrEqual(61);
        expect(marks).toMatch(/^ *\^+$/);
      }),
    );
  });
});
