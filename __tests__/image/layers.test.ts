import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type LayersInput, toLayers } from "../../src/image/layers.js";
import { readProvenance } from "../../src/image/provenance.js";
import type { SavedImage } from "../../src/image/saved-image.js";
import { dockerfile } from "../support/dockerfile.js";
import { buildStep, historyRow, legacyRow } from "../support/layers.js";

/** What the engine said of this Dockerfile, on the classic store. */
const FILE = dockerfile(
  "FROM python:3.8-alpine AS tools",
  "RUN echo same > /same",
  "FROM python:3.8-alpine",
  "ARG GREETING=hi",
  "RUN echo same > /same",
  "COPY --link a.txt /linked/",
  "RUN <<EOT",
  'echo "$GREETING" > /greeting',
  "ln -s /greeting /hello",
  "EOT",
  "COPY --from=tools /same /copied",
);
const HISTORY = [
  historyRow("COPY /same /copied # buildkit", { size: 5 }),
  historyRow(
    'RUN |1 GREETING=hi /bin/sh -c echo "$GREETING" > /greeting\nln -s /greeting /hello\n # buildkit',
    { size: 3 },
  ),
  historyRow("COPY a.txt /linked/ # buildkit", { size: 6 }),
  historyRow("RUN |1 GREETING=hi /bin/sh -c echo same > /same # buildkit", { size: 5 }),
  historyRow("ARG GREETING=hi"),
  historyRow("", { comment: "Imported from -", size: 138_487_544 }),
];
const METADATA: unknown = JSON.parse(
  readFileSync(new URL("captured/provenance.classic.v02.json", import.meta.url), "utf8"),
);
const PROVENANCE = readProvenance(METADATA);
const DIFF_IDS = PROVENANCE?.map(({ digest }) => digest ?? fail()) ?? [];

function fail(): never {
  throw new Error("the provenance tells too little");
}

function layersOf(overrides: Partial<LayersInput> = {}) {
  return toLayers({
    diffIds: DIFF_IDS,
    history: HISTORY,
    saved: null,
    historyHasContentSizes: true,
    provenance: null,
    dockerfile: FILE,
    target: null,
    buildArgs: new Map(),
    steps: [],
    baseDiffIds: null,
    ...overrides,
  });
}

function savedImage(sizes: readonly (number | null)[], overrides: Partial<SavedImage> = {}): SavedImage {
  return {
    os: "linux",
    architecture: "amd64",
    layers: sizes.map((contentSize, index) => ({
      diffId: DIFF_IDS[index] ?? null,
      contentSize,
      blobDigest: DIFF_IDS[index] ?? null,
      downloadSize: null,
      problem: null,
    })),
    history: [],
    ...overrides,
  };
}

const lines = (layers: ReturnType<typeof layersOf>) =>
  layers.map((layer) => layer.lines && [layer.lines.start, layer.lines.end]);

describe("a layer without an instruction", () => {
  it("is told by its comment: what was imported or committed", () => {
    const layers = toLayers({
      diffIds: ["sha256:a", "sha256:b"],
      history: [
        historyRow(" ", { size: 1, comment: "kept by hand" }),
        historyRow("", { size: 2, comment: "Imported from -" }),
      ],
      saved: null,
      historyHasContentSizes: true,
      provenance: null,
      dockerfile: null,
      target: null,
      buildArgs: new Map(),
      steps: [],
      baseDiffIds: null,
    });
    expect(layers.map(({ createdBy }) => createdBy)).toEqual(["Imported from -", "kept by hand"]);
  });
});

