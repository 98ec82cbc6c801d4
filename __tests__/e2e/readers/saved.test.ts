import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type InspectedImage, inspectImage } from "../../../src/docker/inspect.js";
import { saveImage } from "../../../src/docker/save.js";
import { type LayerEntry, showPath } from "../../../src/image/layer-entry.js";
import type { LayerReader } from "../../../src/image/layer-reader.js";
import type { SavedImage, StoredImage } from "../../../src/image/saved-image.js";
import { createArchiveReader } from "../../../src/readers/archive-file.js";
import { createLayoutReader } from "../../../src/readers/oci-layout.js";
import { createSaveReader } from "../../../src/readers/saved-stream.js";
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

/** Files as layers have them, and what later layers do to them. */
const DOCKERFILE = `FROM python:3.8-alpine
ENV KIND=odd
LABEL a="b"
WORKDIR /w
RUN mkdir -p keep gone opaque/sub && echo 1 > gone/a && echo 2 > opaque/sub/b && echo 333 > file \\
    && ln file hard && ln -s ../w/file soft && mkfifo pipe && mknod device c 5 1 \\
    && chmod 4711 file && chown 1000:1001 keep && touch "$(printf 'new\\nline')" "$(printf 'bad\\377name')" \\
    && touch "$(printf 'l%.0s' $(seq 1 200))" && truncate -s 3M sparse && touch -d @1600000000 file
RUN true
RUN true
RUN rm -r gone && rm -r opaque && mkdir opaque && echo 4 > opaque/c && chmod 600 file && mv keep kept
`;

interface Read {
  readonly image: SavedImage;
  readonly layers: readonly (readonly LayerEntry[])[];
}

async function readBy(reader: LayerReader): Promise<Read> {
  const collector = createCollector();
  const image = await reader.walk(collector);
  return { image, layers: collector.layers };
}

/** Sorted by path; which of a file's names is the file and which are links to it is left open. */
function files(entries: readonly LayerEntry[]): string[] {
  return entries
    .map(({ path, type, mode, uid, gid, deviceMajor, deviceMinor }) =>
      JSON.stringify([
        showPath(path),
        type === "hard-link" ? "file" : type,
        mode,
        uid,
        gid,
        deviceMajor,
        deviceMinor,
      ]),
    )
    .sort();
}

interface Built {
  readonly inspected: InspectedImage;
  readonly archive: string;
  readonly saved: Read;
  readonly tag: string;
  readonly context: string;
}

async function build(engine: Engine): Promise<Built> {
  const client = clientOf(engine);
  const [tag, context] = [bench.tag("saved"), bench.context({ Dockerfile: DOCKERFILE })];
  const { exitCode, stderr } = await client.run(["image", "build", "-t", tag, context]);
  if (exitCode !== 0) throw new Error(stderr);
  const inspected = await inspectImage(client, tag);
  if (inspected === null) throw new Error("not built");
  const archive = join(scratch.folder(), "saved.tar");
  const { stdout, done } = saveImage(client, tag);
  await Promise.all([pipeline(stdout, createWriteStream(archive)), done]);
  return { inspected, archive, saved: await readBy(createSaveReader(client, inspected)), tag, context };
}

