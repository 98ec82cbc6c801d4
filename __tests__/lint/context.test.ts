import { describe, expect, it } from "@jest/globals";
import { createRuleContext } from "../../src/lint/context.js";
import { type Given, givenBase, lintInput } from "./lint-text.js";

function contextOfLines(lines: readonly string[], given: Given = {}) {
  return createRuleContext(lintInput(lines.join("\n"), given));
}

/** What `$X` holds at the last instruction. */
function valueOfX(lines: readonly string[], given: Given = {}): string | null {
  return textWith("$X", lines, given);
}

function textWith(text: string, lines: readonly string[], given: Given = {}): string | null {
  const context = contextOfLines([...lines, "LABEL here=1"], given);
  const stage = context.staged.stages.at(-1);
  const at = stage?.instructions.at(-1);
  if (stage === undefined || at === undefined) throw new Error("no stage");
  return context.expand(stage, at, text);
}

describe("the variables of a stage", () => {
  it.each([
    ["an ARG's default", ["FROM a", "ARG X=1"], "1"],
    ["an ARG without a value", ["FROM a", "ARG X"], null],
    ["a name that nobody sets", ["FROM a"], null],
    ["an ARG before FROM, not asked for in the stage", ["ARG X=1", "FROM a"], null],
    ["an ARG before FROM, asked for in the stage", ["ARG X=1", "FROM a", "ARG X"], "1"],
    ["ENV", ["FROM a", "ENV X=1"], "1"],
    ["the later of ENV and ARG", ["FROM a", "ENV X=1", "ARG X=2"], "2"],
    ["ENV that follows an ARG", ["FROM a", "ARG X=1", "ENV X=2"], "2"],
    ["what was there before an ARG without a value", ["FROM a", "ENV X=1", "ARG X"], "1"],
    ["an ARG before FROM, instead of what was there", ["ARG X=g", "FROM a", "ENV X=1", "ARG X"], "g"],
    ["values of one ARG by the ones before", ["FROM a", "ARG Y=1 X=$Y"], "1"],
    ["the last ENV", ["FROM a", "ENV X=1", "ENV X=2"], "2"],
    ["a value that is made of another", ["FROM a", "ARG Y=1", "ENV X=a$Y"], "a1"],
    ["a value made of something unknown", ["FROM a", "ENV X=a$Y"], null],
    ["values of one ENV by what was before it", ["FROM a", "ENV Y=1", "ENV Y=2 X=$Y"], "1"],
    ["ENV of the stage it is built FROM", ["FROM a AS b", "ENV X=1", "FROM b"], "1"],
    ["ENV of the nearest of several", ["FROM a AS b", "ENV X=1", "FROM b AS c", "ENV X=2", "FROM c"], "2"],
    ["ARG of the stage it is built FROM", ["FROM scratch AS b", "ARG X=1", "FROM b"], "1"],
    ["ARG of the stage below that", ["FROM scratch AS b", "ARG X=1", "FROM b AS c", "FROM c"], "1"],
    ["ARG there over an image that may set it", ["FROM a AS b", "ARG X=1", "FROM b"], null],
    ["ENV before ARG, one stage up", ["FROM scratch AS b", "ENV X=1", "ARG X=2", "FROM b"], "1"],
    ["ENV before ARG, up to two", ["FROM a AS b", "ENV X=1", "FROM b AS c", "ARG X=2", "FROM c"], "1"],
    ["ARG over ENV of the stage it is built FROM", ["FROM a AS b", "ENV X=1", "FROM b", "ARG X=2"], "2"],
    ["what that stage leaves to it", ["FROM a AS b", "ENV X=1", "ONBUILD ENV X=2", "FROM b"], "2"],
    ["its own after that", ["FROM a AS b", "ONBUILD ENV X=2", "FROM b", "ENV X=3"], "3"],
    ["not what it leaves itself", ["FROM a", "ENV X=1", "ONBUILD ENV X=2"], "1"],
    ["that two stages up", ["FROM a AS b", "ONBUILD ENV X=2", "FROM b AS c", "FROM c"], "2"],
    ["ENV of another stage", ["FROM a AS b", "ENV X=1", "FROM a"], null],
    ["what is set later", ["FROM a", "LABEL a=1"], null],
  ])("knows %s", (_, lines, expected) => {
    expect(valueOfX(lines)).toBe(expected);
  });

  it("keeps an ARG of the stage it is built FROM where the image below is known not to set it", () => {
    const lines = ["FROM a AS b", "ARG X=1", "FROM b"];

    expect(valueOfX(lines, givenBase("a", ["Y"]))).toBe("1");
    expect(valueOfX(lines, givenBase("a", ["X"]))).toBeNull();
  });

  it("takes no default where a value is there that nobody knows", () => {
    expect(textWith(`\${X:-w}`, ["FROM a AS b", "ARG X=1", "FROM b"])).toBeNull();
    expect(textWith(`\${X:-w}`, ["FROM a", "ARG X"])).toBeNull();
    expect(textWith(`\${X:-w}`, ["FROM a"], givenBase("a", ["X"]))).toBeNull();
    expect(textWith(`\${X:-w}`, ["FROM a"])).toBe("w");
  });

  it("takes a build argument for an ARG, not for ENV", () => {
    const buildArgs = new Map([["X", "given"]]);

    expect(valueOfX(["FROM a", "ARG X=1"], { buildArgs })).toBe("given");
    expect(valueOfX(["FROM a", "ENV X=1"], { buildArgs })).toBe("1");
    expect(valueOfX(["FROM a"], { buildArgs })).toBeNull();
  });

  it("answers for an earlier instruction after a later one", () => {
    const context = contextOfLines(["FROM a", "ENV X=1", "LABEL a=1", "ENV X=2", "LABEL b=1"]);
    const [stage] = context.staged.stages;
    const [, first, , last] = stage?.instructions ?? [];
    if (stage === undefined || first === undefined || last === undefined) throw new Error("no stage");

    expect(context.expand(stage, last, "$X")).toBe("2");
    expect(context.expand(stage, first, "$X")).toBe("1");
  });
});

