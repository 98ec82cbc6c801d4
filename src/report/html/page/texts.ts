import type { MessageKey, MessageValues, Translate } from "../../../locales/translate.js";
import type { PageData } from "../page-data.js";

/** Fills in the page's own messages. They are plain: `{name}` stands for a value, and nothing else is special. */
export function createTexts({ language, texts }: Pick<PageData, "language" | "texts">): Translate {
  const messages: Readonly<Record<string, string>> = texts;
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(translate, { language });
}
