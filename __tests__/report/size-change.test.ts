import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/locales/languages.js";
import { loadTranslate } from "../../src/locales/load.js";
import { formatChange, formatDelta } from "../../src/report/size-change.js";

const en = await loadTranslate("en");

describe("a change of size", () => {
  it.each([
    [100_000_000, 104_200_000, "+4.2 MB (+4.2%)"],
    [100_000_000, 90_000_000, "−10 MB (−10%)"],
    [100_000_000, 100_050_000, "+50 kB (+0.050%)"],
    [100_000_000, 100_049_000, "+49 kB (less than 0.1%)"],
    [100_000_000, 99_999_995, "−5 B (less than 0.1%)"],
    [100, 100, "±0 B"],
    [0, 5, "+5 B"],
  ])("from %i to %i bytes reads %s", (before, after, text) => {
    expect(formatChange({ before, after }, en)).toBe(text);
  });

  it.each(LANGUAGES)("puts no sign before a “less than” in %s", async (language) => {
    const translate = await loadTranslate(language);
    for (const after of [1_000_000 - 7, 1_000_000 + 7]) {
      const change = { before: 1_000_000, after };
      const text = formatChange(change, translate);
      expect(text).toContain(formatDelta(change, translate));
      expect(text).toMatch(/0[.,]1\s?%/);
      expect(text).not.toMatch(/[<>]|[+−].*[+−]/);
    }
  });
});
