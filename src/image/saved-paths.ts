import { type ByteString, toByteString } from "./layer-entry.js";
import type { TarEntry } from "./tar.js";
import { TarError } from "./tar-header.js";
import { toLayerPath } from "./tar-layer-entry.js";

/** The files of a saved image by their paths, which manifests and links name. Nothing in it is a path of the machine. */
export interface SavedPaths {
  readonly addFile: (path: ByteString) => void;
  /** Takes symlinks and hard links, and passes over what is neither. */
  readonly addLink: (path: ByteString, entry: Pick<TarEntry, "type" | "linkName">) => void;
  /**
   * The file that a path in a manifest means, through the links that older engines write for layers that occur twice;
   * null where there is none.
   */
  readonly find: (path: string) => ByteString | null;
}

/** An image has at most 127 layers and a few files for each; an archive may hold several images. */
const MAX_FILES = 100_000;
const MAX_HOPS = 8;

/** @throws TarError, from `addFile` and `addLink`, for more than 100,000 files. */
export function createSavedPaths(): SavedPaths {
  /** Null for a file, the path that it leads to for a link. */
  const found = new Map<ByteString, ByteString | null>();

  function add(path: ByteString, target: ByteString | null): void {
    found.set(path, target);
    if (found.size > MAX_FILES) throw new TarError({ key: "archive.manyFiles", values: { most: MAX_FILES } });
  }

  return {
    addFile: (path) => add(path, null),
    addLink(path, { type, linkName }) {
      // A symlink counts from its own folder, a hard link from the archive's root.
      if (type === "symlink") add(path, toLayerPath(`${path}/../${linkName}` as ByteString));
      else if (type === "hard-link") add(path, toLayerPath(linkName));
    },
    find(path) {
      let at = toLayerPath(toByteString(Buffer.from(path)));
      for (let hops = 0; hops < MAX_HOPS; hops++) {
        const target = found.get(at);
        if (target === undefined) return null;
        if (target === null) return at;
        at = target;
      }
      return null;
    },
  };
}
