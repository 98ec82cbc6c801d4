/**
 * A value that somebody configured, read as the kind that a setting wants. What does not fit is an InputError with its
 * place.
 */
export interface ConfigValue {
  /** Nothing is written there. */
  readonly isEmpty: boolean;
  text(legal: string): string;
  yesOrNo(): boolean;
  list(legal: string): readonly ConfigValue[];
  /** A list, or a text for a list of one. */
  oneOrMore(legal: string): readonly ConfigValue[];
  entries(legal: string): readonly ConfigEntry[];
  /** Throws an InputError about this value. */
  refuse(problem: string): never;
}

export interface ConfigEntry {
  readonly key: ConfigValue;
  readonly value: ConfigValue;
}
