import type { Message, MessageValue } from "../locales/translate.js";
import { createLineIndex } from "./line-index.js";

/** The largest Dockerfile that is read, in bytes (1 MiB). */
export const MAX_DOCKERFILE_BYTES = 1_048_576;

export type DecodedDockerfile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Message };

/** The text before the first byte that no UTF-8 text can have there. */
function goodText(bytes: Uint8Array): string {
  const decode = (length: number): string | null => {
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      return decoder.decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return null;
    }
  };
  // A decoder in stream mode holds back a character that is cut off, and every longer start than a bad one is bad.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(middle) === null) bad = middle;
    else good = middle;
  }
  return decode(good) ?? "";
}

function describeBadByte(bytes: Uint8Array, path: MessageValue): Message {
  const before = goodText(bytes);
  const offset = new TextEncoder().encode(before).length;
  const { line } = createLineIndex(before).position(before.length);
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return { key: "error.dockerfile.notUtf8", values: { path, byte: hex, offset, line } };
}

/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
export function decodeDockerfile(bytes: Uint8Array, path: MessageValue): DecodedDockerfile {
  if (bytes.length > MAX_DOCKERFILE_BYTES) {
    const values = { path, bytes: bytes.length };
    return { ok: false, problem: { key: "error.dockerfile.tooLarge", values } };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, problem: describeBadByte(bytes, path) };
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const { line } = createLineIndex(text).position(zero);
    return { ok: false, problem: { key: "error.dockerfile.nul", values: { path, line } } };
  }
  if (text.replace("\uFEFF", "").trim() === "") {
    return { ok: false, problem: { key: "error.dockerfile.empty", values: { path } } };
  }
  return { ok: true, text };
}
