import { type Command, forEachChild, type SyntaxNode, type Word, type WordPart } from "unbash";
import type { Range } from "../../dockerfile/ast.js";
import { parseScript } from "../parse-script.js";
import type { Locate } from "../shell.js";

/** A word as hadolint's rules see it. */
export interface CompatWord {
  /** Quotes removed; `$X` is `${X}`, and what backquotes or arithmetic put in is `${VAR}`. */
  readonly value: string;
  readonly range: Range;
}

/** A simple command as hadolint's rules see it. */
export interface CompatCommand {
  /** As written, quotes removed: a program with a path is another one. */
  readonly name: string;
  readonly nameRange: Range;
  readonly args: readonly CompatWord[];
}

/** What hadolint's rules see of a script. */
export interface CompatScript {
  readonly text: string;
  readonly commands: readonly CompatCommand[];
  readonly hasPipe: boolean;
}

/** Programs whose next word hadolint takes for the program; its arguments still begin with that word. */
const WRAPPERS: ReadonlySet<string> = new Set(["builtin", "busybox", "command", "exec", "run"]);

/**
 * Every simple command of a script with a literal name, wherever it stands. What `sudo`, `env` and `sh -c` run is not
 * looked into. A script that does not parse has no commands.
 */
export function readScript(script: string, locate: Locate): CompatScript {
  const root = parseScript(script);
  const nothing: CompatScript = { text: script, commands: [], hasPipe: false };
  if (root === null) return nothing;
  const commands: CompatCommand[] = [];
  let hasPipe = false;
  const pending: { node: SyntaxNode; locate: Locate }[] = [{ node: root, locate }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    let place = next.locate;
    if (node.type === "Script" && (node.errors ?? []).length > 0) return nothing;
    if (node.type === "Script" && node.source !== undefined) {
      // Backquotes with escapes inside: their offsets count in another text.
      const whole = next.locate(0, script.length);
      place = () => whole;
    }
    if (node.type === "Pipeline" && node.commands.length > 1) hasPipe = true;
    if (node.type === "Pipeline") commands.push(...timed(node.prefixes, place));
    if (node.type === "Command") {
      const command = toCommand(node, place);
      if (command !== null) commands.push(command);
    }
    const children: SyntaxNode[] = [];
    forEachChild(node, (child) => children.push(child));
    for (const child of children.reverse()) pending.push({ node: child, locate: place });
  }
  return { text: script, commands, hasPipe };
}

/** `time` is a keyword here and a command there. */
function timed(prefixes: readonly SyntaxNode[], locate: Locate): CompatCommand[] {
  return prefixes
    .filter(({ type }) => type === "Time")
    .map(({ pos, end }) => ({ name: "time", nameRange: locate(pos, end), args: [] }));
}

function toCommand({ name, args }: Command, locate: Locate): CompatCommand | null {
  if (name === undefined || !isLiteral(name)) return null;
  const words = args.map((argument) =>
    argument.type === "Word"
      ? toWord(argument, locate)
      : { value: argument.text, range: locate(argument.pos, argument.end) },
  );
  const own = toWord(name, locate);
  const inner = WRAPPERS.has(own.value) ? wrapped(own.value, words) : null;
  const program = inner ?? own;
  return { name: program.value, nameRange: program.range, args: words };
}

function wrapped(wrapper: string, words: readonly CompatWord[]): CompatWord | null {
  let index = 0;
  while (wrapper === "exec" && words[index]?.value.startsWith("-") === true) {
    index += words[index]?.value === "-a" ? 2 : 1;
  }
  return words[index] ?? null;
}

function toWord(word: Word, locate: Locate): CompatWord {
  const value = word.parts === undefined ? word.value : word.parts.map(simplified).join("");
  return { value, range: locate(word.pos, word.end) };
}

function simplified(part: WordPart): string {
  switch (part.type) {
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.map(simplified).join("");
    case "SimpleExpansion":
      return `\${${part.text.slice(1)}}`;
    case "CommandExpansion":
      return part.text.startsWith("`") ? `\${VAR}` : `\${${part.text.slice(2, -1).replace(/\s+/g, "")}}`;
    case "ArithmeticExpansion":
      return `\${VAR}`;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob":
      return part.value;
    default:
      return part.text;
  }
}

function isLiteral({ parts }: Word): boolean {
  return (parts ?? []).every((part) => {
    if (part.type === "DoubleQuoted") return part.parts.every(({ type }) => type === "Literal");
    return ["Literal", "SingleQuoted", "AnsiCQuoted", "Glob", "ExtendedGlob", "BraceExpansion"].includes(
      part.type,
    );
  });
}
