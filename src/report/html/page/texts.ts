import type { MessageKey, MessageValues, Translate } from "../../../locales/translate.js";
import type { PageData, PluralTexts } from "../page-data.js";

/** Fills in the page's own messages. They are plain: `{name}` stands for a value, and nothing else is special. */
export function createTexts({ language, texts }: Pick<PageData, "language" | "texts">): Translate {
  const messages: Readonly<Record<string, string | PluralTexts>> = texts;
  const rules = new Intl.PluralRules(language);
  const choose = (message: PluralTexts, count: number): string | undefined =>
    message[rules.select(count)] ?? message.other;
  const translate = (key: MessageKey, values: MessageValues = {}): string => {
    const message = messages[key];
    const text = typeof message === "object" ? choose(message, Number(values.count)) : message;
    return (text ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  return Object.assign(translate, { language });
}
