import type { Range } from "../../dockerfile/ast.js";
import { createLineIndex } from "../../dockerfile/line-index.js";
import type { RuleContext } from "../rule.js";
import { type IgnoreComment, readIgnoreComments } from "./ignore-comments.js";
import { lastUpTo } from "./offsets.js";

/**
 * Decides what hadolint's ignore comments silence. One is for the instruction that begins in the next line, and `global`
 * for the file. `stage` is for what stands behind the next line, which should be a FROM, up to the line of the next FROM or
 * the next such comment.
 */
export function createCompatSuppressions({
  config,
  dockerfile,
  staged,
}: RuleContext): (ruleId: string, range: Range) => boolean {
  const comments = config.ignorePragmas ? readIgnoreComments(dockerfile) : [];
  if (comments.length === 0) return () => false;
  const lines = createLineIndex(dockerfile.text);
  const lineOf = (offset: number): number => lines.position(offset).line;
  const belowThose = (reach: IgnoreComment["reach"]): (readonly [number, ReadonlySet<string>])[] =>
    comments
      .filter((comment) => comment.reach === reach)
      .map(({ range, rules }) => [lineOf(range.start) + 1, new Set(rules)]);

  const everywhere = new Set(comments.flatMap(({ reach, rules }) => (reach === "global" ? rules : [])));
  const byLine = new Map(belowThose("here"));
  const froms = staged.stages.map(({ from }) => [lineOf(from.range.start), new Set<string>()] as const);
  const byStart = new Map([...froms, ...belowThose("stage")]);
  const starts = [...byStart.keys()].sort((left, right) => left - right);
  const instructions = dockerfile.instructions.map(({ range }) => range.start);

  return (ruleId, { start }) => {
    const line = lineOf(instructions[lastUpTo(instructions, start)] ?? start);
    const stage = starts[lastUpTo(starts, line - 1)];
    return (
      everywhere.has(ruleId) ||
      byLine.get(line)?.has(ruleId) === true ||
      (stage !== undefined && byStart.get(stage)?.has(ruleId) === true)
    );
  };
}
