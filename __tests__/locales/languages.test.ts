import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { LANGUAGES, languageOfEnvironment } from "../../src/locales/languages.js";

describe("the language of the environment", () => {
  it.each([
    ["de_AT.UTF-8", "de"],
    ["zh_CN.UTF-8", "zh-CN"],
    ["zh_SG", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh_TW.UTF-8", "en"],
    ["zh_Hant_HK", "en"],
    ["fr_CA@euro", "fr"],
    ["es-MX", "es"],
    ["RU_ru.KOI8-R", "ru"],
    ["en_GB.UTF-8", "en"],
    ["pt_BR.UTF-8", "en"],
    ["C.UTF-8", "en"],
    ["POSIX", "en"],
    ["toString", "en"],
    ["", "en"],
  ])("of %j is %s", (LANG, language) => {
    expect(languageOfEnvironment({ LANG })).toBe(language);
  });

  it("is what the first of the variables says that is not empty", () => {
    const LANG = "de_DE.UTF-8";
    expect(languageOfEnvironment({ LANG, LC_MESSAGES: "fr_FR.UTF-8" })).toBe("fr");
    expect(languageOfEnvironment({ LANG, LC_MESSAGES: "fr_FR.UTF-8", LC_ALL: "es_ES.UTF-8" })).toBe("es");
    expect(languageOfEnvironment({ LANG, LC_MESSAGES: "fr_FR.UTF-8", LC_ALL: "C" })).toBe("en");
    expect(languageOfEnvironment({ LANG, LC_MESSAGES: "", LC_ALL: "" })).toBe("de");
    expect(languageOfEnvironment({})).toBe("en");
  });
});

describe("the languages", () => {
  it.each(["action.yml", "README.md", "docs/languages.md"])("are named in %s", (file) => {
    const list = `${LANGUAGES.slice(0, -1).join(", ")} or ${LANGUAGES.at(-1)}`;
    expect(readFileSync(file, "utf8").replaceAll("`", "")).toContain(list);
  });
});
