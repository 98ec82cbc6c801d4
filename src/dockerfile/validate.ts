import { createLineIndex } from "./line-index.js";

/** The largest Dockerfile that is read, in bytes (1 MiB). */
export const MAX_DOCKERFILE_BYTES = 1_048_576;

export type DecodedDockerfile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

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

function describeBadByte(bytes: Uint8Array, path: string): string {
  const before = goodText(bytes);
  const offset = new TextEncoder().encode(before).length;
  const { line } = createLineIndex(before).position(before.length);
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return `${path} is not UTF-8 text: byte 0x${hex} at offset ${offset} (line ${line}). Save it as UTF-8.`;
}

/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
export function decodeDockerfile(bytes: Uint8Array, path: string): DecodedDockerfile {
  if (bytes.length > MAX_DOCKERFILE_BYTES) {
    const message = `${path} is larger than 1 MiB (${bytes.length} bytes). A Dockerfile that large is not read.`;
    return { ok: false, message };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, message: describeBadByte(bytes, path) };
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const { line } = createLineIndex(text).position(zero);
    return { ok: false, message: `${path} holds a NUL byte on line ${line}: it is no text file.` };
  }
  if (text.replace("\uFEFF", "").trim() === "") {
    return { ok: false, message: `${path} is empty. A Dockerfile needs at least a FROM instruction.` };
  }
  return { ok: true, text };
}
