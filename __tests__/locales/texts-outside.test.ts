import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

/** Why text that reads like a sentence stands in the code: nobody is told it, or it has to be English. */
const ALLOWED: readonly { readonly why: string; readonly files: RegExp; readonly texts?: RegExp }[] = [
  {
    why: "a fault of the program's own, which no input brings about",
    files:
      /^(?:dockerfile\/generate|report\/(?:shared\/)?markdown|github\/comments|build-context|locales\/\w[\w-]*)\.ts$/,
  },
  {
    why: "why layers' directories can't be read, a detail of the system that the log gets as it is",
    files:
      /^readers\/(?:command|containerd-snapshots|content-places|directory-layers|find-listing|layer-directories|layer-store|marked-files|overlay-marks|tar-split)\.ts$/,
  },
  {
    why: "lists of names",
    files:
      /^(?:report-command|explain\/from|dockerfile\/platforms-and-signals|lint\/rules\/apt-later-use)\.ts$/,
  },
  { why: "the page of docs/rules, which are in English", files: /^report\/lint\/rule-page\.ts$/ },
  {
    why: "what a label says, by which an image that script/engine made is known",
    files: /^report\/stand-in\.ts$/,
  },
  {
    why: "words of Docker's and diff's own",
    files: /./,
    texts: /^(?:context canceled|\\ No newline at end of file)$/,
  },
];

/** Words as a sentence has them: what code, commands, examples and markup are made of is left out. */
function isSentence(text: string): boolean {
  if (/[<>=|&$]|(?:^|\s)--?\w|\n/.test(text)) return false;
  if (/^(?:docker(?:-layer-report)?|git|apt-get|rm|[A-Z]+) /.test(text) && !/[.!?]$/.test(text)) return false;
  return (
    (text.match(/(?<![\w/.-])[a-z']{2,}(?![\w/-])/gi) ?? []).length >= 3 && / [a-z]{2,} /.test(` ${text} `)
  );
}

function literalsOf(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest));
  return found;
}

describe("text for readers", () => {
  const sentences = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      literalsOf(readFileSync(join("src", file), "utf8"))
        .filter(isSentence)
        .map((text) => ({ file, text })),
    );

  it("stands in the catalogs only", () => {
    const outside = sentences.filter(
      ({ file, text }) =>
        !ALLOWED.some(({ files, texts }) => files.test(file) && (texts?.test(text) ?? true)),
    );
    expect(outside).toEqual([]);
  });

  it("is allowed elsewhere only where there is some", () => {
    const unused = ALLOWED.filter(
      ({ files, texts }) =>
        !sentences.some(({ file, text }) => files.test(file) && (texts?.test(text) ?? true)),
    );
    expect(unused).toEqual([]);
  });

  it("is told from code", () => {
    const texts = [
      "There is no image in it.",
      "it is no file",
      "FROM debian:13",
      "docker image ls",
      "apt-get install -y curl",
      "explain.from.image",
    ];
    expect(texts.map(isSentence)).toEqual([true, true, false, false, false, false]);
  });
});
