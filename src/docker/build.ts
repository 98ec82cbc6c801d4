import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildStep } from "../image/layer.js";
import { InputError } from "../input-error.js";
import { parseJson, record, text } from "../untyped.js";
import { type BuildOutput, type BuildRequest, buildArguments } from "./build-args.js";
import type { BuildFailure, ProgressReader } from "./build-progress.js";
import { variablesNamedBy } from "./child-env.js";
import type { DockerClient } from "./client.js";
import type { EngineInfo } from "./info.js";
import { type InspectedImage, inspectImage } from "./inspect.js";
import { createLegacyReader } from "./legacy-progress.js";
import { createPlainReader } from "./plain-progress.js";
import { createRawjsonReader } from "./rawjson-progress.js";

const METADATA_LIMIT = 64 * 1024 * 1024;

export interface BuildResult {
  readonly ok: boolean;
  /** The command as a person would type it, without what only serves to watch the build. Not redacted. */
  readonly command: readonly string[];
  readonly builder: "buildkit" | "legacy";
  /** Wall time of the docker command. */
  readonly seconds: number;
  readonly steps: readonly BuildStep[];
  readonly warnings: readonly string[];
  /** The image that was built; null where the build failed. */
  readonly image: InspectedImage | null;
  /** buildx's metadata file, which holds the provenance and with it build arguments' values; null where there is none. */
  readonly provenance: Readonly<Record<string, unknown>> | null;
  readonly failure: BuildFailure | null;
  /** The last lines that the steps logged. */
  readonly logTail: readonly string[];
}

/**
 * `docker image build -t TAG CONTEXT` with what else `request` asks for. A build that fails is a result. `log` gets
 * the build's log while it runs, a line at a time, as it came from the build: not redacted, not safe to print as it is.
 */
export async function buildImage(
  client: DockerClient,
  request: BuildRequest,
  info: EngineInfo,
  log: (line: string) => void,
): Promise<BuildResult> {
  refuseWhatLegacyLacks(request, info);
  const folder = await mkdtemp(join(client.env.RUNNER_TEMP || tmpdir(), "docker-layer-report-"));
  try {
    return await buildWith(client, request, info, join(folder, "metadata.json"), log);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildWith(
  client: DockerClient,
  request: BuildRequest,
  info: EngineInfo,
  metadataFile: string,
  log: (line: string) => void,
): Promise<BuildResult> {
  const output = outputFor(client, request, info, metadataFile);
  const reader = readerFor(output.progress, log);
  const begun = performance.now();
  const { exitCode } = await client.follow(buildArguments(request, output), {
    env: { BUILDX_METADATA_PROVENANCE: "max", ...inlineSecrets(request) },
    allowedVariables: variablesNamedBy(request, client.env),
    onStdoutLine: reader.stdout,
    onStderrLine: reader.stderr,
  });
  const seconds = (performance.now() - begun) / 1000;
  const progress = reader.end();
  const metadata = exitCode === 0 ? await readMetadata(output.metadataFile) : null;
  // Without this the tag's image of an earlier build would pass for the new one.
  const exported = exitCode === 0 && (metadata === null || "containerimage.digest" in metadata);
  const image = exported ? await builtImage(client, request.tag, info, metadata) : null;
  return {
    ok: image !== null,
    command: ["docker", ...buildArguments(request, { ...output, progress: null, metadataFile: null })],
    builder: info.builder,
    seconds,
    ...progress,
    image,
    provenance: metadata,
    failure: exitCode === 0 ? notLoaded(image) : reader.failure(),
  };
}

/** By its ID where the builder tells it: another job may have moved the tag since. */
async function builtImage(
  client: DockerClient,
  tag: string,
  { store }: EngineInfo,
  metadata: Readonly<Record<string, unknown>> | null,
): Promise<InspectedImage | null> {
  const id = text(metadata?.[store === "classic" ? "containerimage.config.digest" : "containerimage.digest"]);
  return (id === null ? null : await inspectImage(client, id)) ?? (await inspectImage(client, tag));
}

function outputFor(
  client: DockerClient,
  request: BuildRequest,
  info: EngineInfo,
  metadataFile: string,
): BuildOutput {
  if (info.builder === "legacy") return { progress: null, metadataFile: null, load: false };
  return {
    progress: info.rawjson ? "rawjson" : "plain",
    metadataFile: info.provenance ? metadataFile : null,
    load: request.builder !== null || Boolean(client.env.BUILDX_BUILDER),
  };
}

function readerFor(progress: BuildOutput["progress"], log: (line: string) => void): ProgressReader {
  if (progress === null) return createLegacyReader(log);
  return progress === "rawjson" ? createRawjsonReader(log) : createPlainReader(log);
}

function refuseWhatLegacyLacks(request: BuildRequest, info: EngineInfo): void {
  if (info.builder !== "legacy") return;
  const asked = [
    ["secrets", request.secrets.length > 0],
    ["cache-to", request.cacheTo.length > 0],
    ["builder", request.builder !== null],
  ] as const;
  const lacking = asked.find(([, given]) => given)?.[0];
  if (lacking === undefined) return;
  throw new InputError({ key: "error.input.needsBuildKit", values: { name: lacking } });
}

function inlineSecrets(request: BuildRequest): Record<string, string> {
  return Object.fromEntries(
    request.secrets.flatMap(({ inline }) => (inline === null ? [] : [[inline.variable, inline.value]])),
  );
}

async function readMetadata(file: string | null): Promise<Readonly<Record<string, unknown>> | null> {
  if (file === null) return null;
  try {
    if ((await stat(file)).size > METADATA_LIMIT) return null;
    return record(parseJson(await readFile(file, "utf8")));
  } catch {
    // A foreign builder may write none; the layers' lines are then found in another way.
    return null;
  }
}

function notLoaded(image: InspectedImage | null): BuildFailure | null {
  if (image !== null) return null;
  return {
    lines: null,
    instructionNumber: null,
    message: { key: "docker.notLoaded" },
    logTail: [],
  };
}
