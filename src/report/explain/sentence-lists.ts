import type { SentenceValue } from "../../explain/step.js";

/** A list names no more than these, and ends in an ellipsis then. */
const MOST_LISTED = 8;

/** A part of a value as it reads in a language: words of ours, or code from outside. */
export interface ValuePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** The parts of a value that is not a plain word or number, in their order. */
export function valueParts(
  value: Exclude<SentenceValue, string | number>,
  language: string,
): readonly ValuePart[] {
  if ("code" in value) return [{ text: value.code, isCode: true }];
  if ("codes" in value) return listParts(value.codes, true, value.join, language);
  const places = value.lines.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`));
  return listParts(places, false, "and", language);
}

function listParts(
  items: readonly string[],
  isCode: boolean,
  join: "and" | "or",
  language: string,
): readonly ValuePart[] {
  const shown = items.slice(0, MOST_LISTED);
  if (shown.length < items.length) shown.push("…");
  const type = join === "and" ? "conjunction" : "disjunction";
  // An item may hold anything, so that its number stands for it.
  const parts = new Intl.ListFormat(language, { type }).formatToParts(shown.map((_, index) => String(index)));
  return parts.map(({ type: kind, value }) => {
    // Chinese is parted from what is not Chinese; its commas are wide enough.
    if (kind === "literal") return { text: value.replace(/\p{Script=Han}+/gu, " $& "), isCode: false };
    const item = shown[Number(value)] ?? "";
    return { text: item, isCode: isCode && Number(value) < items.length && item !== "…" };
  });
}
