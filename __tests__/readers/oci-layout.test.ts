import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { ImageChoice } from "../../src/image/saved-manifest.js";
import { InputError } from "../../src/input-error.js";
import { createLayoutReader } from "../../src/readers/oci-layout.js";
import { spoken } from "../support/english.js";
import { blob, createCollector, indexJson, json, ociImage } from "../support/saved-image.js";
import { createScratch } from "../support/stored-image.js";
import { TAR_END, tar } from "../support/tar.js";

const scratch = createScratch();
afterAll(scratch.clear);

async function walk(directory: string, choice: Partial<ImageChoice> = {}) {
  const collector = createCollector();
  const image = await createLayoutReader(directory, choice).walk(collector);
  return { image, layers: collector.layers.map((entries) => entries.map(({ path }) => path)) };
}

async function failure(directory: string, choice: Partial<ImageChoice> = {}): Promise<string> {
  const error: unknown = await walk(directory, choice).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw error;
  return error.message;
}

const REF = "org.opencontainers.image.ref.name";
const NAME = "io.containerd.image.name";

/** Two images, the first for two platforms and with an attestation. */
async function severalImages() {
  const amd = ociImage({ layers: [await tar([{ name: "amd" }])] });
  const arm = ociImage({ layers: [await tar([{ name: "arm" }])], architecture: "arm64" });
  const attestation = ociImage({ layers: [json({ predicate: 1 })], os: "unknown", architecture: "unknown" });
  const other = ociImage({ layers: [await tar([{ name: "other" }])], config: { author: "other" } });
  const index = blob(
    json({
      manifests: [
        { digest: amd.manifest.digest },
        { digest: arm.manifest.digest },
        {
          digest: attestation.manifest.digest,
          annotations: { "vnd.docker.reference.type": "attestation-manifest" },
        },
      ],
    }),
  );
  const names = [
    { digest: index.digest, annotations: { [REF]: "1.0", [NAME]: "docker.io/library/app:1.0" } },
    { digest: index.digest, annotations: { [REF]: "latest", [NAME]: "docker.io/library/app:latest" } },
    { digest: other.manifest.digest, annotations: { [REF]: "other" } },
  ];
  const files = [amd, arm, attestation, other].flatMap((image) => image.files);
  return { directory: scratch.folder([...files, index, indexJson(...names)]), index, arm, other };
}

describe("an OCI layout of several images", () => {
  const linux = (architecture: string) => ({ platform: { os: "linux", architecture, variant: null } });

  it("is read where the name says which: a tag, a whole name, or a digest", async () => {
    const { directory, index, arm, other } = await severalImages();
    for (const [name, found] of [
      ["1.0", "amd"],
      ["latest", "amd"],
      ["app:1.0", "amd"],
      ["docker.io/library/app:1.0", "amd"],
      [index.digest, "amd"],
      ["other", "other"],
      [other.manifest.digest, "other"],
      [other.config.digest, "other"],
      [arm.manifest.digest, "arm"],
    ] as const) {
      expect([name, (await walk(directory, { name })).layers]).toEqual([name, [[found]]]);
    }
    expect((await walk(directory, { name: "1.0", ...linux("arm64") })).layers).toEqual([["arm"]]);
  });

  it("is not read where nothing says which, or no such image is there", async () => {
    const { directory } = await severalImages();
    expect(await failure(directory)).toBe(
      `oci-layout://${directory} can't be read: there are several images in it: "app:1.0", "other". Put :TAG or @DIGEST of the one that is meant behind the directory.`,
    );
    expect(await failure(directory, { name: "2.0" })).toContain(
      'there is no image named "2.0" in it, only "app:1.0"',
    );
    expect(await failure(directory, { name: "1.0", ...linux("s390x") })).toContain(
      "there is no image for linux/s390x in it",
    );
  });

  it("is read where the engine's layers say which", async () => {
    const one = ociImage({ layers: [TAR_END] });
    const two = ociImage({ layers: [await tar([{ name: "a" }]), TAR_END] });
    const directory = scratch.folder([
      ...one.files,
      ...two.files,
      indexJson({ digest: one.manifest.digest }, { digest: two.manifest.digest }),
    ]);
    const diffIds = ["sha256:diff0", "sha256:diff1"];
    expect((await walk(directory, { diffIds })).layers).toEqual([["a"], []]);
    expect(await failure(directory)).toContain("there are several images in it");
  });
});

describe("an OCI layout in a directory", () => {
  async function layout() {
    const image = ociImage({ layers: [await tar([{ name: "a" }])] });
    const directory = scratch.folder([...image.files, indexJson({ digest: image.manifest.digest })]);
    return { directory, layer: join(directory, image.layerBlobs[0]?.name ?? "") };
  }

  it("may be linked to, and have links that stay within it", async () => {
    const { directory, layer } = await layout();
    renameSync(layer, join(directory, "elsewhere"));
    symlinkSync("../../elsewhere", layer);
    const link = join(scratch.folder(), "link");
    symlinkSync(directory, link);
    expect((await walk(link)).layers).toEqual([["a"]]);
  });

  it("loses a layer that leads out of it, or is no file", async () => {
    const { directory, layer } = await layout();
    const problem = async () => spoken((await walk(directory)).image.layers[0]?.problem);
    const outside = scratch.file(await tar([{ name: "secret" }]));
    rmSync(layer);
    symlinkSync(outside, layer);
    expect(await problem()).toBe("it leads out of the directory");
    rmSync(layer);
    symlinkSync("gone", layer);
    expect(await problem()).toBe("the system says ENOENT");
    rmSync(layer);
    mkdirSync(layer);
    expect(await problem()).toBe("it is no file");
    rmSync(layer, { recursive: true });
    execFileSync("mkfifo", [layer]);
    expect(await problem()).toBe("it is no file");
  });

  it("is not led out of by its blobs directory, its index, or digests that are paths", async () => {
    const { directory } = await layout();
    const linked = scratch.folder();
    symlinkSync(join(directory, "blobs"), join(linked, "blobs"));
    writeFileSync(join(linked, "index.json"), indexJson().content ?? "");
    expect(await failure(linked)).toContain("there is no image in it");

    const image = ociImage({ layers: [] });
    const bad = [
      "sha256:../../../etc/passwd",
      `sha256:${"A".repeat(64)}`,
      "sha256:abc",
      "md5:00",
      "../x",
      "",
    ];
    const manifest = blob(
      json({ config: { digest: image.config.digest }, layers: bad.map((digest) => ({ digest })) }),
    );
    const hostile = scratch.folder([image.config, manifest, indexJson({ digest: manifest.digest })]);
    expect((await walk(hostile)).image.layers.map(({ problem }) => spoken(problem))).toEqual(
      bad.map(() => "the layer is missing"),
    );
  });

  it("says what it lacks", async () => {
    const { directory, layer } = await layout();
    const legal = "Name a directory with an index.json and blobs/sha256 in it";
    for (const [path, problem] of [
      [join(directory, "gone"), "it does not exist"],
      [join(directory, "index.json"), "it is no directory"],
      [dirname(layer), "there is no index.json in it"],
    ] as const) {
      expect(await failure(path)).toMatch(`oci-layout://${path} can't be read: ${problem}. ${legal}`);
    }
    expect(await failure(scratch.folder([indexJson()]))).toContain("there is no image in it");
  });
});
