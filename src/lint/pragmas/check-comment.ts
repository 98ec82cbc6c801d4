import { splitNames } from "./hadolint-comment.js";
import type { CheckOptions, RuleName } from "./pragma.js";

export interface CheckComment extends CheckOptions {
  readonly skip: readonly RuleName[];
  /** `refused`: BuildKit refuses to build for an option that is none. `malformed`: a blank cut the list off. */
  readonly problem: "refused" | "malformed" | null;
}

/** Go's words for true: https://pkg.go.dev/strconv#ParseBool */
const TRUE = /^(?:1|t|T|TRUE|true|True)$/;
const FALSE = /^(?:0|f|F|FALSE|false|False)$/;

/** The value of a comment `# check=…` with where it stands in the comment; null for all other comments. */
export function checkValueOf(comment: string): { value: string; at: number } | null {
  const begin = /^#[ \t]*check[ \t]*=[ \t]*/i.exec(comment)?.[0];
  return begin === undefined ? null : { value: comment.slice(begin.length), at: begin.length };
}

/** Whether the comment is nearly a check comment: `# check skip=A`, `# check: skip=A`. */
export function isAlmostCheck(comment: string): boolean {
  return /^#[ \t]*check[ \t:]{1,9}(?:skip|error|experimental)[ \t]*=/i.test(comment);
}

/**
 * Reads `skip=A,B;error=true;experimental=C`, the value of a `check` directive or comment. It ends at the first blank,
 * so that a reason may follow. Source: https://docs.docker.com/reference/dockerfile/#check
 *
 * @param offset where the value stands
 */
export function readCheckValue(value: string, offset: number): CheckComment {
  const written = /^\S*/.exec(value)?.[0] ?? "";
  const skip: RuleName[] = [];
  const experimental: string[] = [];
  let isError = false;
  let isRefused = false;
  for (const { text, at } of options(written)) {
    const [, key = "", list = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
    const name = key.toLowerCase();
    if (name === "skip") skip.push(...splitNames(list, offset + at + key.length + 1));
    else if (name === "experimental") experimental.push(...splitNames(list, 0).map((rule) => rule.name));
    else if (name === "error" && (TRUE.test(list) || FALSE.test(list))) isError = TRUE.test(list);
    else isRefused = true;
  }
  const problem = isRefused ? "refused" : written.endsWith(",") ? "malformed" : null;
  return { skip, experimental, isError, problem };
}

/** Three at most: what follows belongs to the third, as BuildKit has it. */
function options(value: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  while (found.length < 2) {
    const end = value.indexOf(";", at);
    if (end === -1) break;
    found.push({ text: value.slice(at, end), at });
    at = end + 1;
  }
  return [...found, { text: value.slice(at), at }];
}
