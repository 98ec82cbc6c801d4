import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { createWorkbench, engines } from "../../support/engine.js";
import { createSite, provenLines, walkedLines } from "./built-layers.js";

jest.setTimeout(600_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const SEED = 20_261_121;
const BUILDS = 20;

/** Few enough that most files repeat some of them. */
const MAKE_LAYERS = [
  "RUN true",
  "RUN true",
  "RUN echo true",
  "RUN echo x > /tmp/x",
  "RUN echo x \\\n  > /tmp/x",
  "RUN <<EOF\ntrue\nEOF",
  "RUN <<EOF\n#!/bin/sh\ntrue\nEOF",
  'RUN ["touch", "/tmp/t"]',
  "RUN --mount=type=tmpfs,target=/mnt true",
  "COPY a.txt /tmp/",
  "COPY a.txt b.txt /tmp/",
  "COPY --link a.txt /tmp/",
  "COPY --link a.txt /tmp/",
  "COPY --chown=1:1 a.txt /tmp/",
  "COPY <<EOF /tmp/e\ne\nEOF",
  "ADD a.txt /tmp/",
  "WORKDIR /tmp",
  "WORKDIR sub",
];
const MAKE_NONE = [
  "WORKDIR /",
  "ENV A=b",
  "ARG B=c d=e",
  "ARG B",
  'LABEL a="b c"',
  "EXPOSE 80",
  "STOPSIGNAL SIGINT",
  'SHELL ["/bin/sh", "-ec"]',
  'CMD ["sh"]',
  "# a comment",
];
const TRIGGER = "ONBUILD RUN true";

interface MadeStage {
  /** The number of the stage below; -1 for the base image. */
  readonly upon: number;
  readonly body: readonly string[];
}

const stages: fc.Arbitrary<readonly MadeStage[]> = fc
  .array(
    fc.record({
      upon: fc.integer({ min: -1, max: 1 }),
      body: fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...MAKE_LAYERS) },
          { weight: 3, arbitrary: fc.constantFrom(...MAKE_NONE) },
          { weight: 1, arbitrary: fc.constant(TRIGGER) },
        ),
        { minLength: 2, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.map((stage, index) => ({ ...stage, upon: Math.min(stage.upon, index - 1) })));

/** The Dockerfile of these stages, and the lines of the layers that its last stage must have. */
function write(made: readonly MadeStage[], base: string): { dockerfile: string; own: string[] } {
  const lines: string[] = [];
  const ownOf: string[][] = [];
  made.forEach(({ upon, body }, index) => {
    lines.push(`FROM ${upon < 0 ? base : `stage${upon}`} AS stage${index}`);
    const from = lines.length;
    const triggers = made[upon]?.body.filter((text) => text === TRIGGER) ?? [];
    const own = [...(ownOf[upon] ?? []), ...triggers.map(() => `${from}-${from} exact`)];
    for (const text of body) {
      const start = lines.length + 1;
      lines.push(...text.split("\n"));
      if (MAKE_LAYERS.includes(text)) own.push(`${start}-${lines.length} exact`);
    }
    ownOf.push(own);
  });
  return { dockerfile: `${lines.join("\n")}\n`, own: ownOf.at(-1) ?? [] };
}

describe.each(found)("a generated Dockerfile on $name", (engine) => {
  const site = createSite(engine, bench);
  let base: string;
  let baseDiffIds: readonly string[];
  beforeAll(async () => {
    base = await site.base();
    baseDiffIds = await site.diffIds(base);
  });

  const samples = fc.sample(stages, { seed: SEED, numRuns: BUILDS });

  it.each(samples.map((made, index) => [index + 1, made] as const))(
    "has the lines that wrote its layers, by provenance and by history: number %i",
    async (_, made) => {
      const { dockerfile, own } = write(made, base);
      const { input } = await site.build({ dockerfile });
      const expected = { dockerfile, layers: [...baseDiffIds.map(() => "base"), ...own] };
      expect({ dockerfile, layers: provenLines(input) }).toEqual(expected);
      expect({ dockerfile, layers: walkedLines(input, baseDiffIds) }).toEqual(expected);
      expect({ dockerfile, layers: walkedLines({ ...input, saved: null }, baseDiffIds) }).toEqual(expected);
    },
  );
});
