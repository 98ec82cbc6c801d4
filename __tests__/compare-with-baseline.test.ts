import { describe, expect, it } from "@jest/globals";
import { compareWithBaseline } from "../src/compare-with-baseline.js";
import { createImage } from "./support/report.js";

const NAMED = { source: "build", name: "main", commit: "b".repeat(40) } as const;
const image = createImage();
const limit = { bytes: 1, share: null };

describe("comparing with a baseline", () => {
  it("names what was compared with", () => {
    const compared = compareWithBaseline(image, { baseline: { ...NAMED, image }, notes: [] }, null);
    expect(compared).toMatchObject({ outcome: "compared", comparison: { baseline: NAMED }, notes: [] });
    expect(compared.comparison).not.toHaveProperty("image");
  });

  it.each([
    ["note.otherPlatform", { platform: "linux/arm64" }],
    ["note.otherMethod", { measuredBy: "layers" }],
    ["note.unknownSizes", { layers: image.layers.map((layer) => ({ ...layer, contentSize: null })) }],
  ] as const)("refuses with %s and subtracts nothing", (key, overrides) => {
    const baseline = { ...NAMED, image: createImage(overrides) };
    expect(compareWithBaseline(image, { baseline, notes: [] }, limit)).toMatchObject({
      outcome: "refused",
      comparison: null,
      notes: [{ key, values: { name: "main" } }],
    });
  });

  it("says that a limit on growth is not checked where there is nothing to compare with", () => {
    const nothing = { baseline: null, notes: [] };
    expect(compareWithBaseline(image, nothing, limit).notes).toEqual([
      { key: "note.increaseUnchecked", values: {} },
    ]);
    expect(compareWithBaseline(image, nothing, null).notes).toEqual([]);
    expect(compareWithBaseline(null, nothing, limit).notes).toEqual([]);
  });
});
