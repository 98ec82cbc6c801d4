import type { Dockerfile, Range } from "../../dockerfile/ast.js";

/** An ignore comment that hadolint heeds. */
export interface IgnoreComment {
  readonly reach: "here" | "global" | "stage";
  readonly rules: readonly string[];
  readonly range: Range;
}

const IGNORE =
  /^#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*([DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#.*)?$/;

/** Finds them in the order of the file. Those between the lines of an instruction are none. */
export function readIgnoreComments({ text, comments, instructions }: Dockerfile): IgnoreComment[] {
  const inside = new Set(
    instructions.flatMap(({ range, comments: own }) =>
      own.filter((comment) => comment.range.start > range.start).map((comment) => comment.range.start),
    ),
  );
  return comments.flatMap(({ range }) => {
    const found = inside.has(range.start) ? null : IGNORE.exec(text.slice(range.start, range.end).trimEnd());
    if (found === null) return [];
    const [, scope, names = ""] = found;
    const reach = scope === "global" || scope === "stage" ? scope : "here";
    return [{ reach, rules: names.split(",").map((name) => name.trim()), range }];
  });
}
