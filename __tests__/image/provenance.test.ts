import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readProvenance } from "../../src/image/provenance.js";

/** What buildx 0.29 wrote for this Dockerfile, without the parts that nobody reads here. */
function captured(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`captured/provenance.${name}.json`, import.meta.url), "utf8"));
}

type Chains = Record<string, readonly (readonly { readonly digest: string }[])[]>;

/** The layers that a captured file tells of, by the step's output; changing them changes the file. */
function chainsOf(metadata: unknown): Chains {
  const { metadata: v02, runDetails: v1 } = (metadata as CapturedFile)["buildx.build.provenance"];
  const buildkit = v02?.["https://mobyproject.org/buildkit@v1#metadata"] ?? v1?.metadata.buildkit_metadata;
  return buildkit?.layers ?? {};
}

interface CapturedFile {
  readonly "buildx.build.provenance": {
    readonly metadata?: Readonly<Record<string, { readonly layers: Chains }>>;
    readonly runDetails?: { readonly metadata: { readonly buildkit_metadata: { readonly layers: Chains } } };
  };
}

const DOCKERFILE_LINES = [
  null, // FROM python:3.8-alpine, and before it a stage with the same RUN
  { start: 5, end: 5 }, // RUN echo same > /same
  { start: 6, end: 6 }, // COPY --link a.txt /linked/
  { start: 7, end: 10 }, // RUN with a heredoc
  { start: 11, end: 11 }, // COPY --from=tools
];

interface Step {
  readonly op: object;
  readonly inputs?: readonly string[];
  readonly chain?: readonly string[];
  readonly lines?: readonly number[];
}

const SOURCE = { source: { identifier: "docker-image://base" } };
const EXEC = { exec: { mounts: [{ dest: "/" }] } };
const NOTHING = { file: { actions: [{ input: -1, output: 0 }] } };

/** A metadata file with these steps, numbered in their order; the last one returns the one before. */
function metadata(steps: readonly Step[], result = `step${steps.length - 1}:0`): unknown {
  const all = [...steps, { op: {}, inputs: [result] }];
  const locations = (lines: readonly number[]) =>
    lines.map((line) => ({ ranges: [{ start: { line }, end: { line } }] }));
  return {
    "buildx.build.provenance": {
      buildConfig: {
        llbDefinition: all.map(({ op, inputs }, index) => ({ id: `step${index}`, op: { Op: op }, inputs })),
      },
      metadata: {
        "https://mobyproject.org/buildkit@v1#metadata": {
          source: {
            locations: Object.fromEntries(
              steps.map(({ lines }, index) => [`step${index}`, lines ? { locations: locations(lines) } : {}]),
            ),
          },
          layers: Object.fromEntries(
            steps.flatMap(({ chain }, index) =>
              chain === undefined
                ? []
                : [[`step${index}:0`, [chain.map((digest) => ({ digest, size: -1 }))]]],
            ),
          ),
        },
      },
    },
  };
}

