import { describe, expect, it } from "@jest/globals";
import en from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";
import { formatList } from "../../src/report/list-text.js";

describe("a list of short parts", () => {
  it.each([
    ["en", "A, B, C"],
    ["de", "A, B und C"],
    ["es", "A, B y C"],
    ["fr", "A, B, C"],
    ["ru", "A, B, C"],
    ["zh-CN", "A、B、C"],
  ])("is parted in %s as its readers part it", (language, expected) => {
    expect(formatList(["A", "B", "C"], createTranslate(language, en))).toBe(expected);
  });

  it("of one part is that part", () => {
    expect(formatList(["A"], createTranslate("ru", en))).toBe("A");
  });
});
