import { list, record, text } from "../untyped.js";
import type { Blob } from "./blob.js";
import type { ConfigHistory, Platform, SavedImage, SavedLayer } from "./saved-image.js";
import { TarError } from "./tar-header.js";

type Lookup = (path: string) => Blob | null;

interface Candidate {
  readonly config: Readonly<Record<string, unknown>>;
  readonly layerPaths: readonly string[];
}

const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;

/** Puts the measured blobs in the order that `manifest.json`, or else the OCI index, names. */
export function resolveSavedImage(find: Lookup, platform: Platform | null): SavedImage {
  const candidates = [...fromManifestJson(find), ...fromIndex(find, "index.json", 0)];
  const fitting = candidates.filter(({ config }) => platform === null || fits(config, platform));
  if (fitting.length === 0) throw new TarError(nothingFound(candidates.length, platform));
  const chosen =
    fitting.find(({ layerPaths }) => layerPaths.every((path) => find(path) !== null)) ?? fitting[0];
  if (chosen === undefined) throw new TarError(nothingFound(candidates.length, platform));
  return toSavedImage(chosen, find);
}

function nothingFound(candidates: number, platform: Platform | null): string {
  if (candidates === 0 || platform === null) return "the archive holds no image";
  return `the archive holds no image for ${platform.os}/${platform.architecture}`;
}

function fromManifestJson(find: Lookup): Candidate[] {
  return list(json(find, "manifest.json")).flatMap((entry) => {
    const { Config, Layers } = record(entry);
    const config = json(find, text(Config) ?? "");
    return config === null ? [] : [{ config: record(config), layerPaths: texts(Layers) }];
  });
}

function fromIndex(find: Lookup, path: string, depth: number): Candidate[] {
  // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
  if (depth > 3) return [];
  return list(record(json(find, path)).manifests).flatMap((entry) => {
    const { digest, annotations } = record(entry);
    const below = blobPath(text(digest) ?? "");
    if (record(annotations)["vnd.docker.reference.type"] !== undefined || below === null) return [];
    const manifest = record(json(find, below));
    if (Array.isArray(manifest.manifests)) return fromIndex(find, below, depth + 1);
    const config = json(find, blobPath(text(record(manifest.config).digest) ?? "") ?? "");
    if (config === null) return [];
    const digests = list(manifest.layers).map((layer) => text(record(layer).digest) ?? "");
    return [{ config: record(config), layerPaths: digests.map((layer) => blobPath(layer) ?? layer) }];
  });
}

function toSavedImage({ config, layerPaths }: Candidate, find: Lookup): SavedImage {
  const diffIds = texts(record(config.rootfs).diff_ids);
  return {
    os: text(config.os),
    architecture: text(config.architecture),
    layers: layerPaths.map((path, index) =>
      toSavedLayer(path, find(path), layerPaths.length === diffIds.length ? (diffIds[index] ?? null) : null),
    ),
    history: list(config.history).map(toConfigHistory),
  };
}

function toSavedLayer(path: string, blob: Blob | null, diffId: string | null): SavedLayer {
  const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
  const known = { diffId, blobDigest: hash === undefined ? null : `${algorithm}:${hash}` };
  const unknown = { ...known, contentSize: null, downloadSize: null };
  switch (blob?.kind) {
    case "layer":
      return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
    case "unreadable":
      return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
    case undefined:
      return { ...unknown, problem: "it is missing from the archive" };
    default:
      return { ...unknown, problem: "it is not a file system archive" };
  }
}

function toConfigHistory(entry: unknown): ConfigHistory {
  const { created_by, comment, empty_layer } = record(entry);
  return {
    createdBy: text(created_by) ?? "",
    comment: text(comment) ?? "",
    emptyLayer: empty_layer === true,
  };
}

function fits(config: Readonly<Record<string, unknown>>, platform: Platform): boolean {
  const variant = text(config.variant);
  return (
    config.os === platform.os &&
    config.architecture === platform.architecture &&
    (platform.variant === null || variant === null || variant === platform.variant)
  );
}

function blobPath(digest: string): string | null {
  const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
  return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}

function json(find: Lookup, path: string): unknown {
  const blob = find(path);
  return blob?.kind === "json" ? blob.value : null;
}

function texts(value: unknown): string[] {
  return list(value).map((entry) => text(entry) ?? "");
}
