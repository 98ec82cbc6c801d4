import type { Language } from "./languages.js";
import { type Format, plainFormat } from "./plain-format.js";
import type { Message, Messages, Translate } from "./translate.js";
import { createTranslator } from "./translator.js";

/**
 * Each in a file of its own: a run reads the one that it speaks. Not the JSON itself, of which the bundle would make a
 * module that exports each message: that takes longer than to read it.
 */
const CATALOGS: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import("./en.js"),
  es: () => import("./es.js"),
  fr: () => import("./fr.js"),
  de: () => import("./de.js"),
  ru: () => import("./ru.js"),
  "zh-CN": () => import("./zh-CN.js"),
};

/** The words of one language. Loaded only here, and only by a run that has something to say. */
export async function loadTranslate(language: Language): Promise<Translate> {
  const [{ createTranslate }, { messages }] = await Promise.all([
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
  const { messages } = await CATALOGS.en();
  return createTranslator(language, messages, refuseOther);
}

/**
 * One message, which is all that a refused run says. Most are told without the library, so that wrong input is refused at
 * once in any language.
 */
export async function sayOnce(message: Message, language: Language): Promise<string> {
  const { messages } = await CATALOGS[language]();
  const isPlain = ({ key, values = {} }: Message): boolean =>
    plainFormat(messages[key], language) !== null &&
    Object.values(values).every((value) => typeof value !== "object" || isPlain(value));
  const translate = isPlain(message)
    ? createTranslator(language, messages, refuseOther)
    : await loadTranslate(language);
  return translate(message.key, message.values);
}

function refuseOther(): Format {
  throw new Error("only reports have words of this kind");
}
