import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { displayWidth } from "../../src/report/text-table.js";
import { wrapText } from "../../src/report/wrap-text.js";

describe("wrapText", () => {
  it("breaks at blanks", () => {
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
  });

  it.each(["\u00a0", "\u202f"])("does not break where %j holds two words together", (blank) => {
    expect(wrapText(`une commande${blank}: python`, 13)).toEqual(["une", `commande${blank}:`, "python"]);
  });

  it("leaves a word alone that is longer than a line", () => {
    expect(wrapText("a verylongword b", 5)).toEqual(["a", "verylongword", "b"]);
  });

  it("breaks Chinese between characters, and begins no line with its punctuation", () => {
    expect(wrapText("这一行之后，缓存", 10)).toEqual(["这一行之", "后，缓存"]);
  });

  it("keeps every character but blanks, in lines that fit", () => {
    const words = fc.array(fc.constantFrom("a", "docker", "层", "，", "构建缓存", "/app.py", " "), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (parts, columns) => {
        const text = parts.join(" ");
        const lines = wrapText(text, columns);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
