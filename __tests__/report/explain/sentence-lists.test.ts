import { describe, expect, it } from "@jest/globals";
import { valueParts } from "../../../src/report/explain/sentence-lists.js";

describe("valueParts", () => {
  const lines = [1, 2, 4].map((line) => ({ start: line, end: line }));

  it.each([
    ["en", "1, 2, and 4"],
    ["de", "1, 2 und 4"],
    ["ru", "1, 2 и 4"],
    ["zh-CN", "1、2 和 4"],
  ])("lists lines as %s does", (language, text) => {
    const parts = valueParts({ lines }, language);
    expect(parts.map((part) => part.text).join("")).toBe(text);
  });

  it("leaves code as it is", () => {
    const parts = valueParts({ codes: ["层", "b"], join: "or" }, "zh-CN");
    expect(parts).toEqual([
      { text: "层", isCode: true },
      { text: " 或 ", isCode: false },
      { text: "b", isCode: true },
    ]);
  });
});
