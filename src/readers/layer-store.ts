import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip, freeOutput } from "../image/compression.js";
import type { LayerVisitor } from "../image/layer-reader.js";
import { createTarParser, type TarEntry } from "../image/tar.js";
import { toLayerEntry } from "../image/tar-layer-entry.js";
import { chainIds } from "./chain-ids.js";
import type { StartCommand } from "./command.js";
import type { RootPrefix } from "./root-access.js";
import { rootFiles } from "./root-files.js";
import { createTarSplitParser } from "./tar-split.js";

const CHAIN_ID = /^sha256:([0-9a-f]{64})$/;

/**
 * Reads layers where Docker's classic store keeps the headers of their archives, each layer's in a file beside its
 * other notes: the very headers that `docker image save` writes, with no file of the layer looked at.
 * @param folder of the engine's notes on the layers of one storage driver.
 * @returns by the layer, the bytes that it counts for.
 * @throws what keeps a record from being read, and what reading it throws.
 */
export async function walkLayerStore(
  start: StartCommand,
  root: RootPrefix,
  folder: string,
  diffIds: readonly string[],
  { onLayer, onEntry }: LayerVisitor,
): Promise<readonly number[]> {
  const paths = chainIds(diffIds).map((id) => recordPath(folder, id));
  const sizes: number[] = [];
  const records = createTarSplitParser((onHeaderEnd) => {
    const layer = sizes.push(0) - 1;
    onLayer(layer);
    const onTarEntry = (tarEntry: TarEntry): void => {
      const entry = toLayerEntry(tarEntry);
      if (entry === null) return;
      sizes[layer] = (sizes[layer] ?? 0) + entry.contentSize;
      onEntry(entry);
    };
    return createTarParser({ onEntry: onTarEntry, onHeaderEnd }, "headers");
  });

  const decompressor = createGunzip();
  // What fails on either side shows in the reading of the decompressor, and stops the other.
  pipeline(rootFiles(start, root, paths), decompressor, () => {});
  for await (const piece of decompressor as AsyncIterable<Buffer>) {
    records.write(piece);
    freeOutput(piece);
  }
  records.end();
  if (sizes.length !== diffIds.length)
    throw new Error(`the layer store has ${sizes.length} archives for ${diffIds.length} layers`);
  return sizes;
}

function recordPath(folder: string, chainId: string): string {
  const [, hex] = CHAIN_ID.exec(chainId) ?? [];
  if (hex === undefined) throw new Error(`the layer store knows no layer by the name ${chainId}`);
  return join(folder, "sha256", hex, "tar-split.json.gz");
}
