import { describe, expect, it } from "@jest/globals";
import { layerStorage } from "../../src/docker/layer-storage.js";

describe("layerStorage", () => {
  it("names the containerd that the engine names, else the usual one", () => {
    const Containerd = { Address: "/x.sock", Namespaces: { Containers: "mine", Plugins: "plugins.mine" } };
    expect(layerStorage({ Containerd }).containerd).toEqual({ address: "/x.sock", namespace: "mine" });
    expect(layerStorage({}).containerd).toEqual({
      address: "/run/containerd/containerd.sock",
      namespace: "moby",
    });
  });

  it("names the folder that the engine names, else the usual one", () => {
    expect(layerStorage({ DockerRootDir: "/mnt/docker" }).root).toBe("/mnt/docker");
    expect(layerStorage({}).root).toBe("/var/lib/docker");
  });

  it.each([
    ["name=rootless", true],
    ["name=userns", true],
    ["name=seccomp,profile=builtin", false],
  ])("knows from %s whether owners are shifted", (option, shifted) => {
    expect(layerStorage({ SecurityOptions: [option] }).haveOtherOwners).toBe(shifted);
  });
});
