import { createHash } from "node:crypto";
import type { LayerEntry } from "../../src/image/layer-entry.js";
import type { LayerVisitor } from "../../src/image/layer-reader.js";
import type { TarFile } from "./tar.js";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

export interface SavedFile extends TarFile {
  readonly content: Uint8Array;
  readonly digest: string;
}

export function blob(content: Uint8Array): SavedFile {
  const hash = sha256(content);
  return { name: `blobs/sha256/${hash}`, content, digest: `sha256:${hash}` };
}

export interface ImageParts {
  readonly layers: readonly Uint8Array[];
  readonly os?: string;
  readonly architecture?: string;
  readonly history?: readonly object[];
  /** More of the configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly layerType?: string;
}

/** The blobs of one image in OCI layout: layers, configuration, manifest; and its entry in manifest.json. */
export function ociImage({
  layers,
  os = "linux",
  architecture = "amd64",
  history = [],
  ...more
}: ImageParts) {
  const layerBlobs = layers.map(blob);
  const diffIds = layers.map((_, index) => `sha256:diff${index}`);
  const config = blob(
    json({ os, architecture, history, rootfs: { type: "layers", diff_ids: diffIds }, ...more.config }),
  );
  const manifest = blob(
    json({
      config: { digest: config.digest },
      layers: layerBlobs.map(({ digest, content }) => ({
        digest,
        size: content.length,
        ...(more.layerType === undefined ? {} : { mediaType: more.layerType }),
      })),
    }),
  );
  const entry = { Config: config.name, Layers: layerBlobs.map(({ name }) => name) };
  return { files: [...layerBlobs, config, manifest], layerBlobs, config, manifest, entry };
}

export const manifestJson = (...entries: readonly object[]): TarFile => ({
  name: "manifest.json",
  content: json(entries),
});

export const indexJson = (...manifests: readonly object[]): TarFile => ({
  name: "index.json",
  content: json({ schemaVersion: 2, manifests }),
});

/** Keeps a copy of all that a reader delivers. */
export function createCollector(): LayerVisitor & { readonly layers: readonly (readonly LayerEntry[])[] } {
  const layers: LayerEntry[][] = [];
  return {
    layers,
    onLayer(index) {
      if (index !== layers.length) throw new Error(`layer ${index} comes as number ${layers.length}`);
      layers.push([]);
    },
    onEntry: (entry) => layers.at(-1)?.push({ ...entry }),
  };
}
