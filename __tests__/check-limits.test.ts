import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkLimits, type ImageLimits } from "../src/check-limits.js";
import type { Layer } from "../src/image/layer.js";
import type { LineLimits } from "../src/image/line-limits.js";
import { createImageFiles, createWrite } from "./support/image-files.js";
import { createLimits } from "./support/report.js";

type Image = NonNullable<Parameters<typeof checkLimits>[2]>;

const layer = (overrides: Partial<Layer> = {}): Layer => ({
  diffId: null,
  origin: "own",
  contentSize: 100,
  downloadSize: null,
  createdBy: "",
  instruction: "RUN a",
  lines: { start: 2, end: 2 },
  mapping: "exact",
  cached: null,
  seconds: null,
  ...overrides,
});

const line = (start: number) => ({ start, end: start });
const base = layer({ origin: "base", contentSize: 5_000, instruction: null, lines: null, mapping: "none" });

const image = (layers: readonly Layer[] = [], files: Image["files"] = null): Image => ({
  contentSize: layers.reduce<number | null>(
    (sum, { contentSize }) => (sum === null || contentSize === null ? null : sum + contentSize),
    0,
  ),
  layers,
  files,
});

const check = (
  limits: Partial<ImageLimits>,
  measured: Image | null,
  lines: Partial<LineLimits> = {},
): ReturnType<typeof checkLimits> =>
  checkLimits(createLimits(limits), { limits: [], notInImage: [], unreadable: [], ...lines }, measured);

describe("the limits of an image", () => {
  it("are none by default", () => {
    expect(check({}, image([layer({ contentSize: null })]))).toEqual([]);
    expect(check({}, null)).toEqual([]);
  });

  it("let an image pass that is at each of them, and fail it one beyond", () => {
    const writes = [createWrite({ bytes: 40, fate: "deleted", killedBy: 1 })];
    const files = { ...createImageFiles(writes, 2), readBy: "save" as const };
    const measured = image([layer(), layer({ contentSize: 60, lines: line(3) })], files);
    const { efficiency } = files.dive;
    expect(check({ imageSize: 160, layerSize: 100, layers: 2, wasted: 40, efficiency }, measured)).toEqual(
      [],
    );

    const beyond = { imageSize: 159, layerSize: 99, layers: 1, wasted: 39, efficiency: efficiency + 1e-9 };
    expect(check(beyond, measured)).toEqual([
      { kind: "image-size", size: 160, limit: 159 },
      { kind: "layer-size", layer: 0, lines: line(2), size: 100, limit: 99, setBy: "input" },
      { kind: "layer-count", count: 2, limit: 1 },
      { kind: "wasted", size: 40, limit: 39, most: { layer: 0, lines: line(2), size: 40 } },
      { kind: "efficiency", efficiency, limit: efficiency + 1e-9 },
    ]);
  });

  it("fail where the figure is not known, or where there is no image", () => {
    const limits = { imageSize: 1, layerSize: 1, layers: 9, wasted: 1, efficiency: 0 };
    const lines = { limits: [{ lines: line(4), limit: 1 }] };
    const unknown = check(limits, image([layer({ contentSize: null })]), lines);
    expect(unknown.map(({ kind }) => kind)).toEqual(["image-size", "layer-size", "wasted", "efficiency"]);

    const none = check(limits, null, lines);
    expect(none.map(({ kind }) => kind)).toEqual([
      "image-size",
      "layer-size",
      "layer-size",
      "layer-count",
      "wasted",
      "efficiency",
    ]);
    expect(none).toContainEqual({
      kind: "layer-size",
      layer: null,
      lines: line(4),
      size: null,
      limit: 1,
      setBy: "comment",
    });
  });

  it("name the first that is unreadable, and how many there are", () => {
    expect(check({}, image(), { unreadable: [line(3), line(5)] })).toEqual([
      { kind: "unreadable-limit", lines: line(3), count: 2 },
    ]);
  });
});

