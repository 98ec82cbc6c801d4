import { isAbsolute } from "node:path";
import type { DockerClient } from "../docker/client.js";
import { findOnPath } from "../docker/find-on-path.js";
import type { EngineInfo } from "../docker/info.js";
import type { InspectedImage } from "../docker/inspect.js";
import type { LayerReader, LayerVisitor } from "../image/layer-reader.js";
import type { SavedImage } from "../image/saved-image.js";
import type { ChosenImage } from "../image/saved-manifest.js";
import { toStoredImage } from "../image/stored-image.js";
import { CommandError, createCommandStarter, type StartCommand } from "./command.js";
import { describeStoredImage } from "./containerd-content.js";
import { withSnapshotDirectories } from "./containerd-snapshots.js";
import { createDirectoryLayers } from "./directory-layers.js";
import { openMarkedFiles } from "./marked-files.js";
import { DirectoryError } from "./overlay-marks.js";
import { type RootPrefix, rootAccess } from "./root-access.js";

/** What the engine's manifest of the image tells; null where there is none to be asked for. */
type Described = Promise<ChosenImage | null>;
const NOT_DESCRIBED: Described = Promise.resolve(null);

/** That the directories are not to be read, and why, in plain English: `docker save` has to do. */
export interface Declined {
  readonly kind: "declined";
  readonly reason: string;
}

/**
 * A reader of an image's layers in the directories where the engine keeps them unpacked: in milliseconds what takes
 * `docker save` seconds. It takes an engine on this machine, root (or sudo that wants no password) and GNU find and
 * tar. It has to be walked then: the listing is under way already. A walk that fails has given a part; what it throws
 * says in plain English why, and `docker save` has to do as well.
 *
 * Two things of a layer's archive its directory does not tell: folders that the archive leaves out, but has files in,
 * are there like others; and names that the archive has twice are there once.
 */
export async function openLayerDirectories(
  client: DockerClient,
  engine: EngineInfo,
  image: InspectedImage,
): Promise<LayerReader | Declined> {
  if (image.diffIds.length === 0) return createReader(image, NOT_DESCRIBED, async () => []);
  const obstacle = obstacleOf(client, engine);
  if (obstacle !== null) return declined(obstacle);
  const start = createCommandStarter(client.env);
  const root = await rootAccess(start, client.env, process.getuid?.());
  if (root === null) return declined("only root can read its directories");
  const open = (directories: readonly string[], described = NOT_DESCRIBED): Promise<LayerReader> =>
    openDirectories(start, root, directories, image, described);
  try {
    if (engine.store === "classic") return await open(image.layerDirectories);
    const ctr = findOnPath("ctr", client.env);
    if (ctr === null) return declined('there is no command "ctr" on the PATH to ask containerd');
    const containerd = { ctr: [...root, ctr], ...engine.unpackedLayers.containerd };
    const described = describeStoredImage(start, containerd, image);
    // Where the directories cannot be read, nobody comes for it.
    described.catch(() => {});
    return await withSnapshotDirectories(start, containerd, image.diffIds, (directories) =>
      open(directories, described),
    );
  } catch (error) {
    if (error instanceof CommandError || error instanceof DirectoryError) return declined(error.message);
    throw error;
  }
}

function declined(reason: string): Declined {
  return { kind: "declined", reason };
}

/** Why the directories cannot be read, as far as that is known without looking at them. */
function obstacleOf(client: DockerClient, { store, unpackedLayers }: EngineInfo): string | null {
  const { driver, areWhole, haveOtherOwners } = unpackedLayers;
  const host = client.env.DOCKER_HOST ?? "";
  if (process.platform !== "linux") return "the engine does not run on this machine's own system";
  if (host !== "" && !host.startsWith("unix://")) return "the engine does not run on this machine";
  if (driver !== (store === "classic" ? "overlay2" : "overlayfs")) return `its driver is ${driver}`;
  if (!areWhole) return "its layers refer to the layers below them";
  if (haveOtherOwners) return "files have other owners on its disk than in the image";
  return null;
}

async function openDirectories(
  start: StartCommand,
  root: RootPrefix,
  directories: readonly string[],
  image: InspectedImage,
  described: Described,
): Promise<LayerReader> {
  const { diffIds } = image;
  if (directories.length !== diffIds.length || !directories.every(isAbsolute)) {
    throw new DirectoryError(
      `it has ${diffIds.length} layers and ${directories.length} directories for them`,
    );
  }
  const files = openMarkedFiles(start, root, directories);
  return createReader(image, described, async (visitor) => {
    const layers = createDirectoryLayers(visitor);
    try {
      await files.walk(layers.onFile);
      return layers.end();
    } finally {
      files.stop();
    }
  });
}

function createReader(
  { os, architecture, diffIds }: InspectedImage,
  described: Described,
  walk: (visitor: LayerVisitor) => Promise<readonly number[]>,
): LayerReader {
  return {
    kind: "directories",
    async walk(visitor): Promise<SavedImage> {
      const sizes = await walk(visitor);
      const stored = await described;
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
    },
  };
}
