import { IntlMessageFormat } from "intl-messageformat";
import type catalog from "./en.json";

/** The English catalog is the type: every other language has the same keys. */
export type MessageKey = keyof typeof catalog;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number>>;

export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  /** BCP 47 tag of the catalog's language: numbers, lists and dates follow it too. */
  readonly language: string;
}

/**
 * Gives a function that formats the catalog's ICU messages in one language.
 * Messages are parsed when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 */
export function createTranslate(language: string, messages: Messages): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const translate = (key: MessageKey, values: MessageValues = {}): string => {
    let message = parsed.get(key);
    if (message === undefined) {
      // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
      message = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    try {
      return String(message.format({ ...values }));
    } catch (error) {
      throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
    }
  };
  return Object.assign(translate, { language });
}
