import type { RuleName } from "./pragma.js";

export interface IgnoreComment {
  readonly kind: "ignore";
  readonly reach: "here" | "file" | "stage";
  readonly names: readonly RuleName[];
}

export type HadolintComment =
  | IgnoreComment
  | { readonly kind: "shell"; readonly shell: string }
  | { readonly kind: "malformed" };

const PRAGMA = /^#[ \t]*(hadolint)[ \t]+(?:([a-z]+)[ \t]+)?([a-z]+)[ \t]*=[ \t]*/i;
const NAMES = /^[A-Za-z0-9]+(?:[ \t]*,[ \t]*[A-Za-z0-9]+)*/;
/**
 * What somebody writes who means one of these: `hadolint ignore DL3006`, `hadolint: ignore=…`, `hadolint DL3006`, and the
 * program's name left out or misspelt.
 */
const ALMOST: readonly RegExp[] = [
  /^#[ \t]*hadolint(?:[ \t]*[:-][ \t]*|[ \t]+)(?:(?:global|stage)[ \t]+)?(?:ignored?|disabled?|skip)(?:$|[ \t]*[:=]|[ \t]+(?:DL|SC|LR)\d)/i,
  /^#[ \t]*hadolint[ \t:=-]{1,9}(?:DL|SC|LR)\d/i,
  /^#[ \t]*(?:[\w-]{1,20}[: \t][ \t]*)?(?:(?:global|stage)[ \t]+)?ignore[ \t]*[:=][ \t]*(?:DL|LR)\d/i,
];

/** What may follow: nothing, or a reason behind `#` or `--`. */
const REASON = /^[ \t]*(?:$|#|--)/;

/**
 * Reads `# hadolint ignore=DL3006,DL3008 # reason`, with `global` or `stage` before `ignore`, or `# hadolint shell=bash`.
 * Source: https://github.com/hadolint/hadolint#inline-ignores. Ours takes a reason behind `--` too.
 *
 * @param text the comment with its `#`; `offset` is where it stands
 * @returns null for a comment that is none of these
 */
export function readHadolintComment(text: string, offset: number): HadolintComment | null {
  const begin = PRAGMA.exec(text);
  if (begin === null) return ALMOST.some((form) => form.test(text)) ? { kind: "malformed" } : null;
  const [{ length }, program, scope, keyword] = begin;
  if (program !== "hadolint") return { kind: "malformed" };
  const rest = text.slice(length);
  if (keyword === "shell" && scope === undefined) {
    const shell = /^[^\s#]+/.exec(rest)?.[0];
    return shell === undefined ? { kind: "malformed" } : { kind: "shell", shell };
  }
  const reach = scope === undefined ? "here" : { global: "file" as const, stage: "stage" as const }[scope];
  const names = NAMES.exec(rest)?.[0];
  // A comment that is almost right silences nothing: whoever wrote it is told so instead.
  if (keyword !== "ignore" || reach === undefined || names === undefined) return { kind: "malformed" };
  if (!REASON.test(rest.slice(names.length))) return { kind: "malformed" };
  return { kind: "ignore", reach, names: splitNames(names, offset + length) };
}

/** The names between commas, blanks around them left out, empty ones dropped. */
export function splitNames(list: string, offset: number): RuleName[] {
  const names: RuleName[] = [];
  for (const { 0: name, index } of list.matchAll(/[^,\s]+/g)) {
    names.push({ name, range: { start: offset + index, end: offset + index + name.length } });
  }
  return names;
}
