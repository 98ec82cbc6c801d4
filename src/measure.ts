import { type Capture, historyHasContentSizes } from "./capture.js";
import type { BuildResult } from "./docker/build.js";
import type { Captured } from "./docker/history.js";
import type { EngineInfo } from "./docker/info.js";
import type { Dockerfile } from "./dockerfile/ast.js";
import type { ImageFiles } from "./image/image-files.js";
import type { HistoryRow, Layer } from "./image/layer.js";
import type { LayerReader } from "./image/layer-reader.js";
import { toLayers } from "./image/layers.js";
import { readProvenance } from "./image/provenance.js";
import type { SavedImage } from "./image/saved-image.js";
import type { Note } from "./note.js";

/** The label by which script/engine marks an image that stands in for the one its tag names. */
const STAND_IN_LABEL = "io.github.docker-layer-report.stand-in";

const MOST_UNREAD = 5;

export interface MeasuredBase {
  readonly reference: string;
  readonly standIn: string | null;
  readonly layerCount: number;
  readonly contentSize: number | null;
  readonly downloadSize: number | null;
}

/** An image and its layers, base first. Bytes; null where unknown. Not redacted. */
export interface MeasuredImage {
  readonly id: string;
  readonly platform: string;
  /** Null where the image came from a file. */
  readonly store: EngineInfo["store"] | null;
  /** `none`: the layers could not be read, and the engine's history gives other sizes. */
  readonly measuredBy: "history" | "layers" | "none";
  readonly contentSize: number | null;
  readonly downloadSize: number | null;
  readonly base: MeasuredBase | null;
  readonly baseHistory: Captured<HistoryRow> | null;
  readonly layers: readonly Layer[];
  /** Null where the files were not read, or not all of them. */
  readonly files: (ImageFiles & { readonly readBy: LayerReader["kind"] }) | null;
  readonly notes: readonly Note[];
}

/** Works out from what docker said what each layer costs and which line made it. */
export function measureImage(facts: {
  readonly capture: Capture;
  /** Null where the image was there already. */
  readonly build: BuildResult | null;
  /** Null where the image came from a file. */
  readonly engine: EngineInfo | null;
  /** Null where the image is measured without one. */
  readonly dockerfile: Dockerfile | null;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** The base image's reference; null where there is none or it is not known. */
  readonly base: string | null;
}): MeasuredImage {
  const { capture, build, engine, dockerfile, target, buildArgs } = facts;
  const { image } = capture;
  const saved = capture.layers?.saved ?? null;
  const historyCounts = engine !== null && historyHasContentSizes(engine);
  const platform = [image.os, image.architecture, ...(image.variant === null ? [] : [image.variant])].join(
    "/",
  );
  const layers = toLayers({
    diffIds: image.diffIds,
    history: capture.history?.rows ?? ownHistory(saved),
    saved,
    historyHasContentSizes: historyCounts,
    provenance: readProvenance(build?.provenance ?? null, platform),
    dockerfile,
    target,
    buildArgs,
    steps: build?.steps ?? [],
    baseDiffIds: capture.base?.image.diffIds ?? null,
  });
  const moved = capture.base !== null && !isBaseOf(capture.base.image.diffIds, image.diffIds, layers);
  return {
    id: image.id,
    platform,
    store: engine?.store ?? null,
    measuredBy: saved !== null ? "layers" : historyCounts ? "history" : "none",
    contentSize: sum(layers, "contentSize"),
    downloadSize: sum(layers, "downloadSize"),
    base: facts.base === null ? null : toBase(facts.base, capture, layers),
    baseHistory: moved ? null : (capture.base?.history ?? null),
    layers,
    files: capture.layers?.files ? { ...capture.layers.files, readBy: capture.layers.readBy } : null,
    notes: [
      ...(moved && facts.base !== null
        ? [{ key: "note.baseMoved" as const, values: { reference: facts.base } }]
        : []),
      ...unreadLayers(saved),
    ],
  };
}

/** Of a few layers at most: one is enough to make the sum unknown. */
function unreadLayers(saved: SavedImage | null): Note[] {
  return (saved?.layers ?? [])
    .flatMap(({ problem }, index): Note[] =>
      problem === null ? [] : [{ key: "note.layerNotRead", values: { number: index + 1, problem } }],
    )
    .slice(0, MOST_UNREAD);
}

/** A tag that has moved since may name an image with fewer layers, or more, though it begins the same. */
function isBaseOf(base: readonly string[], image: readonly string[], layers: readonly Layer[]): boolean {
  const count = layers.filter(({ origin }) => origin === "base").length;
  return base.length === count && base.every((diffId, index) => image[index] === diffId);
}

/** The image's own history as docker would list it, newest first, where docker was not asked or could not tell. */
function ownHistory(saved: SavedImage | null): HistoryRow[] {
  return (saved?.history ?? [])
    .map(({ createdBy, comment }) => ({ id: "<missing>", created: "", createdBy, size: null, comment }))
    .reverse();
}

function toBase(reference: string, { image }: Capture, layers: readonly Layer[]): MeasuredBase {
  const baseLayers = layers.filter(({ origin }) => origin === "base");
  return {
    reference,
    // A built image inherits the labels of the base that it was built on, whatever that name stands for now.
    standIn: image.labels[STAND_IN_LABEL] ?? null,
    layerCount: baseLayers.length,
    contentSize: sum(baseLayers, "contentSize"),
    downloadSize: sum(baseLayers, "downloadSize"),
  };
}

/** One unknown part makes the whole unknown. */
function sum(layers: readonly Layer[], key: "contentSize" | "downloadSize"): number | null {
  return layers.reduce<number | null>((total, layer) => {
    const size = layer[key];
    return total === null || size === null ? null : total + size;
  }, 0);
}
