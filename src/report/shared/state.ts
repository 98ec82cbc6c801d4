import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Section, sectionSchema } from "./section.js";

/** Bytes. What a comment can hold unpacks to less, if nobody packed it to do harm. */
const LARGEST_STATE = 8_000_000;

/** Sections as a word that an HTML comment can hold: JSON, deflated (RFC 1951), in Base64. */
export function encodeSections(sections: readonly Section[]): string {
  return deflateRawSync(JSON.stringify(sections), { level: 9 }).toString("base64");
}

/** Reads that word, which may be anybody's. What is no section is left out. */
export function decodeSections(word: string): readonly Section[] {
  const value = unpack(word);
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    const { success, data } = sectionSchema.safeParse(one);
    return success ? [data] : [];
  });
}

function unpack(word: string): unknown {
  try {
    const packed = Buffer.from(word, "base64");
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: LARGEST_STATE }).toString("utf8"));
  } catch {
    return null;
  }
}
