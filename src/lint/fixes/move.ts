import type { Dockerfile, Instruction, Range } from "../../dockerfile/ast.js";
import type { Edit, Fix } from "./fix.js";

/**
 * Puts instructions in another order: each takes the place of another, with the comments directly above it, and the
 * line ends and empty lines between the places stay. Null where a comment stands apart from the instructions, since
 * nobody knows which of them it is about, or says something about all that follows it.
 *
 * @param instructions neighbours, in the order of the file
 * @param order the same instructions in their new order
 */
export function reorder(
  { text }: Dockerfile,
  instructions: readonly Instruction[],
  order: readonly Instruction[],
): Fix | null {
  const blocks = new Map(instructions.map((instruction) => [instruction, blockOf(text, instruction)]));
  let end: number | null = null;
  for (const block of blocks.values()) {
    const isApart = end !== null && text.slice(end, block.start).trim() !== "";
    // At the end of the file, a continuation that leads nowhere does no harm; elsewhere it takes the next line.
    if (isApart || /[\\`][ \t]*$/.test(text.slice(block.start, block.end).slice(-200))) return null;
    end = block.end;
  }
  const edits: Edit[] = [];
  for (const [index, instruction] of instructions.entries()) {
    const range = blocks.get(instruction);
    const moved = order[index];
    const movedFrom = moved === undefined ? undefined : blocks.get(moved);
    if (range === undefined || movedFrom === undefined) return null;
    if (moved !== instruction)
      edits.push({ range, text: text.slice(movedFrom.start, movedFrom.end), movedFrom });
  }
  return edits;
}

/** The instruction with the comments above it that no empty line parts from it. */
function blockOf(text: string, { comments, range }: Instruction): Range {
  let { start } = range;
  for (const comment of comments.filter((each) => each.range.start < range.start).reverse()) {
    const between = text.slice(comment.range.end, start);
    if (!/^\r?\n[ \t]*$/.test(between) || /^hadolint\s+shell\b/i.test(comment.text)) break;
    start = comment.range.start;
  }
  return { start, end: range.end };
}

/** The items of a file in the order in which they stand once the edits are made, as far as these move them. */
export function inNewOrder<Item extends { readonly range: Range }>(
  items: readonly Item[],
  edits: readonly Edit[],
): readonly Item[] {
  const moves = edits
    .flatMap(({ range, movedFrom }) => (movedFrom === undefined ? [] : [{ to: range, from: movedFrom }]))
    .sort((left, right) => left.from.start - right.from.start);
  if (moves.length === 0) return items;
  let next = 0;
  return items
    .map((item) => {
      const { start } = item.range;
      while ((moves[next]?.from.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const move = moves[next];
      if (move === undefined || start < move.from.start) return { item, at: start, within: 0 };
      return { item, at: move.to.start, within: start - move.from.start };
    })
    .sort((left, right) => left.at - right.at || left.within - right.within)
    .map(({ item }) => item);
}
