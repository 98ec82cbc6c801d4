import type { Argument, Instruction, Range, Stage } from "../dockerfile/ast.js";
import type { RuleContext } from "./rule.js";

/** A word's value at that instruction, variables and quotes resolved; null where a variable is not known. */
export function resolveArgument(
  context: RuleContext,
  stage: Stage,
  at: Instruction,
  { value }: Argument,
): string | null {
  // Variables count in JSON form too, but its quotes are JSON's.
  if (at.form === "json" && !value.includes("$")) return value;
  return context.expand(stage, at, value);
}

/** Where a stretch of the word stands in the file; the whole word where a continuation or quotes make that unclear. */
export function withinArgument({ value, range }: Argument, start: number, end: number): Range {
  if (range.end - range.start !== value.length) return range;
  return { start: range.start + start, end: range.start + end };
}

/** Whether a path in a Dockerfile is absolute; a drive letter makes it so on Windows. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
