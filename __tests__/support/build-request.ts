import type { BuildRequest } from "../../src/docker/build-args.js";

/** The build of the lab, with whatever a test says otherwise. */
export function buildRequest(overrides: Partial<BuildRequest> = {}): BuildRequest {
  return {
    context: ".",
    dockerfile: null,
    tag: "python-hello-world",
    target: null,
    platform: null,
    buildArgs: [],
    secrets: [],
    labels: [],
    cacheFrom: [],
    cacheTo: [],
    builder: null,
    pull: false,
    noCache: false,
    network: null,
    ...overrides,
  };
}
