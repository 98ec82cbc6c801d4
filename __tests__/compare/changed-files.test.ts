import { describe, expect, it } from "@jest/globals";
import { changedFiles } from "../../src/compare/changed-files.js";
import { createLayerFiles } from "../support/report.js";

/** A layer's files by path and bytes, largest first, and how many it wrote in all. */
const files = (sizes: Readonly<Record<string, number>>, written = Object.keys(sizes).length) =>
  createLayerFiles({
    added: { files: written, bytes: 0 },
    top: Object.entries(sizes).map(([path, bytes]) => ({ path, bytes, fate: "visible", killedBy: null })),
  });

describe("the files that explain a change", () => {
  it("are those that are new, gone or of another size, the largest change first", () => {
    expect(changedFiles(files({ a: 50, b: 20, c: 5 }), files({ a: 55, d: 30, c: 5 }))).toEqual([
      { path: "d", before: null, after: 30 },
      { path: "b", before: 20, after: null },
      { path: "a", before: 50, after: 55 },
    ]);
  });

  it("leave out a file that may only have been too small to be named before", () => {
    const before = files({ a: 50, b: 20 }, 9);
    expect(changedFiles(before, files({ a: 50, c: 20 }, 2))).toEqual([
      { path: "b", before: 20, after: null },
    ]);
    expect(changedFiles(before, files({ a: 50, c: 21 }, 2))).toEqual([
      { path: "c", before: null, after: 21 },
      { path: "b", before: 20, after: null },
    ]);
  });

  it("leave out a file that may still be there, too small to be named", () => {
    expect(changedFiles(files({ a: 50, b: 20 }), files({ a: 50, c: 30 }, 9))).toEqual([
      { path: "c", before: null, after: 30 },
    ]);
  });

  it("are all that a new layer names, and all that a removed one did", () => {
    expect(changedFiles(null, files({ a: 2, b: 1 }))).toEqual([
      { path: "a", before: null, after: 2 },
      { path: "b", before: null, after: 1 },
    ]);
    expect(changedFiles(files({ a: 2 }), null)).toEqual([{ path: "a", before: 2, after: null }]);
  });

  it("are five at most", () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, 9 - index]));
    expect(changedFiles(null, files(many))).toHaveLength(5);
  });
});
