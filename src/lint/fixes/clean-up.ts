import type { Dockerfile } from "../../dockerfile/ast.js";
import { toFileOffset } from "../../dockerfile/joined-text.js";
import type { Run } from "../rule.js";
import type { Fix } from "./fix.js";

/**
 * Puts a command behind the last one of a RUN, on a line of its own where the others have that. Null where the script
 * is more than commands joined by `&&`: then what comes last need not run last.
 */
export function appendCommand(dockerfile: Dockerfile, run: Run, command: string): Fix | null {
  const { text } = dockerfile;
  const { instruction, script } = run;
  if (script === null || instruction.heredocs.length > 0 || !isPlainList(script.text)) return null;
  const at = toFileOffset(script, script.text.trimEnd().length - 1) + 1;
  if (text.slice(at, instruction.range.end).trim() !== "") return null;
  const written = text.slice(instruction.range.start, at);
  const lineEnd = /\r?\n/.exec(written)?.[0];
  return [{ range: { start: at, end: at }, text: joiner(written, lineEnd, dockerfile.escape) + command }];
}

/** Quotes and all else that could change what `&&` means pass for more than a list. */
function isPlainList(script: string): boolean {
  const rest = script.replaceAll("&&", " ").replace(/\$\{\w+\}/g, "");
  return !/[;|&#(){}`!<>"'\\\n]/.test(rest) && !/(?:^|\s)(?:exec|exit|if|for|while|until|case)\s/.test(rest);
}

/** `&&` in the way of the other lines: in front of the commands, or at the ends of the lines. */
function joiner(written: string, lineEnd: string | undefined, escapeCharacter: string): string {
  if (lineEnd === undefined) return " && ";
  const lines = written.split(lineEnd);
  const leading = lines.findLast((line) => /^[ \t]*&&[ \t]/.test(line));
  if (leading !== undefined) return ` ${escapeCharacter}${lineEnd}${/^[ \t]*/.exec(leading)?.[0] ?? ""}&& `;
  const trailing = lines.findIndex((line) => line.trimEnd().endsWith(`&& ${escapeCharacter}`));
  if (trailing === -1) return " && ";
  return ` && ${escapeCharacter}${lineEnd}${/^[ \t]*/.exec(lines[trailing + 1] ?? "")?.[0] ?? ""}`;
}
