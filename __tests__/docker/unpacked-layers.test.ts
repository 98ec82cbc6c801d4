import { describe, expect, it } from "@jest/globals";
import { unpackedLayers } from "../../src/docker/unpacked-layers.js";

describe("unpackedLayers", () => {
  it("names the containerd that the engine names, else the usual one", () => {
    const Containerd = { Address: "/x.sock", Namespaces: { Containers: "mine", Plugins: "plugins.mine" } };
    expect(unpackedLayers({ Containerd }).containerd).toEqual({ address: "/x.sock", namespace: "mine" });
    expect(unpackedLayers({}).containerd).toEqual({
      address: "/run/containerd/containerd.sock",
      namespace: "moby",
    });
  });

  it.each([
    ["whole by the engine's word", [["Native Overlay Diff", "true"]], true],
    ["no differences", [["Native Overlay Diff", "false"]], false],
    ["copies of metadata only", [["Using metacopy", "true"]], false],
    ["whole on the containerd store", [["driver-type", "io.containerd.snapshotter.v1"]], true],
    ["whole where nothing is told", null, true],
  ])("knows layers that are %s", (_, DriverStatus, areWhole) => {
    expect(unpackedLayers({ DriverStatus }).areWhole).toBe(areWhole);
  });

  it.each([
    ["name=rootless", true],
    ["name=userns", true],
    ["name=seccomp,profile=builtin", false],
  ])("knows from %s whether owners are shifted", (option, shifted) => {
    expect(unpackedLayers({ SecurityOptions: [option] }).haveOtherOwners).toBe(shifted);
  });
});
