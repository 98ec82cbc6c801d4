import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { engineInfo } from "../../../src/docker/info.js";
import { type InspectedImage, inspectImage } from "../../../src/docker/inspect.js";
import { saveImage } from "../../../src/docker/save.js";
import { createFileTree } from "../../../src/image/file-tree.js";
import type { ImageFiles } from "../../../src/image/image-files.js";
import type { LayerReader } from "../../../src/image/layer-reader.js";
import type { SavedImage } from "../../../src/image/saved-image.js";
import { createArchiveReader } from "../../../src/readers/archive-file.js";
import { openLayerDirectories } from "../../../src/readers/layer-directories.js";
import { createLayoutReader } from "../../../src/readers/oci-layout.js";
import { createSaveReader } from "../../../src/readers/saved-stream.js";
import { comparableFiles } from "../../support/comparable-files.js";
import { clientOf, createWorkbench, type Engine, engines } from "../../support/engine.js";
import { createCollector } from "../../support/saved-image.js";
import { createScratch } from "../../support/stored-image.js";

jest.setTimeout(300_000);

const found = engines();
const bench = createWorkbench();
const scratch = createScratch();
afterAll(() => {
  bench.clear(found);
  scratch.clear();
});

const BASE = "python:3.8-alpine";
const LAB = `FROM ${BASE}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;

/**
 * Enough for every reader to need many pieces and for paths to come again and again, and few enough for each run of
 * the tests. `npm run bench:layers` says of an image of any size whether all readers count the same; it was run for one
 * of 40 layers and 200,000 files.
 */
const [MADE_LAYERS, FILES_EACH] = [39, 500];

/** What a layer does to the folder that the layer before it made. */
const CHANGES: readonly ((own: string, below: string) => string)[] = [
  (_, below) => `rm -r ${below}/a && rm ${below}/b/*5`,
  (_, below) => `rm -r ${below}/b && mkdir ${below}/b && echo new > ${below}/b/new`,
  (own, below) =>
    `ln ${own}/a/1 ${own}/a/hard && ln ${own}/b/2 ${own}/hard && ln ${below}/c/7 ${below}/c/copied`,
  (own, below) => `mv ${below}/c ${own}/moved && mv ${below}/a/3 ${below}/a/renamed`,
  (_, below) => `chmod 600 ${below}/a/*1 && chown -R 7:8 ${below}/b && touch ${below}/c`,
  (_, below) =>
    `rm -r ${below}/c && ln -s a ${below}/c && rm ${below}/a/1 && mkdir ${below}/a/1 && echo x > ${below}/a/1/x`,
];

function madeDockerfile(): string {
  const layers = Array.from({ length: MADE_LAYERS }, (_, number) => {
    const [own, below] = [`/t/${number}`, `/t/${number - 1}`];
    const files = `for d in a b c; do for i in $(seq ${Math.round(FILES_EACH / 3)}); do printf "%0\${i}d" 0 > ${own}/$d/$i; done; done`;
    const change = number === 0 ? "true" : CHANGES[number % CHANGES.length]?.(own, below);
    return `RUN mkdir -p ${own}/a ${own}/b ${own}/c && ${files} && ${change} && echo ${number} > /t/last`;
  });
  return [`FROM ${BASE}`, ...layers, ""].join("\n");
}

interface Read {
  readonly image: SavedImage;
  readonly files: unknown;
  readonly figures: Omit<ImageFiles, "forEachWrite">;
}

async function readBy(reader: LayerReader): Promise<Read> {
  const [collector, tree] = [createCollector(), createFileTree()];
  const image = await reader.walk({
    onLayer(index) {
      collector.onLayer(index);
      tree.onLayer(index);
    },
    onEntry(entry) {
      collector.onEntry(entry);
      tree.onEntry(entry);
    },
  });
  const { forEachWrite, ...figures } = tree.finish();
  return { image, files: collector.layers.map(comparableFiles), figures };
}

async function build(engine: Engine, dockerfile: string): Promise<string> {
  const tag = bench.tag("same-layers");
  const context = bench.context({ Dockerfile: dockerfile, "app.py": "pass\n" });
  const { exitCode, stderr } = await clientOf(engine).run(["image", "build", "-t", tag, context]);
  if (exitCode !== 0) throw new Error(stderr);
  return tag;
}

async function opened(engine: Engine, image: InspectedImage): Promise<LayerReader> {
  const client = clientOf(engine);
  const reader = await openLayerDirectories(client, await engineInfo(client), image);
  if (reader.kind === "declined") throw new Error(reader.reason);
  return reader;
}

/** The image on disk: as docker saves it, and the same unpacked. */
async function saved(engine: Engine, tag: string): Promise<{ archive: string; layout: string }> {
  const folder = scratch.folder();
  const [archive, layout] = [join(folder, "saved.tar"), join(folder, "layout")];
  const { stdout, done } = saveImage(clientOf(engine), tag);
  await Promise.all([pipeline(stdout, createWriteStream(archive)), done]);
  mkdirSync(layout);
  const { status } = spawnSync("tar", ["-x", "-f", archive, "-C", layout]);
  if (status !== 0) throw new Error("not unpacked");
  return { archive, layout };
}

