import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareImages, type ImageChanges } from "../../src/compare/compare-images.js";
import type { ReportImage, ReportLayer } from "../../src/report/schema.js";
import { createImage, createLayer } from "../support/report.js";

const base = (contentSize: number, overrides: Partial<ReportLayer> = {}) =>
  createLayer({ origin: "base", instruction: null, createdBy: "base", contentSize, ...overrides });
const own = (instruction: string, contentSize: number, overrides: Partial<ReportLayer> = {}) =>
  createLayer({ instruction, createdBy: instruction, contentSize, ...overrides });

const anyImage = fc
  .tuple(
    fc.array(
      fc.nat({ max: 5 }).map((size) => base(size)),
      { maxLength: 4 },
    ),
    fc.array(
      fc
        .tuple(fc.constantFrom("RUN a", "RUN b", "COPY c"), fc.nat({ max: 5 }))
        .map(([text, size]) => own(text, size)),
      { maxLength: 8 },
    ),
  )
  .map(([below, above]) => createImage({ layers: [...below, ...above] }));

function changes(before: ReportImage, after: ReportImage): ImageChanges {
  const result = compareImages(before, after);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.changes;
}

describe("comparing two images", () => {
  it("finds nothing between an image and itself", () => {
    fc.assert(
      fc.property(anyImage, (image) => {
        const { layers, baseImage, total } = changes(image, image);
        expect(layers.every(({ kind, files }) => kind === "unchanged" && files.length === 0)).toBe(true);
        expect(baseImage.changed).toBe(false);
        expect(total.before).toBe(total.after);
      }),
    );
  });

  it("accounts for every byte: the total's change is the base image's and the layers' together", () => {
    fc.assert(
      fc.property(anyImage, anyImage, (before, after) => {
        const { total, own: mine, base: below, layers } = changes(before, after);
        const delta = (change: { before: number | null; after: number | null }): number =>
          (change.after ?? 0) - (change.before ?? 0);
        expect(delta(total)).toBe(delta(below) + layers.reduce((sum, layer) => sum + delta(layer), 0));
        expect(delta(total)).toBe(delta(below) + delta(mine));
      }),
    );
  });

  it("turns around when the images change places", () => {
    fc.assert(
      fc.property(anyImage, anyImage, (a, b) => {
        const [there, back] = [changes(a, b), changes(b, a)];
        expect(back.total).toEqual({ before: there.total.after, after: there.total.before });
        const count = ({ layers }: ImageChanges, kind: string) =>
          layers.filter((one) => one.kind === kind).length;
        expect(count(back, "added") - count(back, "removed")).toBe(
          count(there, "removed") - count(there, "added"),
        );
      }),
    );
  });

  it("tells added, removed, grown, shrunk and unchanged layers apart, by their numbers in the image", () => {
    const before = createImage({
      layers: [base(10), own("RUN a", 5), own("RUN b", 5), own("COPY c /", 5), own("ADD d /", 1)],
    });
    const after = createImage({
      layers: [base(10), own("RUN a", 7), own("RUN b", 4), own("WORKDIR /new", 2), own("ADD d /", 1)],
    });
    expect(changes(before, after).layers.map(({ files: _, ...change }) => change)).toEqual([
      { kind: "grown", layer: 1, instruction: null, before: 5, after: 7 },
      { kind: "shrunk", layer: 2, instruction: null, before: 5, after: 4 },
      { kind: "removed", layer: null, instruction: "COPY c /", before: 5, after: null },
      { kind: "added", layer: 3, instruction: null, before: null, after: 2 },
      { kind: "unchanged", layer: 4, instruction: null, before: 1, after: 1 },
    ]);
  });

  it("says a new base image as such and blames no layer for it", () => {
    const named = (reference: string) => ({
      reference,
      standIn: null,
      layerCount: 1,
      contentSize: 1,
      downloadSize: null,
    });
    const before = createImage({ base: named("python:3.8"), layers: [base(10), own("RUN a", 5)] });
    const after = createImage({ base: named("python:3.9"), layers: [base(30), base(1), own("RUN a", 5)] });
    expect(changes(before, after)).toMatchObject({
      base: { before: 10, after: 31 },
      own: { before: 5, after: 5 },
      baseImage: { before: "python:3.8", after: "python:3.9", changed: true },
      layers: [{ kind: "unchanged", layer: 2 }],
    });
  });

  it("sees a base image of the same name and size that has other layers", () => {
    const of = (diffId: string) => createImage({ layers: [base(10, { diffId }), own("RUN a", 5)] });
    expect(changes(of("sha256:1"), of("sha256:2")).baseImage.changed).toBe(true);
    expect(changes(of("sha256:1"), of("sha256:1")).baseImage.changed).toBe(false);
  });

  it("knows the base image's layers in an image whose base is not known", () => {
    const known = createImage({ layers: [base(10, { diffId: "sha256:1" }), own("RUN a", 5)] });
    const unknown = createImage({
      base: null,
      layers: [own("ADD rootfs /", 10, { diffId: "sha256:1" }), own("RUN a", 7)],
    });
    expect(changes(unknown, known)).toMatchObject({
      base: { before: 10, after: 10 },
      layers: [{ kind: "shrunk" }],
    });
    expect(changes(known, unknown)).toMatchObject({
      base: { before: 10, after: 10 },
      layers: [{ kind: "grown", layer: 1 }],
    });
  });

  it("refuses sizes that were measured in another way, for another platform, or are not known", () => {
    const image = createImage();
    const refusal = (overrides: Partial<ReportImage>) => {
      const result = compareImages(createImage(overrides), image);
      return result.ok ? null : result.refusal;
    };
    expect(refusal({ platform: "linux/arm64" })).toEqual({
      kind: "platform",
      before: "linux/arm64",
      after: "linux/amd64",
    });
    expect(refusal({ measuredBy: "layers" })).toEqual({ kind: "method", before: "layers", after: "history" });
    expect(refusal({ measuredBy: "none" })).toMatchObject({ kind: "method" });
    expect(refusal({ layers: [createLayer({ contentSize: null })] })).toEqual({
      kind: "unknown-size",
      of: "before",
    });
    expect(refusal({ store: "containerd" })).toBeNull();
  });

  it("takes a platform's usual variant for the platform", () => {
    const of = (platform: string) => createImage({ platform });
    expect(compareImages(of("linux/arm64"), of("linux/arm64/v8")).ok).toBe(true);
    expect(compareImages(of("linux/arm/v6"), of("linux/arm/v7")).ok).toBe(false);
  });
});
