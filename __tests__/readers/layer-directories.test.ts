import { describe, expect, it } from "@jest/globals";
import { createDockerClient } from "../../src/docker/client.js";
import type { LayerStorage } from "../../src/docker/layer-storage.js";
import { openLayerDirectories } from "../../src/readers/layer-directories.js";
import { engineInfo, inspectedImage } from "../support/captured.js";

const STORAGE = engineInfo().layerStorage;

function open({
  host = "unix:///run/docker.sock",
  store = "classic" as const,
  diffIds = ["sha256:a", "sha256:b"],
  ...storage
}: Partial<LayerStorage> & {
  readonly host?: string;
  readonly store?: "classic" | "containerd";
  readonly diffIds?: readonly string[];
}) {
  const client = createDockerClient({ env: { DOCKER_HOST: host, PATH: process.env.PATH }, cwd: "/" });
  const engine = engineInfo({ store, layerStorage: { ...STORAGE, ...storage } });
  return openLayerDirectories(client, engine, inspectedImage({ diffIds }));
}

describe("openLayerDirectories", () => {
  it.each([
    ["an engine elsewhere", { host: "ssh://there" }, "not run on this machine"],
    ["another snapshotter", { store: "containerd" as const, driver: "stargz" }, "driver is stargz"],
    [
      "shifted owners in containerd",
      { store: "containerd" as const, driver: "overlayfs", haveOtherOwners: true },
      "other owners",
    ],
  ])("declines %s", async (_, facts, reason) => {
    expect(await open(facts)).toEqual({ kind: "declined", reason: expect.stringContaining(reason) });
  });

  it("reads an image without layers without asking anybody", async () => {
    const reader = await open({ diffIds: [] });
    if (reader.kind === "declined") throw new Error(reader.reason);
    const visitor = {
      onLayer: () => {
        throw new Error("there is no layer");
      },
      onEntry: () => {},
    };
    expect((await reader.walk(visitor)).layers).toEqual([]);
  });
});
