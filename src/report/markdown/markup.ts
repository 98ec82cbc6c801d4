import type { MessageKey, Translate } from "../../locales/translate.js";
import { COMMAND } from "../command-spans.js";
import { cellCodeSpan, codeSpan, escapeHtml, escapeText, fencedBlock, linkAddress } from "../escape.js";

/** Markdown that is safe to put into a report. Strings are not: only the functions here turn them into it. */
export interface Markdown {
  readonly markdown: string;
}

type Part = Markdown | string | number;

const raw = (markdown: string): Markdown => ({ markdown });
const toMarkdown = (part: Part): string =>
  typeof part === "object" ? part.markdown : escapeText(String(part));

export const NOTHING: Markdown = raw("");

/** Markdown with values in it: strings are escaped, Markdown stands as it is. */
export function md(literals: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return raw(literals.reduce((text, literal, index) => text + toMarkdown(parts[index - 1] ?? "") + literal));
}

export function join(parts: readonly Part[], separator: string): Markdown {
  return raw(
    parts
      .map(toMarkdown)
      .filter((text) => text !== "")
      .join(separator),
  );
}

export function bold(text: Part): Markdown {
  return md`**${text}**`;
}

export function code(text: string): Markdown {
  return raw(codeSpan(text));
}

/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
export function bar(characters: string): Markdown {
  return raw(`\`${characters}\``);
}

export function fence(text: string): Markdown {
  return raw(fencedBlock(text));
}

/** A link, or its text alone where there is no address to link to. */
export function link(text: Part, url: string | null): Markdown {
  const address = url === null ? null : linkAddress(url);
  return address === null ? md`${text}` : raw(`[${toMarkdown(text)}](${address})`);
}

/** Keeps a short text on one line where columns are narrow. */
export function unbroken(text: string): Markdown {
  return raw(escapeText(text).replaceAll(" ", "&nbsp;"));
}

/** Values of a table's cells: code in them must not end the cell. */
export const cell = {
  code: (text: string): Markdown => raw(cellCodeSpan(text)),
};

/** A sentence whose commands stand between backticks, as a table's cell. */
export function sentence(text: string): Markdown {
  return raw(
    text
      .split(COMMAND)
      .map((piece, index) => (index % 2 === 1 ? cellCodeSpan(piece) : escapeText(piece)))
      .join(""),
  );
}

export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** A table. Rows have a cell for each column. */
export function table(columns: readonly Column[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return raw(
    [
      line(columns.map(({ heading }) => escapeText(heading))),
      line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
      ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"),
  );
}

/** A part that folds. The line that stays visible is HTML, so it is given as plain text. */
export function details(summary: string, body: Markdown, open = false): Markdown {
  return raw(
    `<details${open ? " open" : ""}>\n<summary>${escapeHtml(summary)}</summary>\n\n${body.markdown}\n\n</details>`,
  );
}

/**
 * A catalog message with Markdown among its values. The message is formatted with stand-ins for them, then its
 * own text and its plain values are escaped, then the Markdown is put in: a translator decides the order of words,
 * and nothing in a message or a value can become markup.
 */
export function phrase(
  translate: Translate,
  key: MessageKey,
  values: Readonly<Record<string, Part>> = {},
): Markdown {
  const inserted: string[] = [];
  const plain: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "object") {
      plain[name] = `\ue000${inserted.length}\ue001`;
      inserted.push(value.markdown);
    } else {
      plain[name] = typeof value === "string" ? value.replace(/[\ue000\ue001]/g, "\ufffd") : value;
    }
  }
  const pieces = translate(key, plain).split(/\ue000(\d+)\ue001/);
  return raw(
    pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : escapeText(text))).join(""),
  );
}
