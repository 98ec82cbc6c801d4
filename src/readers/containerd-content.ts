import type { InspectedImage } from "../docker/inspect.js";
import { MAX_JSON } from "../image/blob.js";
import {
  type ChosenImage,
  chooseImage,
  fits,
  type ImageChoice,
  type SavedFiles,
} from "../image/saved-manifest.js";
import { TarError } from "../image/tar-header.js";
import { list, parseJson, record, text } from "../untyped.js";
import { CommandError, outputOf, type StartCommand } from "./command.js";
import type { RootPrefix } from "./root-access.js";

/** An index, and of the one platform a manifest and a configuration; a few more where several would do. */
const MAX_BLOBS = 16;

/** Gives a stored blob of JSON by its digest; null for one that is not there or is no JSON. */
export type ReadContent = (digest: string) => Promise<unknown>;

/** https://github.com/containerd/containerd/blob/main/docs/ops.md: each plugin has a folder of its name. */
const SNAPSHOT = /^(.*)\/io\.containerd\.snapshotter\.v1\.[^/]+\/snapshots\/\d+\/fs$/s;
const DIGEST = /^sha256:([0-9a-f]{64})$/;

/**
 * Reads blobs where containerd keeps them, beside the directories of its snapshots: to ask it for each would take as
 * long as all the rest.
 */
export function createContentReader(
  start: StartCommand,
  root: RootPrefix,
  [snapshot = ""]: readonly string[],
): ReadContent {
  const [, folder] = SNAPSHOT.exec(snapshot) ?? [];
  return async (digest) => {
    // Only a digest names a blob: an index may hold anything.
    const [, hex] = DIGEST.exec(digest) ?? [];
    if (folder === undefined || hex === undefined) return null;
    const path = `${folder}/io.containerd.content.v1.content/blobs/sha256/${hex}`;
    try {
      return parseJson(await outputOf(start, [...root, "cat", path], MAX_JSON));
    } catch (error) {
      if (error instanceof CommandError) return null;
      throw error;
    }
  };
}

/**
 * What the manifest and the configuration tell of an image of the engine that keeps images in containerd: its stored
 * blobs, how large they are, and its history. Its ID is the digest of its index or manifest there. Null where containerd
 * does not tell, or tells of another image: nothing that is read of the layers themselves depends on it.
 */
export async function describeStoredImage(
  readContent: ReadContent,
  { id, os, architecture, variant, diffIds }: InspectedImage,
): Promise<ChosenImage | null> {
  const platform = { os, architecture, variant };
  const blobs = new Map<string, unknown>([
    ["index.json", { manifests: [{ digest: id }] }],
    ["manifest.json", null],
  ]);

  const read = async (path: string): Promise<void> => {
    const digest = path.replace("blobs/", "").replace("/", ":");
    const blob = await readContent(digest);
    blobs.set(path, blob);
    for (const entry of list(record(blob).manifests)) {
      const descriptor = record(entry);
      // Those of other platforms are seldom there, and each would take a command.
      const isForeign = descriptor.platform !== undefined && !fits(record(descriptor.platform), platform);
      if (isForeign) blobs.set(`blobs/${(text(descriptor.digest) ?? "").replace(":", "/")}`, null);
    }
  };

  while (true) {
    // Each look shows which blobs it takes to look further.
    const missing = new Set<string>();
    const json = (path: string): unknown => {
      if (!blobs.has(path)) missing.add(path);
      return blobs.get(path) ?? null;
    };
    const chosen = chosenOrNull({ json, find: () => true }, { platform, name: null, diffIds });
    if (missing.size === 0) return chosen !== null && isSame(chosen.diffIds, diffIds) ? chosen : null;
    if (blobs.size + missing.size > MAX_BLOBS) return null;
    await Promise.all([...missing].map(read));
  }
}

function chosenOrNull(files: SavedFiles, choice: ImageChoice): ChosenImage | null {
  try {
    return chooseImage(files, choice);
  } catch (error) {
    if (error instanceof TarError) return null;
    throw error;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}
