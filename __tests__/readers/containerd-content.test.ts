import { describe, expect, it } from "@jest/globals";
import { createContentReader, describeStoredImage } from "../../src/readers/containerd-content.js";
import { inspectedImage } from "../support/captured.js";
import { fakeCommands } from "../support/fake-commands.js";
import { blob, json, ociImage, type SavedFile } from "../support/saved-image.js";

const SNAPSHOTS = ["/c/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs"];
const BLOBS = "/c/io.containerd.content.v1.content/blobs/sha256/";
const GZIP = "application/vnd.oci.image.layer.v1.tar+gzip";
const image = ociImage({ layers: [Buffer.from("one"), Buffer.from("three")], layerType: GZIP });
const platform = { os: "linux", architecture: "amd64" };
const index = (...manifests: readonly object[]): SavedFile => blob(json({ manifests }));

/** What is told of an image of amd64 whose ID is `id`, from a content store that holds these blobs. */
async function ask(
  id: string,
  files: readonly SavedFile[],
  { diffIds = ["sha256:diff0", "sha256:diff1"], snapshots = SNAPSHOTS } = {},
) {
  const byPath = new Map(
    files.map(({ digest, content }) => [digest.replace("sha256:", BLOBS), Buffer.from(content)]),
  );
  const { start, calls } = fakeCommands({ cat: ([, path = ""]) => byPath.get(path) ?? null });
  const inspected = inspectedImage({ id, ...platform, variant: null, diffIds });
  const described = await describeStoredImage(createContentReader(start, [], snapshots), inspected);
  return { described, asked: calls.map((words) => words.at(-1)?.replace(BLOBS, "sha256:")) };
}

const LAYERS = image.layerBlobs.map(({ digest, content }) =>
  expect.objectContaining({ digest, downloadSize: content.length }),
);

describe("describeStoredImage", () => {
  it("tells the blobs of an image whose ID is its manifest's digest, and their sizes", async () => {
    const { described } = await ask(image.manifest.digest, image.files);
    expect(described?.layers).toEqual(LAYERS);
  });

  it("asks for no manifest of another platform and for no attestation", async () => {
    const own = { digest: image.manifest.digest, platform };
    const foreign = { digest: `sha256:${"a".repeat(64)}`, platform: { ...platform, architecture: "arm64" } };
    const attestation = {
      digest: `sha256:${"b".repeat(64)}`,
      platform: { os: "unknown", architecture: "unknown" },
      annotations: { "vnd.docker.reference.type": "attestation-manifest" },
    };
    const top = index(foreign, attestation, own);
    const { described, asked } = await ask(top.digest, [...image.files, top]);
    expect(described?.layers).toEqual(LAYERS);
    expect(asked).toEqual([top.digest, image.manifest.digest, image.config.digest]);
  });

  it("passes by manifests that are not there, and takes the one with the image's layers", async () => {
    const other = ociImage({ layers: [Buffer.from("two")], layerType: GZIP });
    const gone = { digest: `sha256:${"c".repeat(64)}`, platform };
    const top = index(gone, { digest: other.manifest.digest }, { digest: image.manifest.digest });
    const { described } = await ask(top.digest, [...other.files, ...image.files, top]);
    expect(described?.layers).toEqual(LAYERS);
  });

  it.each([
    ["containerd has nothing of it", image.manifest.digest, [], undefined],
    ["the manifest is another image's", image.manifest.digest, image.files, { diffIds: ["sha256:other"] }],
    ["what the ID names is no manifest", image.config.digest, image.files, undefined],
    ["the ID is no digest", "python:3", image.files, undefined],
    [
      "the snapshots are not where containerd has them",
      image.manifest.digest,
      image.files,
      { snapshots: ["/1"] },
    ],
  ])("tells nothing where %s", async (_, id, files, place) => {
    expect((await ask(id, files, place)).described).toBeNull();
  });

  it("reads no file that an index names by anything but a digest", async () => {
    const top = index({ digest: "sha256:../../../../etc/shadow" }, { digest: `md5:${"0".repeat(64)}` });
    const { described, asked } = await ask(top.digest, [top]);
    expect(described).toBeNull();
    expect(asked).toEqual([top.digest]);
  });

  it("gives up on an index of more manifests than an image has", async () => {
    const many = Array.from({ length: 40 }, (_, number) => blob(json({ number })));
    const top = index(...many.map(({ digest }) => ({ digest })));
    const { described, asked } = await ask(top.digest, [...many, top]);
    expect(described).toBeNull();
    expect(asked).toEqual([top.digest]);
  });
});
