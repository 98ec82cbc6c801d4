import type { Message } from "../locales/translate.js";
import type { Directive, DirectiveName, EscapeCharacter, ParseError } from "./ast.js";
import { isSpace, skipSpace, trimSpaceEnd } from "./characters.js";
import type { SourceLine } from "./source-lines.js";

export interface DirectiveBlock {
  /** Reads a line that may belong to the block. Null: it does not, and the block is over. */
  readonly read: (line: SourceLine) => Directive | null;
  readonly directives: readonly Directive[];
  readonly errors: readonly ParseError[];
  readonly escape: () => EscapeCharacter;
}

const names: ReadonlySet<string> = new Set<DirectiveName>(["syntax", "escape", "check"]);

function isDirectiveName(name: string): name is DirectiveName {
  return names.has(name);
}

/** `# key = value`, blanks free; null where the text between the offsets is no such line. */
function keyAndValue(text: string, start: number, end: number): { key: string; value: string } | null {
  if (start === end || text[start] !== "#") return null;
  const from = skipSpace(text, start + 1, end);
  let at = from;
  while (at < end && /[a-zA-Z0-9]/.test(text.charAt(at))) at += 1;
  const key = text.slice(from, at);
  if (!/^[a-zA-Z]/.test(key)) return null;
  at = skipSpace(text, at, end);
  if (text[at] !== "=" || at >= end) return null;
  const valueStart = skipSpace(text, at + 1, end);
  // A value of blanks alone is a value (a blank), nothing at all is none: then the line is a plain comment.
  if (valueStart === end && at + 1 === end) return null;
  const value = valueStart === end ? " " : text.slice(valueStart, trimSpaceEnd(text, valueStart, end));
  return { key: key.toLowerCase(), value };
}

/**
 * The parser directives at the very top of a file: consecutive lines `# name=value`, each name once, in any case. Any
 * other line ends the block, a plain comment too. Source: https://docs.docker.com/reference/dockerfile/#parser-directives
 *
 * BuildKit passes over a `#!` line for `syntax` and `check`, but not for `escape`; those two it reads only where nothing
 * stands before the `#`.
 */
export function createDirectiveBlock(text: string): DirectiveBlock {
  const directives: Directive[] = [];
  const errors: ParseError[] = [];
  const seen = new Set<DirectiveName>();
  let escapeCharacter: EscapeCharacter = "\\";
  let open = true;
  let afterShebang = false;

  const report = (detail: Message, line: SourceLine): void => {
    errors.push({ code: "invalid-directive", detail, range: { start: line.start, end: line.end } });
  };

  const accept = (name: DirectiveName, value: string, line: SourceLine): boolean => {
    if (seen.has(name)) {
      report({ key: "syntax.directive.twice", values: { name } }, line);
      return false;
    }
    seen.add(name);
    if (name !== "escape") return !isSpace(text.charCodeAt(line.start));
    if (afterShebang) return false;
    if (value !== "\\" && value !== "`") {
      report({ key: "syntax.directive.escape", values: { value } }, line);
      return false;
    }
    escapeCharacter = value;
    return true;
  };

  const read = (line: SourceLine): Directive | null => {
    if (!open) return null;
    const isFirst = line.start === 0 || (line.start === 1 && text.charCodeAt(0) === 0xfeff);
    if (isFirst && text.startsWith("#!", line.start)) {
      afterShebang = true;
      return null;
    }
    const pair = keyAndValue(text, skipSpace(text, line.start, line.end), line.end);
    if (pair === null || !isDirectiveName(pair.key)) {
      open = false;
      return null;
    }
    if (!accept(pair.key, pair.value, line)) return null;
    const range = { start: skipSpace(text, line.start, line.end), end: line.end };
    const directive: Directive = { name: pair.key, value: pair.value, range };
    directives.push(directive);
    return directive;
  };

  return { read, directives, errors, escape: () => escapeCharacter };
}
