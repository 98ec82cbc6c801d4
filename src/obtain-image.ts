import { type Capture, captureImage } from "./capture.js";
import { type BuildResult, buildImage } from "./docker/build.js";
import type { DockerClient } from "./docker/client.js";
import { type EngineInfo, engineInfo } from "./docker/info.js";
import { type InspectedImage, inspectImage } from "./docker/inspect.js";
import { pullImage } from "./docker/pull.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import type { Translate } from "./locales/translate.js";
import type { Note } from "./note.js";
import { withProgress } from "./progress.js";
import { readImageFile } from "./read-image-file.js";
import { withColoursOnly } from "./report/terminal-escapes.js";

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

export interface BuildLog {
  readonly info: (line: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
}

export interface ObtainSurroundings {
  readonly workspace: string;
  readonly docker: DockerClient;
  readonly translate: Translate;
  readonly log: BuildLog;
  /** What the build prints is shown redacted. */
  readonly redactLine: (line: string) => string;
}

/**
 * Builds the image that the Dockerfile describes, or takes the one that the inputs name, and asks about it.
 * `base` is the image that the Dockerfile starts from; null where there is none, or where it is not known.
 */
export async function obtainImage(
  inputs: Inputs,
  base: string | null,
  surroundings: ObtainSurroundings,
): Promise<ObtainedImage> {
  const { image, platform } = inputs;
  if (image === null) return buildAndCapture(inputs, base, surroundings);
  if (image.kind === "engine") return captureNamed(image.reference, { platform, base }, surroundings);
  const reading = readImageFile(image, { workspace: surroundings.workspace, platform });
  return { engine: null, build: null, capture: await reported(reading, surroundings), base: null };
}

/** What only the log tells. */
function createTell({ log, translate, redactLine }: ObtainSurroundings): (note: Note) => void {
  return ({ key, values }) => log.info(redactLine(translate(key, values)));
}

/** Large images take a while to read, and nobody should think that nothing happens. */
function reported<Result>(reading: Promise<Result>, { log, translate }: ObtainSurroundings): Promise<Result> {
  return withProgress(reading, (seconds) => log.info(translate("progress.layers", { seconds })));
}

async function buildAndCapture(
  inputs: Inputs,
  base: string | null,
  surroundings: ObtainSurroundings,
): Promise<ObtainedImage> {
  const { docker, log, redactLine } = surroundings;
  const engine = await engineInfo(docker);
  log.startGroup(redactLine(`docker image build -t ${inputs.tag} ${inputs.context}`));
  const build = await buildImage(docker, inputs, engine, (line) =>
    log.info(redactLine(withColoursOnly(line))),
  );
  log.endGroup();
  const names = { name: inputs.tag, base, platform: inputs.platform };
  const tell = createTell(surroundings);
  const capture =
    build.image && (await reported(captureImage(docker, engine, build.image, names, tell), surroundings));
  return { engine, build, capture, base };
}

/** An image that the engine does not have is pulled, as `docker run` would. */
async function captureNamed(
  reference: string,
  { platform, base }: { readonly platform: string | null; readonly base: string | null },
  surroundings: ObtainSurroundings,
): Promise<ObtainedImage> {
  const { docker } = surroundings;
  const engine = await engineInfo(docker);
  const image = await inspectOrPull(docker, reference, platform);
  const name = base ?? baseLabel(image);
  const names = { name: reference, base: name, platform };
  const tell = createTell(surroundings);
  const capture = await reported(captureImage(docker, engine, image, names, tell), surroundings);
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
  const values = { input: "image", reference: JSON.stringify(reference) };
  throw new InputError(
    pulled.ok
      ? { key: "error.input.noImage", values }
      : { key: "error.input.notPulled", values: { ...values, reason: pulled.reason } },
  );
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys */
function baseLabel({ labels }: InspectedImage): string | null {
  return labels["org.opencontainers.image.base.name"] || null;
}
