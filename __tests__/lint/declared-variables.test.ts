import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { createDeclaredWalk } from "../../src/lint/declared-variables.js";
import { lintInput } from "./lint-text.js";

/** What is declared before each step of the last stage. */
function declaredBefore(...lines: string[]): { names: string[]; isComplete: boolean }[] {
  const context = createRuleContext(lintInput(lines.join("\n")));
  const stage = context.staged.stages.at(-1);
  const found: { names: string[]; isComplete: boolean }[] = [];
  if (stage === undefined) throw new Error("no stage");
  createDeclaredWalk(context)(stage, (_, declared) => {
    found.push({ names: [...declared.all()].sort(), isComplete: declared.isComplete });
  });
  return found;
}

const namesBefore = (...lines: string[]): string[][] => declaredBefore(...lines).map(({ names }) => names);

describe("what is declared", () => {
  it("grows by ENV an instruction at a time, by ARG a pair at a time", () => {
    expect(namesBefore("FROM scratch", "ENV A=1 B=2", "ARG C D=1", "USER x")).toEqual([
      ["PATH"],
      ["A", "B", "PATH"],
      ["A", "B", "C", "PATH"],
      ["A", "B", "C", "D", "PATH"],
    ]);
  });

  it("does not grow by LABEL, ONBUILD or global arguments", () => {
    expect(namesBefore("ARG G", "FROM scratch", "LABEL A=1", "ONBUILD ENV B=1", "USER x").at(-1)).toEqual([
      "PATH",
    ]);
  });

  it("begins with what the stages below have, all that they leave to later builds included", () => {
    const lines = [
      "FROM scratch AS a",
      "ARG A",
      "ONBUILD ARG B",
      "FROM a AS b",
      "ENV C=1",
      "FROM b",
      "USER x",
    ];

    expect(namesBefore(...lines)).toEqual([["A", "B", "C", "PATH"]]);
  });

  it("is all there is only where the base image is known", () => {
    expect(declaredBefore("FROM scratch", "USER x")[0]?.isComplete).toBe(true);
    expect(declaredBefore("FROM a:1", "USER x")[0]?.isComplete).toBe(false);
    expect(declaredBefore("FROM a:1 AS b", "FROM b", "USER x")[0]?.isComplete).toBe(false);
  });
});
