import type { Message } from "../locales/translate.js";
import { SaidError } from "../said-error.js";
import { list, parseJson, record, strings, text } from "../untyped.js";
import type { Environment } from "./child-env.js";
import { type DockerClient, INSTALL_URL } from "./client.js";
import { failureReason } from "./failure-text.js";
import { type LayerStorage, layerStorage } from "./layer-storage.js";

export interface EngineInfo {
  readonly serverVersion: string;
  /** Where images are kept: the engine's own graph drivers, or containerd. */
  readonly store: "classic" | "containerd";
  /** The version of the buildx plugin, without a leading "v"; null where there is none. */
  readonly buildx: string | null;
  readonly os: string;
  readonly architecture: string;
  readonly rootless: boolean;
  readonly layerStorage: LayerStorage;
  /** Which builder `docker image build` uses. */
  readonly builder: "buildkit" | "legacy";
  /** buildx 0.13 and newer print their progress as JSON. */
  readonly rawjson: boolean;
  /** buildx 0.14 and newer put the provenance into the metadata file. */
  readonly provenance: boolean;
}

/** Asks the engine what it is and can. Throws one sentence where docker is missing or no engine answers. */
export async function engineInfo(client: DockerClient): Promise<EngineInfo> {
  const { stdout, stderr } = await client.run(["info", "--format", "{{json .}}"]);
  return parseEngineInfo(stdout, stderr, client.env);
}

/** Reads the one JSON object of `docker info`; `env` is the environment that docker ran in. */
export function parseEngineInfo(stdout: string, stderr: string, env: Environment): EngineInfo {
  const info = record(parseJson(stdout));
  const serverVersion = text(info.ServerVersion);
  if (serverVersion === null) {
    const reason = strings(info.ServerErrors)[0] ?? failureReason(stderr);
    const isKeptOut = typeof reason === "string" && /permission denied|EACCES/i.test(reason);
    throw new SaidError(
      isKeptOut
        ? { key: "docker.notAllowed", values: { reason: asSentence(reason) } }
        : { key: "docker.noAnswer", values: { reason: asSentence(reason), url: INSTALL_URL } },
    );
  }
  const buildx = buildxVersion(info);
  const usesBuildKit = buildx !== null && env.DOCKER_BUILDKIT !== "0";
  return {
    serverVersion,
    store: usesContainerdStore(info) ? "containerd" : "classic",
    buildx,
    os: text(info.OSType) ?? "unknown",
    architecture: text(info.Architecture) ?? "unknown",
    rootless: strings(info.SecurityOptions).some((option) => option.includes("name=rootless")),
    layerStorage: layerStorage(info),
    builder: usesBuildKit ? "buildkit" : "legacy",
    rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
    provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
  };
}

function asSentence(text: Message | string): Message | string {
  return typeof text !== "string" || /[.!?]$/.test(text) ? text : `${text}.`;
}

function usesContainerdStore(info: Readonly<Record<string, unknown>>): boolean {
  return list(info.DriverStatus).some((pair) => {
    const [name, value] = strings(pair);
    return name === "driver-type" && value === "io.containerd.snapshotter.v1";
  });
}

function buildxVersion(info: Readonly<Record<string, unknown>>): string | null {
  const plugins = list(record(info.ClientInfo).Plugins).map(record);
  const buildx = plugins.find((plugin) => plugin.Name === "buildx");
  return text(buildx?.Version)?.replace(/^v/, "") ?? null;
}

/** A version that is not of the form `1.2` (a build from a commit) counts as new. */
function isAtLeast(version: string, major: number, minor: number): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version);
  if (match === null) return true;
  const [actualMajor, actualMinor] = [Number(match[1]), Number(match[2])];
  return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}
