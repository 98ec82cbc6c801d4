import type { Lines } from "./links.js";

/** A part of a file that a diff shows, by its lines in the new state of the file. */
export interface Hunk extends Lines {
  /** Those of the lines that are new or changed. */
  readonly added: ReadonlySet<number>;
}

const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;

/**
 * The hunks of one file's unified diff, as the REST API gives it in `patch`. Hunks without a line of the new file are
 * left out, as there is nothing in them to comment on.
 */
export function readHunks(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let start = 0;
  let next = 0;
  let added = new Set<number>();
  const end = (): void => {
    if (next > start) hunks.push({ start, end: next - 1, added });
  };
  for (const line of patch.split("\n")) {
    const header = HEADER.exec(line);
    if (header !== null) {
      end();
      start = Number(header[1]);
      next = start;
      added = new Set();
    } else if (line.startsWith("+")) {
      added.add(next);
      next += 1;
    } else if (line.startsWith(" ")) next += 1;
  }
  end();
  return hunks;
}

/** Whether a comment can stand on the lines and is about the pull request: one hunk has them all, and changes one. */
export function isOwnChange(hunks: readonly Hunk[], { start, end }: Lines): boolean {
  const hunk = hunks.find((each) => each.start <= start && end <= each.end);
  if (hunk === undefined) return false;
  for (let line = start; line <= end; line += 1) {
    if (hunk.added.has(line)) return true;
  }
  return false;
}
