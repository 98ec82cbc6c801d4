import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import {
  cellCodeSpan,
  codeSpan,
  escapeHtml,
  escapeText,
  fencedBlock,
  linkAddress,
  makeVisible,
  shorten,
  toOneLine,
} from "../../src/report/escape.js";
import { GITHUB_AUTOLINKS, parseMarkdown, plainTexts } from "./github-markdown.js";

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "`",
        "``",
        "|",
        "\\",
        "\\|",
        "\n",
        "    ",
        "<b>",
        "&#64;",
        "@a",
        "#1",
        "$",
        "~~~",
        "]( ",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(""));

const tableOf = (cell: string): string => `| a | b |\n| --- | --- |\n| ${cell} | end |\n`;

/** What a reader sees of Markdown: its text, tags dropped. */
function readText(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200b", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("invisible characters", () => {
  it.each([
    ["\u001b[31m", "⟨U+001B⟩[31m"],
    ["a\u202eb", "a⟨U+202E⟩b"],
    ["\u{e0041}", "⟨U+E0041⟩"],
    ["a\r\nb\tc", "a\nb\tc"],
    ["a\rb", "a⟨U+000D⟩b"],
    ["\ud800x", "�x"],
    ["🐳 层 é", "🐳 层 é"],
  ])("of %j read %j", (text, visible) => {
    expect(makeVisible(text)).toBe(visible);
  });
});

describe("shortened text", () => {
  it("ends in an ellipsis only where something was cut", () => {
    expect(shorten("abcd", 4)).toBe("abcd");
    expect(shorten("abcde", 4)).toBe("abc…");
  });

  it("never holds half a character", () => {
    expect(shorten("ab🐳cd", 4)).toBe("ab…");
  });
});

describe("plain text", () => {
  it.each([
    ["a_b *c* [d](e) `f`", "a\\_b \\*c\\* \\[d\\](e) \\`f\\`"],
    ["a|b <i> & $x$", "a&#124;b &lt;i&gt; &amp; <span>$</span>x<span>$</span>"],
    ["hi @octocat, see #12", "hi @&#8203;octocat, see #&#8203;12"],
    ["1. one", "1\\. one"],
    ["# one", "\\# one"],
    ["- one", "\\- one"],
    ["11.4 MB", "11.4 MB"],
    ["-t tag", "-t tag"],
    ["python:3.8-alpine", "python:3.8-alpine"],
  ])("%j is written %j", (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });

  it("reads as it is, and nothing in it becomes anything else", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = `x ${escapeText(text)}`;
        expect(toOneLine(readText(markdown)).trim()).toBe(toOneLine(`x ${makeVisible(text)}`).trim());
        expect(parseMarkdown(markdown)).toMatchObject({ links: [], images: 0, autolinks: [], headings: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it("stays in its table cell", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parseMarkdown(tableOf(escapeText(text))).tables).toEqual([[2, 2]]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("text within HTML", () => {
  it("is not read as HTML or Markdown", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = `<details>\n<summary>${escapeHtml(text)}</summary>\n\nbody\n\n</details>\n`;
        const { html, tables, links } = parseMarkdown(markdown);
        expect(html).toHaveLength(2);
        expect({ tables, links }).toEqual({ tables: [], links: [] });
        expect(toOneLine(readText(markdown)).trim()).toBe(
          toOneLine(`${makeVisible(text)} body`.trim().replace(/\s+/g, " ")),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "@octocat",
    "a #1 b",
    "https://evil.example",
    ":tada:",
    "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
  ])("%j is not linked", (text) => {
    for (const shown of plainTexts(`<details>\n<summary>${escapeHtml(text)}</summary>\n\n</details>\n`)) {
      expect(GITHUB_AUTOLINKS.filter((pattern) => pattern.test(shown))).toEqual([]);
    }
  });
});

describe("code spans", () => {
  it.each([
    ["RUN x", "`RUN x`"],
    ["a `b` c", "``a `b` c``"],
    ["`b`", "`` `b` ``"],
    ["a\n  b", "`a b`"],
    ["", ""],
  ])("of %j is written %j", (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  it("in a table keep every character, pipes and backslashes too", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = tableOf(cellCodeSpan(text));
        expect(parseMarkdown(markdown).tables).toEqual([[2, 2]]);
        expect(toOneLine(readText(markdown)).trim()).toBe(toOneLine(`a b ${makeVisible(text).trim()} end`));
      }),
      { numRuns: 500 },
    );
  });

  it("in a table may hold what ends a cell elsewhere", () => {
    expect(readText(tableOf(cellCodeSpan("grep 'a\\|b' | wc")))).toContain("grep 'a\\|b' | wc");
  });
});

describe("fenced blocks", () => {
  it("hold any text and end where they should", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { fences, html } = parseMarkdown(`${fencedBlock(text)}\n\nafter\n`);
        expect({ fences, html }).toEqual({ fences: [2], html: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe("link addresses", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "x",
    "",
    `https://e/${"x".repeat(2_000)}`,
  ])("refuse %j", (url) => {
    expect(linkAddress(url)).toBeNull();
  });

  it("keep their meaning and cannot end the link", () => {
    expect(linkAddress("https://github.example/a(b)|c<d> e_f#L1-L2")).toBe(
      "https://github.example/a%28b%29%7Cc%3Cd%3E%20e_f#L1-L2",
    );
  });
});

describe("long texts", () => {
  const pieces = [
    "`",
    "|",
    "\\|",
    "\\",
    " ",
    "\n",
    "\t",
    "@",
    "#",
    ":",
    ":a",
    "a",
    "f0",
    "&",
    "<",
    "www.",
    "GH-",
    "http://",
    "\u202e",
  ];

  it.each(pieces)("of %j are written at any length", (piece) => {
    const text = piece.repeat(50_000 / piece.length);
    for (const write of [escapeText, escapeHtml, codeSpan, cellCodeSpan, fencedBlock]) {
      write(text);
      write(`${text}x`);
    }
    expect(escapeText(text)).not.toBe("");
  });
});
