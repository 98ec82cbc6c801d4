import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { createLastInstruction } from "../../src/lint/last-instruction.js";
import { lintInput } from "./lint-text.js";

/** What the last stage finds when it begins, and leaves behind, as written. */
function users(lines: readonly string[]): readonly [inherited: string | null, atEnd: string | null] {
  const context = createRuleContext(lintInput(lines.join("\n")));
  const last = createLastInstruction(context, "USER");
  const stage = context.staged.stages.at(-1);
  if (stage === undefined) throw new Error("there is no stage");
  const written = (found: ReturnType<typeof last.atEnd>) => found?.instruction.args[0]?.value ?? null;
  return [written(last.inherited(stage)), written(last.atEnd(stage))];
}

describe("the last instruction of a kind", () => {
  it.each([
    ["none", ["FROM a:1"], null, null],
    ["the stage's own last", ["FROM a:1", "USER x", "USER y"], null, "y"],
    ["the parent's last", ["FROM a:1 AS b", "USER x", "FROM b"], "x", "x"],
    ["the grandparent's", ["FROM a:1 AS b", "USER x", "FROM b AS c", "FROM c", "USER y"], "x", "y"],
    [
      "the parent's trigger before its own",
      ["FROM a:1 AS b", "ONBUILD USER t", "USER x", "FROM b"],
      "t",
      "t",
    ],
    [
      "the parent's own before the grandparent's trigger",
      ["FROM a:1 AS b", "ONBUILD USER t", "FROM b AS c", "USER x", "FROM c"],
      "x",
      "x",
    ],
    [
      "the grandparent's trigger, executed in the parent",
      ["FROM a:1 AS b", "ONBUILD USER t", "FROM b AS c", "FROM c"],
      "t",
      "t",
    ],
    ["no trigger of its own", ["FROM a:1", "USER x", "ONBUILD USER t"], null, "x"],
    ["no other stage's", ["FROM a:1 AS b", "USER x", "FROM a:1"], null, null],
  ] as const)("is %s", (_, lines, inherited, atEnd) => {
    expect(users(lines)).toEqual([inherited, atEnd]);
  });

  it("tells which stage it stands in", () => {
    const context = createRuleContext(lintInput("FROM a:1 AS b\nUSER x\nFROM b"));
    const [first, second] = context.staged.stages;

    expect(second === undefined ? null : createLastInstruction(context, "USER").atEnd(second)?.stage).toBe(
      first,
    );
  });
});
