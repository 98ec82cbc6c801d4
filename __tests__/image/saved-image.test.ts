import * as zlib from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readSavedImage, type SavedImageOptions } from "../../src/image/saved-image.js";
import { TarError } from "../../src/image/tar-header.js";
import { spoken } from "../support/english.js";
import { blob, indexJson, json, manifestJson, ociImage, sha256 } from "../support/saved-image.js";
import { inPieces, type TarFile, tar } from "../support/tar.js";

const FIRST: readonly TarFile[] = [
  { name: "etc/", type: "directory" },
  { name: "etc/hosts", content: "12345" },
  { name: "etc/link", type: "symlink", linkname: "hosts" },
];
const SECOND: readonly TarFile[] = [{ name: "big", content: "x".repeat(70_000) }];
const canZstd = typeof zlib.zstdCompressSync === "function";

async function read(files: readonly TarFile[], options: SavedImageOptions = {}, pieceSize = 10_000) {
  return readSavedImage(inPieces(await tar(files), pieceSize), options);
}

describe("what docker save writes since Docker 25", () => {
  it("is measured layer by layer, in the order that the manifest gives at the end", async () => {
    const [first, second] = [await tar(FIRST), await tar(SECOND)];
    const history = [
      { created_by: "COPY etc /etc # buildkit", comment: "buildkit.dockerfile.v0" },
      { created_by: "ENV A=b", comment: "buildkit.dockerfile.v0", empty_layer: true },
      {},
    ];
    const image = ociImage({ layers: [first, second], history });
    const saved = await read([...image.files.toReversed(), manifestJson(image.entry)]);
    expect(saved).toEqual({
      id: image.config.digest,
      os: "linux",
      architecture: "amd64",
      variant: null,
      diffIds: ["sha256:diff0", "sha256:diff1"],
      env: [],
      labels: {},
      shell: null,
      layers: [
        {
          diffId: "sha256:diff0",
          contentSize: 10,
          blobDigest: `sha256:${sha256(first)}`,
          downloadSize: null,
          problem: null,
        },
        {
          diffId: "sha256:diff1",
          contentSize: 70_000,
          blobDigest: `sha256:${sha256(second)}`,
          downloadSize: null,
          problem: null,
        },
      ],
      history: [
        { createdBy: "COPY etc /etc # buildkit", comment: "buildkit.dockerfile.v0", emptyLayer: false },
        { createdBy: "ENV A=b", comment: "buildkit.dockerfile.v0", emptyLayer: true },
        { createdBy: "", comment: "", emptyLayer: false },
      ],
    });
  });

  it("tells the download size of compressed layers", async () => {
    const compressed = zlib.gzipSync(await tar(SECOND));
    const image = ociImage({ layers: [await tar(FIRST), compressed] });
    const { layers } = await read([...image.files, manifestJson(image.entry)]);
    expect(layers.map(({ contentSize, downloadSize }) => [contentSize, downloadSize])).toEqual([
      [10, null],
      [70_000, compressed.length],
    ]);
  });

  it("has one size per layer, whatever the compression and the pieces it comes in", async () => {
    const plain = await tar([...FIRST, ...SECOND]);
    const forms = [
      plain,
      zlib.gzipSync(plain),
      Buffer.concat([zlib.gzipSync(plain.subarray(0, 900)), zlib.gzipSync(plain.subarray(900))]),
    ];
    const image = ociImage({ layers: forms });
    const files = [...image.files, manifestJson(image.entry)];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40_000 }), async (size) => {
        const { layers } = await read(files, {}, size + 200);
        expect(layers.map(({ contentSize }) => contentSize)).toEqual([70_010, 70_010, 70_010]);
      }),
      { numRuns: 15 },
    );
  });

  it("reads zstd where Node can, and calls the size unknown where it cannot", async () => {
    const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]);
    const layer = canZstd ? zlib.zstdCompressSync(await tar(SECOND)) : magic;
    const image = ociImage({ layers: [layer] });
    const { layers } = await read([...image.files, manifestJson(image.entry)]);
    expect(layers[0]).toMatchObject(
      canZstd
        ? { contentSize: 70_000, downloadSize: layer.length, problem: null }
        : { contentSize: null, problem: { key: "archive.needsNode" } },
    );
  });

  it("is found by the index where there is no manifest.json, without the attestations", async () => {
    const image = ociImage({ layers: [await tar(FIRST)] });
    const attestation = ociImage({
      layers: [json({ predicate: {} })],
      os: "unknown",
      architecture: "unknown",
    });
    const inner = blob(
      json({
        manifests: [
          {
            digest: attestation.manifest.digest,
            annotations: { "vnd.docker.reference.type": "attestation-manifest" },
          },
          { digest: image.manifest.digest, platform: { os: "linux", architecture: "amd64" } },
        ],
      }),
    );
    const index = indexJson({ digest: inner.digest });
    const saved = await read([...attestation.files, ...image.files, inner, index]);
    expect(saved.layers.map(({ contentSize }) => contentSize)).toEqual([10]);
  });

  it("holds several platforms: the one asked for is read, else the first whose layers are there", async () => {
    const amd = ociImage({ layers: [await tar(FIRST)] });
    const arm = ociImage({ layers: [await tar(SECOND)], architecture: "arm64" });
    const index = indexJson({ digest: amd.manifest.digest }, { digest: arm.manifest.digest });
    const files = [...amd.files, ...arm.files, index];
    const platform = { os: "linux", architecture: "arm64", variant: "v8" };
    expect((await read(files, { platform })).architecture).toBe("arm64");
    expect((await read(files)).architecture).toBe("amd64");
    expect((await read(files.filter(({ name }) => name !== amd.layerBlobs[0]?.name))).architecture).toBe(
      "arm64",
    );
    const missing = { os: "windows", architecture: "amd64", variant: null };
    await expect(read(files, { platform: missing })).rejects.toThrow(
      "there is no image for windows/amd64 in it",
    );
  });

  it("may have a layer whose first file is named like JSON begins", async () => {
    const image = ociImage({ layers: [await tar([{ name: "{a}", content: "123" }])] });
    const { layers } = await read([...image.files, manifestJson(image.entry)]);
    expect(layers[0]?.contentSize).toBe(3);
  });
});

