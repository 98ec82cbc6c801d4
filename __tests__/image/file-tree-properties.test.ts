import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { LayerEntry } from "../../src/image/layer-entry.js";
import { arbitraryLayers, imageFiles, writesOf } from "../support/layer-entries.js";
import { plainDive } from "../support/plain-dive.js";
import { plainFiles, sortedWrites } from "../support/plain-files.js";

const RUNS = { numRuns: 500 };

function figures(layers: readonly LayerEntry[][]) {
  const files = imageFiles(...layers);
  const { forEachWrite, dive, ...rest } = files;
  return { ...rest, writes: sortedWrites(writesOf(files)) };
}

/** Each path once: of two entries of one path the order says which one counts. */
function withoutTwice(layer: readonly LayerEntry[]): LayerEntry[] {
  const isMarker = ({ type }: LayerEntry) => type === "whiteout" || type === "opaque";
  return layer.filter(
    (entry, index) =>
      layer.findIndex((other) => other.path === entry.path && isMarker(other) === isMarker(entry)) === index,
  );
}

describe("the file tree, on any layers", () => {
  it("says what putting all layers together anew says", () => {
    fc.assert(
      fc.property(arbitraryLayers(), (layers) => {
        const plain = plainFiles(layers);
        expect(figures(layers)).toEqual({ ...plain, writes: sortedWrites(plain.writes) });
      }),
      RUNS,
    );
  });

  it("has every byte written either visible or shadowed, and none twice", () => {
    fc.assert(
      fc.property(arbitraryLayers(), (layers) => {
        const { written, visible, shadowed, layers: perLayer } = imageFiles(...layers);
        expect(visible.files + shadowed.files).toBe(written.files);
        expect(visible.bytes + shadowed.bytes).toBe(written.bytes);
        expect(perLayer.reduce((sum, layer) => sum + layer.shadowed.bytes, 0)).toBe(shadowed.bytes);
        expect(perLayer.reduce((sum, layer) => sum + layer.added.bytes + layer.changed.bytes, 0)).toBe(
          written.bytes,
        );
        const all = [written, visible, shadowed, ...perLayer.flatMap((layer) => Object.values(layer))];
        expect(all.filter(({ files, bytes }) => files < 0 || bytes < 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("does not depend on the order within a layer", () => {
    const shuffled = arbitraryLayers().chain((layers) =>
      fc.tuple(
        fc.constant(layers.map(withoutTwice)),
        fc.tuple(
          ...layers.map(withoutTwice).map((layer) => fc.shuffledSubarray(layer, { minLength: layer.length })),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([layers, others]) => {
        expect(figures(others)).toEqual(figures(layers));
        expect(imageFiles(...others).dive).toEqual(imageFiles(...layers).dive);
      }),
      RUNS,
    );
  });

  it("has dive's figures as dive gets at them", () => {
    fc.assert(
      fc.property(arbitraryLayers(), (layers) => {
        expect(imageFiles(...layers).dive).toEqual(plainDive(layers));
      }),
      RUNS,
    );
  });
});
