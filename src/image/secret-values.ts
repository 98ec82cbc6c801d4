import { Buffer } from "node:buffer";
import type { Span } from "./masking.js";

export interface HiddenValues {
  /** Hidden wherever they stand, inside words too, and in their encoded forms. */
  readonly secrets: readonly string[];
  /** Hidden where they stand as a whole token. */
  readonly tokens: readonly string[];
  /** Names and values; a value is hidden where it stands as `NAME=value`, however short or ordinary it is. */
  readonly assignments: readonly (readonly [name: string, value: string])[];
}

const MIN_LENGTH = 3;
/** Shorter encoded forms would be found in innocent text. */
const MIN_ENCODED_LENGTH = 8;
/** Shorter lines of a secret of several lines ("}", "---") are no secret by themselves. */
const MIN_LINE_LENGTH = 6;
/** Not the mask itself, nor blanks. */
const SHOWS_SOMETHING = /[^*\s]/;
const PLAIN_WORDS = new Set(["true", "false", "yes", "none", "null", "off"]);

/** A search for given values in a text. */
export function createValueFinder({ secrets, tokens, assignments }: HiddenValues): (text: string) => Span[] {
  const anywhere = unique(secrets.filter(isWorthHiding).flatMap(writtenForms));
  const wholeTokens = unique(tokens.filter(isWorthHiding));
  const named = assignments.filter(([, value]) => SHOWS_SOMETHING.test(value));
  return (text) => [
    ...anywhere.flatMap((value) => occurrences(text, value)),
    ...wholeTokens.flatMap((value) => occurrences(text, value).filter((span) => isWholeToken(text, span))),
    ...named.flatMap(([name, value]) => assignedValues(text, name, value)),
  ];
}

/** Says of a value whether it stands in the text as a whole token. */
export function createTokenSearch(text: string): (value: string) => boolean {
  return (value) => value !== "" && occurrences(text, value).some((span) => isWholeToken(text, span));
}

/** The value in `NAME=value`, `NAME="value"` and `NAME='value'`. */
function assignedValues(text: string, name: string, value: string): Span[] {
  return occurrences(text, `${name}=`).flatMap(({ start: nameStart, end }) => {
    if (isNameCharacter(text[nameStart - 1])) return [];
    const isQuoted = !text.startsWith(value, end) && /["']/.test(text.charAt(end));
    const start = isQuoted ? end + 1 : end;
    const span = { start, end: start + value.length };
    return text.startsWith(value, start) && !isWordCharacter(text[span.end]) ? [span] : [];
  });
}

function isWorthHiding(value: string): boolean {
  return value.length >= MIN_LENGTH && !PLAIN_WORDS.has(value.toLowerCase()) && SHOWS_SOMETHING.test(value);
}

/** The value itself, its lines (logs come line by line) and how encoders write it. */
function writtenForms(value: string): string[] {
  const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= MIN_LINE_LENGTH);
  const encoded = [
    encodeURIComponent(Buffer.from(value, "utf8").toString("utf8")),
    JSON.stringify(value).slice(1, -1),
    ...base64Forms(value),
  ];
  return [value, value.trim(), ...lines, ...encoded.filter((form) => form.length >= MIN_ENCODED_LENGTH)];
}

/**
 * Base64 of a longer text holds the value at one of three alignments ("user:SECRET" shifts it); the characters that
 * also carry neighbouring bits are left away.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const standard = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    const wholeCharacters = Math.floor((shifted.length * 8) / 6);
    return shifted.toString("base64").slice(Math.ceil((shift * 8) / 6), wholeCharacters);
  });
  const whole = bytes.toString("base64");
  const forms = [whole, whole.replace(/=+$/, ""), ...standard];
  return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

function occurrences(text: string, value: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    spans.push({ start: at, end: at + value.length });
  }
  return spans;
}

function isWholeToken(text: string, { start, end }: Span): boolean {
  return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function isNameCharacter(character: string | undefined): boolean {
  return character === "_" || isWordCharacter(character);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
