import { createReadStream, readSync } from "node:fs";
import { pipeline } from "node:stream";
import { type Compression, compressionOf, createDecompressor } from "../image/compression.js";
import type { ByteString } from "../image/layer-entry.js";
import type { LayerVisitor } from "../image/layer-reader.js";
import { readSavedImage, type SavedImageOptions, SPARSE, type StoredImage } from "../image/saved-image.js";
import type { ImageChoice } from "../image/saved-manifest.js";
import { createSavedPaths } from "../image/saved-paths.js";
import { createTarParser } from "../image/tar.js";
import { BLOCK, TarError } from "../image/tar-header.js";
import { toLayerPath } from "../image/tar-layer-entry.js";
import { openRegular, type RegularFile } from "./open-regular.js";
import { readSection } from "./read-section.js";
import { type SourceKind, sourceError } from "./source-error.js";
import {
  type OpenedFile,
  type StoredFiles,
  type StoredImageReader,
  walkStoredFiles,
} from "./stored-files.js";

const KIND: SourceKind = { legal: { key: "archive.legal" }, chooseOne: { key: "archive.chooseOne" } };

const STREAM_PIECE = 256 * 1024;

/**
 * Reads an image from an archive on disk, what `docker save` writes in any of its layouts or an OCI layout: an
 * uncompressed one is read where its headers are and gone past where contents are.
 */
export function createArchiveReader(path: string, choice: Partial<ImageChoice> = {}): StoredImageReader {
  const { platform = null, name = null, diffIds = null } = choice;
  return {
    kind: "archive",
    async walk(visitor) {
      try {
        const file = openRegular(path);
        if (file === null) throw new TarError({ key: "archive.noFile" });
        const start = Buffer.alloc(BLOCK);
        const compression = compressionOf(start.subarray(0, readSync(file.fd, start, 0, BLOCK, 0)));
        return await (compression === null
          ? walkPlain(file, { platform, name, diffIds }, visitor)
          : walkCompressed(file, compression, { platform, name, diffIds, visitor }));
      } catch (error) {
        throw sourceError(`archive://${path}`, KIND, error);
      }
    },
  };
}

async function walkPlain(
  file: RegularFile,
  choice: ImageChoice,
  visitor: LayerVisitor,
): Promise<StoredImage> {
  try {
    return await walkStoredFiles(await readIndex(file), choice, visitor);
  } finally {
    file.close();
  }
}

async function walkCompressed(
  file: RegularFile,
  compression: Compression,
  options: SavedImageOptions,
): Promise<StoredImage> {
  // The stream closes the file, once no read of it is under way.
  const source = createReadStream("", { fd: file.fd, start: 0, highWaterMark: STREAM_PIECE });
  const decompressor = createDecompressor(compression);
  if ("key" in decompressor) {
    source.destroy();
    throw new TarError(decompressor);
  }
  // What fails on either side shows in the reading of the decompressor, and stops the other.
  pipeline(source, decompressor, () => {});
  return readSavedImage(decompressor, options);
}

/** Where the archive's files are, read from its headers alone. */
async function readIndex({ fd, size }: RegularFile): Promise<StoredFiles<OpenedFile>> {
  const paths = createSavedPaths();
  const files = new Map<ByteString, OpenedFile>();
  const parser = createTarParser({
    onEntry(entry) {
      const path = toLayerPath(entry.name);
      if (entry.type !== "file") return paths.addLink(path, entry);
      paths.addFile(path);
      const section = { fd, start: entry.contentAt, size: entry.size };
      files.set(path, entry.isSparse ? SPARSE : { section, close() {} });
    },
  });
  await readSection({ fd, start: 0, size }, parser);
  parser.end();
  const find = (path: string): OpenedFile | null => {
    const found = paths.find(path);
    return found === null ? null : (files.get(found) ?? null);
  };
  return { find, open: (file) => file };
}
