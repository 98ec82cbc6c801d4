/**
 * Text from outside (Dockerfiles, logs, history, file names, messages) made inert for the place where it is put.
 * Every function is linear in its input and gives the same output for the same input.
 */

// Invisible characters from outside are gone by the time that this one is put in.
const ZERO_WIDTH_SPACE = "\u200b";

// Control characters, bidirectional overrides, zero-width and private-use characters, line separators and tag
// characters: what could hide text, reorder it, or drive a terminal. Tab and newline are text.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Control, bidirectional and invisible characters become `⟨U+202E⟩`; lone surrogates U+FFFD; CRLF a newline. */
export function makeVisible(text: string): string {
  return (
    text
      // With the u flag this finds only surrogates without their other half.
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .replaceAll("\r\n", "\n")
      .replace(INVISIBLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
      })
  );
}

/** One line: every run of whitespace becomes one blank. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Text on one line that shows whatever it holds, without blanks around it. */
export function toVisibleLine(text: string): string {
  return toOneLine(makeVisible(text)).trim();
}

/** At most `length` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  const cut = text.slice(0, Math.max(0, length - 1));
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

// What GitHub turns into links, pings or pictures although no Markdown asks for it: @mentions, #123, GH-123, commit
// hashes, advisory ids, bare URLs and mail addresses, :emoji:. They are found in rendered text, where an escaped
// character is an ordinary one again, so only a character in between keeps them text.
// https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
const AUTOLINKS: readonly (readonly [RegExp, string])[] = [
  [/@(?=\S)/g, `@${ZERO_WIDTH_SPACE}`],
  [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
  [/(?<![a-z0-9])(GH|GHSA)-/gi, `$1${ZERO_WIDTH_SPACE}-`],
  [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
  [/(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`],
  [/www\./gi, `www${ZERO_WIDTH_SPACE}.`],
  [/:(?=[\w+-]{1,64}:)/g, `:${ZERO_WIDTH_SPACE}`],
];

function breakAutolinks(plain: string): string {
  // Commit hashes have seven to forty digits.
  const withoutHashes = plain.replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (hash) =>
    hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`),
  );
  return AUTOLINKS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    withoutHashes,
  );
}

const MARKDOWN_ESCAPES: Readonly<Record<string, string>> = {
  [ZERO_WIDTH_SPACE]: "&#8203;",
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  // In a table row a backslash before a pipe means two things at once; an entity means one.
  "|": "&#124;",
  // `$…$` is a formula; a backslash does not stop it, a span does.
  // https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
  $: "<span>$</span>",
};

/** Plain text on one line of Markdown, in a table cell too: it stays text, and nothing in it becomes a link. */
export function escapeText(text: string): string {
  const escaped = breakAutolinks(toOneLine(makeVisible(text))).replace(
    /[\u200b\\`*_~[\]<>&|$]/g,
    (match) => MARKDOWN_ESCAPES[match] ?? `\\${match}`,
  );
  // At the start of a line these would open a heading, a list or a rule.
  return escaped.replace(/^(\s?)(\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=))/, "$1$2\\");
}

/** Plain text within an HTML element, on one line. */
export function escapeHtml(text: string): string {
  return breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b&<>"'$]/g, (character) =>
    character === "$" ? "<span>$</span>" : toEntity(character),
  );
}

function toEntity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function longestRun(text: string, pattern: RegExp): number {
  let longest = 0;
  for (const [run] of text.matchAll(pattern)) {
    longest = Math.max(longest, run.length);
  }
  return longest;
}

/** A code span on one line. An empty text gives an empty string: Markdown has no empty code span. */
export function codeSpan(text: string): string {
  const line = toOneLine(makeVisible(text)).trim();
  if (line === "") {
    return "";
  }
  const ticks = "`".repeat(longestRun(line, /`+/g) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A code span within a table row, where a pipe would end the cell. */
export function cellCodeSpan(text: string): string {
  if (!text.includes("\\|")) {
    return codeSpan(text).replaceAll("|", "\\|");
  }
  // Behind a backslash no escape of the pipe means the same to every parser; entities do.
  const line = breakAutolinks(toOneLine(makeVisible(text)).trim());
  const inert = line.replace(/[^\p{L}\p{N}\s]/gu, toEntity);
  return `<code>${inert}</code>`;
}

/** A fenced block of plain text, its fence longer than any run of backticks in it. */
export function fencedBlock(text: string): string {
  const visible = makeVisible(text).trimEnd();
  const fence = "`".repeat(Math.max(3, longestRun(visible, /`+/g) + 1));
  return `${fence}text\n${visible}\n${fence}`;
}

/**
 * A block that GitHub offers to put in the place of the lines that it is about; null where the text could not be seen
 * as it is, or would not arrive as it is: with characters that hide something, and with line ends other than `\n`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
export function suggestionBlock(text: string): string | null {
  if (makeVisible(text) !== text) return null;
  const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}suggestion\n${text}\n${fence}`;
}

/** Longer addresses come from nowhere that a reader wants to go, and would fill the report. */
const ADDRESS_LENGTH = 2_000;

/** A link's address, or null where it is not plain http(s). Nothing in the result can end the link or the cell. */
export function linkAddress(url: string): string | null {
  if (url.length > ADDRESS_LENGTH || !URL.canParse(url)) {
    return null;
  }
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") {
    return null;
  }
  return href.replace(/[()<>[\]|\\`*_~'"!$]/g, (character) =>
    character === "_" ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
