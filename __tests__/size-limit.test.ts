import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseSize } from "../src/size-limit.js";

describe("a size as people write it", () => {
  it.each([
    ["200MB", 200_000_000],
    ["1.5 GB", 1_500_000_000],
    ["150MiB", 157_286_400],
    ["12kb", 12_000],
    ["52428800", 52_428_800],
    ["7 B", 7],
    ["0", 0],
  ])("%s is %d bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["", "MB", "-5MB", "1e9", "5 MBit", "0x10", "1,5GB", "9999999999TB", "5 M B", "10%"])(
    "%j is no size",
    (text) => {
      expect(parseSize(text)).toBeNull();
    },
  );

  it("gives whole bytes or nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const size = parseSize(text);
        expect(size === null || (Number.isSafeInteger(size) && size >= 0)).toBe(true);
      }),
    );
  });
});
