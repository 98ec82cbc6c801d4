import * as zlib from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { extract } from "tar-stream";
import type { LayerEntry } from "../../src/image/layer-entry.js";
import { readSavedImage, type StoredImage } from "../../src/image/saved-image.js";
import { createArchiveReader } from "../../src/readers/archive-file.js";
import { createLayoutReader } from "../../src/readers/oci-layout.js";
import { spoken } from "../support/english.js";
import { createCollector, indexJson, manifestJson, ociImage } from "../support/saved-image.js";
import { createScratch } from "../support/stored-image.js";
import { inPieces, type TarFile, tar } from "../support/tar.js";

const scratch = createScratch();
afterAll(scratch.clear);

interface Read {
  readonly image: StoredImage;
  readonly layers: readonly (readonly LayerEntry[])[];
}

/** The same files as a stream, as an archive on disk (also compressed as a whole) and as a directory. */
async function readEverywhere(files: readonly TarFile[], pieceSize = 5000): Promise<Record<string, Read>> {
  const archive = await tar(files);
  const [stream, plain, packed, layout] = [0, 1, 2, 3].map(createCollector);
  if (!stream || !plain || !packed || !layout) throw new Error("no collector");
  const images = {
    stream: readSavedImage(inPieces(archive, pieceSize), { visitor: stream }),
    archive: createArchiveReader(scratch.file(archive)).walk(plain),
    packed: createArchiveReader(scratch.file(zlib.gzipSync(archive))).walk(packed),
    layout: createLayoutReader(scratch.folder(files)).walk(layout),
  };
  return {
    stream: { image: await images.stream, layers: stream.layers },
    archive: { image: await images.archive, layers: plain.layers },
    packed: { image: await images.packed, layers: packed.layers },
    layout: { image: await images.layout, layers: layout.layers },
  };
}

/** What tar-stream reads of a layer, in our words: files, links and directories that no marker is made of. */
async function oracle(layer: Uint8Array): Promise<object[]> {
  const found: object[] = [];
  const reader = extract();
  reader.end(layer);
  for await (const entry of reader) {
    const { name, type, size, linkname, mode, uid, gid, mtime } = entry.header;
    found.push({
      path: latin(name.replace(/\/$/, "")),
      type: type === "link" ? "hard-link" : type,
      size: size ?? 0,
      linkName: latin(linkname ?? ""),
      mode,
      uid,
      gid,
      mtime: Math.floor((mtime?.getTime() ?? 0) / 1000),
    });
    entry.resume();
  }
  return found;
}

const latin = (text: string): string => Buffer.from(text).toString("latin1");
const part = fc.string({ unit: fc.constantFrom(..."abc-_ é漢😀\n\u202e"), minLength: 1, maxLength: 60 });
const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
const entry: fc.Arbitrary<TarFile> = fc.oneof(
  fc.record({ name: path, content: fc.uint8Array({ maxLength: 3000 }) }),
  fc.record({ name: path, type: fc.constantFrom("symlink" as const, "link" as const), linkname: path }),
  fc.record({ name: path.map((name) => `${name}/`), type: fc.constant("directory" as const) }),
  fc.record({ name: path, type: fc.constantFrom("character-device" as const, "fifo" as const) }),
);
const layer = fc.record({ files: fc.array(entry, { maxLength: 12 }), gzip: fc.boolean() });

describe("a stream, an archive and a layout of the same image", () => {
  it("give the entries that tar-stream reads of its layers, in the image's order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(layer, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { maxLength: 6 }),
        fc.integer({ min: 100, max: 20_000 }),
        async (made, order, pieceSize) => {
          const archives = await Promise.all(made.map(({ files }) => tar(files)));
          const stored = archives.map((archive, index) =>
            made[index]?.gzip ? zlib.gzipSync(archive) : archive,
          );
          // The image may have a layer several times.
          const places = [...made.keys(), ...order.map((place) => place % made.length)];
          const image = ociImage({ layers: places.map((place) => stored[place] ?? Buffer.alloc(0)) });
          const unique = [...new Map(image.files.map((file) => [file.name, file])).values()];
          const index = indexJson({ digest: image.manifest.digest });
          const all = await readEverywhere(
            [...unique.toReversed(), index, manifestJson(image.entry)],
            pieceSize,
          );

          const expected = await Promise.all(archives.map(oracle));
          for (const { layers, image: read } of Object.values(all)) {
            expect(layers.map((entries) => entries.map(withoutRest))).toEqual(
              places.map((place) => expected[place]),
            );
            expect(read.layers.map(({ contentSize }) => contentSize)).toEqual(
              layers.map((entries) => entries.reduce((sum, { contentSize }) => sum + contentSize, 0)),
            );
            expect(read).toEqual(all.stream?.image);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("give none of the entries of a layer that is broken at its end, and all of the others", async () => {
    const good = await tar([{ name: "a" }, { name: "b" }]);
    const broken = Buffer.concat([good.subarray(0, 1024), Buffer.from("rubbish".repeat(200))]);
    const image = ociImage({ layers: [good, broken, zlib.gzipSync(broken), good] });
    const unique = [...new Map(image.files.map((file) => [file.name, file])).values()];
    const files = [...unique, indexJson({ digest: image.manifest.digest })];
    for (const { image: read, layers } of Object.values(await readEverywhere(files))) {
      expect(layers.map((entries) => entries.map(({ path: name }) => name))).toEqual([
        ["a", "b"],
        [],
        [],
        ["a", "b"],
      ]);
      expect(read.layers.map(({ problem }) => spoken(problem))).toEqual([
        null,
        "a header's checksum does not match its bytes (entry at byte 1024)",
        "a header's checksum does not match its bytes (entry at byte 1024)",
        null,
      ]);
    }
  });

  it("survive layers that are missing, and know their download size from the manifest", async () => {
    const image = ociImage({
      layers: [await tar([{ name: "a" }]), zlib.gzipSync(await tar([{ name: "b" }]))],
      layerType: "application/vnd.oci.image.layer.v1.tar+gzip",
    });
    const [, gone] = image.layerBlobs;
    const files = [
      ...image.files.filter((file) => file !== gone),
      indexJson({ digest: image.manifest.digest }),
    ];
    for (const { image: read, layers } of Object.values(await readEverywhere(files))) {
      expect(layers.map(({ length }) => length)).toEqual([1, 0]);
      expect(read.layers[1]).toEqual({
        diffId: "sha256:diff1",
        contentSize: null,
        blobDigest: gone?.digest,
        downloadSize: gone?.content.length,
        problem: { key: "archive.layerMissing" },
      });
    }
  });

  it("tell of the image what an engine tells", async () => {
    const image = ociImage({
      layers: [await tar([{ name: "a" }])],
      architecture: "arm64",
      config: {
        variant: "v8",
        created: "2026-01-02T03:04:05Z",
        config: { Env: ["A=b", 1], Labels: { c: "d", e: 5 }, Shell: ["/bin/bash", "-c"] },
      },
    });
    const annotations = { "io.containerd.image.name": "docker.io/library/app:1" };
    const files = [...image.files, indexJson({ digest: image.manifest.digest, annotations })];
    for (const { image: read } of Object.values(await readEverywhere(files))) {
      expect(read).toMatchObject({
        id: image.config.digest,
        os: "linux",
        architecture: "arm64",
        variant: "v8",
        diffIds: ["sha256:diff0"],
        env: ["A=b"],
        labels: { c: "d" },
        shell: ["/bin/bash", "-c"],
      });
    }
  });
});

function withoutRest({ contentSize, deviceMajor, deviceMinor, ...rest }: LayerEntry): object {
  return rest;
}
