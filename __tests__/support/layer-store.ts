import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chainIds } from "../../src/readers/chain-ids.js";
import type { TarFile } from "./tar.js";
import { tarParts, tarSplit } from "./tar-split.js";

/**
 * The files of a classic store's notes on the layers with these diff IDs; `change` may replace or (by null) leave out
 * the record of a layer.
 */
export async function layerStoreFiles(
  diffIds: readonly string[],
  layers: readonly (readonly TarFile[])[],
  change: (record: Buffer, layer: number) => Buffer | null = (record) => record,
): Promise<TarFile[]> {
  const files: TarFile[] = [];
  for (const [layer, id] of chainIds(diffIds).entries()) {
    const content = change(gzipSync(tarSplit(await tarParts(layers[layer] ?? []))), layer);
    const folder = join("sha256", id.slice("sha256:".length));
    if (content !== null) files.push({ name: join(folder, "tar-split.json.gz"), content });
  }
  return files;
}
