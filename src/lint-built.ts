import { inspectBaseConfigs } from "./base-configs.js";
import { outsideImages } from "./base-image.js";
import { openBuildContext } from "./build-context.js";
import type { BuildResult } from "./docker/build.js";
import type { DockerClient } from "./docker/client.js";
import { foreignBases } from "./docker/foreign-bases.js";
import type { Dockerfile } from "./dockerfile/ast.js";
import type { LintConfig } from "./lint/config/lint-config.js";
import type { LintInput } from "./lint/context.js";
import type { Finding } from "./lint/finding.js";
import { lintDockerfile } from "./lint-dockerfile.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";
import type { ShellCheck } from "./shellcheck.js";

/** A Dockerfile, and what a run knows of it. */
export type BuiltFacts = Pick<LintInput, "buildArgs" | "target"> & {
  readonly dockerfile: Dockerfile | null;
  readonly source: PreparedDockerfile | null;
  readonly config: LintConfig | null;
  readonly build: BuildResult | null;
  readonly today: Date;
};

/**
 * What there is to lint in a Dockerfile that was built, or that belongs to an image that was there; null where there is
 * none. With what the engine and the build know beyond it: which variables and which shell the base images bring along,
 * and for which platform they are. What they do not know is unknown, as it is without them.
 */
export async function lintInputOf(docker: DockerClient, facts: BuiltFacts): Promise<LintInput | null> {
  const { source, build, today, dockerfile, config, buildArgs, target } = facts;
  if (source === null || dockerfile === null || config === null) return null;
  return {
    dockerfile,
    buildArgs,
    target,
    config,
    context: openBuildContext(source.contextPath, source.path),
    baseConfigs: await inspectBaseConfigs(docker, outsideImages(dockerfile, buildArgs)),
    foreignBases: foreignBases(build?.warnings ?? []),
    today: today.toISOString().slice(0, 10),
  };
}

/** Lints it; nothing is found where there is no Dockerfile. */
export async function lintBuilt(
  docker: DockerClient,
  shellCheck: ShellCheck,
  facts: BuiltFacts,
): Promise<readonly Finding[]> {
  const input = await lintInputOf(docker, facts);
  return input === null ? [] : lintDockerfile(input, shellCheck);
}
