import { type Command, forEachChild, type SyntaxNode, type Word } from "unbash";
import type { Range } from "../dockerfile/ast.js";
import { parseScript } from "./parse-script.js";
import { unwrap } from "./shell-wrappers.js";

/** Says where a stretch of a script stands in the file. */
export type Locate = (start: number, end: number) => Range;

export interface ShellWord {
  /** Quotes removed; expansions stay as written (`$NAME`, `$(command)`). */
  readonly value: string;
  /** False where the shell puts something in (a variable, a command's output, braces): the value is not known. */
  readonly literal: boolean;
  readonly range: Range;
  /** Where a stretch of `value` stands in the file; the whole word where quoting makes that unclear. */
  readonly locate: Locate;
}

/** A simple command: a program and its arguments. */
export interface ShellCommand {
  /** The last part of the program's path: `pip` for `/venv/bin/pip`. */
  readonly name: string;
  /** The program as written, then its arguments. Redirections and assignments before it are left out. */
  readonly words: readonly ShellWord[];
  readonly range: Range;
}

const SHELLS: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh"]);

/** A part of a script that is still to be looked into. */
interface PendingNode {
  readonly node: SyntaxNode;
  /** What it is a part of; null for the whole. */
  readonly holder: { readonly node: SyntaxNode; readonly locate: Locate } | null;
  readonly locate: Locate;
  /** The text that the node's offsets count in. */
  readonly source: string;
}

/** `sh -c` in `sh -c`, `sudo env nice …`: deeper than this nobody nests them by hand. */
const MAX_DEPTH = 8;

/** Whether the program reads the language that this module understands. */
export function isPosixShell(program: string): boolean {
  return SHELLS.has(program.slice(program.lastIndexOf("/") + 1));
}

/**
 * Gives every simple command of a script, in the order written: in lists, pipes, subshells, loops, functions, command
 * substitutions, `sh -c '…'`, and behind `sudo`, `env`, `exec` and the like, where the outer command comes first.
 * A script (or a nested one) that does not parse has no commands.
 */
export function shellCommands(script: string, locate: Locate, depth = 0): ShellCommand[] {
  const found: ShellCommand[] = [];
  const root = parseScript(script);
  if (root === null) return found;
  const pending: PendingNode[] = [{ node: root, holder: null, locate, source: script }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, holder } = next;
    let { locate: place, source } = next;
    if (node.type === "Script") {
      if (node.errors !== undefined && node.errors.length > 0) continue;
      if (node.source !== undefined && holder !== null) {
        // Backquotes with escapes inside: offsets count in the unescaped text, so only the whole can be pointed at.
        const range = holder.locate(holder.node.pos, holder.node.end);
        place = () => range;
        source = node.source;
      }
    } else if (node.type === "Command") {
      const command = toShellCommand(node, place, source);
      if (command !== null) {
        append(found, commandAndInner(command, depth));
        append(found, hereDocumentCommands(node, command, place, depth));
      }
    }
    const asHolder = { node, locate: place };
    const children: PendingNode[] = [];
    forEachChild(node, (child) => children.push({ node: child, holder: asHolder, locate: place, source }));
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) pending.push(child);
    }
  }
  return found;
}

/** The command of an exec form: its words are given, no shell takes part. */
export function execCommands(words: readonly ShellWord[], range: Range): ShellCommand[] {
  const command = fromWords(words, range);
  return command === null ? [] : commandAndInner(command, 0);
}

function fromWords(words: readonly ShellWord[], range: Range): ShellCommand | null {
  const program = words[0];
  if (program === undefined) return null;
  return { name: program.value.slice(program.value.lastIndexOf("/") + 1), words, range };
}

function toShellCommand(node: Command, locate: Locate, source: string): ShellCommand | null {
  if (node.name === undefined) return null;
  const words = [toShellWord(node.name, locate)];
  for (const argument of node.args) {
    words.push(
      argument.type === "Word"
        ? toShellWord(argument, locate)
        : wordAt(source.slice(argument.pos, argument.end), true, argument.pos, argument.end, locate),
    );
  }
  return fromWords(words, locate(node.pos, node.end));
}

function toShellWord(word: Word, locate: Locate): ShellWord {
  const inner = word.text === word.value ? 0 : 1;
  // `'…'` and `"…"` without escapes: the value stands inside the quotes as it is.
  const plain = word.text.length === word.value.length + 2 * inner && word.text.startsWith(word.value, inner);
  if (plain) {
    const shifted: Locate = (start, end) => locate(word.pos + inner + start, word.pos + inner + end);
    return {
      value: word.value,
      literal: isLiteral(word),
      range: locate(word.pos, word.end),
      locate: shifted,
    };
  }
  return wordAt(word.value, isLiteral(word), word.pos, word.end, locate);
}

function wordAt(value: string, literal: boolean, start: number, end: number, locate: Locate): ShellWord {
  const range = locate(start, end);
  return { value, literal, range, locate: () => range };
}

function isLiteral(word: Word): boolean {
  return (word.parts ?? []).every((part) => {
    switch (part.type) {
      case "Literal":
      case "SingleQuoted":
      case "AnsiCQuoted":
      case "Glob":
        return true;
      case "DoubleQuoted":
        return part.parts.every((child) => child.type === "Literal");
      default:
        return false;
    }
  });
}

function commandAndInner(command: ShellCommand, depth: number): ShellCommand[] {
  const found = [command];
  for (let words = unwrap(command); words !== null && found.length <= MAX_DEPTH; ) {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) break;
    const inner = fromWords(words, { start: first.range.start, end: last.range.end });
    if (inner === null) break;
    found.push(inner);
    words = unwrap(inner);
  }
  const innermost = found.at(-1);
  const script = innermost === undefined || depth >= MAX_DEPTH ? null : scriptArgument(innermost);
  if (script !== null) append(found, shellCommands(script.value, script.locate, depth + 1));
  return found;
}

/** The word after `-c` of `sh -c`, `bash -exc` …; null where the command is no such call. */
function scriptArgument(command: ShellCommand): ShellWord | null {
  if (!isPosixShell(command.name)) return null;
  for (let index = 1; index < command.words.length; index += 1) {
    const value = command.words[index]?.value ?? "";
    if (/^-[a-z]*c[a-z]*$/.test(value)) return command.words[index + 1] ?? null;
    if (value === "-o") index += 1;
    else if (!value.startsWith("-")) return null;
  }
  return null;
}

/** `bash <<EOF`: the shell reads its commands from the here-document. */
function hereDocumentCommands(
  node: Command,
  command: ShellCommand,
  locate: Locate,
  depth: number,
): ShellCommand[] {
  if (depth >= MAX_DEPTH || !isPosixShell(command.name)) return [];
  if (!command.words.slice(1).every((word) => word.value.startsWith("-"))) return [];
  const found: ShellCommand[] = [];
  for (const redirect of node.redirects) {
    if (redirect.type !== "HereDoc") continue;
    const { body } = redirect;
    const shifted: Locate = (start, end) => locate(body.pos + start, body.pos + end);
    append(found, shellCommands(body.text, shifted, depth + 1));
  }
  return found;
}

/** As `push(...more)`, which a long list would overflow the stack with. */
function append(list: ShellCommand[], more: readonly ShellCommand[]): void {
  for (const command of more) list.push(command);
}