describe("what docker save wrote before Docker 25", () => {
  it("has layers in folders, and those that occur twice as symlinks", async () => {
    const config = {
      os: "linux",
      architecture: "amd64",
      rootfs: { diff_ids: ["sha256:a", "sha256:b", "sha256:b"] },
    };
    const saved = await read([
      { name: "aaa/", type: "directory" },
      { name: "aaa/VERSION", content: "1.0" },
      { name: "aaa/json", content: json({ id: "aaa" }) },
      { name: "aaa/layer.tar", content: await tar(FIRST) },
      { name: "bbb/layer.tar", content: await tar(SECOND) },
      { name: "ccc/layer.tar", type: "symlink", linkname: "../bbb/layer.tar" },
      { name: "cfg.json", content: json(config) },
      manifestJson({ Config: "cfg.json", Layers: ["aaa/layer.tar", "bbb/layer.tar", "ccc/layer.tar"] }),
    ]);
    expect(saved.layers).toEqual([
      { diffId: "sha256:a", contentSize: 10, blobDigest: null, downloadSize: null, problem: null },
      { diffId: "sha256:b", contentSize: 70_000, blobDigest: null, downloadSize: null, problem: null },
      { diffId: "sha256:b", contentSize: 70_000, blobDigest: null, downloadSize: null, problem: null },
    ]);
  });

  it("survives links that lead nowhere or in a circle", async () => {
    const config = { rootfs: { diff_ids: ["sha256:a", "sha256:b"] } };
    const { layers } = await read([
      { name: "aaa/layer.tar", type: "symlink", linkname: "../../../../etc/passwd" },
      { name: "bbb/layer.tar", type: "symlink", linkname: "layer.tar" },
      { name: "cfg.json", content: json(config) },
      manifestJson({ Config: "cfg.json", Layers: ["aaa/layer.tar", "bbb/layer.tar"] }),
    ]);
    expect(layers.map(({ problem }) => spoken(problem))).toEqual(Array(2).fill("the layer is missing"));
  });
});

