import { IntlMessageFormat } from "intl-messageformat";
import type catalog from "./en.json";
import { createTranslator } from "./translator.js";

/** The English catalog is the type: every other language has the same keys. */
export type MessageKey = keyof typeof catalog;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, MessageValue>>;
/** A message in place of a value is put in as it reads in the same language. */
export type MessageValue = string | number | Message;

export type PlainValues = Readonly<Record<string, string | number>>;

/** What is to be said, in no language yet. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  /** BCP 47 tag of the catalog's language: numbers, lists and dates follow it too. */
  readonly language: string;
}

/** Gives a function that formats the catalog's ICU messages in one language; see `createTranslator`. */
export function createTranslate(language: string, messages: Messages): Translate {
  return createTranslator(language, messages, (message) => {
    // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
    const parsed = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    return (values) => String(parsed.format({ ...values }));
  });
}
