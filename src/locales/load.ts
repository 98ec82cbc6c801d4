import type { Language } from "./languages.js";
import type { Messages, Translate } from "./translate.js";

/** Each in a file of its own: a run reads the one that it speaks. The type check misses no message of any. */
const CATALOGS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import("./en.json", { with: { type: "json" } }),
  es: () => import("./es.json", { with: { type: "json" } }),
  fr: () => import("./fr.json", { with: { type: "json" } }),
  de: () => import("./de.json", { with: { type: "json" } }),
  ru: () => import("./ru.json", { with: { type: "json" } }),
  "zh-CN": () => import("./zh-CN.json", { with: { type: "json" } }),
};

/** The words of one language. Loaded only here, and only by a run that has something to say. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const [{ createTranslate }, { default: messages }] = await Promise.all([
    import("./translate.js"),
    CATALOGS[language](),
  ]);
  return createTranslate(language, messages);
}

/**
 * The words of the linter. English ones come without the library for the rest, which takes longer to load than a file to
 * be linted; other languages have more plural forms than can be told without it.
 */
export async function loadLintTranslate(language: Language): Promise<Translate> {
  if (language !== "en") return loadTranslate(language);
  const [{ createTranslator }, { default: messages }] = await Promise.all([
    import("./translator.js"),
    CATALOGS.en(),
  ]);
  return createTranslator(language, messages, () => {
    throw new Error("only reports have words of this kind");
  });
}
