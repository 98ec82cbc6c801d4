import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FileWrite } from "../../../src/image/image-files.js";
import { showPath } from "../../../src/image/layer-entry.js";
import { createRedactor } from "../../../src/image/secrets.js";
import type { HtmlFiles } from "../../../src/report/html/files.js";
import { createModel, pathOf } from "../../../src/report/html/page/image-model.js";
import { type FilesLimits, toHtmlFiles } from "../../../src/report/html/to-html-files.js";
import { anyWrites } from "../../support/any-writes.js";
import { createImageFiles, createWrite } from "../../support/image-files.js";

const LAYERS = 4;
const asIs = (text: string): string => text;
const ROOMY: FilesLimits = { files: 1_000, nodes: 10_000, characters: 1_000_000 };

/** What the page makes of the files: one line for each entry. */
function readBack(files: HtmlFiles) {
  const layers = files.layers.map(() => ({ origin: "own" as const, size: null, label: "", line: null }));
  const model = createModel({ layers, files });
  return Array.from({ length: model.entries.count }, (_, entry) => ({
    path: pathOf(model, model.entries.node[entry] ?? 0),
    layer: model.entries.layer[entry] ?? 0,
    bytes: model.entries.bytes[entry] ?? 0,
    end: model.entries.end[entry] ?? 0,
    fold: model.entries.fold[entry] ?? 0,
  }));
}

const endOf = ({ fate, killedBy }: FileWrite): number =>
  fate === "visible" ? 0 : ((killedBy ?? 0) + 1) * (fate === "deleted" ? -1 : 1);
const total = (rows: readonly { readonly bytes: number }[]): number =>
  rows.reduce((sum, { bytes }) => sum + bytes, 0);
const sorted = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

