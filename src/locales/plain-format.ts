import type { PlainValues } from "./translate.js";

export type Format = (values: PlainValues) => string;

/** Text without anything that ICU gives a meaning to, and names in braces, of numbers too. */
const PLAIN = /^(?:[^{}']|'(?!['{}<>|#])|\{\w+(?:, number)?\})*$/;

/** One plural among plain text; its two branches are plain text too, with `#` for the number. */
const PLURAL =
  /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), plural, one \{([^{}']*)\} other \{([^{}']*)\}\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;

/** One choice by a word among plain text; its branches are plain text too. */
const SELECT =
  /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), select, ((?:\w+ \{[^{}']*\} ?)+)\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;

/**
 * Formats the ICU messages that hold names in braces and at most one plural or choice, as most do: the library for all of them takes
 * longer to load than a file takes to be linted. Null for a message that needs it.
 */
export function plainFormat(message: string, language: string): Format | null {
  if (PLAIN.test(message)) return (values) => fill(message, values, language);
  const parts = PLURAL.exec(message);
  if (parts === null) return selectFormat(message, language);
  const [, before = "", name = "", one = "", other = "", after = ""] = parts;
  const rules = new Intl.PluralRules(language);
  return (values) => {
    const value = Number(required(values, name));
    const branch = rules.select(value) === "one" ? one : other;
    const number = branch.includes("#") ? shown(value, language) : "";
    return fill(before, values, language) + branch.replaceAll("#", number) + fill(after, values, language);
  };
}

function selectFormat(message: string, language: string): Format | null {
  const [found, before = "", name = "", choices = "", after = ""] = SELECT.exec(message) ?? [];
  if (found === undefined) return null;
  const branches = new Map(
    [...choices.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, key = "", text = ""]) => [key, text]),
  );
  const other = branches.get("other");
  if (other === undefined) return null;
  return (values) =>
    fill(before, values, language) +
    (branches.get(String(required(values, name))) ?? other) +
    fill(after, values, language);
}

/** Small numbers have no separators, and in the languages of the catalogs the digits that they have here. */
function shown(value: number, language: string): string {
  const isSmall = Number.isInteger(value) && value >= 0 && value < 1000;
  return isSmall ? String(value) : new Intl.NumberFormat(language).format(value);
}

function fill(text: string, values: PlainValues, language: string): string {
  return text.replace(/\{(\w+)(, number)?\}/g, (_, name: string, isNumber?: string) => {
    const value = required(values, name);
    return isNumber === undefined ? String(value) : shown(Number(value), language);
  });
}

function required(values: PlainValues, name: string): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for the variable "${name}"`);
  return value;
}
