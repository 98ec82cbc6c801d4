import { describe, expect, it } from "@jest/globals";
import { IntlMessageFormat } from "intl-messageformat";
import messages from "../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../src/locales/translate.js";

const translate = createTranslate("en", messages);

describe("messages", () => {
  it("are formatted with their values and plurals", () => {
    expect(translate("report.verdict.lint", { failOn: "error", count: 1 })).toBe(
      "1 lint error blocks this merge",
    );
    expect(translate("report.verdict.lint", { failOn: "error", count: 21 })).toBe(
      "21 lint errors block this merge",
    );
  });

  it("take markup and message syntax in a value for text", () => {
    const standIn = "<b>{count}</b> '{'";
    expect(translate("report.standIn.text", { standIn, reference: "x" })).toContain(standIn);
  });

  it("come out as the message format has them, also those that need no parser", () => {
    const plain = Object.entries(messages).filter(
      ([, text]) => !/, (?:plural|select|number|date)/.test(text),
    );
    for (const [key, text] of plain) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const values = Object.fromEntries(
        names.map((name, index) => [name, index % 2 === 0 ? 12_345 : "$& '{x}'"]),
      );
      const expected = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).format(values);
      expect(translate(key as keyof typeof messages, values)).toBe(expected);
    }
    expect(plain.length).toBeGreaterThan(300);
  });

  it("name the message that lacks a value", () => {
    expect(() => translate("report.time.seconds")).toThrow('Message "report.time.seconds" (en)');
  });

  it("tell the language that numbers and lists must follow", () => {
    expect(createTranslate("de", messages).language).toBe("de");
  });

  it("can all be parsed", () => {
    for (const key of Object.keys(messages) as (keyof typeof messages)[]) {
      // A message that lacks its values says so; one that does not parse says where.
      try {
        translate(key);
      } catch (error) {
        expect(String(error)).toContain("variable");
      }
    }
  });
});

describe("the English catalog", () => {
  it("is sorted by key", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  });
});
