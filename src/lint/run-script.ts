import type { Dockerfile, Heredoc, Instruction, JoinedText } from "../dockerfile/ast.js";
import { createJoinedText, toFileRange } from "../dockerfile/joined-text.js";
import { execCommands, isPosixShell, type ShellCommand, type ShellWord, shellCommands } from "./shell.js";

/**
 * The simple commands that a RUN (or CMD, ENTRYPOINT) runs: of its line, of the exec form, or of a here-document.
 * The shell of the stage must be POSIX-like; that is for the caller to know.
 */
export function runCommands(dockerfile: Dockerfile, run: Instruction): readonly ShellCommand[] {
  if (run.form === "json") return execCommands(execWords(dockerfile, run), run.range);
  const script = scriptOf(dockerfile, run);
  return script === null ? [] : shellCommands(script.text, (start, end) => toFileRange(script, start, end));
}

function execWords(dockerfile: Dockerfile, run: Instruction): ShellWord[] {
  return run.args.map(({ value, range }) => ({
    value,
    literal: true,
    range,
    // JSON escapes move the characters: then only the whole string can be pointed at.
    locate: (start, end) =>
      dockerfile.text.slice(range.start + 1, range.end - 1) === value
        ? { start: range.start + 1 + start, end: range.start + 1 + end }
        : range,
  }));
}

/**
 * What the shell is given, as BuildKit puts it together: a line that is only a here-document's marker stands for its
 * body; any other line keeps its here-documents, for the shell to read. Null in exec form, and for a body that names
 * a program that is no shell.
 */
export function scriptOf(dockerfile: Dockerfile, run: Instruction): JoinedText | null {
  if (run.form === "json") return null;
  const [first] = run.heredocs;
  if (first === undefined) return run.body;
  if (isOnlyMarker(run)) {
    return isForOtherProgram(first) ? null : fileText(dockerfile.text, first.body.start, first.body.end);
  }
  // Each from the line end before the body, which is part of the script too.
  const documents = run.heredocs.map(({ body, terminator }) =>
    lines(dockerfile.text, body.start - 1, terminator.end),
  );
  return createJoinedText([...piecesOf(run.body), ...documents.flat()]);
}

/** The here-document whose body is the script of a RUN; null where there is none, or where no shell reads it. */
export function scriptDocument(run: Instruction): Heredoc | null {
  const [first] = run.heredocs;
  return first === undefined || !isOnlyMarker(run) || isForOtherProgram(first) ? null : first;
}

function isOnlyMarker({ body }: Instruction): boolean {
  return /^\d*<<-?[^<\s]+$/.test(body.text.trim());
}

/** A body that begins with `#!` is run by the program named there. */
function isForOtherProgram(heredoc: Heredoc): boolean {
  const shebang = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(heredoc.content);
  if (shebang === null) return false;
  const program = shebang[1]?.endsWith("/env") === true ? shebang[2] : shebang[1];
  return program === undefined || !isPosixShell(program);
}

function piecesOf(joined: JoinedText): { text: string; offset: number }[] {
  return joined.segments.map(({ at, offset }, index) => ({
    text: joined.text.slice(at, joined.segments[index + 1]?.at ?? joined.text.length),
    offset,
  }));
}

/** A stretch of the file without the CR of its line ends. */
export function fileText(text: string, start: number, end: number): JoinedText {
  return createJoinedText(lines(text, start, end));
}

/** The file's text in pieces that leave out the CR of line ends, which would stick to the last word of a line. */
function lines(text: string, start: number, end: number): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let from = start;
  for (;;) {
    const lineEnd = text.indexOf("\r\n", from);
    if (lineEnd === -1 || lineEnd >= end) break;
    pieces.push({ text: text.slice(from, lineEnd), offset: from });
    from = lineEnd + 1;
  }
  pieces.push({ text: text.slice(from, end), offset: from });
  return pieces;
}