describe.each(found)("an image of $name", (engine) => {
  let built: Built;
  beforeAll(async () => {
    built = await build(engine);
  });

  it("reads the same from the stream of docker save and from the archive that it wrote", async () => {
    const { image, layers } = await readBy(createArchiveReader(built.archive));
    expect(layers).toEqual(built.saved.layers);
    expect(image.layers).toEqual(built.saved.image.layers);
    expect(image.layers.every(({ problem }) => problem === null)).toBe(true);
  });

  it("tells of itself what the engine tells", async () => {
    const image = (await createArchiveReader(built.archive).walk(createCollector())) satisfies StoredImage;
    const { os, architecture, variant, diffIds, env, labels, shell, id } = built.inspected;
    expect(image).toMatchObject({ os, architecture, variant, diffIds, env, labels, shell });
    if (engine.store === "classic") expect(image.id).toBe(id);
  });

  it("has what its lines did to files, layer by layer", () => {
    const [made, first, second, changed] = built.saved.layers.slice(-4);
    const named = (entries: readonly LayerEntry[] | undefined, path: string) =>
      entries?.find((entry) => showPath(entry.path) === path);
    const inode = [named(made, "w/file"), named(made, "w/hard")];
    expect(inode.map((entry) => entry?.type).sort()).toEqual(["file", "hard-link"]);
    expect(inode.find((entry) => entry?.type === "file")).toMatchObject({
      size: 4,
      mode: 0o4711,
      mtime: 1_600_000_000,
    });
    expect(named(made, "w/soft")).toMatchObject({ type: "symlink", linkName: "../w/file", contentSize: 9 });
    expect(named(made, "w/pipe")?.type).toBe("fifo");
    expect(named(made, "w/device")).toMatchObject({
      type: "character-device",
      deviceMajor: 5,
      deviceMinor: 1,
    });
    expect(named(made, "w/keep")).toMatchObject({ type: "directory", uid: 1000, gid: 1001 });
    expect(named(made, "w/new\nline")?.size).toBe(0);
    expect(made?.some(({ path }) => path === "w/bad\u00ffname")).toBe(true);
    expect(named(made, `w/${"l".repeat(200)}`)?.size).toBe(0);
    expect(named(made, "w/sparse")?.size).toBe(3 * 1024 * 1024);
    // RUN leaves traces of what it mounts.
    expect([first, second].map((entries) => entries?.filter(({ type }) => type !== "directory"))).toEqual([
      [],
      [],
    ]);
    expect(named(changed, "w/gone")?.type).toBe("whiteout");
    expect(named(changed, "w/keep")?.type).toBe("whiteout");
    expect(named(changed, "w/kept")?.type).toBe("directory");
    // Of a directory that was made anew one engine stores a marker, the other what is gone from it.
    const emptied = changed?.filter(({ path, type }) => path.startsWith("w/opaque") && type !== "file");
    expect(emptied?.map(({ path, type }) => [path, type]).sort()).toEqual([
      ["w/opaque", "directory"],
      engine.store === "classic" ? ["w/opaque", "opaque"] : ["w/opaque/sub", "whiteout"],
    ]);
    expect(named(changed, "w/file")).toMatchObject({ type: "file", mode: 0o600, contentSize: 4 });
  });

  it("reads the same when another engine has loaded it", async () => {
    for (const other of found) {
      const { inspected, saved, archive } = built;
      const client = clientOf(other);
      const { exitCode, stderr } = await client.run(["image", "load", "--input", archive]);
      if (exitCode !== 0) throw new Error(stderr);
      const loaded = await inspectImage(client, built.tag);
      if (loaded === null) throw new Error("not loaded");
      expect(loaded.diffIds).toEqual(inspected.diffIds);
      const again = await readBy(createSaveReader(client, loaded));
      expect(again.layers.map(files)).toEqual(saved.layers.map(files));
      expect(again.image.layers.map(({ contentSize }) => contentSize)).toEqual(
        saved.image.layers.map(({ contentSize }) => contentSize),
      );
    }
  });

  it("is saved alone where its repository has other tags, also of other images", async () => {
    const client = clientOf(engine);
    await client.run(["image", "tag", "python:3.8-alpine", built.tag.replace(/:.*/, ":another")]);
    const { image, layers } = await readBy(createSaveReader(client, built.inspected));
    expect(image.layers.map(({ diffId }) => diffId)).toEqual(built.inspected.diffIds);
    expect(layers).toEqual(built.saved.layers);
    await client.run(["image", "rm", built.tag.replace(/:.*/, ":another")]);
  });

  it("says why it cannot be saved", async () => {
    const id = `sha256:${"0".repeat(64)}`;
    const reader = createSaveReader(clientOf(engine), { ...built.inspected, id });
    await expect(reader.walk(createCollector())).rejects.toThrow(
      /^docker image save sha256:0{64} failed: .*[Nn]o such (?:image|file)/,
    );
  });

  it("reads the same from the OCI layout that buildx writes, where it does", async () => {
    const directory = scratch.folder();
    const output = `type=oci,tar=false,dest=${directory}`;
    const args = ["buildx", "build", "--provenance=mode=max", "--output", output, built.context];
    const { exitCode, stderr } = await clientOf(engine).run(args);
    // The classic store's builder writes none.
    if (engine.store === "classic") return expect(exitCode).not.toBe(0);
    if (exitCode !== 0) throw new Error(stderr);
    const { image, layers } = await readBy(createLayoutReader(directory));
    expect(layers.map(files)).toEqual(built.saved.layers.map(files));
    expect(image.layers.map(({ contentSize, downloadSize }) => [contentSize, downloadSize])).toEqual(
      built.saved.image.layers.map(({ contentSize, downloadSize }) => [contentSize, downloadSize]),
    );
  });
});

describe("the archive of an image", () => {
  it("reads the same whatever compresses it", async () => {
    const { archive, saved } = await build(found[0]);
    const packed = join(scratch.folder(), "saved.tar.gz");
    const gzip = spawn("gzip", ["-1", "-c", archive], { stdio: ["ignore", "pipe", "inherit"] });
    await pipeline(gzip.stdout, createWriteStream(packed));
    expect((await readBy(createArchiveReader(packed))).layers).toEqual(saved.layers);
  });
});
