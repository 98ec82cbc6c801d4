import type { DockerClient } from "../docker/client.js";
import { failureReason } from "../docker/failure-text.js";
import type { InspectedImage } from "../docker/inspect.js";
import { saveImage } from "../docker/save.js";
import type { LayerReader } from "../image/layer-reader.js";
import { readSavedImage } from "../image/saved-image.js";
import { TarError } from "../image/tar-header.js";
import { piecesOf } from "./pieces-of.js";

/**
 * Reads an image of the engine from the stream of `docker image save`. It is asked for by ID: a name without a tag
 * would save every tag of the repository, and a tag may be moved meanwhile.
 */
export function createSaveReader(client: DockerClient, image: InspectedImage): LayerReader {
  const { id, os, architecture, variant, diffIds } = image;
  return {
    kind: "save",
    async walk(visitor) {
      // The classic store refuses to save an image that has no layer.
      if (diffIds.length === 0) return { os, architecture, layers: [], history: [] };
      const { stdout, done } = saveImage(client, id);
      try {
        const saved = await readSavedImage(piecesOf(stdout), {
          platform: { os, architecture, variant },
          diffIds,
          visitor,
        });
        await done;
        return saved;
      } catch (error) {
        if (!(error instanceof TarError)) throw error;
        const wasRead = stdout.readableEnded;
        stdout.destroy();
        const { exitCode, stderr } = await done;
        // Where docker ended the stream by itself it says why; left early, it complains of that.
        const reason = wasRead && exitCode !== 0 ? failureReason(stderr) : error.said;
        throw new TarError({ key: "docker.failed", values: { command: `docker image save ${id}`, reason } });
      }
    },
  };
}
