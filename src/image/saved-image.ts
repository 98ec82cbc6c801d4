import type { Message } from "../locales/translate.js";
import { parseJson } from "../untyped.js";
import { type Blob, type BlobReader, createBlobReaders } from "./blob.js";
import { deliverLayers } from "./deliver-layers.js";
import { createEntryBudget } from "./entry-budget.js";
import type { ByteString } from "./layer-entry.js";
import type { LayerVisitor } from "./layer-reader.js";
import { chooseImage, type ImageChoice } from "./saved-manifest.js";
import { createSavedPaths } from "./saved-paths.js";
import { toStoredImage } from "./stored-image.js";
import { createTarParser } from "./tar.js";
import { toLayerPath } from "./tar-layer-entry.js";

/** A layer as it stands in the archive. Bytes; null where unknown. */
export interface SavedLayer {
  readonly diffId: string | null;
  readonly contentSize: number | null;
  /** `sha256:…` of the stored blob; null in archives older than Docker 25, which do not tell. */
  readonly blobDigest: string | null;
  /** The stored blob's size where it is compressed, as a registry would send it; null where it is not. */
  readonly downloadSize: number | null;
  /** Why `contentSize` is null; null where it is known. */
  readonly problem: Message | null;
}

/** One entry of the image's own history, in its order: oldest first. */
export interface ConfigHistory {
  readonly createdBy: string;
  readonly comment: string;
  readonly emptyLayer: boolean;
}

export interface SavedImage {
  readonly os: string | null;
  readonly architecture: string | null;
  /** Base first. */
  readonly layers: readonly SavedLayer[];
  readonly history: readonly ConfigHistory[];
}

/** An image as its archive tells of it, without an engine. Text from outside, not redacted. */
export interface StoredImage extends SavedImage {
  /** The configuration's digest, `sha256:…`; null where the archive names it otherwise. */
  readonly id: string | null;
  /** `v8` and the like; null where the image names none. */
  readonly variant: string | null;
  /** Oldest first. */
  readonly diffIds: readonly string[];
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** The shell set by SHELL; null where the default applies. */
  readonly shell: readonly string[] | null;
}

export interface SavedImageOptions extends Partial<ImageChoice> {
  /** Takes the layers and their entries, once the stream has ended. */
  readonly visitor?: LayerVisitor;
}

const NOBODY: LayerVisitor = { onLayer() {}, onEntry() {} };

/** Where the list of layers stands; everything depends on these. */
const WANTED: ReadonlySet<string> = new Set(["manifest.json", "index.json"]);

/** Its holes would have to be put back in for what lies in it to be read. */
export const SPARSE: Blob = {
  kind: "unreadable",
  problem: { key: "archive.sparse" },
  compressedSize: null,
};

/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by, and its entries are noted for then. File contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or does not hold the image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
export async function readSavedImage(
  source: AsyncIterable<Uint8Array>,
  options: SavedImageOptions = {},
): Promise<StoredImage> {
  const { visitor = NOBODY, platform = null, name = null, diffIds = null } = options;
  const budget = createEntryBudget();
  const createReader = createBlobReaders(budget);
  const blobs = new Map<ByteString, Blob>();
  const paths = createSavedPaths();
  let current: { path: ByteString; reader: BlobReader } | null = null;
  const unfinished: Promise<void>[] = [];

  const parser = createTarParser({
    onEntry(entry) {
      current = null;
      const path = toLayerPath(entry.name);
      if (entry.type === "file") {
        paths.addFile(path);
        if (entry.isSparse) blobs.set(path, SPARSE);
        else current = { path, reader: createReader(entry.size, WANTED.has(path)) };
      } else {
        paths.addLink(path, entry);
      }
    },
    onContent(piece) {
      current?.reader.write(piece);
    },
    onEntryEnd() {
      if (current === null) return;
      const { path, reader } = current;
      unfinished.push(
        reader.end().then((blob) => {
          blobs.set(path, blob);
        }),
      );
      current = null;
    },
  });

  const settle = async (): Promise<void> => {
    await current?.reader.drained();
    if (unfinished.length > 0) await Promise.all(unfinished.splice(0));
  };

  for await (const chunk of source) {
    parser.write(chunk);
    // Decompression runs beside the parser; waiting here bounds what it has yet to do.
    await settle();
  }
  parser.end();
  await settle();

  const json = (path: string): unknown => {
    const place = paths.find(path);
    const blob = place === null ? undefined : blobs.get(place);
    return blob?.kind === "json" ? parseJson(blob.text.toString()) : null;
  };
  const chosen = chooseImage({ json, find: paths.find }, { platform, name, diffIds });
  const wanted = new Set(chosen.layers.map(({ path }) => paths.find(path)));
  for (const path of blobs.keys()) {
    if (!wanted.has(path)) blobs.delete(path);
  }
  const layers = await deliverLayers(chosen, paths.find, visitor, budget, async (path) => {
    const blob = blobs.get(path) ?? null;
    // What is delivered is let go of.
    blobs.delete(path);
    return blob;
  });
  return toStoredImage(chosen, layers);
}
