import { readSync } from "node:fs";
import { type Blob, createBlobReaders, MAX_JSON } from "../image/blob.js";
import { deliverLayers } from "../image/deliver-layers.js";
import { createEntryBudget } from "../image/entry-budget.js";
import type { LayerReader, LayerVisitor } from "../image/layer-reader.js";
import type { StoredImage } from "../image/saved-image.js";
import { chooseImage, type ImageChoice } from "../image/saved-manifest.js";
import { toStoredImage } from "../image/stored-image.js";
import { parseJson } from "../untyped.js";
import { type FileSection, readSection } from "./read-section.js";

export interface StoredImageReader extends LayerReader {
  /** @throws InputError that names the archive or layout as it was given, and what it has to be. */
  readonly walk: (visitor: LayerVisitor) => Promise<StoredImage>;
}

/** An open file's section, to be closed by whoever opened it; a Blob for what cannot be read, and why. */
export type OpenedFile = { readonly section: FileSection; readonly close: () => void } | Blob;

/** The files of a saved image where each can be read by itself. */
export interface StoredFiles<Place> {
  /** Where the file is that a path in a manifest means; null where there is none. */
  readonly find: (path: string) => Place | null;
  readonly open: (place: Place) => OpenedFile;
}

/**
 * Reads the image's manifest first, and then its layers one after the other.
 * @throws TarError where the files hold no image or not the one that is meant.
 */
export async function walkStoredFiles<Place>(
  files: StoredFiles<Place>,
  choice: ImageChoice,
  visitor: LayerVisitor,
): Promise<StoredImage> {
  const json = (path: string): unknown => {
    const place = files.find(path);
    return place === null ? null : readJson(files.open(place));
  };
  const budget = createEntryBudget();
  const createReader = createBlobReaders(budget);
  const chosen = chooseImage({ json, find: files.find }, choice);
  const layers = await deliverLayers(chosen, files.find, visitor, budget, async (place) => {
    const opened = files.open(place);
    if ("kind" in opened) return opened;
    try {
      const reader = createReader(opened.section.size);
      await readSection(opened.section, reader);
      return await reader.end();
    } finally {
      opened.close();
    }
  });
  return toStoredImage(chosen, layers);
}

function readJson(opened: OpenedFile): unknown {
  if ("kind" in opened) return null;
  try {
    const { fd, start, size } = opened.section;
    if (size > MAX_JSON) return null;
    const bytes = Buffer.alloc(size);
    let length = 0;
    for (let read = -1; length < size && read !== 0; length += read) {
      read = readSync(fd, bytes, length, size - length, start + length);
    }
    return parseJson(bytes.toString("utf8", 0, length));
  } finally {
    opened.close();
  }
}