describe("the limit of layers", () => {
  it("is for this Dockerfile's, not for the base image's", () => {
    expect(check({ layerSize: 1_000 }, image([base, layer()]))).toEqual([]);
  });

  it("gives way to that of a line, larger or smaller", () => {
    const measured = image([layer(), layer({ lines: line(3), contentSize: 300 })]);
    const limits = [
      { lines: line(2), limit: 50 },
      { lines: line(3), limit: 400 },
    ];
    expect(check({ layerSize: 200 }, measured, { limits })).toEqual([
      { kind: "layer-size", layer: 0, lines: line(2), size: 100, limit: 50, setBy: "comment" },
    ]);
  });

  it("names the layer first that is furthest over it, and those of unknown size last", () => {
    const sizes = [20, null, 90, 50];
    const layers = sizes.map((contentSize, index) => layer({ contentSize, lines: line(index + 2) }));
    const reasons = check({ layerSize: 10 }, image(layers));
    expect(reasons.map((reason) => reason.kind === "layer-size" && reason.size)).toEqual([90, 50, 20, null]);
  });

  it("is not that of a FROM's line for what its triggers made", () => {
    const trigger = layer({ instruction: null, lines: line(1) });
    expect(check({}, image([trigger]), { limits: [{ lines: line(1), limit: 1 }] })).toEqual([]);
  });
});

describe("the limit of a line", () => {
  const limits = [{ lines: line(9), limit: 10 }];

  it("is kept by an instruction that made no layer", () => {
    expect(check({}, image([base, layer()]), { limits })).toEqual([]);
  });

  it("fails where it is not known which layer the instruction made", () => {
    const nameless = layer({ instruction: null, lines: null, mapping: "none", contentSize: 1 });
    expect(check({}, image([base, nameless]), { limits })).toEqual([
      { kind: "layer-size", layer: null, lines: line(9), size: null, limit: 10, setBy: "comment" },
    ]);
  });
});

describe("waste", () => {
  const layers = [base, layer(), layer({ lines: line(3) }), layer({ lines: line(4) })];
  const mostOf = (...writes: readonly ReturnType<typeof createWrite>[]) => {
    const files = { ...createImageFiles(writes, layers.length), readBy: "save" as const };
    const [reason] = check({ wasted: 0 }, image(layers, files));
    return reason?.kind === "wasted" ? reason.most : undefined;
  };

  it("is blamed on the line that wrote it, and for the base image's files on the line that replaced them", () => {
    const most = mostOf(
      createWrite({ layer: 0, bytes: 70, fate: "overwritten", killedBy: 2 }),
      createWrite({ layer: 1, bytes: 40, fate: "deleted", killedBy: 3 }),
      createWrite({ layer: 1, bytes: 20, fate: "overwritten", killedBy: 2 }),
      createWrite({ layer: 3, bytes: 900 }),
    );
    expect(most).toEqual({ layer: 2, lines: line(3), size: 70 });
  });

  it("is nobody's here where all of it is the base image's", () => {
    expect(mostOf(createWrite({ layer: 0, bytes: 70, fate: "deleted", killedBy: 0 }))).toBeNull();
  });
});

describe("any layer limits", () => {
  const size = fc.option(fc.nat({ max: 50 }));

  it("fail exactly the own layers that are larger than their limit or of unknown size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ size, own: fc.boolean(), limit: size }), { maxLength: 12 }),
        size,
        (rows, layerSize) => {
          const layers = rows.map((row, index) =>
            layer({ contentSize: row.size, origin: row.own ? "own" : "base", lines: line(index + 1) }),
          );
          const limits = rows.flatMap((row, index) =>
            row.own && row.limit !== null ? [{ lines: line(index + 1), limit: row.limit }] : [],
          );
          const expected = rows.flatMap((row, index) => {
            const limit = row.limit ?? layerSize;
            return row.own && limit !== null && (row.size === null || row.size > limit) ? [index] : [];
          });
          const reasons = check({ layerSize }, image(layers), { limits });
          const failed = reasons.flatMap((reason) => (reason.kind === "layer-size" ? [reason.layer] : []));
          expect(failed.sort((a, b) => Number(a) - Number(b))).toEqual(expected);
        },
      ),
    );
  });
});
