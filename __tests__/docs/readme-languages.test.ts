import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { lexer, type Token, type Tokens, walkTokens } from "marked";
import { LANGUAGES } from "../../src/locales/languages.js";

/** A file's headings, code blocks, tables, links and images, wherever they are nested, in their order. */
function tokensOf(file: string): readonly Token[] {
  const all: Token[] = [];
  walkTokens(lexer(readFileSync(file, "utf8")), (token) => {
    all.push(token);
  });
  return all;
}

function ofType<T extends Token>(tokens: readonly Token[], type: T["type"]): T[] {
  return tokens.filter((token): token is T => token.type === type);
}

interface Block {
  readonly language: string | undefined;
  readonly text: string;
}

const codeBlocksOf = (file: string): Block[] =>
  ofType<Tokens.Code>(tokensOf(file), "code").map(({ lang, text }) => ({
    language: lang,
    text: lang === "console" ? text.split("\n").map(commandOf).join("\n") : text,
  }));

/** What a line of a console block has to keep: the command without its comment, of other lines only their kind. */
function commandOf(line: string): string {
  if (line.startsWith("#")) return "# a comment";
  return line.startsWith("$") ? line.replace(/\s+#.*$/, "") : "what a program prints";
}

const headingLevelsOf = (file: string): number[] =>
  ofType<Tokens.Heading>(tokensOf(file), "heading").map(({ depth }) => depth);

/** The targets below each heading, in one order: where words go in a sentence is each language's own. */
function targetsOf(file: string): string[][] {
  const tokens = tokensOf(file);
  const headings = ofType<Tokens.Heading>(tokens, "heading").map(({ text }) => fragmentOf(text));
  const sections: string[][] = [[]];
  for (const token of tokens) {
    if (token.type === "heading") sections.push([]);
    if (token.type !== "link" && token.type !== "image") continue;
    const { href } = token as Tokens.Link | Tokens.Image;
    sections
      .at(-1)
      ?.push(`${token.type} ${href.startsWith("#") ? placeOf(decodeURI(href), headings) : href}`);
  }
  return sections.map((targets) => targets.sort());
}

/** A link to a heading is the same where it leads to the same one, which has another name in each language. */
function placeOf(fragment: string, headings: readonly string[]): string {
  const index = headings.indexOf(fragment);
  return index < 0 ? `${fragment}, which is no heading` : `heading ${index + 1}`;
}

/** The fragment that GitHub gives to a heading. */
const fragmentOf = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-")}`;

/** For each row of each table, the backticked words of its first cell. */
const codeCellsOf = (file: string): string[][][] =>
  ofType<Tokens.Table>(tokensOf(file), "table").map(({ rows }) =>
    rows.map(([first]) => ofType<Tokens.Codespan>(first?.tokens ?? [], "codespan").map(({ text }) => text)),
  );

/** The line of links to all languages: the second block under the title. */
function languageLineOf(file: string): string | undefined {
  const [title, , second] = lexer(readFileSync(file, "utf8")).filter(({ type }) => type !== "space");
  return title?.type === "heading" ? second?.raw.trim() : undefined;
}

const readmes = LANGUAGES.filter((language) => language !== "en").map((language) => `README.${language}.md`);

describe("README.md", () => {
  it("is there in each language but English under that language's tag", () => {
    const found = readdirSync(".").filter((name) => /^README\..+\.md$/.test(name));
    expect(found.sort()).toEqual([...readmes].sort());
    expect(readmes).toHaveLength(5);
  });

  it("links itself and all translations in the second block under its title", () => {
    const line = languageLineOf("README.md") ?? "";
    const targets = [...line.matchAll(/\]\((.+?)\)/g)].map(([, target]) => target);
    expect(targets).toEqual(["README.md", ...readmes]);
  });

  it("has code blocks, headings, links and code cells to compare", () => {
    expect(codeBlocksOf("README.md").length).toBeGreaterThan(10);
    expect(headingLevelsOf("README.md").length).toBeGreaterThan(10);
    expect(targetsOf("README.md").flat().length).toBeGreaterThan(20);
    expect(codeCellsOf("README.md").flat(2).length).toBeGreaterThan(40);
  });
});

describe.each(readmes)("%s", (file) => {
  it("has the line of links to all languages as README.md has it", () => {
    expect(languageLineOf(file)).toBe(languageLineOf("README.md"));
  });

  it("has the code blocks of README.md, but for comments and output in a console", () => {
    expect(codeBlocksOf(file)).toEqual(codeBlocksOf("README.md"));
  });

  it("has headings of the levels of README.md, in their order", () => {
    expect(headingLevelsOf(file)).toEqual(headingLevelsOf("README.md"));
  });

  it("has the links and images of README.md, below the same headings", () => {
    expect(targetsOf(file)).toEqual(targetsOf("README.md"));
  });

  it("has the code of README.md in the first column of its tables", () => {
    expect(codeCellsOf(file)).toEqual(codeCellsOf("README.md"));
  });
});
