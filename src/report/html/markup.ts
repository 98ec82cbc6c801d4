import { COMMAND } from "../command-spans.js";
import { linkAddress, makeVisible } from "../escape.js";

/** HTML that is safe to put into the page. Strings are not: only the functions here turn them into it. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number;

const raw = (html: string): Html => ({ html });
const toHtml = (part: Part): string => (typeof part === "object" ? part.html : escapeHtml(String(part)));

export const NOTHING: Html = raw("");

/** HTML with values in it, in an element or in a quoted attribute: strings are escaped, HTML stands as it is. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return raw(literals.reduce((text, literal, index) => text + toHtml(parts[index - 1] ?? "") + literal));
}

export function concat(parts: readonly Html[]): Html {
  return raw(parts.map((part) => part.html).join(""));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return makeVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A link that opens elsewhere, or its text alone where there is no plain http(s) address. */
/** A sentence whose commands stand between backticks. */
export function sentence(text: string): Html {
  return concat(
    text
      .split(COMMAND)
      .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`)),
  );
}

export function link(text: string, url: string | null): Html {
  const address = url === null ? null : linkAddress(url);
  return address === null
    ? html`${text}`
    : html`<a href="${address}" rel="noreferrer" target="_blank">${text}</a>`;
}

/**
 * A value for the page's script, as the content of a script element that is data: no text in it can end the element
 * or open a comment, and JSON reads it as it was.
 */
export function jsonData(value: unknown): Html {
  return raw(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

/** The project's own style sheet or script, which the build has checked to hold nothing that ends its element. */
export function ownSource(text: string): Html {
  return raw(text);
}
