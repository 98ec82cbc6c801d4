import { describe, expect, it } from "@jest/globals";
import { createStepLines, createStepMatcher, stepFacts } from "../../src/image/build-steps.js";
import type { BuildStep } from "../../src/image/layer.js";
import { dockerfile } from "../support/dockerfile.js";
import { buildStep } from "../support/layers.js";

const FILE = dockerfile(
  "FROM base AS build", // 1
  "ENV HOME=/app", // 2
  "WORKDIR $HOME", // 3
  "RUN make \\", // 4
  "  all", // 5
  "WORKDIR /", // 6
  "RUN test", // 7
  "FROM build", // 8
  "COPY --link a /a", // 9
  "COPY --from=build /b /b", // 10
);

function legacyStep(name: string): BuildStep {
  const [, index, text = ""] = /^Step (\d+)\/\d+ : (.*)$/.exec(name) ?? [];
  return buildStep(name, { stage: null, index: Number(index), text, seconds: null });
}

describe("a build step", () => {
  it.each<[string, number, number]>([
    ["[build 1/5] FROM docker.io/library/base:latest", 1, 1],
    ["[build 2/5] WORKDIR /app", 3, 3],
    ["[build 3/5] RUN make   all", 4, 5],
    // `WORKDIR /` is counted in the total and never gets a number.
    ["[build 4/5] RUN test", 7, 7],
    ["[stage-1 1/2] COPY --link a /a", 9, 9],
    ["[stage-1 1/2] LINK COPY --link a /a", 9, 9],
    ["[stage-1 2/2] COPY --from=build /b /b", 10, 10],
  ])("is found in its stage: %s", (name, start, end) => {
    expect(createStepLines(FILE)(buildStep(name))).toEqual({ start, end });
  });

  it("is found in a file of one stage, which BuildKit does not name", () => {
    const lines = createStepLines(dockerfile("FROM a", "RUN x", "COPY a /a"));
    expect(lines(buildStep("[3/3] COPY a /a"))).toEqual({ start: 3, end: 3 });
  });

  it("is found behind the triggers of the base image, which belong to FROM", () => {
    const lines = createStepLines(dockerfile("FROM a", "RUN x", "COPY a /a"));
    expect(lines(buildStep("[2/4] ONBUILD RUN trigger"))).toEqual({ start: 1, end: 1 });
    expect(lines(buildStep("[3/4] RUN x"))).toEqual({ start: 2, end: 2 });
    expect(lines(buildStep("[4/4] COPY a /a"))).toEqual({ start: 3, end: 3 });
  });

  it("is found behind a trigger that only sets something, which is counted and has no number", () => {
    const lines = createStepLines(dockerfile("FROM a", "RUN x", "COPY a /a", "RUN y"));
    // FROM, ONBUILD ENV, ONBUILD RUN, and the three.
    expect(lines(buildStep("[2/6] ONBUILD RUN trigger"))).toEqual({ start: 1, end: 1 });
    expect(lines(buildStep("[3/6] RUN x"))).toEqual({ start: 2, end: 2 });
    expect(lines(buildStep("[4/6] COPY a /a"))).toEqual({ start: 3, end: 3 });
    expect(lines(buildStep("[5/6] RUN y"))).toEqual({ start: 4, end: 4 });
  });

  it("is not found where it can be one of several", () => {
    const match = createStepMatcher(dockerfile("FROM a", "RUN x", "RUN x", "RUN y"));
    expect(match(buildStep("[3/6] RUN x"))).toBeNull();
    expect(match(buildStep("[4/6] COPY x"))).toBeNull();
    expect(match(buildStep("[5/6] RUN y"))?.body.text).toBe("y");
  });

  it("is found behind a WORKDIR that leads to the root folder, which has no number", () => {
    const lines = createStepLines(dockerfile("FROM a", "WORKDIR $D", "WORKDIR ..", "WORKDIR /b", "RUN x"));
    // `$D` could be that folder as well.
    expect(lines(buildStep("[2/5] WORKDIR /b"))).toBeNull();
    expect(lines(buildStep("[3/5] RUN x"))).toEqual({ start: 5, end: 5 });
  });

  it.each([
    ["x", 1],
    ["scratch", 0],
    ["build", 0],
  ])("is found upon %s, which takes %i steps", (image, before) => {
    const file = dockerfile("FROM base AS build", `FROM ${image} AS end`, "RUN true", "RUN true");
    const name = `[end ${before + 2}/${before + 2}] RUN true`;
    expect(createStepLines(file)(buildStep(name))).toEqual({ start: 4, end: 4 });
  });

  it("is found upon an image that a variable names", () => {
    const file = dockerfile("ARG BASE", "FROM $BASE", "RUN true", "RUN true");
    expect(createStepLines(file)(buildStep("[3/3] RUN true"))).toEqual({ start: 4, end: 4 });
  });

  it("is found where a heredoc is cut short and a tab follows the keyword", () => {
    const lines = createStepLines(dockerfile("FROM a", "RUN <<E", "a", "b", "E", "RUN\tx"));
    expect(lines(buildStep("[3/5] RUN <<E (a...)"))).toEqual({ start: 2, end: 5 });
    expect(lines(buildStep("[4/5] RUN\tX"))).toBeNull();
    expect(lines(buildStep("[3/3] RUN\tX"))).toEqual({ start: 6, end: 6 });
  });

  it("of the legacy builder is found by its number in the file", () => {
    const lines = createStepLines(FILE);
    expect(lines(legacyStep("Step 4/9 : RUN make   all"))).toEqual({ start: 4, end: 5 });
    expect(lines(legacyStep("Step 9/9 : COPY --from=build /b /b"))).toEqual({ start: 10, end: 10 });
  });

  it.each([
    "[internal] load build context",
    "exporting to image",
    "[other 2/5] RUN make",
    "[build 3/5] COPY make",
    "[build 9/5] RUN test",
    "[2/5] RUN test",
    "Step 99/9 : RUN make",
  ])("that is no instruction of the file is not found: %s", (name) => {
    const step = name.startsWith("Step") ? legacyStep(name) : buildStep(name);
    expect(createStepMatcher(FILE)(step)).toBeNull();
  });
});

describe("time and cache hits", () => {
  it("are told for each instruction", () => {
    const facts = stepFacts(FILE, [
      buildStep("[build 3/5] RUN make   all", { cached: true, seconds: 0 }),
      buildStep("exporting to image", { seconds: 9 }),
    ]);
    expect([...facts].map(([{ keyword }, fact]) => [keyword, fact])).toEqual([
      ["RUN", { cached: true, seconds: 0 }],
    ]);
  });

  it("are put together for COPY --link, which takes two steps", () => {
    const facts = stepFacts(FILE, [
      buildStep("[stage-1 1/2] COPY --link a /a", { cached: true, seconds: 1 }),
      buildStep("[stage-1 1/2] LINK COPY --link a /a", { seconds: 2 }),
    ]);
    expect([...facts.values()]).toEqual([{ cached: false, seconds: 3 }]);
  });

  it("stay unknown where the builder does not tell", () => {
    const facts = stepFacts(FILE, [legacyStep("Step 4/9 : RUN make   all")]);
    expect([...facts.values()]).toEqual([{ cached: false, seconds: null }]);
  });
});
