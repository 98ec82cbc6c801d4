import { compile, micromark, parse, postprocess, preprocess } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What a parser of GitHub's Markdown flavour sees in a text. */
export interface ParsedMarkdown {
  readonly links: readonly string[];
  readonly images: number;
  readonly html: readonly string[];
  /** Bare addresses that became links. */
  readonly autolinks: readonly string[];
  /** Cells of each table row, table by table; the first row is the heading. */
  readonly tables: readonly (readonly number[])[];
  /** Fences (opening, closing) of each fenced block. */
  readonly fences: readonly number[];
  readonly headings: number;
  readonly listItems: number;
  /** What a report has no use for: footnotes, link definitions, tasks, quotes, rules, indented code … */
  readonly foreign: readonly string[];
  /** As {@link plainTexts} gives it. */
  readonly plainTexts: readonly string[];
}

const FOREIGN = new Set([
  "blockQuote",
  "codeIndented",
  "definition",
  "gfmFootnoteCall",
  "gfmFootnoteDefinition",
  "listOrdered",
  "reference",
  "strikethrough",
  "taskListCheck",
  "thematicBreak",
]);

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const chunks = preprocess()(markdown, undefined, true);
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(chunks),
  );
  const links: string[] = [];
  const html: string[] = [];
  const autolinks: string[] = [];
  const tables: number[][] = [];
  const fences: number[] = [];
  const foreign: string[] = [];
  const counts = { images: 0, headings: 0, listItems: 0 };
  for (const [kind, token, context] of events) {
    if (kind !== "enter") {
      continue;
    }
    const text = (): string => context.sliceSerialize(token);
    const type: string = token.type;
    if (type === "resourceDestinationString") links.push(text());
    if (type === "image") counts.images += 1;
    if (type === "htmlText" || type === "htmlFlow") html.push(text());
    if (/^(literalAutolink|autolink)$/.test(type)) autolinks.push(text());
    if (type === "table") tables.push([]);
    if (type === "tableRow") tables.at(-1)?.push(0);
    if (type === "tableData" || type === "tableHeader") addOne(tables.at(-1));
    if (type === "codeFenced") fences.push(0);
    if (type === "codeFencedFence") addOne(fences);
    if (type === "atxHeading" || type === "setextHeading") counts.headings += 1;
    if (type === "listItemPrefix") counts.listItems += 1;
    if (FOREIGN.has(type)) foreign.push(`${type}: ${text()}`);
  }
  const compiled = compile({ allowDangerousHtml: true, htmlExtensions: [gfmHtml()] })(events);
  return { links, html, autolinks, tables, fences, foreign, plainTexts: textsOf(compiled), ...counts };
}

function addOne(numbers: number[] | undefined): void {
  const last = numbers?.pop();
  if (last !== undefined) {
    numbers?.push(last + 1);
  }
}

/** The text that GitHub searches for mentions, references and emoji: what is neither code nor a link already. */
export function plainTexts(markdown: string): readonly string[] {
  return textsOf(
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );
}

function textsOf(html: string): readonly string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, "<x>")
    .split(/<[^>]*>/)
    .map((text) =>
      text
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    );
}

/** What GitHub makes of plain text without being asked to. */
export const GITHUB_AUTOLINKS: readonly RegExp[] = [
  /(?:^|[^\w`])@[\w-]/i,
  /#\d/,
  /(?:^|[\W_])GH(?:SA)?-\w/i,
  /(?:https?|ftp):\/\//i,
  /(?:^|[\W_])www\.\w/i,
  /(?:mailto|xmpp):/i,
  /[\w.+-]@[\w-]+\.\w/i,
  /:[\w+-]+:/,
  /(?:^|[\W_])[0-9a-f]{7,40}(?:$|[\W_])/i,
  /\$[^$]*\$/,
];
