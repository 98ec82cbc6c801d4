import type { Heredoc, JoinedText, Range } from "./ast.js";
import { isSpace, skipSpace } from "./characters.js";
import { splitShellWords } from "./heredoc-words.js";
import { toFileRange } from "./joined-text.js";
import type { LineReader } from "./source-lines.js";

export type HeredocMarker = Omit<Heredoc, "body" | "content" | "terminator">;

/** The delimiter without its quotes and escapes; null where it is no single word. */
function readDelimiter(word: string): { name: string; quoted: boolean } | null {
  const pieces: string[] = [];
  let quoted = false;
  let quote = "";
  for (let at = 0; at < word.length; at += 1) {
    const char = word.charAt(at);
    if (char === quote) quote = "";
    else if (quote === "" && (char === "'" || char === '"')) {
      quote = char;
      quoted = true;
    } else if (char === "\\" && quote !== "'") {
      const escaped = word.charAt(at + 1);
      const isEscape = quote === "" || escaped === '"' || escaped === "$" || escaped === "\\";
      if (!isEscape) pieces.push(char);
      else {
        pieces.push(escaped);
        at += 1;
      }
    } else if (quote === "" && isSpace(word.charCodeAt(at))) return null;
    else pieces.push(char);
  }
  const name = pieces.join("");
  return name === "" ? null : { name, quoted };
}

/** Reads `[fd]<<[-]WORD`. A word that only contains `<<` (`cat<<EOF`, `<<<`) is none. */
function readMarker(joined: JoinedText, start: number, end: number): HeredocMarker | null {
  const word = joined.text.slice(start, end);
  let at = 0;
  while (word.charCodeAt(at) >= 0x30 && word.charCodeAt(at) <= 0x39) at += 1;
  if (!word.startsWith("<<", at)) return null;
  const descriptor = at === 0 ? null : Number(word.slice(0, at));
  const stripTabs = word[at + 2] === "-";
  const from = skipSpace(word, at + (stripTabs ? 3 : 2), word.length);
  if (word.includes("<", from)) return null;
  const delimiter = readDelimiter(word.slice(from));
  if (delimiter === null) return null;
  return {
    name: delimiter.name,
    descriptor,
    stripTabs,
    expand: !delimiter.quoted,
    marker: toFileRange(joined, start + at, end),
  };
}

/** Whether a word of COPY or ADD is a heredoc's marker. */
export function isHeredocMarker(word: string): boolean {
  const joined = { text: word, segments: [{ at: 0, offset: 0 }] };
  return readMarker(joined, 0, word.length) !== null;
}

/**
 * The heredocs that an instruction's line announces, in order.
 * Source: https://docs.docker.com/reference/dockerfile/#here-documents
 */
export function findHeredocMarkers(joined: JoinedText): HeredocMarker[] {
  if (!joined.text.includes("<<")) return [];
  const markers: HeredocMarker[] = [];
  for (const word of splitShellWords(joined.text) ?? []) {
    const marker = readMarker(joined, word.start, word.end);
    if (marker !== null) markers.push(marker);
  }
  return markers;
}

export interface HeredocBody {
  readonly heredoc: Heredoc;
  /** Where the last line of the heredoc ends. */
  readonly end: number;
  /** Where the line after it begins. */
  readonly next: number;
  readonly terminated: boolean;
}

function skipTabs(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === "\t") at += 1;
  return at;
}

/** Reads the body's lines up to the terminator; one that never comes gives all the rest of the file as the body. */
export function readHeredocBody(
  text: string,
  reader: LineReader,
  marker: HeredocMarker,
  lineEnd: number,
  bodyStart: number,
): HeredocBody {
  let end = lineEnd;
  let next = bodyStart;
  const finish = (terminator: Range, following: number, terminated: boolean): HeredocBody => {
    const body = { start: bodyStart, end: next };
    const written = text.slice(body.start, body.end);
    const content = marker.stripTabs ? written.replace(/(^|\n)\t+/g, "$1") : written;
    return { heredoc: { ...marker, body, content, terminator }, end, next: following, terminated };
  };
  for (let line = reader.read(); line !== null; line = reader.read()) {
    const from = marker.stripTabs ? skipTabs(text, line.start, line.end) : line.start;
    end = line.end;
    if (line.end - from === marker.name.length && text.startsWith(marker.name, from)) {
      return finish({ start: line.start, end: line.end }, line.next, true);
    }
    next = line.next;
  }
  return finish({ start: next, end: next }, next, false);
}
