import { IntlMessageFormat } from "intl-messageformat";
import type catalog from "./en.json";

/** The English catalog is the type: every other language has the same keys. */
export type MessageKey = keyof typeof catalog;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, MessageValue>>;
/** A message in place of a value is put in as it reads in the same language. */
export type MessageValue = string | number | Message;

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

/**
 * A text with nothing but names in braces, which most messages are. Others need the library, whose first use takes as
 * long as linting a file does.
 */
const PLAIN = /^(?:[^{}']|'(?!['{}<>|#])|\{\w+\})*$/;

type PlainValues = Readonly<Record<string, string | number>>;
type Format = (values: PlainValues) => string;

/**
 * Gives a function that formats the catalog's ICU messages in one language.
 * Messages are parsed when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 */
export function createTranslate(language: string, messages: Messages): Translate {
  const parsed = new Map<MessageKey, Format>();
  const translate = (key: MessageKey, values: MessageValues = {}): string => {
    try {
      const format = parsed.get(key) ?? toFormat(messages[key], language);
      parsed.set(key, format);
      return format(plain(values));
    } catch (error) {
      throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
    }
  };
  const plain = (values: MessageValues): PlainValues =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" ? translate(value.key, value.values) : value,
      ]),
    );
  return Object.assign(translate, { language });
}

function toFormat(message: string, language: string): Format {
  if (!PLAIN.test(message)) {
    // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
    const parsed = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    return (values) => String(parsed.format({ ...values }));
  }
  return (values) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`no value for the variable "${name}"`);
      return String(value);
    });
}
