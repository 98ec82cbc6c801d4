import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createModel } from "../../../../src/report/html/page/image-model.js";
import { createImageItem, type Item } from "../../../../src/report/html/page/items.js";
import { type Cell, LIMITS, layoutCells } from "../../../../src/report/html/page/layout.js";
import { toHtmlFiles } from "../../../../src/report/html/to-html-files.js";
import { anyWrites } from "../../../support/any-writes.js";
import { createImageFiles, createWrite } from "../../../support/image-files.js";

function imageOf(files: ReturnType<typeof createImageFiles>): Item {
  const layers = files.layers.map(() => ({ origin: "own" as const, size: 0, label: "", line: null }));
  const model = createModel({ layers, files: toHtmlFiles(files, (text) => text) });
  return createImageItem(model, "Image", String);
}

const SLACK = 1e-6;
const isWithin = (inner: Cell, outer: Pick<Cell, "x" | "y" | "width" | "height">): boolean =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.width <= outer.x + outer.width + SLACK &&
  inner.y + inner.height <= outer.y + outer.height + SLACK;
const overlap = (a: Cell, b: Cell): boolean =>
  a.x + a.width > b.x + SLACK &&
  b.x + b.width > a.x + SLACK &&
  a.y + a.height > b.y + SLACK &&
  b.y + b.height > a.y + SLACK;

describe("the rectangles of the treemap", () => {
  it("lie within what they are in, beside each other, each as large as its bytes", () => {
    fc.assert(
      fc.property(
        anyWrites(3),
        fc.integer({ min: 100, max: 1_500 }),
        fc.integer({ min: 100, max: 900 }),
        (writes, width, height) => {
          const cells = layoutCells(imageOf(createImageFiles(writes, 3)), width, height);
          const groups = [
            { outer: { x: 0, y: 0, width, height }, inner: cells.filter(({ level }) => level === 1) },
            ...cells.map((cell) => ({ outer: cell, inner: cell.children })),
          ];
          for (const { outer, inner } of groups) {
            expect(inner.filter((cell) => !isWithin(cell, outer))).toEqual([]);
            expect(
              inner.some((cell, index) => inner.slice(index + 1).some((other) => overlap(cell, other))),
            ).toBe(false);
            const perByte = inner.map((cell) => (cell.width * cell.height) / cell.item.bytes);
            for (const value of perByte) {
              expect(value / (perByte[0] ?? 1)).toBeCloseTo(1, 6);
            }
          }
        },
      ),
    );
  });

  it("come in reading order, each before what is in it", () => {
    const writes = ["a/1", "a/2", "b/3", "b/4"].map((path) => createWrite({ path }));
    const cells = layoutCells(imageOf(createImageFiles(writes)), 800, 600);
    expect(cells.map(({ item, level }) => `${level} ${item.name}`)).toEqual([
      "1 0",
      "2 a",
      "3 1",
      "3 2",
      "2 b",
      "3 3",
      "3 4",
    ]);
  });

  it("are no more than may be drawn, with the small ones as one, however many files there are", () => {
    const writes = Array.from({ length: 60_000 }, (_, index) =>
      createWrite({ path: `usr/lib/${index % 50}/${index}`, bytes: 1 + (index % 97) ** 2 }),
    );
    const cells = layoutCells(imageOf(createImageFiles(writes)), 4_000, 3_000);
    expect(cells.length).toBeLessThanOrEqual(LIMITS.cells);
    expect(cells.length).toBeGreaterThan(LIMITS.cells / 2);
    const rest = cells.filter(({ item }) => item.kind === "rest");
    expect(rest.length).toBeGreaterThan(0);
    const drawn = cells.filter(({ children }) => children.length === 0);
    expect(drawn.reduce((sum, { item }) => sum + item.bytes, 0)).toBe(cells[0]?.item.bytes);
  });

  it("are none where there is nothing of any size", () => {
    expect(layoutCells(imageOf(createImageFiles([createWrite({ bytes: 0 })])), 800, 600)).toEqual([]);
  });
});
