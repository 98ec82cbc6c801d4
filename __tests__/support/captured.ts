import type { Capture, CapturedBase } from "../../src/capture.js";
import type { BuildResult } from "../../src/docker/build.js";
import type { Captured } from "../../src/docker/history.js";
import type { EngineInfo } from "../../src/docker/info.js";
import type { InspectedImage } from "../../src/docker/inspect.js";
import type { HistoryRow } from "../../src/image/layer.js";
import { historyRow } from "./layers.js";

/** An engine with the classic store and the legacy builder, whose history gives content sizes. */
export function engineInfo(overrides: Partial<EngineInfo> = {}): EngineInfo {
  return {
    serverVersion: "29.0.0",
    store: "classic",
    buildx: null,
    os: "linux",
    architecture: "x86_64",
    rootless: false,
    layerStorage: {
      driver: "overlay2",
      root: "/var/lib/docker",
      haveOtherOwners: false,
      containerd: { address: "/run/containerd/containerd.sock", namespace: "moby" },
    },
    builder: "legacy",
    rawjson: false,
    provenance: false,
    ...overrides,
  };
}

/** An image of one base layer and one of its own. */
export function inspectedImage(overrides: Partial<InspectedImage> = {}): InspectedImage {
  return {
    id: "sha256:image",
    os: "linux",
    architecture: "amd64",
    variant: null,
    size: null,
    diffIds: ["sha256:base", "sha256:own"],
    env: [],
    labels: {},
    shell: null,
    cmd: [],
    entrypoint: [],
    onBuild: [],
    ...overrides,
  };
}

/** What `docker history` prints of these rows, newest first. */
export function capturedHistory(...rows: readonly HistoryRow[]): Captured<HistoryRow> {
  return {
    command: "docker history --no-trunc python-hello-world",
    text: rows.map(({ createdBy, size }) => `${createdBy}   ${size}\n`).join(""),
    rows,
  };
}

export function capturedBase(overrides: Partial<InspectedImage> = {}): CapturedBase {
  return {
    image: inspectedImage({ id: "sha256:baseimage", diffIds: ["sha256:base"], ...overrides }),
    history: capturedHistory(historyRow("ADD rootfs.tar / # buildkit", { size: 1000 })),
  };
}

/** `FROM base` and `COPY app.py /app.py`, of 1,000 and 20 bytes. */
export function createCapture(overrides: Partial<Capture> = {}): Capture {
  return {
    image: inspectedImage(),
    imageList: null,
    history: capturedHistory(
      historyRow("COPY app.py /app.py # buildkit", { size: 20 }),
      historyRow("ADD rootfs.tar / # buildkit", { size: 1000 }),
    ),
    base: capturedBase(),
    layers: null,
    notes: [],
    ...overrides,
  };
}

/** A build that went through and told nothing. */
export function buildResult(overrides: Partial<BuildResult> = {}): BuildResult {
  return {
    ok: true,
    command: ["docker", "image", "build", "-t", "python-hello-world", "."],
    builder: "legacy",
    seconds: 1.5,
    steps: [],
    warnings: [],
    image: inspectedImage(),
    provenance: null,
    failure: null,
    logTail: [],
    ...overrides,
  };
}
