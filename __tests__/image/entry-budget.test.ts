import { describe, expect, it } from "@jest/globals";
import { deliverLayers } from "../../src/image/deliver-layers.js";
import { createEntryBudget } from "../../src/image/entry-budget.js";
import { createLayerMeter } from "../../src/image/layer-meter.js";
import type { ChosenImage } from "../../src/image/saved-manifest.js";
import { spoken } from "../support/english.js";
import { createCollector } from "../support/saved-image.js";
import { tar } from "../support/tar.js";

const layerOf = (count: number): Promise<Buffer> =>
  tar(Array.from({ length: count }, (_, index) => ({ name: `file-${index}` })));

const imageOf = (...paths: readonly string[]): ChosenImage => ({
  configPath: "",
  config: {},
  diffIds: [],
  layers: paths.map((path) => ({ path, digest: null, downloadSize: null })),
  names: [],
  digests: [],
});

/** Delivers layers of as many files as their names say, as read one by one from an archive on disk. */
async function deliver(budget: ReturnType<typeof createEntryBudget>, ...paths: readonly string[]) {
  const collector = createCollector();
  const read: string[] = [];
  const saved = await deliverLayers(
    imageOf(...paths),
    (path) => path,
    collector,
    budget,
    async (path) => {
      read.push(path);
      const meter = createLayerMeter(budget);
      meter.write(await layerOf(Number(path)));
      return meter.end(null);
    },
  );
  return {
    entries: collector.layers.map(({ length }) => length),
    problems: saved.map(({ problem }) => spoken(problem)),
    read,
  };
}

describe("what is read of an image at most", () => {
  it("is so many entries of all its layers, whichever of them are repeated", async () => {
    const tooMany =
      "with this layer the image has more than 10 entries or 1,000 bytes of names, the most that are read";
    const budget = () => createEntryBudget({ entries: 10, bytes: 1000 });
    expect(await deliver(budget(), "4", "6", "1")).toMatchObject({
      entries: [4, 6, 0],
      problems: [null, null, tooMany],
    });
    expect(await deliver(budget(), "4", "4", "4", "2")).toEqual({
      entries: [4, 4, 0, 2],
      problems: [null, null, tooMany, null],
      read: ["4", "2"],
    });
  });

  it("counts the directories that long paths make", async () => {
    const budget = createEntryBudget({ entries: 10, bytes: 1000 });
    const meter = createLayerMeter(budget);
    meter.write(await tar([{ name: `${"d/".repeat(10)}file` }]));
    expect(meter.end(null)).toMatchObject({ kind: "unreadable", problem: budget.problem() });
  });

  it("does not count a layer that was too large itself", async () => {
    expect((await deliver(createEntryBudget({ entries: 10, bytes: 1000 }), "11", "10")).entries).toEqual([
      0, 10,
    ]);
  });

  it("is bounded in bytes too", async () => {
    expect((await deliver(createEntryBudget({ entries: 1000, bytes: 100 }), "100", "5")).entries).toEqual([
      0, 5,
    ]);
  });
});
