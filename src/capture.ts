import type { DockerClient } from "./docker/client.js";
import { type Captured, imageHistory } from "./docker/history.js";
import { type ImageListRow, imageList } from "./docker/image-list.js";
import type { EngineInfo } from "./docker/info.js";
import { type InspectedImage, inspectImage } from "./docker/inspect.js";
import { pullImage } from "./docker/pull.js";
import { saveImage } from "./docker/save.js";
import type { HistoryRow } from "./image/layer.js";
import { readSavedImage, type SavedImage } from "./image/saved-image.js";
import type { Note } from "./note.js";

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
  /** The layers themselves; null where the engine's history gives content sizes, or where they could not be read. */
  readonly saved: SavedImage | null;
  readonly notes: readonly Note[];
}

/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too where that history does not give content sizes: on the
 * containerd store it counts disk blocks, and of BuildKit's layers it leaves out the targets of symlinks.
 */
export async function captureImage(
  docker: DockerClient,
  info: EngineInfo,
  image: InspectedImage,
  names: { readonly tag: string; readonly base: string | null; readonly platform: string | null },
): Promise<Capture> {
  const notes: Note[] = [];
  // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
  const orNote = async <Answer>(command: string, question: Promise<Answer>): Promise<Answer | null> => {
    try {
      return await question;
    } catch (error) {
      notes.push({ key: "note.notCaptured", values: { command, reason: messageOf(error) } });
      return null;
    }
  };
  const [list, history, base, saved] = await Promise.all([
    orNote("docker image ls", imageList(docker)),
    orNote(`docker history ${names.tag}`, imageHistory(docker, names.tag)),
    names.base === null
      ? null
      : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
    historyHasContentSizes(info) ? null : orNote("docker image save", readLayers(docker, names.tag, image)),
  ]);
  return { image, imageList: list, history, base, saved, notes };
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
    if (!pulled.ok) throw new Error(pulled.reason);
    image = await inspectImage(docker, reference);
  }
  if (image === null) throw new Error(`The engine has no image ${reference}.`);
  return { image, history: await imageHistory(docker, reference) };
}

async function readLayers(
  docker: DockerClient,
  reference: string,
  image: InspectedImage,
): Promise<SavedImage> {
  const { os, architecture, variant } = image;
  // The classic store refuses to save an image that has no layer.
  if (image.diffIds.length === 0) return { os, architecture, layers: [], history: [] };
  const { stdout, done } = saveImage(docker, reference);
  try {
    return await readSavedImage(stdout, { platform: { os, architecture, variant } });
  } catch (error) {
    stdout.destroy();
    const { stderr } = await done;
    throw new Error(stderr.trim() || messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
