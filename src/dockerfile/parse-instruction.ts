import type {
  Argument,
  Comment,
  EscapeCharacter,
  Instruction,
  JoinedText,
  KeyValue,
  ParseError,
  Range,
} from "./ast.js";
import { isBlank, skipSpace, trimSpaceEnd } from "./characters.js";
import { readFlags } from "./flags.js";
import { slice, toFileOffset, toFileRange } from "./joined-text.js";
import { readJsonForm } from "./json-form.js";
import { toKeyValue, toSpacedKeyValue } from "./key-values.js";
import { splitBlanks, splitQuoted, type Word } from "./words.js";

export interface InstructionSource {
  readonly joined: JoinedText;
  /** Where the instruction's last line ends in the file. */
  readonly end: number;
  readonly comments: readonly Comment[];
  readonly emptyLines: readonly Range[];
  readonly escapeCharacter: EscapeCharacter;
  /** Takes what BuildKit's line parser refuses. */
  readonly report: (error: ParseError) => void;
}

interface Parts {
  readonly form: "json" | "shell";
  readonly args: readonly Argument[];
  readonly pairs: readonly KeyValue[];
  readonly inner: Instruction | null;
}

/** What an instruction may stand in: HEALTHCHECK's command has no flags, ONBUILD holds no ONBUILD. */
type Place = "file" | "onbuild" | "healthcheck";

const jsonInstructions: ReadonlySet<string> = new Set([
  "ADD",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "RUN",
  "SHELL",
  "VOLUME",
]);
const blankSeparated: ReadonlySet<string> = new Set(["ADD", "COPY", "EXPOSE", "FROM", "VOLUME"]);

const noParts: Parts = { form: "shell", args: [], pairs: [], inner: null };

function toArgument(joined: JoinedText, word: Word): Argument {
  return { value: joined.text.slice(word.start, word.end), range: toFileRange(joined, word.start, word.end) };
}

function readPairs(
  keyword: string,
  source: InstructionSource,
  words: readonly Word[],
  body: Word,
): readonly KeyValue[] {
  const { joined } = source;
  const first = words[0];
  if (keyword === "ARG") return words.map((word) => toKeyValue(joined, word));
  if (first !== undefined && !joined.text.slice(first.start, first.end).includes("=")) {
    const pair = toSpacedKeyValue(joined, body.start, body.end);
    if (pair.value === null) {
      const detail = { key: "syntax.pair.value", values: { keyword, name: pair.key } } as const;
      source.report({ code: "invalid-syntax", detail, range: pair.range });
    }
    return [pair];
  }
  const pairs = words.map((word) => toKeyValue(joined, word));
  for (const pair of pairs) {
    if (pair.value !== null) continue;
    const detail = { key: "syntax.pair.equals", values: { keyword, name: pair.key } } as const;
    source.report({ code: "invalid-syntax", detail, range: pair.range });
  }
  return pairs;
}

function readHealthcheck(source: InstructionSource, body: Word): Parts {
  const { joined } = source;
  let typeEnd = body.start;
  while (typeEnd < body.end && skipSpace(joined.text, typeEnd, typeEnd + 1) === typeEnd) typeEnd += 1;
  const rest = { start: skipSpace(joined.text, typeEnd, body.end), end: body.end };
  const args = [toArgument(joined, { start: body.start, end: typeEnd })];
  if (rest.start < rest.end) args.push(toArgument(joined, rest));
  const isCommand = joined.text.slice(body.start, typeEnd).toUpperCase() === "CMD";
  const inner = isCommand ? readInstruction(source, body.start, "healthcheck") : null;
  return { ...noParts, args, inner };
}

function readBody(keyword: string, source: InstructionSource, body: Word, place: Place): Parts {
  const { joined } = source;
  if (body.start === body.end) return noParts;
  if (jsonInstructions.has(keyword)) {
    const json = readJsonForm(joined.text, body.start, body.end);
    if (json.kind === "strings") {
      const args = json.strings.map((word) => ({ ...toArgument(joined, word), value: word.value }));
      return { ...noParts, form: "json", args };
    }
    if (json.kind === "mixed") {
      const range = toFileRange(joined, body.start, body.end);
      const detail = { key: "syntax.json", values: { keyword } } as const;
      source.report({ code: "invalid-syntax", detail, range });
    }
  }
  if (blankSeparated.has(keyword)) {
    const words = splitBlanks(joined.text, body.start, body.end);
    return { ...noParts, args: words.map((word) => toArgument(joined, word)) };
  }
  if (keyword === "ENV" || keyword === "LABEL" || keyword === "ARG") {
    const words = splitQuoted(joined.text, body.start, body.end, source.escapeCharacter);
    const args = words.map((word) => toArgument(joined, word));
    return { ...noParts, args, pairs: readPairs(keyword, source, words, body) };
  }
  if (keyword === "HEALTHCHECK") return readHealthcheck(source, body);
  // A chain of ONBUILDs is refused; its second one is not read any further, so that no chain can exhaust the stack.
  const inner =
    keyword === "ONBUILD" && place !== "onbuild" ? readInstruction(source, body.start, "onbuild") : null;
  return { ...noParts, args: [toArgument(joined, body)], inner };
}

function readInstruction(source: InstructionSource, from: number, place: Place): Instruction {
  const { joined } = source;
  const { text } = joined;
  const end = trimSpaceEnd(text, from, text.length);
  const start = skipSpace(text, from, end);
  let keywordEnd = start;
  while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd += 1;
  const keyword = text.slice(start, keywordEnd).toUpperCase();
  const afterKeyword = skipSpace(text, keywordEnd, end);
  const { flags, next } =
    place === "healthcheck" ? { flags: [], next: afterKeyword } : readFlags(joined, afterKeyword);
  const body = { start: Math.min(next, end), end };
  const parts = readBody(keyword, source, body, place);
  const begin = toFileOffset(joined, start);
  return {
    keyword,
    keywordRange: toFileRange(joined, start, keywordEnd),
    range: { start: begin, end: source.end },
    flags,
    body: slice(joined, body.start, body.end),
    form: parts.form,
    args: parts.args,
    pairs: parts.pairs,
    inner: parts.inner,
    heredocs: [],
    comments: place === "file" ? source.comments : [],
    // A line that only continues may stand before the keyword, and then so may an empty one.
    emptyLines: place === "file" ? source.emptyLines.filter((line) => line.start >= begin) : [],
  };
}

/** Reads one instruction without its heredocs. */
export function parseInstruction(source: InstructionSource): Instruction {
  return readInstruction(source, 0, "file");
}