describe("a saved image with faults", () => {
  const readLayers = async (broken: Uint8Array) => {
    const image = ociImage({ layers: [broken, await tar(FIRST)] });
    return (await read([...image.files, manifestJson(image.entry)])).layers;
  };

  it("loses the size of a missing layer only", async () => {
    const image = ociImage({ layers: [await tar(SECOND), await tar(FIRST)] });
    const files = image.files.filter(({ name }) => name !== image.layerBlobs[0]?.name);
    const { layers } = await read([...files, manifestJson(image.entry)]);
    expect(layers.map(({ contentSize }) => contentSize)).toEqual([null, 10]);
    expect(layers[0]).toMatchObject({ diffId: "sha256:diff0", problem: { key: "archive.layerMissing" } });
  });

  it("loses the size of a layer that is cut short, plain or compressed", async () => {
    const plain = await tar(SECOND);
    const short = plain.subarray(0, 30_000);
    const packed = zlib.gzipSync(plain);
    for (const broken of [short, zlib.gzipSync(short), packed.subarray(0, packed.length - 20)]) {
      const layers = await readLayers(broken);
      expect(layers.map(({ contentSize }) => contentSize)).toEqual([null, 10]);
      expect(layers[0]?.problem).not.toBeNull();
    }
  });

  it("loses the size of a layer whose compression is broken in the middle", async () => {
    const packed = zlib.gzipSync(
      await tar([
        {
          name: "noise",
          content: Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * at * 31) % 251)),
        },
      ]),
    );
    packed.fill(0xaa, 200, 260);
    expect(spoken((await readLayers(packed))[0]?.problem)).toMatch(/^the compression is broken/);
  });

  it("loses the size of a layer that is no archive", async () => {
    expect(spoken((await readLayers(json({ predicate: 1 })))[0]?.problem)).toBe(
      "the layer is not a file system archive",
    );
    expect((await readLayers(Buffer.from("hello")))[0]?.contentSize).toBeNull();
  });

  it("has no diff IDs where the configuration names another number of layers", async () => {
    const { layers } = await read([
      { name: "a/layer.tar", content: await tar(FIRST) },
      { name: "cfg.json", content: json({ rootfs: { diff_ids: ["x", "y"] } }) },
      manifestJson({ Config: "cfg.json", Layers: ["a/layer.tar"] }),
    ]);
    expect(layers).toEqual([
      { diffId: null, contentSize: 10, blobDigest: null, downloadSize: null, problem: null },
    ]);
  });

  it("ends in a clear error where the archive itself is broken or holds no image", async () => {
    const image = ociImage({ layers: [await tar(FIRST)] });
    const archive = await tar([...image.files, manifestJson(image.entry)]);
    await expect(readSavedImage(inPieces(archive.subarray(0, 3000), 512))).rejects.toThrow(TarError);
    await expect(readSavedImage(inPieces(Buffer.alloc(0), 512))).rejects.toThrow("there is no image in it");
    await expect(read([{ name: "manifest.json", content: "[{]" }])).rejects.toThrow(
      "there is no image in it",
    );
    await expect(read([{ name: "a", content: "b" }])).rejects.toThrow("there is no image in it");
  });

  it("does not run after indexes that hold themselves", async () => {
    const image = ociImage({ layers: [await tar(FIRST)] });
    const name = `blobs/sha256/${"a".repeat(64)}`;
    const loop = {
      name,
      content: json({ manifests: Array(3).fill({ digest: `sha256:${"a".repeat(64)}` }) }),
    };
    const index = indexJson({ digest: `sha256:${"a".repeat(64)}` }, { digest: image.manifest.digest });
    expect((await read([loop, ...image.files, index])).layers).toHaveLength(1);
  });
});
