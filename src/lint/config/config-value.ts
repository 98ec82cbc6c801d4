import type { Message } from "../../locales/translate.js";

/**
 * A value that somebody configured, read as the kind that a setting wants. What does not fit is an InputError with its
 * place.
 */
export interface ConfigValue {
  /** Nothing is written there. */
  readonly isEmpty: boolean;
  text(legal: Message): string;
  yesOrNo(): boolean;
  list(legal: Message): readonly ConfigValue[];
  /** A list, or a text for a list of one. */
  oneOrMore(legal: Message): readonly ConfigValue[];
  entries(legal: Message): readonly ConfigEntry[];
  /** Throws an InputError about this value. */
  refuse(problem: Message): never;
}

export interface ConfigEntry {
  readonly key: ConfigValue;
  readonly value: ConfigValue;
}
