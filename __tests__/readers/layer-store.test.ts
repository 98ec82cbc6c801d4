import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import { createCommandStarter } from "../../src/readers/command.js";
import { walkLayerStore } from "../../src/readers/layer-store.js";
import { layerStoreFiles } from "../support/layer-store.js";
import { createCollector } from "../support/saved-image.js";
import { createScratch } from "../support/stored-image.js";
import type { TarFile } from "../support/tar.js";

const scratch = createScratch();
afterAll(scratch.clear);

const start = createCommandStarter({ PATH: "/usr/bin:/bin" });
const DIFF_IDS = ["1", "2", "3"].map((digit) => `sha256:${digit.repeat(64)}`);
const LAYERS: readonly (readonly TarFile[])[] = [
  [
    { name: "a", content: "first" },
    { name: "d/", type: "directory" },
  ],
  [],
  [{ name: ".wh.a" }, { name: "d/.wh..wh..opq" }, { name: "s", type: "symlink", linkname: "d/x" }],
];

/** A layer store's folder. */
async function store(change?: Parameters<typeof layerStoreFiles>[2]): Promise<string> {
  return scratch.folder(await layerStoreFiles(DIFF_IDS, LAYERS, change));
}

async function walk(folder: string, diffIds: readonly string[] = DIFF_IDS) {
  const collector = createCollector();
  const sizes = await walkLayerStore(start, [], folder, diffIds, collector);
  return {
    sizes,
    layers: collector.layers.map((entries) => entries.map(({ type, path }) => `${type} ${path}`)),
  };
}

describe("the layer store", () => {
  it("has the layers' entries, markers understood, and sums up what they count for", async () => {
    expect(await walk(await store())).toEqual({
      sizes: [5, 0, 3],
      layers: [["file a", "directory d"], [], ["whiteout a", "opaque d", "symlink s"]],
    });
  });

  it("may be read up to any layer", async () => {
    expect((await walk(await store(), DIFF_IDS.slice(0, 1))).sizes).toEqual([5]);
  });

  it.each([0, 1, 2])(
    "is not read where it lacks the record of layer %i, and the reason names it",
    async (missing) => {
      const folder = await store((record, layer) => (layer === missing ? null : record));
      await expect(walk(folder)).rejects.toThrow(
        /no such file.*tar-split\.json\.gz|tar-split\.json\.gz: no such file/i,
      );
    },
  );

  it.each([
    ["is cut short", (record: Buffer) => record.subarray(0, record.length - 20)],
    ["is changed", (record: Buffer) => Buffer.from(record.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ["is empty", () => Buffer.alloc(0)],
    ["is of another format", () => gzipSync("nonsense\n")],
    ["holds no archive", () => gzipSync("")],
    ["holds two", (record: Buffer) => Buffer.concat([record, record])],
  ])("is not read where a layer's record %s", async (_, change) => {
    for (const broken of LAYERS.keys()) {
      const folder = await store((record, layer) => (layer === broken ? change(record) : record));
      await expect(walk(folder)).rejects.toThrow();
    }
  });

  it("is asked for nothing but layers by their digests", async () => {
    await expect(walk(await store(), ["sha256:../../../etc"])).rejects.toThrow(
      "the layer store knows no layer by the name sha256:../../../etc",
    );
  });
});
