import { type Format, plainFormat } from "./plain-format.js";
import type { MessageKey, Messages, MessageValues, PlainValues, Translate } from "./translate.js";

/**
 * Gives a function that formats a catalog's messages. They are read when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 *
 * @param toFormat reads the messages that `plainFormat` does not
 */
export function createTranslator(
  language: string,
  messages: Messages,
  toFormat: (message: string) => Format,
): Translate {
  const known = new Map<MessageKey, Format>();
  const translate = (key: MessageKey, values: MessageValues = {}): string => {
    try {
      const message = messages[key];
      const format = known.get(key) ?? plainFormat(message, language) ?? toFormat(message);
      known.set(key, format);
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
