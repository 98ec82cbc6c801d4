import type { DockerClient } from "./docker/client.js";
import { type InspectedImage, inspectImage } from "./docker/inspect.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import type { BaseConfig } from "./lint/base-config.js";

/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
export async function inspectBaseConfigs(
  docker: DockerClient,
  references: readonly string[],
): Promise<ReadonlyMap<string, BaseConfig>> {
  const configs = new Map<string, BaseConfig>();
  for (const reference of references) {
    const image = await inspectImage(docker, reference).catch(() => null);
    if (image !== null) configs.set(reference, toBaseConfig(image));
  }
  return configs;
}

/** Its ONBUILD triggers come before the stage's own instructions, so what they set counts as the image's. */
export function toBaseConfig({ env, onBuild, shell }: InspectedImage): BaseConfig {
  const triggers = onBuild.flatMap((text) => parseDockerfile(`FROM scratch\n${text}`).instructions.slice(1));
  const setters = triggers.filter(({ keyword }) => keyword === "ENV" || keyword === "ARG");
  const names = [
    ...env.map((entry) => entry.split("=", 1)[0] ?? entry),
    ...setters.flatMap(({ pairs }) => pairs.map(({ key }) => key)),
  ];
  return {
    environment: new Set(names),
    hasShell: (shell ?? []).length > 0 || triggers.some(({ keyword }) => keyword === "SHELL"),
  };
}
