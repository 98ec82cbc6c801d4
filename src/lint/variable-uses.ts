import type { Argument, Dockerfile, Instruction, Range } from "../dockerfile/ast.js";
import { expand } from "../dockerfile/expand.js";
import { toFileRange, toJoinedIndex } from "../dockerfile/joined-text.js";

/** A variable that the build replaces: `$NAME`, `${NAME}`, `${NAME:-word}` … */
export interface VariableUse {
  readonly name: string;
  /** The name alone; the whole word where quotes of a flag or escapes of a JSON string hide where it stands. */
  readonly range: Range;
}

/** A text whose variables the build replaces, and where it stands. */
interface Word {
  readonly text: string;
  readonly range: Range;
  readonly isHeredoc?: true;
}

/** The variables of a word that belongs to the instruction, in their order; none where it cannot be read. */
export function usesInWord(dockerfile: Dockerfile, instruction: Instruction, word: Word): VariableUse[] {
  if (!word.text.includes("$")) return [];
  const place = placeIn(dockerfile, instruction, word);
  const uses: VariableUse[] = [];
  // Quotes and the escape directive mean nothing in a here-document.
  const text = word.isHeredoc ? word.text.replace(/["']/g, ".") : word.text;
  const { problem } = expand(
    text,
    (name, at) => {
      uses.push({ name, range: place(at, at + name.length) });
      return null;
    },
    word.isHeredoc ? "\\" : dockerfile.escape,
  );
  return problem === null ? uses.sort((left, right) => left.range.start - right.range.start) : [];
}

/** Turns a stretch of the word's text into a range of the file. */
function placeIn(
  { text }: Dockerfile,
  { body }: Instruction,
  word: Word,
): (start: number, end: number) => Range {
  // A JSON string without escapes differs from its text by the quotes only.
  for (const from of [word.range.start, word.range.start + 1]) {
    if (text.startsWith(word.text, from)) return (start, end) => ({ start: from + start, end: from + end });
  }
  const index = toJoinedIndex(body, word.range.start);
  for (const from of [index, index + 1]) {
    if (body.text.startsWith(word.text, from))
      return (start, end) => toFileRange(body, from + start, from + end);
  }
  return () => word.range;
}

/** The flags whose values the build replaces variables in. */
const EXPANDED_FLAGS: ReadonlySet<string> = new Set(["chown", "chmod", "checksum"]);

/**
 * The variables that the build replaces in an instruction of a stage, in the order of the file. What a shell replaces
 * is not among them: RUN, CMD and ENTRYPOINT.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function usesIn(dockerfile: Dockerfile, instruction: Instruction): VariableUse[] {
  return wordsOf(dockerfile, instruction).flatMap((word) => usesInWord(dockerfile, instruction, word));
}

function wordsOf(dockerfile: Dockerfile, instruction: Instruction): Word[] {
  switch (instruction.keyword) {
    case "ADD":
    case "COPY":
      return copyWords(dockerfile, instruction);
    case "ARG":
      return instruction.pairs.flatMap(({ value, valueRange }) => toWord(value, valueRange));
    case "ENV":
    case "LABEL":
      return instruction.pairs.flatMap(({ key, keyRange, value, valueRange }) => [
        ...toWord(key, keyRange),
        ...toWord(value, valueRange),
      ]);
    case "RUN":
      return flagWords(instruction, (name) => name === "mount");
    case "EXPOSE":
    case "STOPSIGNAL":
    case "USER":
    case "VOLUME":
    case "WORKDIR":
      return instruction.args.map(argumentWord);
    default:
      return [];
  }
}

function copyWords({ text }: Dockerfile, instruction: Instruction): Word[] {
  const { args, heredocs } = instruction;
  const markers = new Set(heredocs.map(({ marker }) => marker.start));
  return [
    ...flagWords(instruction, (name) => EXPANDED_FLAGS.has(name)),
    ...args.filter(({ range }) => !markers.has(range.start)).map(argumentWord),
    ...heredocs
      .filter(({ expand: isExpanded }) => isExpanded)
      .map(({ body }) => ({ text: text.slice(body.start, body.end), range: body, isHeredoc: true as const })),
  ];
}

function flagWords({ flags }: Instruction, isExpanded: (name: string) => boolean): Word[] {
  return flags.flatMap(({ name, value, valueRange }) => (isExpanded(name) ? toWord(value, valueRange) : []));
}

function toWord(text: string | null, range: Range | null): Word[] {
  return text === null || range === null ? [] : [{ text, range }];
}

function argumentWord({ value, range }: Argument): Word {
  return { text: value, range };
}
