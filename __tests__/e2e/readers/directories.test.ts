import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { DockerClient } from "../../../src/docker/client.js";
import { findOnPath } from "../../../src/docker/find-on-path.js";
import { engineInfo } from "../../../src/docker/info.js";
import { type InspectedImage, inspectImage } from "../../../src/docker/inspect.js";
import type { LayerStorage } from "../../../src/docker/layer-storage.js";
import { saveImage } from "../../../src/docker/save.js";
import type { LayerReader } from "../../../src/image/layer-reader.js";
import { createCommandStarter, outputOf } from "../../../src/readers/command.js";
import { openLayerDirectories } from "../../../src/readers/layer-directories.js";
import { rootAccess } from "../../../src/readers/root-access.js";
import { createSaveReader } from "../../../src/readers/saved-stream.js";
import { comparableFiles } from "../../support/comparable-files.js";
import { clientOf, createWorkbench, type Engine, engines } from "../../support/engine.js";
import { createCollector } from "../../support/saved-image.js";
import { createScratch } from "../../support/stored-image.js";
import { paxHeader, paxRecord, TAR_END, tarBlocks, tarHeader } from "../../support/tar.js";

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

/** What layers can do to files, and the names that files can have. */
const EVERYTHING = `FROM ${BASE}
RUN mkdir -p /w/d/sub /w/e /w/f /w/o && echo 1 > /w/d/x && echo 2 > /w/d/sub/y && echo 3 > /w/e/z \\
    && echo 4 > /w/f/q && ln /w/f/q /w/f/r && ln /w/f/q /w/a && ln -s ../e/z /w/f/soft && ln /w/f/soft /w/f/softer \\
    && echo 5 > /w/o/gone && echo 6 > /w/o/kept
RUN rm -r /w/d && mkdir /w/d && echo new > /w/d/n
RUN rm /w/e/z && rm -r /w/f
RUN true
RUN true
RUN rm -r /w/o && mkdir -p /w/o/deep && touch /w/o/kept
RUN mv /w/e /w/e2 && echo file > /w/e
RUN python3 -c "import os; os.mkdir('/odd'); os.chdir('/odd'); \\
    [open(name, 'w').close() for name in (b'new\\nline', b'bad\\xff\\xfeutf', b'\\xe2\\x80\\xae-rtl', b'l' * 255, b' sp ', \\
    b'tab\\t', b'back\\\\\\\\slash', b'n\\\\\\\\n', b'*', b'[a]', b'-dash', b'caf\\xc3\\xa9')]; \\
    os.mkdir(b'di\\nr\\xff'); os.symlink(b'to\\n\\xff', 'soft'); os.symlink('/' + 'z' * 300, 'long')"
RUN rm -r /odd/di* && mkdir "$(printf '/odd/di\\nr\\377')" && touch "$(printf '/odd/di\\nr\\377/in')"
RUN cp /bin/true /odd/setuid && chmod 6755 /odd/setuid && mkdir -m 1777 /odd/sticky && chown 1000:70000 /odd/sticky \\
    && mkfifo /odd/fifo && touch -d '2001-02-03 04:05:06.789' /odd/fraction && touch -d '1969-12-31 23:59:58.5' /odd/old \\
    && truncate -s 6M /odd/sparse && mknod /odd/char c 1 3 && mknod -m 0 /odd/zero c 1 5 && mknod /odd/block b 7 300 \\
    && ln /odd/char /odd/char2
RUN touch /w/.wh.a
COPY --link app.py /linked/dir/
COPY app.py /w/d/sub/
RUN rm -r /linked && mkdir /linked && echo r > /linked/r
RUN rm /linked/r && ln -s /etc /linked/r
RUN rm /linked/r && mkdir -m 700 /linked/r && touch /linked/r/k && chown 5:6 /w/d
WORKDIR /made/by/workdir
RUN mv /odd /odd2
COPY --link --chown=9:9 app.py /w/d/linked/
`;

interface Read {
  readonly layers: readonly (readonly unknown[])[];
  readonly sizes: readonly (number | null)[];
}

async function readBy(reader: LayerReader): Promise<Read> {
  const collector = createCollector();
  const { layers } = await reader.walk(collector);
  return {
    layers: collector.layers.map(comparableFiles),
    sizes: layers.map(({ contentSize }) => contentSize),
  };
}

async function opened(client: DockerClient, image: InspectedImage): Promise<LayerReader> {
  const reader = await openLayerDirectories(client, await engineInfo(client), image);
  if (reader.kind === "declined") throw new Error(reader.reason);
  return reader;
}

async function inspected(client: DockerClient, reference: string): Promise<InspectedImage> {
  const image = await inspectImage(client, reference);
  if (image === null) throw new Error(`there is no ${reference}`);
  return image;
}

