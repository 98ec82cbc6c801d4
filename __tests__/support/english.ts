import catalog from "../../src/locales/en.json" with { type: "json" };
import { createTranslate, type MessageValues } from "../../src/locales/translate.js";
import { say } from "../../src/said-error.js";

export const english = createTranslate("en", catalog);

/** A message as a reader has it; null for none. */
export function spoken(text: Parameters<typeof say>[0] | null | undefined): string | null {
  return text === null || text === undefined ? null : say(text, english);
}

/** Values of a message, those that are messages themselves as a reader has them. */
export function spokenValues(values: MessageValues): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? say(value, english) : value,
    ]),
  );
}
