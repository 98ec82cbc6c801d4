import { createHash } from "node:crypto";
import type { Translate } from "../locales/translate.js";
import { suggestionBlock } from "./escape.js";
import { join, link, md, phrase } from "./markdown/markup.js";

/** Whole lines of a file and what is to stand there, with the findings that are gone then. */
export interface SuggestedChange {
  /** From 1, both ends included. */
  readonly lines: { readonly start: number; readonly end: number };
  /** The lines as they are and as they are to be, without the last one's line feed. */
  readonly before: string;
  readonly after: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly helpUrl: string | null;
  }[];
}

/** A comment on lines of a pull request's file that offers to change them. */
export interface Suggestion {
  /** The same as long as rules and lines are, wherever in the file they stand. */
  readonly id: string;
  readonly lines: SuggestedChange["lines"];
  /** Markdown; its first line is the marker with the id. */
  readonly body: string;
}

/** Findings that one comment explains; of more, only how many they are. */
const MOST_FINDINGS = 5;
/** UTF-16 units of one comment; GitHub refuses more than 65,536. */
const LONGEST_BODY = 20_000;
const PREFIX = "<!-- docker-layer-report:suggestion:v1 ";
const MARKER =
  /^<!-- docker-layer-report:suggestion:v1 rules=[\w,]{0,500} content=([\da-f]{32}\.\d{1,9}) -->/;

/**
 * The comments that suggest changes of one file, in their order. A change that cannot be shown as it is (see
 * `suggestionBlock`), or not in one comment, is left out.
 */
export function toSuggestions(
  path: string,
  changes: readonly SuggestedChange[],
  translate: Translate,
): readonly Suggestion[] {
  const counts = new Map<string, number>();
  return changes.flatMap((change): readonly Suggestion[] => {
    const block = suggestionBlock(change.after);
    // What GitHub puts in the place of the lines may have other line ends than they had.
    if (block === null || suggestionBlock(change.before) === null) return [];
    const rules = [...new Set(change.findings.map(({ ruleId }) => ruleId))].sort();
    const content = JSON.stringify([path, rules, change.before, change.after]);
    const digest = createHash("sha256").update(content).digest("hex").slice(0, 32);
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    const id = `${digest}.${count}`;
    const named = rules
      .join(",")
      .replace(/[^\w,]/g, "")
      .slice(0, 500);
    const marker = `${PREFIX}rules=${named} content=${id} -->`;
    const body = `${marker}\n${explanation(change, translate)}\n\n${block}\n`;
    return body.length > LONGEST_BODY ? [] : [{ id, lines: change.lines, body }];
  });
}

/** The id in a comment's first line, where the comment is one of ours. */
export function suggestionId(comment: string): string | null {
  return comment.startsWith(PREFIX) ? (MARKER.exec(comment)?.[1] ?? null) : null;
}

function explanation({ findings }: SuggestedChange, translate: Translate): string {
  const lines = findings
    .slice(0, MOST_FINDINGS)
    .map(({ ruleId, message, helpUrl }) => md`**${link(ruleId, helpUrl)}**: ${message}`);
  const left = findings.length - lines.length;
  return join(
    [...lines, ...(left > 0 ? [phrase(translate, "suggestions.moreFindings", { count: left })] : [])],
    "  \n",
  ).markdown;
}
