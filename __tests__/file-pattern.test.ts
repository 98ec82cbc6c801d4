import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compileNamePattern, isPlainName } from "../src/file-pattern.js";

describe("compileNamePattern", () => {
  it.each([
    ["a", "a", true],
    ["a", "A", false],
    ["a", "ab", false],
    ["*", "", true],
    ["*", ".hidden", true],
    ["*.py", "app.py", true],
    ["*.py", "app.pyc", false],
    ["a*c*e", "abcde", true],
    ["a*c*e", "abcd", false],
    ["?", "é", true],
    ["?", "😀", true],
    ["??", "a", false],
    ["[a-c]x", "bx", true],
    ["[a-c]x", "dx", false],
    ["[^a-c]x", "dx", true],
    ["[^a-c]x", "ax", false],
    ["[ab]", "b", true],
    ["[\\]]", "]", true],
    ["[\\-x]", "-", true],
    ["\\*", "*", true],
    ["\\*", "a", false],
  ])("%j against %j gives %j", (pattern, name, expected) => {
    expect(compileNamePattern(pattern)?.(name)).toBe(expected);
  });

  it.each(["[", "[a", "[]", "[]a]", "[-]", "[a-]", "[^]", "\\"])("knows that %j is malformed", (pattern) => {
    expect(compileNamePattern(pattern)).toBeNull();
  });

  it("takes a pattern without wildcards by its letters", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, name) => {
        fc.pre(isPlainName(pattern));
        expect(compileNamePattern(pattern)?.(name)).toBe(pattern === name);
      }),
    );
  });

  it("agrees with a regular expression on stars and question marks", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 });
    fc.assert(
      fc.property(patterns, letters, (pattern, name) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(name);
        expect(compileNamePattern(pattern)?.(name)).toBe(expected);
      }),
    );
  });

  it("answers soon where many stars almost match", () => {
    expect(compileNamePattern(`${"a*".repeat(100)}b`)?.("a".repeat(255))).toBe(false);
  });
});
