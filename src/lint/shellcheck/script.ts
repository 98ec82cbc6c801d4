import type { JoinedText, Range } from "../../dockerfile/ast.js";
import { toFileRange } from "../../dockerfile/joined-text.js";

/** What ShellCheck is given for one RUN. */
export interface ShellScript {
  readonly text: string;
  /** Where a stretch of `text` stands in the file; null for what is not in the file. */
  readonly locate: (start: number, end: number) => Range | null;
}

/** Blank lines and comments, with their line ends. */
const HEAD = /(?:[ \t]*(?:#[^\n]*)?\n)*/y;

/**
 * Puts the shell's name and the variables that the build sets before a script. The latter come after the comments that the
 * script begins with, because a `# shellcheck` directive among those holds for the whole script only while no command
 * stands before it.
 *
 * @param shebang null for a script that has its own
 * @param exported names of variables
 */
export function toShellScript(
  source: JoinedText,
  shebang: string | null,
  exported: readonly string[],
): ShellScript {
  const first = shebang === null ? "" : `#!${shebang}\n`;
  HEAD.lastIndex = 0;
  const headEnd = HEAD.exec(source.text)?.[0].length ?? 0;
  const exports = exported.length === 0 ? "" : `export ${exported.map((name) => `${name}=1`).join(" ")}\n`;

  /** The index in the source; null in what was put in. */
  const sourceIndex = (index: number): number | null => {
    if (index < first.length) return null;
    const inHead = index - first.length;
    if (inHead < headEnd) return inHead;
    return inHead < headEnd + exports.length ? null : inHead - exports.length;
  };

  return {
    text: `${first}${source.text.slice(0, headEnd)}${exports}${source.text.slice(headEnd)}`,
    locate(start, end) {
      const from = sourceIndex(start);
      if (from === null) return null;
      return toFileRange(source, from, from + end - start);
    },
  };
}
