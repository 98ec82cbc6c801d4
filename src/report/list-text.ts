import type { Translate } from "../locales/translate.js";

/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
export function formatList(parts: readonly string[], { language }: Translate): string {
  // The same as below: Node takes as long to read all languages' lists as the linter takes for a file.
  if (language === "en") return parts.join(", ");
  // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
  return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
}
