import { describe, expect, it } from "@jest/globals";
import type { SavedImage } from "../src/image/saved-image.js";
import { measureImage } from "../src/measure.js";
import {
  buildResult,
  capturedBase,
  capturedHistory,
  createCapture,
  engineInfo,
  inspectedImage,
} from "./support/captured.js";
import { dockerfile } from "./support/dockerfile.js";
import { historyRow } from "./support/layers.js";

type Facts = Parameters<typeof measureImage>[0];

const STAND_IN = { "io.github.docker-layer-report.stand-in": "python 3.11" };

const measure = (overrides: Partial<Facts> = {}) =>
  measureImage({
    capture: createCapture(),
    build: buildResult(),
    engine: engineInfo(),
    dockerfile: dockerfile("FROM python:3.8-alpine", "COPY app.py /app.py"),
    target: null,
    buildArgs: new Map(),
    base: "python:3.8-alpine",
    ...overrides,
  });

const savedImage = (...sizes: readonly (number | null)[]): SavedImage => ({
  os: "linux",
  architecture: "amd64",
  layers: sizes.map((contentSize, index) => ({
    diffId: ["sha256:base", "sha256:own"][index] ?? null,
    contentSize,
    blobDigest: `sha256:blob${index}`,
    downloadSize: contentSize === null ? null : contentSize / 10,
    problem: contentSize === null ? { key: "archive.cut" } : null,
  })),
  history: [],
});

const readAs = (saved: SavedImage) => ({ readBy: "save" as const, saved, files: null });

describe("an image", () => {
  it("is as large as its layers, and its base as large as the base's layers", () => {
    expect(measure()).toMatchObject({
      id: "sha256:image",
      platform: "linux/amd64",
      store: "classic",
      measuredBy: "history",
      contentSize: 1020,
      downloadSize: null,
      base: {
        reference: "python:3.8-alpine",
        standIn: null,
        layerCount: 1,
        contentSize: 1000,
        downloadSize: null,
      },
      layers: [{ origin: "base" }, { origin: "own", lines: { start: 2, end: 2 } }],
      notes: [],
    });
  });

  it("is measured by its layers where those were read", () => {
    const image = measure({ capture: createCapture({ layers: readAs(savedImage(900, 10)) }) });
    expect(image).toMatchObject({ measuredBy: "layers", contentSize: 910, downloadSize: 91 });
    expect(image.base).toMatchObject({ contentSize: 900, downloadSize: 90 });
  });

  it("has no size where one layer's is unknown, though its base still has one", () => {
    const capture = createCapture({ layers: readAs(savedImage(900, null)) });
    const image = measure({ capture, engine: engineInfo({ store: "containerd", builder: "buildkit" }) });
    expect(image).toMatchObject({ contentSize: null, downloadSize: null, base: { contentSize: 900 } });
    expect(image.notes).toEqual([
      { key: "note.layerNotRead", values: { number: 2, problem: { key: "archive.cut" } } },
    ]);
  });

  it("has no size where the layers could not be read and the engine's history counts something else", () => {
    const image = measure({ engine: engineInfo({ store: "containerd", builder: "buildkit" }) });
    expect(image.contentSize).toBeNull();
    expect(image.layers.map(({ contentSize }) => contentSize)).toEqual([null, null]);
  });

  it("of no layers holds no bytes", () => {
    const capture = createCapture({
      image: inspectedImage({ diffIds: [] }),
      history: capturedHistory(historyRow("ENV A=b")),
      base: null,
    });
    const scratch = dockerfile("FROM scratch", "ENV A=b");
    expect(measure({ capture, base: null, dockerfile: scratch })).toMatchObject({
      contentSize: 0,
      base: null,
      layers: [],
    });
  });

  it("names its platform with the variant where there is one", () => {
    const image = inspectedImage({ architecture: "arm", variant: "v7" });
    expect(measure({ capture: createCapture({ image }) }).platform).toBe("linux/arm/v7");
  });
});

describe("the base image", () => {
  it("keeps its history where the image was built on it", () => {
    expect(measure().baseHistory?.rows).toHaveLength(1);
  });

  it("is said to have moved, and shows no history, where the engine's is another one by now", () => {
    const capture = createCapture({ base: capturedBase({ diffIds: ["sha256:newer"] }) });
    const image = measure({ capture });
    expect(image.baseHistory).toBeNull();
    expect(image.notes).toEqual([{ key: "note.baseMoved", values: { reference: "python:3.8-alpine" } }]);
  });

  it("has moved too where it has more layers than the image", () => {
    const base = capturedBase({ diffIds: ["sha256:base", "sha256:own", "sha256:more"] });
    expect(measure({ capture: createCapture({ base }) }).notes).toHaveLength(1);
  });

  it("is measured by the image's own history where the engine does not have it", () => {
    const image = measure({ capture: createCapture({ base: null }) });
    expect(image).toMatchObject({ baseHistory: null, notes: [] });
    expect(image.base).toMatchObject({ layerCount: 1, contentSize: 1000 });
  });

  it("is a stand-in where the image says so", () => {
    const capture = createCapture({ image: inspectedImage({ labels: STAND_IN }), base: null });
    expect(measure({ capture }).base?.standIn).toBe("python 3.11");
  });

  it("is no stand-in because the name stands for one by now", () => {
    const base = capturedBase({ diffIds: ["sha256:newer"], labels: STAND_IN });
    expect(measure({ capture: createCapture({ base }) }).base?.standIn).toBeNull();
  });
});
