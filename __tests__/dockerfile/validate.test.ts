import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeDockerfile, MAX_DOCKERFILE_BYTES } from "../../src/dockerfile/validate.js";
import { say } from "../../src/said-error.js";
import { english } from "../support/english.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function messageOf(bytes: Uint8Array): string | null {
  const decoded = decodeDockerfile(bytes, "app/Dockerfile");
  return decoded.ok ? null : say(decoded.problem, english);
}

/** A text with bytes put in behind it. */
const followedBy = (text: string, ...bytes: readonly number[]): Uint8Array =>
  new Uint8Array([...utf8(text), ...bytes]);

describe("decodeDockerfile", () => {
  it("gives back any text, the byte-order mark included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = `\uFEFFFROM ${text.replaceAll("\0", "")}\r\n`;
        expect(decodeDockerfile(utf8(written), "Dockerfile")).toEqual({ ok: true, text: written });
      }),
    );
  });

  it.each([
    ["a Latin-1 letter", followedBy("FROM a\n# caf", 0xe9, 0x0a), "0xE9 at offset 12 (line 2)"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x46, 0x00]), "0xFF at offset 0 (line 1)"],
    ["a character cut off by the end", followedBy("FROM a\n", 0xe2, 0x82), "0xE2 at offset 7 (line 2)"],
    ["a character cut off by another", followedBy("é\n", 0xe2, 0x82, 0x41), "0xE2 at offset 3 (line 2)"],
    ["a surrogate", followedBy("a", 0xed, 0xa0, 0x80), "0xED at offset 1 (line 1)"],
  ])("says where %s stands", (_, bytes, place) => {
    expect(messageOf(bytes)).toBe(`app/Dockerfile is not UTF-8 text: byte ${place}. Save it as UTF-8.`);
  });

  it("says on which line a NUL byte stands", () => {
    expect(messageOf(utf8("FROM a\nRUN \0"))).toBe(
      "app/Dockerfile holds a NUL byte on line 2: it is no text file.",
    );
  });

  it.each(["", " \n\t\r\n", "\uFEFF", "\uFEFF\n"])("calls %j empty", (text) => {
    expect(messageOf(utf8(text))).toBe(
      "app/Dockerfile is empty. A Dockerfile needs at least a FROM instruction.",
    );
  });

  it("reads up to 1 MiB, and no byte more", () => {
    const full = utf8("#".repeat(MAX_DOCKERFILE_BYTES));
    expect(messageOf(full)).toBeNull();
    expect(messageOf(followedBy("#".repeat(MAX_DOCKERFILE_BYTES), 0x0a))).toContain(
      "larger than 1 MiB (1,048,577 bytes)",
    );
  });
});
