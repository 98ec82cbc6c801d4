import { chmodSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { DockerClient } from "../src/docker/client.js";
import { type ReadLayers, readEngineLayers } from "../src/read-layers.js";
import { engineInfo, inspectedImage } from "./support/captured.js";
import { english, spokenValues } from "./support/english.js";
import { layerStoreFiles } from "./support/layer-store.js";
import { manifestJson, ociImage } from "./support/saved-image.js";
import { createScratch } from "./support/stored-image.js";
import { type TarFile, tar } from "./support/tar.js";

const scratch = createScratch();
afterAll(scratch.clear);

const DIFF_ID = `sha256:${"1".repeat(64)}`;
const LAYER: readonly TarFile[] = [{ name: "file", content: "12345" }];

/** Reads an image of one layer of an engine whose record of it is changed so, and what is told on the way. */
async function read(
  change: (record: Buffer) => Buffer | null,
  host = "unix:///run/docker.sock",
): Promise<{ readonly read: ReadLayers; readonly told: readonly string[] }> {
  const notes = await layerStoreFiles([DIFF_ID], [LAYER], change);
  const folder = scratch.folder([
    ...notes.map((file) => ({ ...file, name: join("image/overlay2/layerdb", file.name) })),
    // Whoever is not root needs one that wants no password.
    { name: "bin/sudo", content: '#!/bin/sh\nshift 2\nexec "$@"\n' },
  ]);
  chmodSync(join(folder, "bin/sudo"), 0o755);

  const saved = ociImage({ layers: [await tar(LAYER)], config: { rootfs: { diff_ids: [DIFF_ID] } } });
  const archive = await tar([...saved.files, manifestJson(saved.entry)]);
  const docker: DockerClient = {
    env: { DOCKER_HOST: host, PATH: `${join(folder, "bin")}:/usr/bin:/bin` },
    run: () => Promise.reject(new Error("nothing short is asked")),
    follow: () => Promise.reject(new Error("nothing is built here")),
    stream: () => ({
      stdout: Readable.from([archive]),
      done: Promise.resolve({ exitCode: 0, stderr: "" }),
    }),
  };
  const { layerStorage } = engineInfo();
  const engine = engineInfo({ layerStorage: { ...layerStorage, root: folder } });
  const told: string[] = [];
  const layers = await readEngineLayers(docker, engine, inspectedImage({ diffIds: [DIFF_ID] }), (note) =>
    told.push(english(note.key, spokenValues(note.values))),
  );
  return { read: layers, told };
}

const NOT_FROM_DIRECTORIES =
  "The layers are read from docker image save, because the engine’s own directories of them cannot be used: ";

describe("the layers of an image of the engine", () => {
  it("are read in the engine's own directories, and nothing is told", async () => {
    const { read: layers, told } = await read((record) => record);
    expect(layers).toMatchObject({ readBy: "directories", saved: { layers: [{ contentSize: 5 }] } });
    expect(told).toEqual([]);
  });

  it.each([
    [
      "engine is elsewhere",
      (record: Buffer) => record,
      "ssh://there",
      /the engine does not run on this machine\.$/,
    ],
    ["directory is not there", () => null, undefined, /no such file or directory/i],
    [
      "directory holds something else",
      () => gzipSync("nonsense\n"),
      undefined,
      /a line that cannot be read\.$/,
    ],
    [
      "archive cannot be read",
      () => gzipSync(`{"type":2,"payload":"${Buffer.alloc(700, "x").toString("base64")}","position":0}\n`),
      undefined,
      /a header's size is not a number that can be read \(entry at byte 0\)\.$/,
    ],
  ])(
    "are read as docker saves them where the %s, and the reason is told",
    async (_, change, host, reason) => {
      const { read: layers, told } = await read(change, host);
      expect(layers).toMatchObject({ readBy: "save", saved: { layers: [{ contentSize: 5 }] } });
      expect(told).toEqual([expect.stringMatching(reason)]);
      expect(told[0]).toContain(NOT_FROM_DIRECTORIES);
    },
  );
});
