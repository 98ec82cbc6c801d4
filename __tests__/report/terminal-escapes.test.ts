import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { withColoursOnly, withoutEscapes } from "../../src/report/terminal-escapes.js";

describe("withoutEscapes", () => {
  it.each([
    ["a colour", "\u001b[31mred\u001b[0m", "red"],
    ["many colours", "\u001b[38;2;1;2;3mx\u001b[m", "x"],
    ["a cleared screen", "a\u001b[2J\u001b[Hb", "ab"],
    ["a hidden cursor", "\u001b[?25lx\u001b[?25h", "x"],
    ["a link, whose address is no text", "\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007", "text"],
    ["a window's title", "\u001b]0;title\u001b\\text", "text"],
    ["the clipboard", "\u001b]52;c;cm0gLXJm\u0007", ""],
    ["a device's command", "\u001bP1$r0m\u001b\\x", "x"],
    ["a reset terminal", "\u001bcx\u001b7\u001b(B", "x"],
    ["a command that never ends, whose text shows", "\u001b]0;title", "]0;title"],
    ["characters that go back and ring", "abc\b\b\u0007d", "abcd"],
    ["controls of eight bits", "\u009b31mred\u009d0;x\u009c", "31mred0;x"],
    ["nothing to take away", "\tGröße 👩‍💻\r\nnext", "\tGröße 👩‍💻\r\nnext"],
  ])("takes away %s", (_, text, expected) => {
    expect(withoutEscapes(text)).toBe(expected);
  });

  it("leaves no control character but line breaks and tabs in any text", () => {
    const piece = fc.constantFrom(
      "\u001b",
      "[",
      "]",
      "0",
      ";",
      "m",
      "\u0007",
      "\\",
      "P",
      "\u009b",
      "a",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          expect(withoutEscapes(text)).not.toMatch(/[^\P{Cc}\t\n\r]/u);
          const coloured = withColoursOnly(text);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour starts with one.
          expect(coloured.replace(/\u001b\[[\d;:]*m/g, "")).not.toMatch(/[^\P{Cc}\t\n\r]/u);
        },
      ),
    );
  });

  it.each(["\u001b]", "\u001b[", "\u001b]a;", "\u001b[0;", "\u001bP", "\u001b "])(
    "takes time in proportion to the text for many %j",
    (start) => {
      const begun = performance.now();
      withColoursOnly(start.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  );
});

describe("withColoursOnly", () => {
  it("keeps colours, and ends them with the line", () => {
    expect(withColoursOnly("\u001b[1;31mred\u001b[0m")).toBe("\u001b[1;31mred\u001b[0m");
    expect(withColoursOnly("a\u001b[31mred")).toBe("a\u001b[31mred\u001b[0m");
    expect(withColoursOnly("\u001b[31m\u001b[2Kred\u001b[m")).toBe("\u001b[31mred\u001b[m");
  });

  it("adds nothing to a line without colours", () => {
    expect(withColoursOnly("\u001b[2Kplain")).toBe("plain");
  });

  it("makes no colour of what is left around something else", () => {
    expect(withColoursOnly("\u001b\u001b[2K[31mx")).toBe("[31mx");
    expect(withColoursOnly("\u001b\u0007[31mx")).toBe("[31mx");
  });
});
