import type { Instruction } from "../dockerfile/ast.js";
import type { CreatedBy } from "./created-by.js";

/** `exact`: the row is what this instruction writes. `kind`: only the keyword agrees. */
export type InstructionMatch = "exact" | "kind" | "none";

const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";

/**
 * How well a history row fits an instruction of the Dockerfile.
 * @param shell the words of the SHELL in force; null where it is not known
 */
export function matchInstruction(
  row: CreatedBy,
  instruction: Instruction,
  shell: string | null = null,
): InstructionMatch {
  const { keyword } = instruction;
  if (row.keyword === null) {
    const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
    return isLegacyExec ? "exact" : "none";
  }
  if (row.keyword !== keyword) return "none";
  return isText(row, instruction, shell) ? "exact" : "kind";
}

function isText(row: CreatedBy, instruction: Instruction, shell: string | null): boolean {
  switch (instruction.keyword) {
    case "RUN":
      return isRun(row.text, instruction, shell);
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

/**
 * A RUN's command stands at the row's end as it was written: builders expand nothing in it. Docker prints its tabs as
 * blanks.
 */
function isRun(text: string, instruction: Instruction, shell: string | null): boolean {
  const { command, runBy } = commandOf(instruction);
  const row = withoutTabs(text);
  const written = withoutTabs(command);
  if (!row.endsWith(written)) return false;
  const before = row.slice(0, row.length - written.length);
  const isDirect = before === "" || isArguments(before);
  if (runBy === "nothing") return isDirect;
  return isShell(before, shell) || (runBy === "either" && isDirect);
}

/** `/bin/sh -c `, with or without arguments before it. Not the beginning of a longer command: `/bin/sh -c echo `. */
function isShell(before: string, shell: string | null): boolean {
  if (shell !== null) {
    if (!before.endsWith(`${shell} `)) return false;
    const first = before.slice(0, before.length - shell.length - 1);
    return first === "" || /^\|\d+ .* $/s.test(first);
  }
  const [last = "", ...others] = before.trimEnd().split(" ").reverse();
  return before.endsWith(" ") && takesCommand(last) && !others.some(takesCommand);
}

/** `-c` and the like, after which a shell has its command. */
function takesCommand(word: string): boolean {
  return /^(?:-[a-z]*c|-command|\/c)$/i.test(word);
}

/** `|2 A=b C=d `: as many words as arguments, so that none of them can be the beginning of the command. */
function isArguments(before: string): boolean {
  const [, count, words = ""] = /^\|(\d{1,4}) (.* )$/s.exec(before) ?? [];
  return count !== undefined && words.trimEnd().split(" ").length === Number(count);
}

const withoutTabs = (text: string): string => text.replaceAll("\t", " ");

interface Command {
  readonly command: string;
  readonly runBy: "shell" | "nothing" | "either";
}

/** What of the row is the instruction's own, and what the row names before it. */
function commandOf(instruction: Instruction): Command {
  const [first, ...others] = instruction.heredocs;
  if (first === undefined)
    return { command: execText(instruction), runBy: instruction.form === "shell" ? "shell" : "nothing" };
  const text = instruction.body.text.trim();
  const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
  // BuildKit mounts a script that names its interpreter, and history shows only the mounted file, run by itself or
  // (newer frontends) by the shell.
  if (isWholeBody && first.content.startsWith("#!"))
    return { command: `/dev/pipes/${first.name}`, runBy: "either" };
  if (isWholeBody) return { command: first.content, runBy: "shell" };
  const bodies = instruction.heredocs.map(({ content, name }) => `${content}${name}`);
  return { command: [text, ...bodies].join("\n"), runBy: "shell" };
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

/**
 * Whether a build step's text (`COPY --link a /a`, variables expanded, a heredoc's body cut short) can be of this
 * instruction.
 */
export function matchesStep(text: string, { keyword, body, heredocs }: Instruction): boolean {
  if (!hasKeyword(text, keyword)) return false;
  const end = heredocs.length > 0 ? ANYTHING : "";
  return fits(`${ANYTHING}${letters(body.text)}${end}`, letters(text.slice(keyword.length)));
}

/** BuildKit writes the keyword in upper case, the blank behind it as it stands in the file. */
export function hasKeyword(text: string, keyword: string): boolean {
  return text.slice(0, keyword.length).toUpperCase() === keyword && /^\s/.test(text.slice(keyword.length));
}
