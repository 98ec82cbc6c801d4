/** BCP 47 tags of the languages that there is a catalog for; the first is everybody's default. */
export const LANGUAGES = ["en", "es", "fr", "de", "ru", "zh-CN"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/**
 * The language of messages that the environment asks for, English where it asks for none that is there. As POSIX has
 * it, the first of the variables that is not empty decides:
 * https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return languageOfLocale(locale) ?? "en";
}

/** `de_AT.UTF-8` is `de`. Null for a locale whose language has no catalog, and for `C` and `POSIX`. */
function languageOfLocale(locale: string): Language | null {
  const [name = ""] = locale.split(/[.@]/);
  const [language = "", ...subtags] = name.toLowerCase().split(/[_-]/);
  // The catalog is in simplified characters.
  if (language === "zh") return subtags.some((tag) => TRADITIONAL.has(tag)) ? null : "zh-CN";
  return isLanguage(language) ? language : null;
}

const TRADITIONAL: ReadonlySet<string> = new Set(["tw", "hk", "mo", "hant"]);