describe.each(found)("the layers of an image of $name", (engine) => {
  const client = clientOf(engine);
  let made: string;
  beforeAll(async () => {
    made = await build(engine, madeDockerfile());
  });

  it.each([
    ["the base image", async () => BASE, { layers: 1 }],
    ["the lab's image", () => build(engine, LAB), { layers: 3 }],
    ["one of 40 layers", async () => made, { layers: 1 + MADE_LAYERS }],
  ])("read the same by every reader: %s", async (_, prepare, { layers }) => {
    const tag = await prepare();
    const image = await inspectImage(client, tag);
    if (image === null) throw new Error(`there is no ${tag}`);
    const expected = await readBy(await opened(engine, image));
    expect(expected.image.layers.length).toBeGreaterThanOrEqual(layers);

    const { archive, layout } = await saved(engine, tag);
    for (const reader of [
      createSaveReader(client, image),
      createArchiveReader(archive),
      createLayoutReader(layout),
    ]) {
      const read = await readBy(reader);
      expect(read.files).toEqual(expected.files);
      expect(read.figures).toEqual(expected.figures);
      // The classic store's manifest names blobs that the engine makes as it saves, and its directories know none.
      if (engine.store === "containerd") expect(read.image).toMatchObject(expected.image);
      else expect(read.image.layers.map(contentOf)).toEqual(expected.image.layers.map(contentOf));
    }
  });

  it("hold what the lines of the made image did", async () => {
    const image = await inspectImage(client, made);
    if (image === null) throw new Error("not built");
    const { figures } = await readBy(await opened(engine, image));
    expect(figures.written.files).toBeGreaterThan(MADE_LAYERS * FILES_EACH * 0.9);
    const sums = figures.layers.slice(-MADE_LAYERS);
    const sumOf = (key: "removed" | "metadataOnly"): number =>
      sums.reduce((sum, layer) => sum + layer[key].files, 0);
    // Four of six changes take a third of a layer's files away, one changes more than a third of them.
    expect(sumOf("removed")).toBeGreaterThan((MADE_LAYERS * FILES_EACH) / 5);
    expect(sumOf("metadataOnly")).toBeGreaterThan((MADE_LAYERS * FILES_EACH) / 20);
    expect(sums.slice(0, -1).every(({ shadowed }) => shadowed.files > 0)).toBe(true);
    expect(figures.written.bytes).toBe(figures.visible.bytes + figures.shadowed.bytes);
  });
});

function contentOf({ diffId, contentSize, problem }: SavedImage["layers"][number]): object {
  return { diffId, contentSize, problem };
}
