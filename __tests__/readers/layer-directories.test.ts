import { describe, expect, it } from "@jest/globals";
import { createDockerClient } from "../../src/docker/client.js";
import type { UnpackedLayers } from "../../src/docker/unpacked-layers.js";
import { openLayerDirectories } from "../../src/readers/layer-directories.js";
import { engineInfo, inspectedImage } from "../support/captured.js";

const UNPACKED = engineInfo().unpackedLayers;

function open({
  host = "unix:///run/docker.sock",
  store = "classic" as const,
  directories = ["/nowhere/1", "/nowhere/2"],
  diffIds = ["sha256:a", "sha256:b"],
  ...unpacked
}: Partial<UnpackedLayers> & {
  readonly host?: string;
  readonly store?: "classic" | "containerd";
  readonly directories?: readonly string[];
  readonly diffIds?: readonly string[];
}) {
  const client = createDockerClient({ env: { DOCKER_HOST: host, PATH: process.env.PATH }, cwd: "/" });
  const engine = engineInfo({ store, unpackedLayers: { ...UNPACKED, ...unpacked } });
  return openLayerDirectories(client, engine, inspectedImage({ diffIds, layerDirectories: directories }));
}

describe("openLayerDirectories", () => {
  it.each([
    ["an engine elsewhere", { host: "ssh://there" }, "not run on this machine"],
    ["another driver", { driver: "btrfs" }, "driver is btrfs"],
    ["another snapshotter", { store: "containerd" as const, driver: "stargz" }, "driver is stargz"],
    ["layers that are not whole", { areWhole: false }, "refer to the layers below"],
    ["shifted owners", { haveOtherOwners: true }, "other owners"],
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
