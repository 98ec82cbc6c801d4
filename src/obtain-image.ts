import { type Capture, captureImage } from "./capture.js";
import { type BuildResult, buildImage } from "./docker/build.js";
import type { DockerClient } from "./docker/client.js";
import { type EngineInfo, engineInfo } from "./docker/info.js";
import { type InspectedImage, inspectImage } from "./docker/inspect.js";
import { pullImage } from "./docker/pull.js";
import type { ImageSource } from "./image-source.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import { readImageFile } from "./read-image-file.js";

/** The image of a run, however it came about. */
export interface ObtainedImage {
  /** Null where no engine was needed. */
  readonly engine: EngineInfo | null;
  /** Null where nothing was to be built. */
  readonly build: BuildResult | null;
  /** Null after a build that failed. */
  readonly capture: Capture | null;
  /** The base image's reference; null where there is none, or where it is not known. */
  readonly base: string | null;
}

/** Builds the image that the Dockerfile describes and asks the engine about it. `log` gets the build's log. */
export async function buildAndCapture(
  inputs: Inputs,
  base: string | null,
  docker: DockerClient,
  log: (line: string) => void,
): Promise<ObtainedImage> {
  const engine = await engineInfo(docker);
  const build = await buildImage(docker, inputs, engine, log);
  const names = { name: inputs.tag, base, platform: inputs.platform };
  const capture = build.image && (await captureImage(docker, engine, build.image, names));
  return { engine, build, capture, base };
}

/**
 * Takes an image that is there already. One that the engine does not have is pulled, as `docker run` would.
 * Throws an InputError where it cannot be had.
 */
export async function captureGiven(
  source: ImageSource,
  { workspace, platform, base }: { workspace: string; platform: string | null; base: string | null },
  docker: DockerClient,
): Promise<ObtainedImage> {
  if (source.kind !== "engine") {
    const capture = await readImageFile(source, { workspace, platform });
    return { engine: null, build: null, capture, base: null };
  }
  const engine = await engineInfo(docker);
  const image = await inspectOrPull(docker, source.reference, platform);
  const name = base ?? baseLabel(image);
  const names = { name: source.reference, base: name, platform };
  const capture = await captureImage(docker, engine, image, names);
  return { engine, build: null, capture, base: name };
}

async function inspectOrPull(
  docker: DockerClient,
  reference: string,
  platform: string | null,
): Promise<InspectedImage> {
  const there = await inspectImage(docker, reference);
  if (there !== null) return there;
  const pulled = await pullImage(docker, reference, platform);
  const image = pulled.ok ? await inspectImage(docker, reference) : null;
  if (image !== null) return image;
  const reason = pulled.ok ? "" : ` ${pulled.reason}`;
  throw new InputError(`Input "image": the engine has no image ${JSON.stringify(reference)}.${reason}`);
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys */
function baseLabel({ labels }: InspectedImage): string | null {
  return labels["org.opencontainers.image.base.name"] || null;
}
