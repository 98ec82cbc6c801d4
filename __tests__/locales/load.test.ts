import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { LANGUAGES } from "../../src/locales/languages.js";
import type { Message } from "../../src/locales/translate.js";

// What the tests share has read the library already.
jest.resetModules();
const read = jest.fn<(message: string) => void>();
jest.unstable_mockModule("intl-messageformat", () => ({
  IntlMessageFormat: class {
    readonly #message: string;
    constructor(message: string) {
      read(message);
      this.#message = message;
    }
    format(): string {
      return `by the library: ${this.#message}`;
    }
  },
}));
const { sayOnce } = await import("../../src/locales/load.js");

const REFUSED: Message = {
  key: "error.input.illegal",
  values: {
    name: "fail-on",
    value: '"?"',
    legal: { key: "error.input.legal.oneOf", values: { values: "a, b" } },
  },
};
const FORKED: Message = {
  key: "error.fork.code",
  values: { folder: '"."', what: "head", commit: "0123456" },
};

describe("sayOnce", () => {
  beforeEach(() => {
    read.mockClear();
  });

  it.each(LANGUAGES)("says in %s that an input is refused, without the library", async (language) => {
    const text = await sayOnce(REFUSED, language);

    expect(text).toContain("fail-on");
    expect(text).toContain('"?"');
    expect(text).toContain("a, b");
    expect(read).not.toHaveBeenCalled();
  });

  it.each(LANGUAGES)(
    "says in %s by the library what only that can tell, inside another message too",
    async (language) => {
      const within: Message = { ...REFUSED, values: { ...REFUSED.values, legal: FORKED } };

      expect(await sayOnce(FORKED, language)).toMatch(/^by the library: .*\{folder\}/);
      expect(await sayOnce(within, language)).toMatch(/fail-on.*by the library: .*\{folder\}/);
    },
  );
});