describe("what a build needs", () => {
  function built(lines: readonly string[], target: string | null = null): (string | number)[] {
    const context = contextOfLines(lines, { target });
    return context.staged.stages.filter(context.isBuilt).map(({ name, index }) => name ?? index);
  }

  const lines = [
    "FROM a AS base",
    "FROM base AS deps",
    "FROM a AS tools",
    "FROM a AS unused",
    "FROM base AS final",
    "COPY --from=DEPS /x /x",
    "RUN --mount=type=bind,from=tools,target=/t x",
    "FROM a AS later",
  ];

  it("is the last stage, where no target is given", () => {
    expect(built(lines)).toEqual(["later"]);
  });

  it("is the target, what it is built from, and what it copies and mounts from", () => {
    expect(built(lines, "final")).toEqual(["base", "deps", "tools", "final"]);
    expect(built(lines, "1")).toEqual(["base", "deps"]);
  });

  it("is everything, where the target is none", () => {
    expect(built(lines, "nothing")).toHaveLength(6);
  });

  it("counts stages by number, and only earlier ones", () => {
    expect(built(["FROM a", "FROM a", "COPY --from=0 / /"])).toEqual([0, 1]);
    expect(built(["FROM a", "COPY --from=x / /", "FROM a AS x"], "0")).toEqual([0]);
  });
});

describe("the base image of a stage", () => {
  function baseOf(lines: readonly string[], given: Given = {}): string {
    const context = contextOfLines(lines, given);
    const stage = context.staged.stages.at(-1);
    const base = stage === undefined ? null : context.baseImage(stage);
    if (base?.kind === "image") return `image ${base.text}`;
    return base?.kind === "stage" ? `stage ${base.stage.index}` : String(base?.kind);
  }

  it.each([
    [["FROM scratch"], "scratch"],
    [["FROM python:3"], "image python:3"],
    [["FROM a AS Base", "FROM base"], "stage 0"],
    // BuildKit compares with the name in lower case, so this is an image, and no legal one.
    [["FROM a AS Base", "FROM bASE"], "unknown"],
    [["FROM a AS x", "FROM a AS x", "FROM x"], "stage 1"],
    [["FROM x", "FROM a AS x"], "image a"],
    [["ARG V=3", "FROM python:$V"], "image python:3"],
    [[`FROM python:\${V:-3}`], "image python:3"],
    [["ARG B=base", "FROM a AS base", "FROM $B"], "stage 0"],
    [["FROM $V"], "unknown"],
    [["FROM UPPER"], "unknown"],
    [["FROM"], "unknown"],
  ])("of %j is %s", (lines, expected) => {
    expect(baseOf(lines)).toBe(expected);
  });

  it("is read with the build arguments", () => {
    expect(baseOf(["ARG V=3", "FROM python:$V"], { buildArgs: new Map([["V", "4"]]) })).toBe(
      "image python:4",
    );
  });

  it("ends a chain of stages that has no end in sight", () => {
    const lines = [
      "FROM a AS s0",
      ...Array.from({ length: 5_000 }, (_, index) => `FROM s${index} AS s${index + 1}`),
    ];
    const context = contextOfLines(lines);
    const last = context.staged.stages.at(-1);

    expect(last === undefined ? 0 : context.ancestors(last).length).toBe(50);
  });
});

describe("the stages whose layers are in the image", () => {
  const lines = ["FROM a AS base", "FROM base AS build", "FROM base AS last", "COPY --from=build /x /x"];

  function inFinalImage(target: string | null): (string | null)[] {
    const context = contextOfLines(lines, { target });
    return context.staged.stages.filter(context.isInFinalImage).map(({ name }) => name);
  }

  it("are the last one and those that it is built FROM, not those it copies from", () => {
    expect(inFinalImage(null)).toEqual(["base", "last"]);
  });

  it("are those of the target", () => {
    expect(inFinalImage("build")).toEqual(["base", "build"]);
    expect(inFinalImage("0")).toEqual(["base"]);
  });

  it("are all where there is no such target", () => {
    expect(inFinalImage("nothing")).toEqual(["base", "build", "last"]);
  });
});

describe("the RUN instructions of a stage", () => {
  it("know their shell and their script", () => {
    const context = contextOfLines([
      "FROM a AS b",
      "RUN a",
      'SHELL ["bash", "-c"]',
      "FROM b",
      "RUN b \\",
      "  c",
      'RUN ["d"]',
      'SHELL ["pwsh", "-c"]',
      "RUN e",
    ]);

    const runs = context.staged.stages.flatMap(context.runs);

    expect(runs.map(({ shell }) => shell?.args[0]?.value ?? null)).toEqual([null, "bash", "bash", "pwsh"]);
    expect(runs.map(({ script }) => script?.text ?? null)).toEqual(["a", "b   c", null, null]);
  });
});
