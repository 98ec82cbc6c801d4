import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/locales/languages.js";
import { loadTranslate } from "../../src/locales/load.js";
import { standInKey } from "../../src/report/stand-in.js";

const [, label = ""] =
  /^readonly base_note='(.+)'$/m.exec(readFileSync("script/engine.d/base-image.bash", "utf8")) ?? [];

describe("the stand-in base image", () => {
  it.each(LANGUAGES)("that script/engine makes is described in %s", async (language) => {
    const translate = await loadTranslate(language);
    const text = translate(standInKey(label), { standIn: label, reference: "python:3.8-alpine" });
    expect(text).toContain("python:3.8-alpine");
    expect(text).toContain("Debian");
    expect(text).not.toContain(label);
  });

  it("of somebody else is described in the words of its label", async () => {
    const translate = await loadTranslate("de");
    const words = `${label}, too`;
    expect(translate(standInKey(words), { standIn: words, reference: "x" })).toContain(`„${words}“`);
  });
});
