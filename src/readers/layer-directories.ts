import { isAbsolute, join } from "node:path";
import type { DockerClient } from "../docker/client.js";
import { findOnPath } from "../docker/find-on-path.js";
import type { EngineInfo } from "../docker/info.js";
import type { InspectedImage } from "../docker/inspect.js";
import type { LayerReader, LayerVisitor } from "../image/layer-reader.js";
import type { SavedImage } from "../image/saved-image.js";
import type { ChosenImage } from "../image/saved-manifest.js";
import { toStoredImage } from "../image/stored-image.js";
import { createCommandStarter, type StartCommand } from "./command.js";
import { createContentReader, describeStoredImage } from "./containerd-content.js";
import { withSnapshotDirectories } from "./containerd-snapshots.js";
import { createDirectoryLayers } from "./directory-layers.js";
import { walkLayerStore } from "./layer-store.js";
import { walkMarkedFiles } from "./marked-files.js";
import { DirectoryError } from "./overlay-marks.js";
import { type RootPrefix, rootAccess } from "./root-access.js";

/** That the layers are not to be read there, and why, in plain English: `docker save` has to do. */
export interface Declined {
  readonly kind: "declined";
  readonly reason: string;
}

/**
 * A reader of an image's layers where the engine keeps them: in milliseconds what takes `docker save` seconds. It takes
 * an engine on this machine and root (or sudo that wants no password). The classic store has a record of each layer's
 * archive; containerd has the directories into which it unpacked the layers, which take GNU find and tar. A walk that
 * fails has given a part of the layers; what it throws says why in plain English, and `docker save` has to do then as
 * well.
 *
 * Two things of a layer's archive containerd's directories do not tell: folders that the archive leaves out, but has
 * files in, are there like others; and names that the archive has twice are there once.
 */
export async function openLayerDirectories(
  client: DockerClient,
  engine: EngineInfo,
  image: InspectedImage,
): Promise<LayerReader | Declined> {
  if (image.diffIds.length === 0) return readerOf(async () => toSavedImage(image, [], null));
  const obstacle = obstacleOf(client, engine);
  if (obstacle !== null) return declined(obstacle);
  const start = createCommandStarter(client.env);
  const root = await rootAccess(start, client.env, process.getuid?.());
  if (root === null) return declined("only root can read its directories");
  const { driver, root: folder, containerd } = engine.layerStorage;
  if (engine.store === "classic") {
    const store = join(folder, "image", driver, "layerdb");
    return readerOf(async (visitor) =>
      toSavedImage(image, await walkLayerStore(start, root, store, image.diffIds, visitor), null),
    );
  }
  const ctr = findOnPath("ctr", client.env);
  if (ctr === null) return declined('there is no command "ctr" on the PATH to ask containerd');
  return readerOf((visitor) =>
    withSnapshotDirectories(
      start,
      { ctr: [...root, ctr], ...containerd },
      image.diffIds,
      async (directories) => {
        const [sizes, stored] = await Promise.all([
          walkDirectories(start, root, directories, image, visitor),
          describeStoredImage(createContentReader(start, root, directories), image),
        ]);
        return toSavedImage(image, sizes, stored);
      },
    ),
  );
}

function declined(reason: string): Declined {
  return { kind: "declined", reason };
}

/** Why the layers cannot be read there, as far as that is known without looking at them. */
function obstacleOf(client: DockerClient, { store, layerStorage }: EngineInfo): string | null {
  const { driver, haveOtherOwners } = layerStorage;
  const host = client.env.DOCKER_HOST ?? "";
  if (process.platform !== "linux") return "the engine does not run on this machine's own system";
  if (host !== "" && !host.startsWith("unix://")) return "the engine does not run on this machine";
  if (store === "classic") return null;
  if (driver !== "overlayfs") return `its driver is ${driver}`;
  if (haveOtherOwners) return "files have other owners on its disk than in the image";
  return null;
}

/** @returns by the layer, the bytes that it counts for. */
async function walkDirectories(
  start: StartCommand,
  root: RootPrefix,
  directories: readonly string[],
  { diffIds }: InspectedImage,
  visitor: LayerVisitor,
): Promise<readonly number[]> {
  if (directories.length !== diffIds.length || !directories.every(isAbsolute)) {
    throw new DirectoryError(
      `it has ${diffIds.length} layers and ${directories.length} directories for them`,
    );
  }
  const layers = createDirectoryLayers(visitor);
  await walkMarkedFiles(start, root, directories, layers.onFile);
  return layers.end();
}

function readerOf(walk: LayerReader["walk"]): LayerReader {
  return { kind: "directories", walk };
}

/** @param stored what the engine's manifest of the image tells; null where there is none to be asked for. */
function toSavedImage(
  { os, architecture, diffIds }: InspectedImage,
  sizes: readonly number[],
  stored: ChosenImage | null,
): SavedImage {
  const layers = diffIds.map((diffId, index) => ({
    diffId,
    contentSize: sizes[index] ?? null,
    // Directories do not tell how an archive of them is compressed.
    blobDigest: stored?.layers[index]?.digest ?? null,
    downloadSize: stored?.layers[index]?.downloadSize ?? null,
    problem: null,
  }));
  const history = stored === null ? [] : toStoredImage(stored, layers).history;
  return { os, architecture, layers, history };
}