describe("BuildKit's provenance", () => {
  it.each(["classic.v02", "containerd.v02", "containerd.v1"])("gives every layer its lines (%s)", (name) => {
    const layers = readProvenance(captured(name));
    expect(layers?.map(({ lines }, index) => (index === 0 ? null : lines))).toEqual(DOCKERFILE_LINES);
    expect(layers?.map(({ origin }) => origin)).toEqual(["base", "own", "own", "own", "own"]);
  });

  it("tells download sizes on the containerd store and none on the classic store", () => {
    expect(readProvenance(captured("containerd.v02"))?.map(({ downloadSize }) => downloadSize)).toEqual([
      55_202_800, 99, 145, 143, 105,
    ]);
    expect(readProvenance(captured("classic.v02"))?.map(({ downloadSize }) => downloadSize)).toEqual(
      Array(5).fill(null),
    );
  });

  it("keeps two layers of one digest apart by their place", () => {
    const layers = readProvenance(
      metadata([
        { op: SOURCE, chain: ["base"] },
        { op: EXEC, inputs: ["step0:0"], chain: ["base", "empty"], lines: [2] },
        { op: EXEC, inputs: ["step1:0"], chain: ["base", "empty", "empty"], lines: [3] },
      ]),
    );
    expect(layers?.map(({ lines }) => lines?.start ?? null)).toEqual([null, 2, 3]);
  });

  it("takes a merge's layers from what was merged", () => {
    const layers = readProvenance(
      metadata([
        { op: SOURCE, chain: ["base"] },
        { op: EXEC, inputs: ["step0:0"], chain: ["base", "run"], lines: [2] },
        { op: NOTHING, chain: ["copy"], lines: [3] },
        {
          op: { merge: { inputs: [{}, { input: 1 }] } },
          inputs: ["step1:0", "step2:0"],
          chain: ["base", "run", "copy"],
        },
      ]),
    );
    expect(layers?.map(({ lines }) => lines?.start ?? null)).toEqual([null, 2, 3]);
  });

  it("follows a COPY of several files back to the file system that it starts from", () => {
    const actions = [
      { input: 1, secondaryInput: 0, output: -1 },
      { input: 2, secondaryInput: 0, output: 0 },
    ];
    const layers = readProvenance(
      metadata([
        { op: { source: { identifier: "local://context" } }, chain: [] },
        { op: SOURCE, chain: ["base"] },
        { op: { file: { actions } }, inputs: ["step0:0", "step1:0"], chain: ["base", "copy"], lines: [2] },
      ]),
    );
    expect(layers?.map(({ origin }) => origin)).toEqual(["base", "own"]);
  });

  it("follows the root mount of a RUN, not another one", () => {
    const mounts = [
      { dest: "/src", input: 0 },
      { dest: "/", input: 1 },
    ];
    const layers = readProvenance(
      metadata([
        { op: { source: { identifier: "local://context" } }, chain: [] },
        { op: SOURCE, chain: ["base"] },
        { op: { exec: { mounts } }, inputs: ["step0:0", "step1:0"], chain: ["base", "run"], lines: [2] },
      ]),
    );
    expect(layers?.map(({ origin }) => origin)).toEqual(["base", "own"]);
  });

  it("names every place of a step that several stages share", () => {
    const [, layer] =
      readProvenance(
        metadata([
          { op: SOURCE, chain: ["base"] },
          { op: EXEC, inputs: ["step0:0"], chain: ["base", "run"], lines: [5, 2] },
        ]),
      ) ?? [];
    expect(layer).toMatchObject({ lines: { start: 5, end: 5 }, otherLines: [{ start: 2, end: 2 }] });
  });

  it("makes all layers own for an image from scratch", () => {
    const layers = readProvenance(metadata([{ op: NOTHING, chain: ["copy"], lines: [2] }]));
    expect(layers).toEqual([
      { digest: "copy", downloadSize: null, origin: "own", lines: { start: 2, end: 2 }, otherLines: [] },
    ]);
  });

  it("knows who made the layers of a step whose chain is left out", () => {
    const layers = readProvenance(
      metadata([
        { op: SOURCE, chain: ["base"] },
        { op: NOTHING, lines: [2] },
        { op: { merge: {} }, inputs: ["step0:0", "step1:0"] },
        { op: EXEC, inputs: ["step2:0"], lines: [3] },
        { op: EXEC, inputs: ["step3:0"], chain: ["base", "copy", "run", "last"], lines: [4] },
      ]),
    );
    expect(layers?.map(({ digest, lines }) => [digest, lines?.start ?? null])).toEqual([
      ["base", null],
      ["copy", 2],
      ["run", 3],
      ["last", 4],
    ]);
  });

  it("tells no digest and no size where the last step's chain is left out", () => {
    const layers = readProvenance(
      metadata([
        { op: SOURCE, chain: ["base"] },
        { op: EXEC, inputs: ["step0:0"], lines: [2] },
      ]),
    );
    expect(layers).toEqual([
      { digest: null, downloadSize: null, origin: "base", lines: null, otherLines: [] },
      { digest: null, downloadSize: null, origin: "own", lines: { start: 2, end: 2 }, otherLines: [] },
    ]);
  });

  it.each(["classic.v02", "containerd.v02", "containerd.v1"])(
    "gives the same lines whichever chains are left out, but the base image's (%s)",
    (name) => {
      const whole = readProvenance(captured(name));
      const seen = (layers: typeof whole) =>
        layers?.map(({ origin, lines, otherLines }) => ({ origin, lines, otherLines }));
      const chained = chainsOf(captured(name));
      const base = whole?.[0]?.digest;
      const own = Object.keys(chained).filter((id) => chained[id]?.[0]?.at(-1)?.digest !== base);
      expect(own.length).toBeGreaterThan(3);
      fc.assert(
        fc.property(fc.subarray(own), (left) => {
          const metadata = captured(name);
          for (const id of left) delete chainsOf(metadata)[id];
          expect(seen(readProvenance(metadata))).toEqual(seen(whole));
        }),
      );
    },
  );

  it("picks the platform that is asked for", () => {
    const of = (name: string): unknown =>
      (metadata([{ op: SOURCE, chain: [name] }]) as Record<string, unknown>)["buildx.build.provenance"];
    const both = {
      "buildx.build.provenance/linux/amd64": of("amd"),
      "buildx.build.provenance/linux/arm64": of("arm"),
    };
    expect(readProvenance(both, "linux/arm64")?.map(({ digest }) => digest)).toEqual(["arm"]);
    expect(readProvenance(both)).toBeNull();
  });
});