describe("an image's files in the page's form", () => {
  it("are read back as they were, whatever their order", () => {
    fc.assert(
      fc.property(anyWrites(LAYERS), (writes) => {
        const expected = writes.map((write) => ({
          path: showPath(write.path),
          layer: write.layer,
          bytes: write.bytes,
          end: endOf(write),
          fold: 0,
        }));
        const files = toHtmlFiles(createImageFiles(writes, LAYERS), asIs, ROOMY);
        expect(sorted(readBack(files))).toEqual(sorted(expected));
        expect(files.folded).toBe(0);
      }),
    );
  });

  it("keep every byte, by layer and fate, when there are too many to list", () => {
    fc.assert(
      fc.property(
        anyWrites(LAYERS),
        fc.nat({ max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        (writes, most, nodes) => {
          const limits = { files: most, nodes, characters: 1_000 };
          const files = toHtmlFiles(createImageFiles(writes, LAYERS), asIs, limits);
          const rows = readBack(files);
          for (let layer = 0; layer < LAYERS; layer += 1) {
            const of = rows.filter((row) => row.layer === layer);
            const meant = writes.filter((write) => write.layer === layer);
            expect(total(of)).toBe(total(meant));
            expect(total(of.filter(({ end }) => end !== 0))).toBe(
              total(meant.filter(({ fate }) => fate !== "visible")),
            );
          }
          const listed = rows.filter(({ fold }) => fold === 0);
          expect(listed.length).toBeLessThanOrEqual(most);
          expect(rows.reduce((sum, { fold }) => sum + fold, 0)).toBe(files.folded);
          expect(files.folded).toBe(writes.length - listed.length);
        },
      ),
    );
  });

  it("list the largest and add up the others where they are", () => {
    const writes = [
      createWrite({ path: "usr/lib/large.so", bytes: 9_000 }),
      createWrite({ path: "usr/lib/small.so", bytes: 10 }),
      createWrite({ path: "usr/lib/deep/tiny.so", bytes: 5 }),
    ];
    const files = toHtmlFiles(createImageFiles(writes), asIs, { ...ROOMY, files: 1 });
    expect(readBack(files)).toEqual([
      { path: "usr/lib", layer: 0, bytes: 15, end: 0, fold: 2 },
      { path: "usr/lib/large.so", layer: 0, bytes: 9_000, end: 0, fold: 0 },
    ]);
    expect(files.folded).toBe(2);
  });

  it("are the same in whatever order a reader finds them, also where there are too many", () => {
    const shuffled = anyWrites(LAYERS).chain((writes) =>
      fc.tuple(
        fc.constant(writes.map((write) => ({ ...write, bytes: write.bytes % 3 }))),
        fc.shuffledSubarray([...writes.keys()], { minLength: writes.length }),
      ),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.nat({ max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        ([writes, order], most, nodes) => {
          const limits = { files: most, nodes, characters: 1_000 };
          const others = order.flatMap((index) => writes[index] ?? []);
          expect(toHtmlFiles(createImageFiles(others, LAYERS), asIs, limits)).toEqual(
            toHtmlFiles(createImageFiles(writes, LAYERS), asIs, limits),
          );
        },
      ),
    );
  });

  it("hold no more names than they may", () => {
    const writes = Array.from({ length: 500 }, (_, index) =>
      createWrite({ path: `${index}/${"n".repeat(100)}`, bytes: index }),
    );
    const { names } = toHtmlFiles(createImageFiles(writes), asIs, { ...ROOMY, nodes: 50 });
    expect(names.length).toBeLessThanOrEqual(51);
    const short = toHtmlFiles(createImageFiles(writes), asIs, { ...ROOMY, characters: 1_000 });
    expect(short.names.join("").length).toBeLessThan(1_200);
  });

  it("do not nest deeper than a page can show", () => {
    const path = Array.from({ length: 2_000 }, () => "d").join("/");
    const files = toHtmlFiles(createImageFiles([createWrite({ path })]), asIs, ROOMY);
    expect(Math.max(...files.depths)).toBe(65);
    expect(readBack(files)[0]?.path).toBe(path);
  });

  it("show what names hide, and keep a line end within a name", () => {
    const path = "a\nb/\u202egnp.exe\t\u0007";
    const files = toHtmlFiles(createImageFiles([createWrite({ path })]), asIs, ROOMY);
    expect(files.names).toEqual(["", "a⟨U+000A⟩b", "⟨U+202E⟩gnp.exe⟨U+0009⟩⟨U+0007⟩"]);
  });

  it("have no secrets in their names", () => {
    const files = toHtmlFiles(
      createImageFiles([createWrite({ path: "srv/hunter2.txt" })]),
      (text) => text.replaceAll("hunter2", "***"),
      ROOMY,
    );
    expect(files.names).toEqual(["", "srv", "***.txt"]);
  });

  it("have no secret in their names that has a slash in it, be it listed or where others are added up", () => {
    const { redact } = createRedactor({ secrets: ["hunter/2hunter"] });
    const writes = [
      createWrite({ path: "srv/hunter/2hunter/large", bytes: 9_000 }),
      createWrite({ path: "srv/hunter/2hunter/small", bytes: 5 }),
      createWrite({ path: "srv/hunter/game", bytes: 8_000 }),
    ];
    for (const [files, small] of [
      [9, "srv/***/small"],
      [2, "srv/***"],
    ] as const) {
      const page = toHtmlFiles(createImageFiles(writes), redact, { ...ROOMY, files });
      expect(readBack(page).map(({ path }) => path)).toEqual(
        expect.arrayContaining([small, "srv/***/large", "srv/hunter/game"]),
      );
      expect(JSON.stringify(page.names)).not.toContain("2hunter");
    }
  });

  it("have no secret in their names that only a single name shows", () => {
    const { redact } = createRedactor({ secrets: [] });
    const path = 'A="/API_TOKEN=abcdefghijk/B"';
    expect(
      toHtmlFiles(createImageFiles([createWrite({ path })]), redact, ROOMY).names.join("/"),
    ).not.toContain("abcdefghijk");
  });
});
