import type { DockerClient } from "./docker/client.js";
import type { EngineInfo } from "./docker/info.js";
import type { InspectedImage } from "./docker/inspect.js";
import { createFileTree } from "./image/file-tree.js";
import type { ImageFiles } from "./image/image-files.js";
import type { LayerReader } from "./image/layer-reader.js";
import type { SavedImage } from "./image/saved-image.js";
import type { Message } from "./locales/translate.js";
import type { Note } from "./note.js";
import { openLayerDirectories } from "./readers/layer-directories.js";
import { createSaveReader } from "./readers/saved-stream.js";
import { reasonOf } from "./said-error.js";

/** An image's layers as they were read, and what is in them. */
export interface ReadLayers<Image extends SavedImage = SavedImage> {
  readonly readBy: LayerReader["kind"];
  readonly saved: Image;
  /** Null where a layer could not be read: what the layers above it shadow is not known then. */
  readonly files: ImageFiles | null;
}

/** Reads all layers with one reader. Throws what the reader throws. */
export async function readLayers<Image extends SavedImage>(
  reader: Pick<LayerReader, "kind"> & {
    readonly walk: (visitor: ReturnType<typeof createFileTree>) => Promise<Image>;
  },
): Promise<ReadLayers<Image>> {
  const tree = createFileTree();
  const saved = await reader.walk(tree);
  const isWhole = saved.layers.every(({ problem }) => problem === null);
  return { readBy: reader.kind, saved, files: isWhole ? tree.finish() : null };
}

/**
 * Reads the layers of an image of the engine: in its own directories where they can be read, as `docker image save`
 * writes them otherwise, and `tell` is told why then. Throws where docker cannot save it either.
 */
export async function readEngineLayers(
  docker: DockerClient,
  engine: EngineInfo,
  image: InspectedImage,
  tell: (note: Note) => void,
): Promise<ReadLayers> {
  try {
    const directories = await openLayerDirectories(docker, engine, image);
    if (directories.kind !== "declined") return await readLayers(directories);
    tell(notFromDirectories(directories.reason));
  } catch (error) {
    // Another job may remove or change what is listed; what docker saves is whole, or it says why not.
    tell(notFromDirectories(reasonOf(error)));
  }
  return readLayers(createSaveReader(docker, image));
}

function notFromDirectories(reason: Message | string): Note {
  const words = typeof reason === "string" ? reason.replace(/\.$/, "") : reason;
  return { key: "progress.notFromDirectories", values: { reason: words } };
}
