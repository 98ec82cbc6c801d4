import { posix } from "node:path";

/** The flags of `explain` that are for a Dockerfile. */
export const WALK_FLAGS = {
  image: { type: "string" },
  tag: { type: "string" },
  target: { type: "string" },
  format: { type: "string" },
} as const;

/** Whether a word after `explain` means a file: rules have neither a dot nor a slash in their names. */
export function namesFile(word: string): boolean {
  return /[./\\]/.test(word) || /dockerfile|containerfile/i.test(posix.basename(word));
}
