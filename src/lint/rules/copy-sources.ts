import type { Instruction, Range, Stage } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";

/** A file, folder or pattern that a COPY or ADD takes from the build context. */
export interface CopySource {
  readonly range: Range;
  /** As written. */
  readonly text: string;
  /** Variables and quotes resolved; null where that cannot be done. */
  readonly path: string | null;
}

/**
 * The sources that come from the build context: none for `--from`, here-documents, and what ADD downloads.
 * Source: https://docs.docker.com/reference/dockerfile/#copy
 */
export function contextSources(context: RuleContext, stage: Stage, instruction: Instruction): CopySource[] {
  const { keyword, flags, heredocs, args, form } = instruction;
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  if (flags.some(({ name }) => name === "from")) return [];
  const markers = new Set(heredocs.map(({ marker }) => marker.start));
  return args.slice(0, -1).flatMap(({ value, range }) => {
    if (markers.has(range.start)) return [];
    // Variables count in JSON form too, but its quotes are JSON's.
    const path = form === "json" && !value.includes("$") ? value : context.expand(stage, instruction, value);
    return keyword === "ADD" && isRemote(path ?? value) ? [] : [{ range, text: value, path }];
  });
}

/** What ADD fetches: URLs, and git repositories in their several spellings. */
function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:)/i.test(source);
}
