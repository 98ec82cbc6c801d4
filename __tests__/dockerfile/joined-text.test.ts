import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  createJoinedText,
  slice,
  toFileOffset,
  toFileRange,
  toJoinedIndex,
} from "../../src/dockerfile/joined-text.js";

/** "ab", then "cde" ten characters further, then "f". */
const joined = createJoinedText([
  { text: "ab", offset: 10 },
  { text: "", offset: 15 },
  { text: "cde", offset: 20 },
  { text: "f", offset: 30 },
]);

const pieces = fc
  .array(fc.tuple(fc.string({ maxLength: 6 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 8 })
  .map((parts) => {
    let offset = 0;
    return parts.map(([text, gap]) => {
      const piece = { text, offset: offset + gap };
      offset = piece.offset + text.length;
      return piece;
    });
  });

describe("toFileOffset", () => {
  it("finds a character in its piece", () => {
    expect([0, 1, 2, 4, 5].map((index) => toFileOffset(joined, index))).toEqual([10, 11, 20, 22, 30]);
  });

  it("puts the end behind the last character", () => {
    expect(toFileOffset(joined, 6)).toBe(31);
  });

  it("stays inside for indexes that are not", () => {
    expect(toFileOffset(joined, -1)).toBe(10);
    expect(toFileOffset(joined, 99)).toBe(31);
  });

  it("gives an empty text the place of its first piece", () => {
    expect(toFileOffset(createJoinedText([{ text: "", offset: 7 }]), 0)).toBe(7);
  });
});

describe("toJoinedIndex", () => {
  it("finds a place of the file in the text", () => {
    expect([10, 11, 20, 22, 30].map((offset) => toJoinedIndex(joined, offset))).toEqual([0, 1, 2, 4, 5]);
  });

  it("takes the next character for a place between the pieces, and the nearest end for one outside", () => {
    expect([0, 12, 19, 25, 31, 99].map((offset) => toJoinedIndex(joined, offset))).toEqual([
      0, 2, 2, 5, 6, 6,
    ]);
  });

  it("is the way back from every character", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = createJoinedText(parts);
        for (let index = 0; index < text.text.length; index += 1) {
          expect(toJoinedIndex(text, toFileOffset(text, index))).toBe(index);
        }
      }),
    );
  });
});

describe("toFileRange", () => {
  it("ends behind the last character inside, not where the next piece begins", () => {
    expect(toFileRange(joined, 0, 2)).toEqual({ start: 10, end: 12 });
  });

  it("takes what lies between the pieces along", () => {
    expect(toFileRange(joined, 1, 6)).toEqual({ start: 11, end: 31 });
  });

  it("is empty for nothing", () => {
    expect(toFileRange(joined, 2, 2)).toEqual({ start: 20, end: 20 });
  });
});

describe("slice", () => {
  it("maps every character as the whole does", () => {
    fc.assert(
      fc.property(pieces, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (parts, from, length) => {
        const whole = createJoinedText(parts);
        const start = Math.min(from, whole.text.length);
        const end = Math.min(start + length, whole.text.length);
        const part = slice(whole, start, end);
        expect(part.text).toBe(whole.text.slice(start, end));
        for (let index = 0; index < part.text.length; index += 1) {
          expect(toFileOffset(part, index)).toBe(toFileOffset(whole, start + index));
        }
      }),
    );
  });
});
