import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { resultStages, targetStage } from "../../src/lint/result-stages.js";
import { type Given, lintInput } from "./lint-text.js";

const contextOf = (lines: readonly string[], given: Given = {}) =>
  createRuleContext(lintInput(lines.join("\n"), given));

const results = (lines: readonly string[], given: Given = {}) =>
  resultStages(contextOf(lines, given)).map(({ name, index }) => name ?? index);

describe("the stages that somebody runs", () => {
  it.each([
    ["the last", ["FROM a:1", "FROM a:1 AS b", "COPY --from=0 a /a"], ["b"]],
    ["not what it is built FROM", ["FROM a:1 AS b", "FROM b AS c"], ["c"]],
    ["not what is mounted", ["FROM a:1 AS b", "FROM a:1 AS c", "RUN --mount=from=b,target=/b x"], ["c"]],
    ["not what a trigger takes", ["FROM a:1 AS b", "FROM a:1 AS c", "ONBUILD COPY --from=b a /a"], ["c"]],
    ["those that nothing uses", ["FROM a:1 AS b", "FROM b AS test", "FROM b AS app"], ["test", "app"]],
    ["none of none", ["ARG A"], []],
  ])("are %s", (_, lines, names) => {
    expect(results(lines)).toEqual(names);
  });

  it("hold the target", () => {
    const lines = ["FROM a:1 AS b", "FROM b AS c"];

    expect(results(lines, { target: "b" })).toEqual(["b", "c"]);
    expect(targetStage(contextOf(lines, { target: "b" }))?.name).toBe("b");
    expect(targetStage(contextOf(lines))?.name).toBe("c");
    expect(targetStage(contextOf(["ARG A"]))).toBeNull();
  });
});
