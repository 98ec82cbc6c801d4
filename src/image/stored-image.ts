import { list, record, strings, text } from "../untyped.js";
import type { Blob } from "./blob.js";
import type { ConfigHistory, SavedLayer, StoredImage } from "./saved-image.js";
import type { ChosenImage, ChosenLayer } from "./saved-manifest.js";

/** What the image's configuration tells, with its layers as they were read. */
export function toStoredImage(
  { config, configPath, diffIds }: ChosenImage,
  layers: readonly SavedLayer[],
): StoredImage {
  const settings = record(config.config);
  // `ID.json` before Docker 25.
  const [, id] = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(configPath) ?? [];
  return {
    id: id === undefined ? null : `sha256:${id}`,
    os: text(config.os),
    architecture: text(config.architecture),
    variant: text(config.variant),
    layers,
    diffIds,
    history: list(config.history).map(toConfigHistory),
    env: strings(settings.Env),
    labels: stringValues(settings.Labels),
    shell: Array.isArray(settings.Shell) ? strings(settings.Shell) : null,
  };
}

/** A blob of null is a missing one. */
export function toSavedLayer(
  { digest, downloadSize }: ChosenLayer,
  blob: Blob | null,
  diffId: string | null,
): SavedLayer {
  const known = { diffId, blobDigest: digest };
  const unknown = { ...known, contentSize: null, downloadSize };
  switch (blob?.kind) {
    case "layer":
      return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
    case "unreadable":
      return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
    case undefined:
      return { ...unknown, problem: { key: "archive.layerMissing" } };
    default:
      return { ...unknown, problem: { key: "archive.noArchive" } };
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

function stringValues(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
