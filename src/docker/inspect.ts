import { SaidError } from "../said-error.js";
import { integer, parseJson, record, strings, text } from "../untyped.js";
import type { DockerClient } from "./client.js";
import { failureReason } from "./failure-text.js";

/** An image as `docker image inspect` tells of it. */
export interface InspectedImage {
  /** The config's digest on the classic store, the manifest's (or index's) on the containerd store. */
  readonly id: string;
  readonly os: string;
  readonly architecture: string;
  /** `v8` and the like; null where the image names none. */
  readonly variant: string | null;
  /** Bytes, counted differently by the two stores; null where the engine tells none. */
  readonly size: number | null;
  /** Oldest first. */
  readonly diffIds: readonly string[];
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** The shell set by SHELL; null where the default applies. */
  readonly shell: readonly string[] | null;
  /** The words of CMD, and of ENTRYPOINT; empty where there is none. */
  readonly cmd: readonly string[];
  readonly entrypoint: readonly string[];
  /** The triggers that ONBUILD left, an instruction each. */
  readonly onBuild: readonly string[];
}

/** The image that `reference` names, or null where the engine has no such image. */
export async function inspectImage(client: DockerClient, reference: string): Promise<InspectedImage | null> {
  const { exitCode, stdout, stderr } = await client.run([
    "image",
    "inspect",
    "--format",
    "{{json .}}",
    "--",
    reference,
  ]);
  if (exitCode === 0) return parseInspectedImage(stdout);
  if (/no such image/i.test(stderr)) return null;
  const values = { command: `docker image inspect ${reference}`, reason: failureReason(stderr) };
  throw new SaidError({ key: "docker.failed", values });
}

/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
export async function inspectImages(
  client: DockerClient,
  references: readonly string[],
): Promise<ReadonlyMap<string, InspectedImage>> {
  const images = new Map<string, InspectedImage>();
  for (const reference of references) {
    const image = await inspectImage(client, reference).catch(() => null);
    if (image !== null) images.set(reference, image);
  }
  return images;
}

/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
export function parseInspectedImage(stdout: string): InspectedImage {
  const image = record(parseJson(stdout));
  const id = text(image.Id);
  if (id === null) throw new SaidError({ key: "docker.noInspected" });
  const config = record(image.Config);
  return {
    id,
    os: text(image.Os) ?? "unknown",
    architecture: text(image.Architecture) ?? "unknown",
    variant: text(image.Variant),
    size: integer(image.Size),
    diffIds: strings(record(image.RootFS).Layers),
    env: strings(config.Env),
    labels: stringValues(config.Labels),
    shell: Array.isArray(config.Shell) ? strings(config.Shell) : null,
    cmd: strings(config.Cmd),
    entrypoint: strings(config.Entrypoint),
    onBuild: strings(config.OnBuild),
  };
}

function stringValues(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