describe("layers", () => {
  it.each([
    ["provenance", PROVENANCE],
    ["the Dockerfile alone", null],
  ])("get their lines from %s", (_, provenance) => {
    const layers = layersOf({ provenance });
    expect(lines(layers)).toEqual([null, [5, 5], [6, 6], [7, 10], [11, 11]]);
    expect(layers.map(({ mapping }) => mapping)).toEqual(["none", "exact", "exact", "exact", "exact"]);
    expect(layers.map(({ origin }) => origin)).toEqual(["base", "own", "own", "own", "own"]);
  });

  it("show the instruction as its author wrote it, heredoc included", () => {
    const instructions = layersOf().map(({ instruction }) => instruction);
    expect(instructions[0]).toBeNull();
    expect(instructions[3]).toBe('RUN <<EOT\necho "$GREETING" > /greeting\nln -s /greeting /hello\nEOT');
  });

  it("have the sizes of the history on the classic store, and none where that means something else", () => {
    expect(layersOf().map(({ contentSize }) => contentSize)).toEqual([138_487_544, 5, 6, 3, 5]);
    expect(layersOf({ historyHasContentSizes: false }).map(({ contentSize }) => contentSize)).toEqual(
      Array(5).fill(null),
    );
  });

  it("have no sizes of a history that has no row for each: the engine gives them to the wrong rows", () => {
    const file = dockerfile("FROM base", "COPY a /a");
    const history = [historyRow("COPY a /a # buildkit", { size: 138_487_544 })];
    const layers = layersOf({ dockerfile: file, diffIds: ["base", "x"], history });
    expect(layers.map(({ contentSize, lines }) => [contentSize, lines?.start])).toEqual([
      [null, undefined],
      [null, 2],
    ]);
  });

  it("have the sizes read from the layers before those of the history, and never a guess", () => {
    const saved = savedImage([10, 5, null, 12, 5]);
    expect(layersOf({ saved, historyHasContentSizes: false }).map(({ contentSize }) => contentSize)).toEqual([
      10,
      5,
      null,
      12,
      5,
    ]);
  });

  it("have time and cache hit of their step", () => {
    const steps = [
      buildStep("[tools 2/2] RUN echo same > /same", { cached: true, seconds: 7 }),
      buildStep("[stage-1 2/5] RUN echo same > /same", { seconds: 2 }),
      buildStep("[stage-1 3/5] COPY --link a.txt /linked/", { cached: true, seconds: 0 }),
    ];
    const facts = layersOf({ steps }).map(({ cached, seconds }) => [cached, seconds]);
    expect(facts).toEqual([
      [null, null],
      [false, 2],
      [true, 0],
      [null, null],
      [null, null],
    ]);
  });

  it("are own or base by the base image's diff IDs", () => {
    const layers = layersOf({ baseDiffIds: DIFF_IDS.slice(0, 1) });
    expect(layers.map(({ origin }) => origin)).toEqual(["base", "own", "own", "own", "own"]);
    const file = dockerfile("FROM base", "COPY --from=tools /same /copied");
    const upon = layersOf({ dockerfile: file, baseDiffIds: DIFF_IDS.slice(0, 4) });
    expect(upon.map(({ origin }) => origin)).toEqual(["base", "base", "base", "base", "own"]);
  });

  it.each([
    ["provenance", PROVENANCE],
    ["a history that has every instruction", null],
  ])("are not the base's by a name that stands for the built image now, by %s", (_, provenance) => {
    const layers = layersOf({ provenance, baseDiffIds: DIFF_IDS });
    expect(layers.map(({ origin }) => origin)).toEqual(["base", "own", "own", "own", "own"]);
    expect(lines(layers)[1]).toEqual([5, 5]);
  });

  it("older than the Dockerfile's instructions and newer than the base image come from FROM, which is not sure", () => {
    const file = dockerfile("FROM base", "RUN mine");
    const history = ["mine", "trigger", "base"].map((name) =>
      historyRow(`RUN /bin/sh -c ${name} # buildkit`),
    );
    const layers = layersOf({ dockerfile: file, diffIds: ["x", "y", "z"], history, baseDiffIds: ["x"] });
    expect(layers.map(({ origin, mapping }) => [origin, mapping])).toEqual([
      ["base", "none"],
      ["own", "approximate"],
      ["own", "exact"],
    ]);
    expect(layers[1]).toMatchObject({ instruction: null, lines: { start: 1, end: 1 } });
  });

  it("of a stage's triggers point at the FROM of the stage built upon it", () => {
    const file = dockerfile("FROM base AS one", "ONBUILD RUN a", "RUN b", "FROM one", "RUN c");
    const history = ["c", "a", "b"].map((command) => historyRow(`RUN /bin/sh -c ${command} # buildkit`));
    const layers = layersOf({ dockerfile: file, diffIds: ["x", "y", "z"], history });
    expect(lines(layers)).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(layers.map(({ instruction, mapping }) => [instruction, mapping])).toEqual([
      ["RUN b", "exact"],
      [null, "exact"],
      ["RUN c", "exact"],
    ]);
  });

  it("of one step that BuildKit puts into the image several times get one line each, in their order", () => {
    const file = dockerfile("FROM base", "COPY --link a /a", "RUN b", "COPY --link a /a", "COPY --link a /a");
    const link = {
      lines: { start: 2, end: 2 },
      otherLines: [4, 5].map((line) => ({ start: line, end: line })),
    };
    const run = { lines: { start: 3, end: 3 }, otherLines: [] };
    const layers = [link, run, link, link].map((places, index) => ({
      digest: `sha256:${index}`,
      downloadSize: null,
      origin: "own" as const,
      ...places,
    }));
    const diffIds = layers.map(({ digest }) => digest);
    expect(lines(layersOf({ dockerfile: file, diffIds, history: [], provenance: layers }))).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it("ignore the diff IDs of a base image that is not underneath", () => {
    const layers = layersOf({ baseDiffIds: ["sha256:other"] });
    expect(layers.map(({ origin }) => origin)).toEqual(["base", "own", "own", "own", "own"]);
  });

  it("ignore provenance that fits the image in some layers only, or in number not at all", () => {
    const wrong = (PROVENANCE ?? []).map((layer) => ({ ...layer, lines: { start: 1, end: 1 } }));
    const saved = savedImage([1, 2, 3, 4, 5]);
    const diffIds = DIFF_IDS.with(4, "sha256:other");
    for (const provenance of [
      wrong.with(2, { ...(wrong[2] ?? fail()), digest: "sha256:x" }),
      wrong.slice(1),
    ]) {
      expect(lines(layersOf({ diffIds, saved, provenance }))).toEqual([
        null,
        [5, 5],
        [6, 6],
        [7, 10],
        [11, 11],
      ]);
    }
  });

  it("take the lines, and no download sizes, of a build that another builder loaded", () => {
    const layers = (PROVENANCE ?? []).map((layer, index) => ({
      ...layer,
      digest: `sha256:blob${index}`,
      downloadSize: 7,
    }));
    const found = layersOf({
      saved: savedImage([1, 2, 3, 4, 5]),
      provenance: layers,
    });
    expect(lines(found)).toEqual([null, [5, 5], [6, 6], [7, 10], [11, 11]]);
    expect(found.map(({ downloadSize }) => downloadSize)).toEqual(Array(5).fill(null));
  });

  it("of a trigger of the base image point at FROM and show no instruction", () => {
    const layers = layersOf({
      provenance: (PROVENANCE ?? []).map((layer, index) =>
        index === 1 ? { ...layer, lines: { start: 3, end: 3 } } : layer,
      ),
    });
    expect(layers[1]).toMatchObject({
      origin: "own",
      lines: { start: 3, end: 3 },
      instruction: null,
      mapping: "exact",
    });
  });

  it("of a step that several stages share get the line in the target's own stages", () => {
    const provenance = (PROVENANCE ?? []).map((layer, index) =>
      index === 1 ? { ...layer, lines: { start: 2, end: 2 }, otherLines: [{ start: 5, end: 5 }] } : layer,
    );
    expect(lines(layersOf({ provenance }))[1]).toEqual([5, 5]);
  });

  it("follow the target's chain of stages", () => {
    const file = dockerfile("FROM base AS one", "RUN a", "FROM one AS two", "RUN b", "FROM one", "RUN c");
    const history = ["b", "a"].map((command) => historyRow(`RUN /bin/sh -c ${command} # buildkit`));
    const layers = layersOf({ dockerfile: file, target: "two", diffIds: ["x", "y"], history });
    expect(lines(layers)).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it("follow a FROM whose stage a build argument names", () => {
    const file = dockerfile(
      "ARG FLAVOUR=a",
      "FROM x AS a",
      "RUN a",
      "FROM x AS b",
      "RUN b",
      "FROM $FLAVOUR",
      "RUN c",
    );
    const history = ["c", "b"].map((command) => historyRow(`RUN /bin/sh -c ${command} # buildkit`));
    const buildArgs = new Map([["FLAVOUR", "b"]]);
    expect(lines(layersOf({ dockerfile: file, diffIds: ["x", "y"], history, buildArgs }))).toEqual([
      [5, 5],
      [7, 7],
    ]);
  });

  it("of the legacy builder are exact where they hold bytes, approximate where a row may be none", () => {
    const file = dockerfile("FROM base", "RUN true", "RUN mkdir /a", "RUN echo > /b");
    const history = [
      legacyRow("/bin/sh -c echo > /b", 1),
      legacyRow("/bin/sh -c mkdir /a"),
      legacyRow("/bin/sh -c true"),
      legacyRow("", 9),
    ];
    const layers = layersOf({ dockerfile: file, diffIds: ["base", "x", "y"], history });
    expect(layers.map(({ mapping }) => mapping)).toEqual(["none", "approximate", "exact"]);
    expect(layers.map(({ diffId }) => diffId)).toEqual(["base", null, "y"]);
  });

  it("of an image that was not built here have no lines, and are own where no base image is known", () => {
    const layers = layersOf({ dockerfile: null });
    expect(layers.map(({ origin }) => origin)).toEqual(Array(5).fill("own"));
    expect(lines(layers)).toEqual(Array(5).fill(null));
    expect(layers.map(({ mapping }) => mapping)).toEqual(Array(5).fill("none"));
  });

  it("keep the download sizes of the build where a reader tells no blobs", () => {
    const layers = (PROVENANCE ?? []).map((layer, index) => ({
      ...layer,
      digest: `sha256:blob${index}`,
      downloadSize: 7,
    }));
    const whole = savedImage([1, 2, 3, 4, 5]);
    const saved = { ...whole, layers: whole.layers.map((layer) => ({ ...layer, blobDigest: null })) };
    const found = layersOf({ saved, provenance: layers });
    expect(found.map(({ downloadSize }) => downloadSize)).toEqual(Array(5).fill(7));
  });

  it("of a squashed image have no lines", () => {
    const history = HISTORY.map((row) => ({ ...row, size: 0 }));
    const layers = layersOf({
      diffIds: ["squashed"],
      history: [historyRow("", { comment: "merge x to y", size: 9 }), ...history],
    });
    expect(layers).toHaveLength(1);
    expect(layers[0]).toMatchObject({ instruction: null, mapping: "none" });
  });
});
