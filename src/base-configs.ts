import type { DockerClient } from "./docker/client.js";
import { type InspectedImage, inspectImages } from "./docker/inspect.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import type { BaseConfig } from "./lint/base-config.js";

/** What the linter wants to know of these images, as far as the engine has them: none is pulled for this. */
export async function inspectBaseConfigs(
  docker: DockerClient,
  references: readonly string[],
): Promise<ReadonlyMap<string, BaseConfig>> {
  const images = await inspectImages(docker, references);
  return new Map([...images].map(([reference, image]) => [reference, toBaseConfig(image)]));
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
