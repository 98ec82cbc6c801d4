import type { Comment, Dockerfile, Heredoc, Instruction, ParseError } from "./ast.js";
import { skipSpace } from "./characters.js";
import { checkInstruction } from "./check-instruction.js";
import { createDirectiveBlock } from "./directives.js";
import { findHeredocMarkers, readHeredocBody } from "./heredoc.js";
import { commentBetween, type LogicalLine, readLogicalLine } from "./logical-line.js";
import { parseInstruction } from "./parse-instruction.js";
import { createLineReader, type LineReader } from "./source-lines.js";
import { createValueCheck } from "./value-check.js";

/** The longest line BuildKit reads, in bytes of UTF-8 without the line feed. */
const longestLine = 65_535;

const heredocInstructions: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN"]);

function holdsHeredocs(instruction: Instruction): boolean {
  const holder = instruction.keyword === "ONBUILD" ? (instruction.inner ?? instruction) : instruction;
  return heredocInstructions.has(holder.keyword) && holder.form === "shell";
}

function withHeredocs(instruction: Instruction, heredocs: readonly Heredoc[], end: number): Instruction {
  const range = { start: instruction.range.start, end };
  const inner = instruction.inner === null ? null : withHeredocs(instruction.inner, heredocs, end);
  return { ...instruction, range, heredocs, inner };
}

function readHeredocs(
  text: string,
  reader: LineReader,
  line: LogicalLine,
  instruction: Instruction,
  report: (error: ParseError) => void,
): Instruction {
  if (!holdsHeredocs(instruction)) return instruction;
  const heredocs: Heredoc[] = [];
  let { end, next } = line;
  let isTerminated = true;
  for (const marker of findHeredocMarkers(line.joined)) {
    const body = readHeredocBody(text, reader, marker, end, next);
    heredocs.push(body.heredoc);
    end = body.end;
    next = body.next;
    if (!body.terminated && isTerminated) {
      isTerminated = false;
      const detail = { key: "syntax.heredoc", values: { name: marker.name } } as const;
      report({ code: "unterminated-heredoc", detail, range: marker.marker });
    }
  }
  return heredocs.length === 0 ? instruction : withHeredocs(instruction, heredocs, end);
}

function reportLongLines(text: string, report: (error: ParseError) => void): void {
  const reader = createLineReader(text);
  const encoder = new TextEncoder();
  for (let line = reader.read(); line !== null; line = reader.read()) {
    const units = line.next - line.start;
    // A UTF-16 code unit takes three bytes at most, so that short lines need no counting.
    if (units * 3 <= longestLine) continue;
    const written = text.slice(line.start, line.next).replace(/\n$/, "");
    if (encoder.encode(written).length <= longestLine) continue;
    const range = { start: line.start, end: line.end };
    const detail = { key: "syntax.longLine", values: { most: longestLine } } as const;
    report({ code: "line-too-long", detail, range });
  }
}

/**
 * Reads a Dockerfile by BuildKit's rules. Never throws and takes linear time: what is wrong stands in `errors`, in the
 * order of the file, and reading goes on behind it.
 *
 * @param text the decoded file, byte-order mark and line ends as they are
 */
export function parseDockerfile(text: string): Dockerfile {
  const errors: ParseError[] = [];
  const report = (error: ParseError): void => {
    errors.push(error);
  };
  const checkValues = createValueCheck(report);
  const instructions: Instruction[] = [];
  const comments: Comment[] = [];
  const directives = createDirectiveBlock(text);
  const reader = createLineReader(text);
  let pending: Comment[] = [];

  for (let line = reader.read(); line !== null; line = reader.read()) {
    const hasMark = line.start === 0 && text.charCodeAt(0) === 0xfeff;
    const start = skipSpace(text, hasMark ? 1 : line.start, line.end);
    const directive = directives.read({ ...line, start: hasMark ? 1 : line.start });
    const comment = commentBetween(text, start, line.end);
    if (comment !== null) {
      comments.push(comment);
      if (comment.text === "") pending = [];
      else if (directive === null) pending.push(comment);
      continue;
    }
    if (start === line.end) continue;

    const escapeCharacter = directives.escape();
    const logical = readLogicalLine(text, reader, line, start, escapeCharacter);
    for (const inside of logical.comments) comments.push(inside);
    const bare = parseInstruction({
      joined: logical.joined,
      end: logical.end,
      comments: pending.concat(logical.comments),
      emptyLines: logical.emptyLines,
      escapeCharacter,
      report,
    });
    pending = [];
    if (bare.keyword === "") {
      const detail = { key: "syntax.continuation" } as const;
      report({ code: "invalid-syntax", detail, range: { start, end: logical.end } });
      continue;
    }
    checkInstruction(bare, escapeCharacter, report);
    checkValues(bare);
    instructions.push(readHeredocs(text, reader, logical, bare, report));
  }

  if (instructions.length === 0) {
    report({
      code: "empty",
      detail: { key: "syntax.empty" },
      range: { start: 0, end: text.length },
    });
  }
  reportLongLines(text, report);
  for (const error of directives.errors) report(error);
  errors.sort((a, b) => a.range.start - b.range.start);
  return {
    text,
    escape: directives.escape(),
    directives: directives.directives,
    instructions,
    comments,
    errors,
  };
}
