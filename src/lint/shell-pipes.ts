import { type Command, forEachChild, type SyntaxNode } from "unbash";
import { parseScript } from "./parse-script.js";

/** The first `|` of a pipeline, as a stretch of the script. */
export interface Pipe {
  readonly start: number;
  readonly end: number;
  /** The programs before the last one: those whose failure the shell does not see. Empty for a loop or a group. */
  readonly programs: readonly string[];
}

/**
 * The pipelines of a script, command substitutions included, before `set -o pipefail` in the order written. A script
 * that does not parse has none. What `sh -c '…'` is given is another shell's script, which is not looked into.
 */
export function pipesWithoutPipefail(script: string): Pipe[] {
  const root = script.includes("|") ? parseScript(script) : null;
  if (root === null) return [];
  const found: Pipe[] = [];
  const pending: SyntaxNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    // Offsets in backquotes with escapes inside count in another text.
    if (node.type === "Script" && ((node.errors ?? []).length > 0 || node.source !== undefined)) continue;
    if (node.type === "Command" && setsPipefail(node)) return found;
    const [first, ...others] = node.type === "Pipeline" ? node.commands : [];
    if (node.type === "Pipeline" && first !== undefined && others.length > 0) {
      const start = script.indexOf("|", first.end);
      const programs = [first, ...others.slice(0, -1)].flatMap((command) =>
        command.type === "Command" ? (command.name?.value ?? []) : [],
      );
      const isWhole = programs.length === others.length;
      const end = start + (node.operators[0]?.length ?? 1);
      found.push({ start, end, programs: isWhole ? programs : [] });
    }
    const children: SyntaxNode[] = [];
    forEachChild(node, (child) => children.push(child));
    for (const child of children.reverse()) pending.push(child);
  }
  return found;
}

/** `set -o pipefail`, `set -euo pipefail`. */
function setsPipefail({ name, args }: Command): boolean {
  if (name?.value !== "set") return false;
  return namesPipefail(args.map((word) => (word.type === "Word" ? word.value : "")));
}

/** Whether a shell's options switch `pipefail` on: `-o pipefail`, `-euo pipefail`. */
export function namesPipefail(words: readonly string[]): boolean {
  return words.some((word, index) => word === "pipefail" && /^-[a-z]*o$/i.test(words[index - 1] ?? ""));
}
