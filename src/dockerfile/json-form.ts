import { skipSpace } from "./characters.js";
import type { Word } from "./words.js";

export interface JsonString extends Word {
  /** The decoded string. */
  readonly value: string;
}

/** `strings`: a JSON array of strings; `mixed`: an array that holds something else; `none`: not a JSON array. */
export type JsonForm =
  | { readonly kind: "strings"; readonly strings: readonly JsonString[] }
  | { readonly kind: "mixed" }
  | { readonly kind: "none" };

function decode(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads the exec form. What is no valid JSON (single quotes, a comma too many, text behind the bracket) is shell form,
 * not an error. Source: https://docs.docker.com/reference/dockerfile/#exec-form
 */
export function readJsonForm(text: string, start: number, end: number): JsonForm {
  const open = skipSpace(text, start, end);
  if (text[open] !== "[" || open >= end) return { kind: "none" };
  const values = decode(text.slice(open, end));
  if (values === null) return { kind: "none" };

  const strings: JsonString[] = [];
  let at = open;
  for (const value of values) {
    if (typeof value !== "string") return { kind: "mixed" };
    const from = text.indexOf('"', at);
    at = from + 1;
    while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at += 1;
    strings.push({ value, start: from, end: at });
  }
  return { kind: "strings", strings };
}
