// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shells have the same braces.
import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { commandsWithValues } from "../../src/lint/known-values.js";
import { lintInput } from "./lint-text.js";

/** The words of each command of each RUN, as far as they are known. */
function words(...lines: string[]): string[][] {
  const context = createRuleContext(lintInput(["FROM a:1", ...lines].join("\n")));
  return context.staged.stages.flatMap((stage) =>
    context
      .runs(stage)
      .flatMap((run) => commandsWithValues(context, stage, run))
      .map((command) => command.words.map(({ value }) => value)),
  );
}

describe("commandsWithValues", () => {
  it("puts in what ARG and ENV hold, split at blanks, and drops what is empty", () => {
    expect(words('ENV A="b  c" NONE=', "ARG V=1", "RUN x$V $NONE $A d=${V}.2")).toEqual([
      ["x1", "b", "c", "d=1.2"],
    ]);
  });

  it("reads a word of many variables in one way only, however it ends", () => {
    const word = `${"$ORIGIN/".repeat(200)}(`;
    expect(words(`RUN a "${word}"`)).toEqual([["a", word]]);
  });

  it("names the program that comes out", () => {
    const context = createRuleContext(lintInput("FROM a:1\nENV P=/usr/bin/yum\nRUN $P -y install a"));
    const [stage] = context.staged.stages;
    const run = stage === undefined ? undefined : context.runs(stage)[0];
    if (stage === undefined || run === undefined) throw new Error("no RUN");

    expect(commandsWithValues(context, stage, run).map(({ name }) => name)).toEqual(["yum"]);
  });

  it.each(["$NOBODY", "$(x)", "`x`", "$1", "${A#b}", '"$A b"'])("leaves %s as it is", (word) => {
    const [expected] = words(`RUN x ${word}`);

    expect(words("ENV A=c B=d", `RUN x ${word}`)[0]).toEqual(expected);
  });

  it("leaves what ONBUILD holds to the build that runs it", () => {
    expect(words("ENV A=b", "ONBUILD RUN x $A")).toEqual([["x", "$A"]]);
  });

  it("takes long values as unknown, also many of them together", () => {
    const long = "a ".repeat(1_500);
    const many = "b ".repeat(900);

    expect(words(`ENV A="${long}"`, "RUN x $A")).toEqual([["x", "$A"]]);
    const runs = words(`ENV A="${many}"`, ...Array.from({ length: 700 }, () => "RUN x $A"));
    expect(runs[0]).toHaveLength(901);
    expect(runs.at(-1)).toEqual(["x", "$A"]);
  });
});
