import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { showPath } from "../../../../src/image/layer-entry.js";
import { createFileFinder } from "../../../../src/report/html/page/file-query.js";
import { createModel, pathOf } from "../../../../src/report/html/page/image-model.js";
import { toHtmlFiles } from "../../../../src/report/html/to-html-files.js";
import { anyWrites } from "../../../support/any-writes.js";
import { createImageFiles, createWrite } from "../../../support/image-files.js";

const LAYERS = 3;

describe("the search for files", () => {
  it("tells how many files it cannot look at, in that layer and directory", () => {
    const writes = [9_000, 8_000, 7, 6, 5].map((bytes, index) =>
      createWrite({ path: `usr/lib${index % 2}/${bytes}`, bytes }),
    );
    const limits = { files: 2, nodes: 100, characters: 1_000 };
    const files = toHtmlFiles(createImageFiles(writes), (text) => text, limits);
    const model = createModel({ layers: [{ origin: "own", size: 0, label: "", line: null }], files });
    const find = createFileFinder(model);
    const nodes = model.names.map((_, node) => pathOf(model, node));
    const query = { layer: null, onlyShadowed: false, search: "9000" };
    expect(find({ ...query, node: 0 }, 5)).toMatchObject({ files: 1, unnamed: 3 });
    expect(find({ ...query, node: nodes.indexOf("usr/lib1") }, 5)).toMatchObject({ files: 0, unnamed: 1 });
  });

  it("finds what a look at each file finds, the largest first", () => {
    fc.assert(
      fc.property(
        anyWrites(LAYERS),
        fc.option(fc.nat({ max: LAYERS - 1 })),
        fc.boolean(),
        fc.constantFrom("", "LIB", "b/a", "core.py", "É", "zz"),
        fc.constantFrom("", "usr", "usr/lib", "a"),
        (writes, layer, onlyShadowed, search, directory) => {
          const files = toHtmlFiles(createImageFiles(writes, LAYERS), (text) => text);
          const layers = files.layers.map(() => ({ origin: "own" as const, size: 0, label: "", line: null }));
          const model = createModel({ layers, files });
          const nodes = model.names.map((_, node) => pathOf(model, node));
          fc.pre(nodes.includes(directory));
          const found = createFileFinder(model)(
            { layer, node: nodes.indexOf(directory), onlyShadowed, search },
            5,
          );
          const expected = writes.filter(
            (write) =>
              (layer === null || write.layer === layer) &&
              (!onlyShadowed || write.fate !== "visible") &&
              showPath(write.path).toLowerCase().includes(search.toLowerCase()) &&
              `${showPath(write.path)}/`.startsWith(directory === "" ? "" : `${directory}/`),
          );
          expect(found.files).toBe(expected.length);
          expect(found.bytes).toBe(expected.reduce((sum, { bytes }) => sum + bytes, 0));
          expect(found.entries.map((entry) => model.entries.bytes[entry])).toEqual(
            expected
              .map(({ bytes }) => bytes)
              .sort((a, b) => b - a)
              .slice(0, 5),
          );
        },
      ),
    );
  });
});
