import { describe, expect, it } from "@jest/globals";
import { parseEngineInfo } from "../../src/docker/info.js";

/** `docker info`, cut down to what is read. */
function engine({
  buildx = "v0.29.1",
  ...overrides
}: Record<string, unknown> & { buildx?: string | null } = {}) {
  return JSON.stringify({
    ServerVersion: "28.5.2",
    OSType: "linux",
    Architecture: "x86_64",
    Driver: "overlay2",
    DockerRootDir: "/var/lib/docker",
    DriverStatus: [
      ["Backing Filesystem", "extfs"],
      ["Using metacopy", "false"],
      ["Native Overlay Diff", "true"],
    ],
    SecurityOptions: ["name=seccomp,profile=builtin"],
    ClientInfo: {
      Plugins: buildx === null ? [] : [{ Name: "compose" }, { Name: "buildx", Version: buildx }],
    },
    ...overrides,
  });
}

describe("parseEngineInfo", () => {
  it("reads what the engine is", () => {
    expect(parseEngineInfo(engine(), "", {})).toEqual({
      serverVersion: "28.5.2",
      store: "classic",
      buildx: "0.29.1",
      os: "linux",
      architecture: "x86_64",
      rootless: false,
      layerStorage: {
        driver: "overlay2",
        root: "/var/lib/docker",
        haveOtherOwners: false,
        containerd: { address: "/run/containerd/containerd.sock", namespace: "moby" },
      },
      builder: "buildkit",
      rawjson: true,
      provenance: true,
    });
  });

  it("knows the containerd store by its driver", () => {
    const status = { DriverStatus: [["driver-type", "io.containerd.snapshotter.v1"]] };
    expect(parseEngineInfo(engine(status), "", {}).store).toBe("containerd");
  });

  it("knows a rootless engine", () => {
    expect(parseEngineInfo(engine({ SecurityOptions: ["name=rootless"] }), "", {}).rootless).toBe(true);
  });

  it.each([
    ["0.12.1", false, false],
    ["v0.13.0", true, false],
    ["0.13.1+ds1", true, false],
    ["0.14.0", true, true],
    ["1.0.0", true, true],
    ["f8d1a2b", true, true],
  ])("knows what buildx %s can", (buildx, rawjson, provenance) => {
    expect(parseEngineInfo(engine({ buildx }), "", {})).toMatchObject({ rawjson, provenance });
  });

  it("builds with the legacy builder without buildx, and where DOCKER_BUILDKIT is 0", () => {
    const legacy = { builder: "legacy", rawjson: false, provenance: false };
    expect(parseEngineInfo(engine({ buildx: null }), "", {})).toMatchObject(legacy);
    expect(parseEngineInfo(engine(), "", { DOCKER_BUILDKIT: "0" })).toMatchObject(legacy);
    expect(parseEngineInfo(engine(), "", { DOCKER_BUILDKIT: "1" }).builder).toBe("buildkit");
  });

  it("says why no engine answers, in the engine's words or in docker's", () => {
    const silent = JSON.stringify({ ServerVersion: "", ServerErrors: ["connection refused"] });
    expect(() => parseEngineInfo(silent, "", {})).toThrow(
      /^No Docker engine answers: connection refused\. Start one, or/,
    );
    expect(() => parseEngineInfo("", "Cannot connect to the Docker daemon.\n", {})).toThrow(
      /^No Docker engine answers: Cannot connect to the Docker daemon\. Start one, or install Docker/,
    );
  });

  it("says what to do where the engine's socket is there and not for this user", () => {
    const denied =
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: connect: permission denied";
    expect(() => parseEngineInfo(JSON.stringify({ ServerErrors: [denied] }), "", {})).toThrow(
      `No Docker engine answers: ${denied}. Add yourself to the group "docker" (sudo usermod -aG docker "$USER") and log in again, or use sudo.`,
    );
  });
});
