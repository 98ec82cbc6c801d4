/**
 * A platform as it is written where it names no more than it has to, so that two names of one platform are the same.
 * https://github.com/containerd/platforms#normalization: the variant that is meant where none is written.
 */
export function normalPlatform(platform: string): string {
  return platform.replace(/^([^/]+\/arm64)\/v8$/, "$1").replace(/^([^/]+\/arm)$/, "$1/v7");
}