async function run(client: DockerClient, ...args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await client.run(args);
  if (exitCode !== 0) throw new Error(stderr);
}

async function build(client: DockerClient, dockerfile: string): Promise<string> {
  const tag = bench.tag("directories");
  await run(
    client,
    "image",
    "build",
    "-t",
    tag,
    bench.context({ Dockerfile: dockerfile, "app.py": "pass\n" }),
  );
  return tag;
}

/** Snapshots of ours that containerd still has. */
async function snapshotsLeft({ env }: Engine, { address, namespace }: LayerStorage["containerd"]) {
  const start = createCommandStarter(env);
  const root = await rootAccess(start, env, process.getuid?.());
  const ctr = [findOnPath("ctr", env) ?? "ctr", "--address", address, "--namespace", namespace];
  const list = await outputOf(start, [...(root ?? []), ...ctr, "snapshots", "ls"], 2 ** 24);
  return list.split("\n").filter((line) => line.startsWith("docker-layer-report-"));
}

describe.each(found)("the layers' directories of $name", (engine) => {
  const client = clientOf(engine);
  let tag: string;
  let image: InspectedImage;
  let saved: Read;
  beforeAll(async () => {
    tag = await build(client, EVERYTHING);
    image = await inspected(client, tag);
    saved = await readBy(createSaveReader(client, image));
  });

  it("hold what docker save writes, whatever the layers do", async () => {
    expect(await readBy(await opened(client, image))).toEqual(saved);
  });

  it("hold what docker save writes of the lab's image and of an image of one layer", async () => {
    for (const reference of [await build(client, LAB), BASE]) {
      const other = await inspected(client, reference);
      expect(await readBy(await opened(client, other))).toEqual(
        await readBy(createSaveReader(client, other)),
      );
    }
  });

  it("hold what docker save writes of an image that another engine has built", async () => {
    const archive = join(scratch.folder(), "image.tar");
    const { stdout, done } = saveImage(client, tag);
    await Promise.all([pipeline(stdout, createWriteStream(archive)), done]);
    for (const other of found) {
      const there = clientOf(other);
      await run(there, "image", "load", "--input", archive);
      expect(await readBy(await opened(there, await inspected(there, tag)))).toEqual(saved);
    }
  });

  it("hold what docker save writes of an archive in other forms than the engine's", async () => {
    const long = "l".repeat(200);
    const archive = Buffer.concat([
      // As git archive begins, whatever stood before it.
      paxHeader(paxRecord("size", "9")),
      tarHeader({ name: "pax_global_header", type: "g", size: (60).toString(8) }),
      tarBlocks(paxRecord("comment", "c".repeat(48))),
      tarHeader({ name: "big", size: (70_000).toString(8) }),
      tarBlocks("x".repeat(70_000)),
      tarHeader({ name: "././@LongLink", type: "L", size: (201).toString(8), magic: "ustar  \0" }),
      tarBlocks(`${long}\0`),
      tarHeader({ name: long.slice(0, 100), size: "5", magic: "ustar  \0" }),
      tarBlocks("hello"),
      tarHeader({ name: "hard", type: "1", link: "big" }),
      tarHeader({ name: "v7/", type: "\0", magic: "" }),
      tarHeader({ name: "v7/file", type: "\0", magic: "", size: "3" }),
      tarBlocks("v7!"),
      TAR_END,
    ]);
    const tag = bench.tag("imported");
    await run(client, "image", "import", scratch.file(archive), tag);
    const imported = await inspected(client, tag);
    const files = await readBy(await opened(client, imported));
    expect(files).toEqual(await readBy(createSaveReader(client, imported)));
    expect(files.sizes).toEqual([70_008]);
  });

  it("hold what docker save writes of an image of the legacy builder, or are not read", async () => {
    const legacy = clientOf(engine, { DOCKER_BUILDKIT: "0" });
    const built = await inspected(legacy, await build(legacy, EVERYTHING.replaceAll("--link", "")));
    const read = opened(client, built).then(readBy);
    if (engine.store === "containerd") {
      // There the builder puts a layer of its own below each RUN's.
      await expect(read).rejects.toThrow(/^it has \d+ layers and \d+ directories for them$/);
    } else {
      expect(await read).toEqual(await readBy(createSaveReader(client, built)));
    }
  });

  it("are not read where they are not there, and the reason is told", async () => {
    const diffIds = [...image.diffIds.slice(1), `sha256:${"0".repeat(64)}`];
    const read = opened(client, { ...image, diffIds }).then(readBy);
    await expect(read).rejects.toThrow(/no such file or directory|does not exist/i);
  });

  it("leave no snapshot behind in containerd", async () => {
    await readBy(await opened(client, image));
    const { store, layerStorage } = await engineInfo(client);
    if (store === "containerd") expect(await snapshotsLeft(engine, layerStorage.containerd)).toEqual([]);
  });
});
