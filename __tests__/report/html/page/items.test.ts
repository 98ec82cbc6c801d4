import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FileWrite } from "../../../../src/image/image-files.js";
import { createModel } from "../../../../src/report/html/page/image-model.js";
import { ancestry, createImageItem, type Item, sum } from "../../../../src/report/html/page/items.js";
import { toHtmlFiles } from "../../../../src/report/html/to-html-files.js";
import { anyWrites } from "../../../support/any-writes.js";
import { createImageFiles, createWrite } from "../../../support/image-files.js";

const LAYERS = 3;

function imageOf(writes: readonly FileWrite[], most = 1_000): Item {
  const limits = { files: most, nodes: 10_000, characters: 1_000_000 };
  const files = toHtmlFiles(createImageFiles(writes, LAYERS), (text) => text, limits);
  const layers = files.layers.map(() => ({ origin: "own" as const, size: 7, label: "", line: null }));
  return createImageItem(createModel({ layers, files }), "Image", (layer) => `layer ${layer}`);
}

const all = (item: Item): readonly Item[] => [item, ...item.children().flatMap(all)];
const names = (item: Item): readonly string[] => item.children().map((child) => child.name);

describe("the items of the treemap", () => {
  it("add up to what they are in, at every level", () => {
    fc.assert(
      fc.property(anyWrites(LAYERS), fc.integer({ min: 1, max: 40 }), (writes, most) => {
        for (const item of all(imageOf(writes, most))) {
          const children = item.children();
          if (children.length > 0) {
            expect(sum(children, "bytes")).toBe(item.bytes);
            expect(sum(children, "shadowed")).toBe(item.shadowed);
            expect(sum(children, "files")).toBe(item.files);
          }
        }
      }),
    );
  });

  it("have each file once", () => {
    fc.assert(
      fc.property(anyWrites(LAYERS), (writes) => {
        const entries = all(imageOf(writes)).flatMap(({ kind, files }) =>
          kind === "file" || kind === "folded" ? [files] : [],
        );
        expect(entries).toEqual(writes.map(() => 1));
      }),
    );
  });

  it("show directories without anything but one other as one, and the largest first", () => {
    const image = imageOf([
      createWrite({ path: "usr/local/lib/a", bytes: 10 }),
      createWrite({ path: "usr/local/lib/b", bytes: 30 }),
      createWrite({ path: "etc/passwd", bytes: 20 }),
    ]);
    const layer = image.children()[0];
    expect(layer && names(layer)).toEqual(["usr/local/lib", "etc"]);
    const directory = layer?.children()[0];
    expect(directory && names(directory)).toEqual(["b", "a"]);
    expect(directory && ancestry(directory).map(({ name }) => name)).toEqual([
      "Image",
      "layer 0",
      "usr/local/lib",
    ]);
  });

  it("give a layer without known files its own size", () => {
    const image = imageOf([createWrite({ layer: 1, bytes: 100 })]);
    expect(image.children().map(({ layer, bytes }) => [layer, bytes])).toEqual([
      [1, 100],
      [0, 7],
      [2, 7],
    ]);
  });
});
