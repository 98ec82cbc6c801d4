import { randomUUID } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";

/** What the runner shows of one step's summary; it shows none of a longer one. */
export const SUMMARY_LIMIT = 1024 * 1024;

/**
 * Adds one output to the file at `GITHUB_OUTPUT`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function appendOutput(path: string, name: string, value: string): void {
  // Nobody can end the value early without knowing the delimiter.
  const delimiter = `end_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/**
 * Adds Markdown to the file at `GITHUB_STEP_SUMMARY`.
 *
 * @returns false, with nothing written, where the file would grow over {@link SUMMARY_LIMIT}
 */
export function appendSummary(path: string, markdown: string): boolean {
  const text = `${markdown}\n`;
  const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (before + Buffer.byteLength(text) > SUMMARY_LIMIT) return false;
  appendFileSync(path, text);
  return true;
}
