import type { Translate } from "../locales/translate.js";

/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
export function formatList(parts: readonly string[], { language }: Translate): string {
  // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
  return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
}
