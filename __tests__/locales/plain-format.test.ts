import { describe, expect, it } from "@jest/globals";
import { IntlMessageFormat } from "intl-messageformat";
import messages from "../../src/locales/en.json" with { type: "json" };
import { plainFormat } from "../../src/locales/plain-format.js";

const catalog: Readonly<Record<string, string>> = messages;

describe("a message that needs no library", () => {
  it("comes out as the library has it, whatever the number", () => {
    const plurals = Object.entries(catalog).filter(([, text]) => /, (?:plural|number)\b/.test(text));
    const plain = plurals.flatMap(([key, text]) => {
      const format = plainFormat(text, "en");
      return format === null ? [] : [{ key, text, format }];
    });
    expect(plain.length).toBeGreaterThan(20);
    for (const { text, format } of plain) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
      for (const count of [0, 1, 2, 21, 999, 1000, 1_234_567, 1.5, -1]) {
        const values = Object.fromEntries(names.map((name) => [name, count]));
        const expected = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).format(values);
        expect(format(values)).toBe(expected);
      }
    }
  });

  it("is each that a linter without a report may say", () => {
    const said = Object.keys(catalog).filter(
      (key) =>
        /^(?:lint|rule|syntax|config|error|shellcheck|report\.findings\.count|explain)\./.test(key) &&
        // What a report and its publishing may say.
        !/^error\.(?:fork|report)\./.test(key) &&
        // What explains a Dockerfile, and not a rule, has all words.
        !/^explain\.(?:cache|cmd|cost|from|walk)\./.test(key) &&
        // What only an image can tell.
        !/^rule\.LR2\d{3}\.(?!title$|why$)/.test(key),
    );
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((key) => plainFormat(catalog[key] ?? "", "en") === null)).toEqual([]);
  });

  it.each([
    "{a, select, x {{b}} other {2}}",
    "{a, select, x {1}}",
    "{a, plural, one {#} other {#}} {b, plural, one {#} other {#}}",
    "{a, plural, one {{b}} other {#}}",
    "{a, plural, =0 {none} one {#} other {#}}",
    "it''s {a}",
    "{a, number, percent}",
    "'{a}'",
    "{a",
  ])("is not %j", (message) => {
    expect(plainFormat(message, "en")).toBeNull();
  });
});
