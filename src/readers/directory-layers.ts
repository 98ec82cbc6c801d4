import type { ByteString, TarEntryType } from "../image/layer-entry.js";
import type { LayerVisitor } from "../image/layer-reader.js";
import { toLayerEntry } from "../image/tar-layer-entry.js";
import type { FoundFile } from "./find-listing.js";
import { createHardLinks } from "./hard-links.js";
import type { LayerMarks } from "./overlay-marks.js";

const TYPES: ReadonlyMap<string, TarEntryType> = new Map([
  ["f", "file"],
  ["d", "directory"],
  ["l", "symlink"],
  ["c", "character-device"],
  ["b", "block-device"],
  ["p", "fifo"],
]);
/** Archives of layers have no place for them, so engines leave them out. */
const SOCKET = "s";
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";

/** What turns the files of the layers' directories into the entries of the layers. */
export interface DirectoryLayers {
  /** Takes the files layer by layer, each layer's own directory (the empty path) first. */
  readonly onFile: (file: FoundFile) => void;
  /** The content bytes of each layer. @throws Error where layers are missing. */
  readonly end: () => readonly number[];
}

/**
 * Entries are made as if an archive had them, markers included: so a file that only looks like a marker means what it
 * will mean once the image is shipped.
 */
export function createDirectoryLayers(
  marks: readonly LayerMarks[],
  { onLayer, onEntry }: LayerVisitor,
): DirectoryLayers {
  const sizes: number[] = [];
  let current: LayerMarks | undefined;

  const give = (file: FoundFile, type: TarEntryType, name: string, linkName: ByteString): void => {
    const device = current?.devices.get(file.path);
    const entry = toLayerEntry({
      name: name as ByteString,
      type,
      size: file.size,
      isSparse: false,
      linkName,
      mode: file.mode,
      uid: file.uid,
      gid: file.gid,
      mtime: file.mtime,
      deviceMajor: device?.major ?? 0,
      deviceMinor: device?.minor ?? 0,
      contentAt: 0,
    });
    if (entry === null) return;
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + entry.contentSize;
    onEntry(entry);
  };
  const hardLinks = createHardLinks((file, paths) => {
    const [first = file.path, ...others] = paths;
    give({ ...file, path: first }, typeOf(file), first, file.target);
    for (const path of others) give({ ...file, path }, "hard-link", path, first);
  });

  return {
    onFile(file) {
      if (file.path === "") {
        hardLinks.flush();
        current = marks[sizes.length];
        if (current !== undefined) onLayer(sizes.length);
        sizes.push(0);
      }
      if (current === undefined) throw new Error("find listed more directories than there are layers");
      if (file.type === SOCKET) return;
      if (file.type === "d") {
        give(file, "directory", file.path, file.target);
        if (current.opaque.has(file.path)) give(file, "file", inside(file.path, OPAQUE), file.target);
      } else if (file.type === "c" && !current.devices.has(file.path)) {
        give(file, "file", marker(file.path), file.target);
      } else if (file.links > 1) {
        hardLinks.add(file);
      } else {
        give(file, typeOf(file), file.path, file.target);
      }
    },
    end() {
      hardLinks.flush();
      if (sizes.length !== marks.length)
        throw new Error("find listed fewer directories than there are layers");
      return sizes;
    },
  };
}

function typeOf({ type }: FoundFile): TarEntryType {
  const known = TYPES.get(type);
  if (known === undefined) throw new Error(`find's listing has a file of the unknown type "${type}"`);
  return known;
}

/** The name of the file by which an archive says that a path is removed. */
function marker(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}${WHITEOUT}${path.slice(slash + 1)}`;
}

function inside(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
