import { createHash } from "node:crypto";

/**
 * The IDs of the stacks of layers that end with each layer, base first: the first diff ID, then the SHA-256 of the ID
 * below, a blank and the next diff ID.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-chainid
 */
export function chainIds(diffIds: readonly string[]): readonly string[] {
  const ids: string[] = [];
  for (const diffId of diffIds) {
    const below = ids.at(-1);
    ids.push(
      below === undefined
        ? diffId
        : `sha256:${createHash("sha256").update(`${below} ${diffId}`).digest("hex")}`,
    );
  }
  return ids;
}
