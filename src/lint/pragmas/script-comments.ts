import type { Dockerfile, Instruction, Range } from "../../dockerfile/ast.js";
import { toFileRange } from "../../dockerfile/joined-text.js";
import { scriptDocument } from "../run-script.js";

/** A comment of a here-document that is a RUN's script; `end` is where that ends. */
export interface ScriptComment {
  readonly range: Range;
  readonly end: number;
}

/** The lines that are comments in the here-documents that shells run, in the order of the file. */
export function* scriptComments({ instructions, text }: Dockerfile): Generator<ScriptComment> {
  for (const run of instructions.map(runOf)) {
    const document = run === null ? null : scriptDocument(run);
    if (document === null) continue;
    const { start, end } = document.body;
    for (const { 0: line, index } of text.slice(start, end).matchAll(/^[ \t]*#.*/gm)) {
      const at = start + index;
      yield { range: { start: at + line.search(/\S/), end: at + line.trimEnd().length }, end: end - 1 };
    }
  }
}

const BEHIND = /(?<=\s)#[ \t]*hadolint[ \t]+(?:(?:global|stage)[ \t]+)?ignore[ \t]*=[\w \t,]*(?!["'\w \t,])/g;

/** Ignore comments behind the commands of a RUN, where nobody looks for them. */
export function* commentsBehindCommands({ instructions }: Dockerfile): Generator<Range> {
  for (const run of instructions.map(runOf)) {
    if (run === null || run.form === "json") continue;
    for (const { 0: comment, index } of run.body.text.matchAll(BEHIND)) {
      yield toFileRange(run.body, index, index + comment.trimEnd().length);
    }
  }
}

function runOf(instruction: Instruction): Instruction | null {
  const run = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
  return run?.keyword === "RUN" ? run : null;
}
