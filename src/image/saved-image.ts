import { type Blob, type BlobReader, createBlobReaders } from "./blob.js";
import { resolveSavedImage } from "./saved-manifest.js";
import { createTarParser, type TarEntry } from "./tar.js";

/** A layer as it stands in the archive. Bytes; null where unknown. */
export interface SavedLayer {
  readonly diffId: string | null;
  readonly contentSize: number | null;
  /** `sha256:…` of the stored blob; null in archives older than Docker 25, which do not tell. */
  readonly blobDigest: string | null;
  /** The stored blob's size where it is compressed, as a registry would send it; null where it is not. */
  readonly downloadSize: number | null;
  /** Why `contentSize` is null, in plain English; null where it is known. */
  readonly problem: string | null;
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

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | null;
}

export interface SavedImageOptions {
  /** Which image of an archive that holds several platforms; null takes the first whose layers are there. */
  readonly platform?: Platform | null;
}

/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by. Memory stays bounded: file contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or holds no image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
export async function readSavedImage(
  source: AsyncIterable<Uint8Array>,
  options: SavedImageOptions = {},
): Promise<SavedImage> {
  const createReader = createBlobReaders();
  const blobs = new Map<string, Blob>();
  const links = new Map<string, string>();
  let current: { path: string; reader: BlobReader } | null = null;
  const unfinished: Promise<void>[] = [];

  const parser = createTarParser({
    onEntry(entry) {
      current = null;
      const path = normalPath(entry.name);
      if (entry.type === "file") current = { path, reader: createReader(entry.size) };
      else if (entry.type === "symlink" || entry.type === "hard-link")
        links.set(path, linkTarget(entry, path));
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
    await Promise.all(unfinished.splice(0));
  };

  for await (const chunk of source) {
    parser.write(chunk);
    // Decompression runs beside the parser; waiting here bounds what it has yet to do.
    await settle();
  }
  parser.end();
  await settle();
  return resolveSavedImage(lookup(blobs, links), options.platform ?? null);
}

/** Finds a blob by its path, through the links that older engines write for layers that occur twice. */
function lookup(blobs: ReadonlyMap<string, Blob>, links: ReadonlyMap<string, string>) {
  return (path: string): Blob | null => {
    let at = normalPath(path);
    for (let hops = 0; hops < 8; hops++) {
      const blob = blobs.get(at);
      if (blob !== undefined) return blob;
      const target = links.get(at);
      if (target === undefined) return null;
      at = target;
    }
    return null;
  };
}

function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** A symlink counts from its own folder, a hard link from the archive's root. */
function linkTarget(entry: TarEntry, path: string): string {
  return entry.type === "symlink" ? normalPath(`${path}/../${entry.linkName}`) : normalPath(entry.linkName);
}
