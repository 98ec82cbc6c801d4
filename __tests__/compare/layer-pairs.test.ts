import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pairLayers } from "../../src/compare/layer-pairs.js";
import { createLayer } from "../support/report.js";

const layer = (instruction: string, contentSize = 100, diffId: string | null = null) =>
  createLayer({ instruction, createdBy: `${instruction} # buildkit`, contentSize, diffId });

const anyLayer = fc
  .record({
    instruction: fc.option(fc.constantFrom("RUN a", "RUN b", "RUN a b c", "COPY x /x", "COPY y /y", "")),
    createdBy: fc.constantFrom("", "RUN a", "COPY x"),
    contentSize: fc.option(fc.nat({ max: 3 })),
    diffId: fc.option(fc.constantFrom("sha256:1", "sha256:2", "sha256:3")),
  })
  .map(createLayer);
const anyLayers = fc.array(anyLayer, { maxLength: 12 });

describe("pairing the layers of two images", () => {
  it("finds nothing gone and nothing new between an image and itself", () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        expect(pairLayers(layers, layers)).toEqual(
          layers.map((_, index) => ({ before: index, after: index })),
        );
      }),
    );
  });

  it("has every layer in exactly one pair, those of the image in their order", () => {
    fc.assert(
      fc.property(anyLayers, anyLayers, (before, after) => {
        const pairs = pairLayers(before, after);
        const sides = (side: "before" | "after") => pairs.flatMap((pair) => pair[side] ?? []);
        expect(sides("after")).toEqual(after.map((_, index) => index));
        expect(sides("before").sort((a, b) => a - b)).toEqual(before.map((_, index) => index));
      }),
    );
  });

  it("finds one new layer where one was put in anywhere, and one gone where it was taken out", () => {
    fc.assert(
      fc.property(anyLayers, anyLayer, fc.nat({ max: 12 }), (layers, inserted, place) => {
        const more = layers.toSpliced(place, 0, inserted);
        expect(pairLayers(layers, more).filter(({ before }) => before === null)).toHaveLength(1);
        expect(pairLayers(more, layers).filter(({ after }) => after === null)).toHaveLength(1);
        expect(pairLayers(layers, more)).toHaveLength(more.length);
      }),
    );
  });

  it("finds one new layer though all that follow it were built anew", () => {
    const before = [
      layer("RUN a", 1, "sha256:1"),
      layer("RUN b", 2, "sha256:2"),
      layer("COPY . /", 3, "sha256:3"),
    ];
    const after = [
      before[0],
      layer("RUN new", 9, "sha256:9"),
      layer("RUN b", 5, "sha256:5"),
      layer("COPY . /", 3),
    ];
    expect(
      pairLayers(
        before,
        after.flatMap((one) => one ?? []),
      ),
    ).toEqual([
      { before: 0, after: 0 },
      { before: null, after: 1 },
      { before: 1, after: 2 },
      { before: 2, after: 3 },
    ]);
  });

  it("takes an edited line for the same one", () => {
    const before = [layer("RUN pip install flask")];
    const after = [layer("RUN pip install --no-cache-dir flask", 60)];
    expect(pairLayers(before, after)).toEqual([{ before: 0, after: 0 }]);
  });

  it("takes another instruction for another layer, whatever their sizes", () => {
    expect(pairLayers([layer("RUN a")], [layer("COPY b /b")])).toEqual(
      [
        { before: null, after: 0 },
        { before: 0, after: null },
      ].toReversed(),
    );
    expect(pairLayers([layer("COPY a /a", 1)], [layer("COPY b /b", 2)])).toHaveLength(2);
  });

  it("takes a rewrapped line for the same one", () => {
    const before = [layer("RUN a && b", 1)];
    const after = [createLayer({ instruction: "RUN a \\\n  && b", createdBy: "x", contentSize: 2 })];
    expect(pairLayers(before, after)).toEqual([{ before: 0, after: 0 }]);
  });

  it("knows a line that was moved", () => {
    const [a, b, c] = [layer("COPY a /a", 1, "sha256:1"), layer("RUN b", 2), layer("RUN c", 3)];
    expect(pairLayers([a, b, c], [b, c, a])).toEqual([
      { before: 1, after: 0 },
      { before: 2, after: 1 },
      { before: 0, after: 2 },
    ]);
  });

  it("leaves a removed layer where it was", () => {
    const [a, b, c] = [layer("RUN a"), layer("RUN b"), layer("RUN c")];
    expect(pairLayers([a, b, c], [a, c])).toEqual([
      { before: 0, after: 0 },
      { before: 1, after: null },
      { before: 2, after: 1 },
    ]);
  });

  it("is done in no time with two reports of 20,000 layers, different ones or the same", () => {
    const many = (word: string) =>
      Array.from({ length: 20_000 }, (_, index) => layer(`RUN ${word} ${index}`, index));
    const begun = performance.now();
    expect(pairLayers(many("a"), many("b"))).toHaveLength(40_000);
    expect(pairLayers(many("a"), many("a").toReversed())).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
