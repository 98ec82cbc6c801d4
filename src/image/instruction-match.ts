import type { Instruction } from "../dockerfile/ast.js";
import type { CreatedBy } from "./created-by.js";

/** `exact`: the row is what this instruction writes. `kind`: only the keyword agrees. */
export type InstructionMatch = "exact" | "kind" | "none";

const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";

/** How well a history row fits an instruction of the Dockerfile. */
export function matchInstruction(row: CreatedBy, instruction: Instruction): InstructionMatch {
  const { keyword } = instruction;
  if (row.keyword === null) {
    const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
    return isLegacyExec ? "exact" : "none";
  }
  if (row.keyword !== keyword) return "none";
  return isText(row, instruction) ? "exact" : "kind";
}

function isText(row: CreatedBy, instruction: Instruction): boolean {
  switch (instruction.keyword) {
    case "RUN":
      return isRun(row.text, instruction);
    case "ADD":
    case "COPY":
      return row.builder === "legacy" ? isLegacyCopy(row.text, instruction) : isCopy(row.text, instruction);
    case "ARG":
    case "ENV":
    case "LABEL":
      return isAssignment(row.text, instruction);
    case "WORKDIR":
      // A relative folder is written with the one it starts from.
      return fits(`${ANYTHING}${letters(instruction.body.text)}`, letters(row.text));
    default:
      return fits(`${ANYTHING}${letters(instruction.body.text)}${ANYTHING}`, letters(row.text));
  }
}

/** A RUN's command stands at the row's end as it was written: builders expand nothing in it. */
function isRun(text: string, instruction: Instruction): boolean {
  const command = commandText(instruction);
  if (!text.endsWith(command)) return false;
  const before = text.slice(0, text.length - command.length);
  return before === "" || before.endsWith(" ");
}

function commandText(instruction: Instruction): string {
  const [first, ...others] = instruction.heredocs;
  if (first === undefined) return execText(instruction);
  const text = instruction.body.text.trim();
  const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
  // BuildKit mounts a script that names its interpreter, and history shows only the mounted file.
  if (isWholeBody && first.content.startsWith("#!")) return `/dev/pipes/${first.name}`;
  if (isWholeBody) return first.content;
  return [text, ...instruction.heredocs.map(({ content, name }) => `${content}${name}`)].join("\n");
}

function execText(instruction: Instruction): string {
  if (instruction.form === "shell") return instruction.body.text.trim();
  return instruction.args.map(({ value }) => value).join(" ");
}

function isCopy(text: string, instruction: Instruction): boolean {
  const words = instruction.args.map(({ value }) => value).join(" ");
  // Some frontends keep a few flags in front of the words, others none.
  const withoutFlags = text.replace(/^(?:--\S+ )+/, "");
  return fits(letters(words), letters(withoutFlags));
}

/** `file:HASH in /dst`: the names of what was copied are lost. */
function isLegacyCopy(text: string, instruction: Instruction): boolean {
  const target = instruction.args.at(-1)?.value ?? "";
  const [, folder] = /(?:file|dir|multi):[0-9a-f]+ in (.*)$/s.exec(text) ?? [];
  return folder !== undefined && fits(`${ANYTHING}${letters(target)}`, letters(folder));
}

function isAssignment(text: string, instruction: Instruction): boolean {
  let at = 0;
  for (const { key } of instruction.pairs) {
    const found = text.indexOf(key, at);
    if (found === -1) return false;
    at = found + key.length;
  }
  const last = instruction.pairs.at(-1)?.value ?? null;
  return last === null || instruction.keyword === "ARG" || fits(`${ANYTHING}${letters(last)}`, letters(text));
}

/** Quotes, brackets and blanks are written differently by every builder; letters and digits are not. */
function letters(text: string): string {
  return text
    .replaceAll(ANYTHING, "")
    .replace(VARIABLE, ANYTHING)
    .replace(/[^\p{L}\p{N}\0]+/gu, "");
}

/** Whether `text` is `pattern`, where ANYTHING in the pattern stands for any text. Takes one pass. */
function fits(pattern: string, text: string): boolean {
  const pieces = pattern.split(ANYTHING);
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1) return pattern === text;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}
