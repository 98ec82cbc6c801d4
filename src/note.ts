import type { MessageKey, MessageValues } from "./locales/translate.js";

/** Something a reader should know about a report: what could not be measured or done, and why. */
export interface Note {
  readonly key: MessageKey;
  readonly values: MessageValues;
}
