import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDockerfile } from "../../../src/dockerfile/parse.js";
import { applyEdits } from "../../../src/lint/fixes/fix.js";
import { inNewOrder, reorder } from "../../../src/lint/fixes/move.js";

const block = fc
  .tuple(
    fc.constantFrom("", "# one\n", "# one\n  # two\n"),
    fc.constantFrom("", "  "),
    fc.constantFrom("EXPOSE 80", "RUN make \\\n  # inside\n  all", "COPY a /b"),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([comments, indent, instruction, count]) => `${comments}${indent}${instruction} ${count}`);
const separator = fc.constantFrom("\n", "\r\n", "\n\n", "\n \n\t");

/** A file of blocks with something between them, and a new order for the blocks. */
const files = fc.array(fc.tuple(block, separator), { minLength: 1, maxLength: 8 }).chain((parts) =>
  fc.record({
    text: fc.constant(`FROM a:1\n${parts.map(([each, between]) => each + between).join("")}`),
    order: fc.shuffledSubarray(
      parts.map((_, index) => index),
      { minLength: parts.length },
    ),
  }),
);

describe("instructions in another order", () => {
  it("are read as the same instructions and comments, each with its own", () => {
    fc.assert(
      fc.property(files, ({ text, order }) => {
        const before = parseDockerfile(text);
        const instructions = before.instructions.slice(1);
        const wanted = order.flatMap((index) => instructions[index] ?? []);
        const edits = reorder(before, instructions, wanted) ?? [];
        const after = parseDockerfile(applyEdits(text, edits));

        const bodies = (items: typeof wanted) =>
          items.map(({ body, comments }) => [body.text, comments.map((comment) => comment.text)]);
        expect(bodies(after.instructions.slice(1))).toEqual(bodies(wanted));
        expect(inNewOrder(before.instructions, edits).slice(1)).toEqual(wanted);
        expect(inNewOrder(before.comments, edits).map((comment) => comment.text)).toEqual(
          after.comments.map((comment) => comment.text),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("leave what lies between them as it is", () => {
    const text = "FROM a:1\n\nUSER 1\r\n\n  # why\n  USER 2 \n\t\nUSER 3";
    const dockerfile = parseDockerfile(text);
    const [, first, second, third] = dockerfile.instructions;
    if (first === undefined || second === undefined || third === undefined) throw new Error("Too few.");
    const edits = reorder(dockerfile, [first, second, third], [third, second, first]);
    expect(edits).toHaveLength(2);
    expect(applyEdits(text, edits ?? [])).toBe("FROM a:1\n\nUSER 3\r\n\n  # why\n  USER 2 \n\t\nUSER 1");
  });
});
