// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have the same braces.
import fc from "fast-check";
import type { Dockerfile, Instruction, Range, Stage } from "../../src/dockerfile/ast.js";
import { parseDockerfile } from "../../src/dockerfile/parse.js";
import { toStages } from "../../src/dockerfile/stages.js";

/** A Dockerfile of these lines, parsed. */
export function dockerfile(...lines: readonly string[]): Dockerfile {
  return parseDockerfile(`${lines.join("\n")}\n`);
}

/** The first instruction of these lines. */
export function instruction(...lines: readonly string[]): Instruction {
  const [first] = dockerfile(...lines).instructions;
  if (first === undefined) throw new Error("the lines hold no instruction");
  return first;
}

/** The stages of these lines. */
export function stages(...lines: readonly string[]): readonly Stage[] {
  return toStages(dockerfile(...lines)).stages;
}

/** What stands in the file at a range. */
export function textAt(file: Dockerfile, range: Range | null): string | null {
  return range === null ? null : file.text.slice(range.start, range.end);
}

/** The errors as `code: text they point at`. */
export function errorsOf(file: Dockerfile): readonly string[] {
  return file.errors.map((error) => `${error.code}: ${textAt(file, error.range)}`);
}

/** An instruction and those inside it. */
export function withInner(outer: Instruction): readonly Instruction[] {
  return outer.inner === null ? [outer] : [outer, ...withInner(outer.inner)];
}

const fragments = [
  "FROM",
  "RUN",
  "COPY",
  "ENV",
  "LABEL",
  "ARG",
  "ONBUILD",
  "HEALTHCHECK",
  "CMD",
  "from",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\\\n",
  "`\n",
  "\\",
  "#",
  "# escape=`\n",
  "\uFEFF",
  "\u00A0",
  "--from=a",
  "--",
  "=",
  '"',
  "'",
  "[",
  "]",
  '["a", "b c"]',
  ",",
  "<<EOF",
  "<<-'E F'",
  "3<<EOF",
  "EOF\n",
  "\tEOF\n",
  "$A",
  "${A",
  "}",
  ":-",
  "é😀",
  "alpine",
  "AS",
];

/** Texts made of what Dockerfiles are made of, in any order: most of them broken somehow. */
export const dockerfileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { maxLength: 40 })
  .map((parts) => parts.join(""));
