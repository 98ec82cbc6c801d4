import type { Dockerfile, Heredoc, Instruction, JoinedText } from "../../dockerfile/ast.js";
import { createJoinedText } from "../../dockerfile/joined-text.js";
import { fileText } from "../run-script.js";

/**
 * What hadolint takes for the script of a RUN. Of a line with a here-document it reads what stands before the marker;
 * only where nothing does, it reads the document, with what follows the marker as its first line unless that is a pipe or
 * a redirection. Of exec form it reads the strings, with blanks between them.
 */
export function compatScript(dockerfile: Dockerfile, run: Instruction): JoinedText {
  if (run.form === "json") {
    return createJoinedText(
      run.args.flatMap(({ value, range }, index) => [
        ...(index === 0 ? [] : [{ text: " ", offset: range.start }]),
        { text: value, offset: range.start },
      ]),
    );
  }
  if (run.flags.some(({ name }) => !FLAGS.has(name))) return withFlags(dockerfile, run);
  const [first] = run.heredocs;
  const at = run.body.text.indexOf("<<");
  if (first === undefined || at === -1) return run.body;
  const before = run.body.text.slice(0, at).trim();
  return before === "" ? documentOf(dockerfile, run, first) : upTo(run.body, at);
}

function documentOf(
  { text }: Dockerfile,
  { body }: Instruction,
  { body: { start, end }, marker }: Heredoc,
): JoinedText {
  const document = fileText(text, start, end);
  const rest = /^\s*<<-?(?:"[^"]*"|'[^']*'|\S)+\s*(.*)$/s.exec(body.text)?.[1] ?? "";
  if (rest === "" || /^[|>&]/.test(rest)) return document;
  return withFirstLine(`${rest}\n`, marker.end, document);
}

/** The flags that it knows; what begins with another is all script to it. */
const FLAGS: ReadonlySet<string> = new Set(["mount", "network", "security"]);

function withFlags({ text }: Dockerfile, { flags, body }: Instruction): JoinedText {
  const written = flags.map(({ range }) => text.slice(range.start, range.end)).join(" ");
  return withFirstLine(`${written} `, flags[0]?.range.start ?? 0, body);
}

function withFirstLine(line: string, offset: number, { text, segments }: JoinedText): JoinedText {
  const moved = segments.map((segment) => ({ ...segment, at: segment.at + line.length }));
  return { text: line + text, segments: [{ at: 0, offset }, ...moved] };
}

function upTo({ text, segments }: JoinedText, end: number): JoinedText {
  return { text: text.slice(0, end), segments: segments.filter(({ at }, index) => index === 0 || at < end) };
}
