import type { DockerClient } from "./docker/client.js";
import { type Captured, imageHistory } from "./docker/history.js";
import { type ImageListRow, imageList } from "./docker/image-list.js";
import type { EngineInfo } from "./docker/info.js";
import { type InspectedImage, inspectImage } from "./docker/inspect.js";
import { pullImage } from "./docker/pull.js";
import type { HistoryRow } from "./image/layer.js";
import type { Note } from "./note.js";
import { type ReadLayers, readEngineLayers } from "./read-layers.js";
import { reasonOf, SaidError } from "./said-error.js";

/** The base image as the engine knows it. */
export interface CapturedBase {
  readonly image: InspectedImage;
  readonly history: Captured<HistoryRow>;
}

/** Everything that docker was asked about the built image. Text from outside, not redacted. */
export interface Capture {
  readonly image: InspectedImage;
  /** Null, as the rest, where docker could not tell; a note says why. */
  readonly imageList: Captured<ImageListRow> | null;
  readonly history: Captured<HistoryRow> | null;
  /** Null also where the image has no base, or where the engine cannot get it. */
  readonly base: CapturedBase | null;
  /** The layers themselves; null where they could not be read. */
  readonly layers: ReadLayers | null;
  readonly notes: readonly Note[];
}

/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too: history does not say what is in them, and its sizes
 * are no content sizes on the containerd store (disk blocks) and of BuildKit's layers (no targets of symlinks).
 * `tell` gets what belongs into the log and changes no figure.
 */
export async function captureImage(
  docker: DockerClient,
  info: EngineInfo,
  image: InspectedImage,
  names: { readonly name: string; readonly base: string | null; readonly platform: string | null },
  tell: (note: Note) => void,
): Promise<Capture> {
  const notes: Note[] = [];
  // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
  const orNote = async <Answer>(command: string, question: Promise<Answer>): Promise<Answer | null> => {
    try {
      return await question;
    } catch (error) {
      notes.push({ key: "note.notCaptured", values: { command, reason: reasonOf(error) } });
      return null;
    }
  };
  const [list, history, base, layers] = await Promise.all([
    orNote("docker image ls", imageList(docker)),
    orNote(`docker history ${names.name}`, imageHistory(docker, names.name, image.id)),
    names.base === null
      ? null
      : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
    orNote("docker image save", readEngineLayers(docker, info, image, tell)),
  ]);
  return { image, imageList: list, history, base, layers, notes };
}

/** Whether the sizes of `docker history` are content sizes, to the byte. */
export function historyHasContentSizes({ store, builder }: EngineInfo): boolean {
  return store === "classic" && builder === "legacy";
}

/** Throws where the engine neither has the base image nor can pull it. */
async function captureBase(
  docker: DockerClient,
  reference: string,
  platform: string | null,
): Promise<CapturedBase> {
  let image = await inspectImage(docker, reference);
  if (image === null) {
    // BuildKit keeps the base image's layers without its name; pulling it by name fetches what is missing.
    const pulled = await pullImage(docker, reference, platform);
    if (!pulled.ok)
      throw typeof pulled.reason === "string" ? new Error(pulled.reason) : new SaidError(pulled.reason);
    image = await inspectImage(docker, reference);
  }
  if (image === null) throw new SaidError({ key: "docker.noImage", values: { reference } });
  return { image, history: await imageHistory(docker, reference, image.id) };
}
