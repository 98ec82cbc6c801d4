import { IntlMessageFormat } from "intl-messageformat";
import type catalog from "./en.json";

/** The English catalog is the type: every other language has the same keys. */
export type MessageKey = keyof typeof catalog;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * Gives a function that formats the catalog's ICU messages in one language.
 * Messages are parsed when first used: a run needs few of them.
 */
export function createTranslate(language: string, messages: Messages): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    let message = parsed.get(key);
    if (message === undefined) {
      // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
      message = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format({ ...values }));
  };
}