describe("provenance that does not tell enough", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["an empty file", {}],
    ["mode=min", { "buildx.build.provenance": { buildType: "https://mobyproject.org/buildkit@v1" } }],
    ["a result nobody made", metadata([{ op: SOURCE, chain: ["base"] }], "step9:0")],
    [
      "a chain shorter than what it builds on",
      metadata([
        { op: SOURCE, chain: ["a", "b"] },
        { op: EXEC, inputs: ["step0:0"], chain: ["a"] },
      ]),
    ],
    [
      "a merge whose parts do not add up",
      metadata([
        { op: SOURCE, chain: ["a"] },
        { op: { merge: {} }, inputs: ["step0:0"], chain: ["a", "b"] },
      ]),
    ],
    [
      "more layers than steps whose chains are left out",
      metadata([
        { op: SOURCE, chain: ["a"] },
        { op: NOTHING },
        { op: { merge: {} }, inputs: ["step0:0", "step1:0"], chain: ["a", "b", "c"] },
      ]),
    ],
    [
      "no chain of the base image",
      metadata([{ op: SOURCE }, { op: EXEC, inputs: ["step0:0"], chain: ["a", "b"] }]),
    ],
    ["steps in a circle", metadata([{ op: EXEC, inputs: ["step0:0"], chain: ["a"] }])],
  ])("reads as null: %s", (_, value) => {
    expect(readProvenance(value)).toBeNull();
  });

  it("gives a layer no lines where the step has none, or broken ones", () => {
    const [, layer] =
      readProvenance(
        metadata([
          { op: SOURCE, chain: ["base"] },
          { op: EXEC, inputs: ["step0:0"], chain: ["base", "run"], lines: [0] },
        ]),
      ) ?? [];
    expect(layer).toMatchObject({ origin: "own", lines: null });
  });

  it("never throws, whatever is in the file", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readProvenance({ "buildx.build.provenance": value })).not.toThrow();
      }),
    );
  });

  it("never throws when a real file is damaged", () => {
    const text = JSON.stringify(captured("containerd.v02"));
    const values = fc.constantFrom("null", "[]", "{}", "-1", '"x"', "1e99");
    const numbers = [
      ...text.matchAll(/(?<=[:,[])-?\d+(?=[,}\]])|"(?:step\d+:0|sha256:[0-9a-f]+)"(?=[,\]])/g),
    ];
    fc.assert(
      fc.property(fc.nat(numbers.length - 1), values, (which, value) => {
        const at = numbers[which];
        if (at === undefined) return;
        const damaged = text.slice(0, at.index) + value + text.slice(at.index + at[0].length);
        expect(() => readProvenance(JSON.parse(damaged))).not.toThrow();
      }),
    );
  });
});
