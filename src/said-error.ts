import type { Language } from "./locales/languages.js";
import type { Message, Translate } from "./locales/translate.js";

/**
 * An error that a reader is told: by its message's key and values, since whoever throws it does not know the reader's
 * language.
 */
export class SaidError extends Error {
  override readonly name: string = "SaidError";
  readonly said: Message;

  constructor(said: Message) {
    super();
    this.said = said;
  }

  /** For logs and debuggers; readers get `sayError`. */
  override get message(): string {
    // Node asks while the error is still being made.
    const said = this.said as Message | undefined;
    return said === undefined ? "" : `${said.key} ${JSON.stringify(said.values ?? {})}`;
  }
}

/** Why something failed, to be put into another message: our own words as a message, others' as they are. */
export function reasonOf(error: unknown): Message | string {
  if (error instanceof SaidError) return error.said;
  return error instanceof Error ? error.message : String(error);
}

/** An error in the reader's language, as far as it has one. */
export function sayError(error: unknown, translate: Translate): string {
  return say(reasonOf(error), translate);
}

/** The same for a run that ends with it, and has said nothing before. */
export async function sayLastError(error: unknown, language: Language): Promise<string> {
  const reason = reasonOf(error);
  if (typeof reason === "string") return reason;
  return (await import("./locales/load.js")).sayOnce(reason, language);
}

/** Our own words in the reader's language, others' as they are. */
export function say(text: Message | string, translate: Translate): string {
  return typeof text === "string" ? text : translate(text.key, text.values);
}
