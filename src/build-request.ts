import { relative } from "node:path";
import type { BuildRequest } from "./docker/build-args.js";
import type { Inputs } from "./inputs.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";

/** What docker is asked to build, with paths as docker takes them from the workspace: its working directory. */
export function toBuildRequest(
  inputs: Inputs,
  { contextPath }: Pick<PreparedDockerfile, "contextPath">,
  workspace: string,
): BuildRequest {
  const { tag, target, platform, buildArgs, secrets, labels, cacheFrom, cacheTo } = inputs;
  const { builder, pull, noCache, network, dockerfile } = inputs;
  return {
    context: relative(workspace, contextPath) || ".",
    // Docker finds the context's own Dockerfile by itself, so the command stays the one the lab teaches.
    dockerfile,
    tag,
    target,
    platform,
    buildArgs,
    secrets,
    labels,
    cacheFrom,
    cacheTo,
    builder,
    pull,
    noCache,
    network,
  };
}
