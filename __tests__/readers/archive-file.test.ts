import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import { InputError } from "../../src/input-error.js";
import { createArchiveReader } from "../../src/readers/archive-file.js";
import { spoken } from "../support/english.js";
import { createCollector, json, manifestJson, ociImage } from "../support/saved-image.js";
import { createScratch } from "../support/stored-image.js";
import { sparseHeader, TAR_END, type TarFile, tar, tarBlocks, tarHeader } from "../support/tar.js";

const scratch = createScratch();
afterAll(scratch.clear);
const canZstd = typeof zlib.zstdCompressSync === "function";

async function walk(archive: Uint8Array) {
  const collector = createCollector();
  const image = await createArchiveReader(scratch.file(archive)).walk(collector);
  return { image, layers: collector.layers.map((entries) => entries.map(({ path }) => path)) };
}

async function savedFiles(...layers: readonly Uint8Array[]): Promise<readonly TarFile[]> {
  const image = ociImage({ layers });
  return [...image.files, manifestJson(image.entry)];
}

describe("an archive on disk", () => {
  it("may be of the layout before Docker 25, with links for layers that occur twice", async () => {
    const files: readonly TarFile[] = [
      { name: "aaa/layer.tar", content: await tar([{ name: "first" }]) },
      { name: "bbb/layer.tar", type: "symlink", linkname: "../aaa/layer.tar" },
      { name: "ccc/layer.tar", type: "link", linkname: "aaa/layer.tar" },
      { name: "cfg.json", content: json({ rootfs: { diff_ids: ["x", "x", "x"] } }) },
      manifestJson({ Config: "cfg.json", Layers: ["aaa/layer.tar", "./bbb/layer.tar", "ccc/layer.tar"] }),
    ];
    expect((await walk(await tar(files))).layers).toEqual([["first"], ["first"], ["first"]]);
  });

  it("never leads to a file of the machine", async () => {
    const files: readonly TarFile[] = [
      { name: "a", type: "symlink", linkname: "/etc/hostname" },
      { name: "b", type: "symlink", linkname: "../../../../../../etc/hostname" },
      { name: "cfg.json", content: json({}) },
      manifestJson({ Config: "cfg.json", Layers: ["a", "b", "/etc/hostname", "../../etc/hostname"] }),
    ];
    const { image } = await walk(await tar(files));
    expect(image.layers.map(({ problem }) => spoken(problem))).toEqual(Array(4).fill("the layer is missing"));
  });

  it("may be compressed as a whole", async () => {
    const archive = await tar(await savedFiles(await tar([{ name: "a" }])));
    expect((await walk(zlib.gzipSync(archive))).layers).toEqual([["a"]]);
    if (canZstd) expect((await walk(zlib.zstdCompressSync(archive))).layers).toEqual([["a"]]);
  });

  it("may have layers that nothing is in, or no bytes at all", async () => {
    const { layers, image } = await walk(await tar(await savedFiles(TAR_END, new Uint8Array(0))));
    expect(layers).toEqual([[], []]);
    expect(image.layers.map(({ contentSize }) => contentSize)).toEqual([0, 0]);
  });

  it("loses a layer that is stored with holes left out", async () => {
    const layer = await tar([{ name: "a" }]);
    const sparse = Buffer.concat([
      sparseHeader({ major: "1", minor: "0", name: "layer.tar", realsize: "90000" }),
      tarHeader({ name: "GNUSparseFile.0/layer.tar", size: layer.length.toString(8) }),
      tarBlocks(layer),
    ]);
    const rest = await tar([
      { name: "cfg.json", content: json({}) },
      manifestJson({ Config: "cfg.json", Layers: ["layer.tar"] }),
    ]);
    const { image } = await walk(Buffer.concat([sparse, rest]));
    expect(spoken(image.layers[0]?.problem)).toBe("the layer is stored as a sparse file");
  });

  it("loses a layer that is compressed in a way that cannot be read, and says in which", async () => {
    const { image } = await walk(await tar(await savedFiles(Buffer.from("BZh91AY&SY".padEnd(600)))));
    expect(spoken(image.layers[0]?.problem)).toBe("the compression is bzip2; gzip and zstd can be read");
  });
});

describe("an archive that cannot be read", () => {
  const failure = async (path: string): Promise<Error> => {
    const error: unknown = await createArchiveReader(path)
      .walk(createCollector())
      .catch((reason: unknown) => reason);
    if (!(error instanceof InputError)) throw error;
    return error;
  };
  const of = (archive: Uint8Array): Promise<Error> => failure(scratch.file(archive));

  it("is named, with what is wrong and what is legal", async () => {
    const path = join(scratch.folder(), "gone.tar");
    expect((await failure(path)).message).toBe(
      `archive://${path} can't be read: it does not exist. Name a file that "docker image save" wrote, or an OCI layout as a tar archive, plain or compressed with gzip or zstd.`,
    );
  });

  it("may be a directory, a named pipe, or under a file", async () => {
    expect((await failure(scratch.folder())).message).toContain("it is no file");
    const pipe = join(scratch.folder(), "pipe");
    execFileSync("mkfifo", [pipe]);
    expect((await failure(pipe)).message).toContain("it is no file");
    expect((await failure(join(scratch.file(TAR_END), "below"))).message).toContain("it does not exist");
  });

  it("may be cut short, plain or compressed", async () => {
    const archive = await tar(await savedFiles(await tar([{ name: "a", content: "x".repeat(5000) }])));
    expect((await of(archive.subarray(0, 3000))).message).toContain(
      "the archive ends in the middle of an entry (entry at byte 0)",
    );
    expect((await of(zlib.gzipSync(archive).subarray(0, 100))).message).toContain(
      "the compression is broken",
    );
  });

  it("may be no archive, or hold no image", async () => {
    expect((await of(Buffer.from("hello"))).message).toContain("in the middle of an entry");
    expect((await of(await tar([{ name: "a" }]))).message).toContain("there is no image in it");
    expect((await of(Buffer.alloc(0))).message).toContain("there is no image in it");
    expect((await of(Buffer.from("BZh91AY&SY".padEnd(600)))).message).toContain(
      "the compression is bzip2; gzip and zstd can be read",
    );
  });

  it("may hold several images", async () => {
    const [one, two] = ["one", "two"].map((author) => ociImage({ layers: [TAR_END], config: { author } }));
    if (!one || !two) throw new Error("no image");
    const files = [
      ...one.files,
      ...two.files.slice(1),
      manifestJson({ ...one.entry, RepoTags: ["a:1", "a:2"] }, { ...two.entry, RepoTags: ["b:1"] }),
    ];
    expect((await of(await tar(files))).message).toContain(
      'there are several images in it: "a:1", "b:1". Save the one that is meant by itself.',
    );
  });

  it("may have more files than any image", async () => {
    const files = Array.from({ length: 100_001 }, (_, index) => tarHeader({ name: `f${index}` }));
    expect((await of(Buffer.concat(files))).message).toContain("there are more than 100,000 files in it");
  });

  it("may claim sizes that no disk holds", async () => {
    const size = Uint8Array.of(0x80, 0, 0, 0, 0x7f, 255, 255, 255, 255, 255, 255, 255);
    expect((await of(tarHeader({ size }))).message).toContain("size is not a number that can be read");
    const large = tarHeader({ size: Uint8Array.of(0x80, 0, 0, 0, 0, 0x1f, 255, 255, 255, 255, 255, 255) });
    expect((await of(large)).message).toContain("ends in the middle of an entry");
  });
});
