import type { ByteString, TarEntryType } from "../image/layer-entry.js";
import type { LayerVisitor } from "../image/layer-reader.js";
import { toLayerEntry } from "../image/tar-layer-entry.js";
import type { FoundFile } from "./find-listing.js";
import { createHardLinks } from "./hard-links.js";
import type { Device, OverlayMark } from "./overlay-marks.js";

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
  readonly onFile: (file: FoundFile, mark: OverlayMark) => void;
  /** The content bytes of each layer. */
  readonly end: () => readonly number[];
}

interface LayerFile extends FoundFile {
  /** Null for all but devices. */
  readonly device: Device | null;
}

/**
 * Entries are made as if an archive had them, markers included: so a file that only looks like a marker means what it
 * will mean once the image is shipped.
 */
export function createDirectoryLayers({ onLayer, onEntry }: LayerVisitor): DirectoryLayers {
  const sizes: number[] = [];

  const give = (
    file: FoundFile,
    type: TarEntryType,
    name: string,
    linkName: ByteString,
    device: Device | null = null,
  ): void => {
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
  const hardLinks = createHardLinks<LayerFile>((file, paths) => {
    const [first = file.path, ...others] = paths;
    give(file, typeOf(file), first, file.target, file.device);
    for (const path of others) give(file, "hard-link", path, first, file.device);
  });

  return {
    onFile(file, { isOpaque, device }) {
      if (file.path === "") {
        hardLinks.flush();
        onLayer(sizes.length);
        sizes.push(0);
      }
      if (file.type === SOCKET) return;
      if (file.type === "d") {
        give(file, "directory", file.path, file.target);
        if (isOpaque) give(file, "file", inside(file.path, OPAQUE), file.target);
      } else if (file.type === "c" && device === null) {
        give(file, "file", marker(file.path), file.target);
      } else if (file.links > 1) {
        hardLinks.add({ ...file, device });
      } else {
        give(file, typeOf(file), file.path, file.target, device);
      }
    },
    end() {
      hardLinks.flush();
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
