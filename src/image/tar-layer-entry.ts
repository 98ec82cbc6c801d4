import { contentSize } from "./content-size.js";
import type { ByteString, LayerEntry, LayerEntryType } from "./layer-entry.js";
import type { TarEntry } from "./tar.js";
import { TarError } from "./tar-header.js";

const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
const AUFS = ".wh..wh.";
const NOTHING = "" as ByteString;

/** A path with an empty part, a `.` or a `..` in it. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** The latest time that engines give to a file; they set others, and those before 1970, to 1970. */
const LATEST = Number((2n ** 63n - 1n) / 1_000_000_000n);

/**
 * What an entry of a layer's tar archive says about the file system: markers become whiteouts and opaque directories,
 * paths are those from the image's root. Null for what says nothing: the root directory itself, and what the AUFS
 * driver kept for itself in the root.
 * Rules: https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts; names of markers, AUFS' own and
 * times as containerd and moby take them when they unpack a layer.
 * @throws TarError for a marker that names nothing.
 */
export function toLayerEntry(entry: TarEntry): LayerEntry | null {
  const path = toLayerPath(entry.name);
  if (path === "" || (path.startsWith(AUFS) && path !== OPAQUE)) return null;
  const slash = path.lastIndexOf("/");
  if (path.startsWith(WHITEOUT, slash + 1)) {
    const folder = path.slice(0, Math.max(slash, 0)) as ByteString;
    if (path.startsWith(OPAQUE, slash + 1) && path.length === slash + 1 + OPAQUE.length) {
      return layerEntry(entry, folder, "opaque");
    }
    const name = path.slice(slash + 1 + WHITEOUT.length);
    if (name === "" || name === "." || name === "..") {
      throw new TarError({ key: "archive.marker" });
    }
    return layerEntry(entry, (slash < 0 ? name : `${folder}/${name}`) as ByteString, "whiteout");
  }
  return layerEntry(entry, path, entry.type);
}

/** `name` from the image's root, as in LayerEntry: `..` leads no further than to the root. */
export function toLayerPath(name: ByteString): ByteString {
  let end = name.length;
  while (end > 0 && name.charCodeAt(end - 1) === 0x2f) end--;
  const start = name.startsWith("./") ? 2 : name.startsWith("/") ? 1 : 0;
  const path = name.slice(start, Math.max(start, end));
  if (path === "" || !UNCLEAN.test(path)) return path as ByteString;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/") as ByteString;
}

function layerEntry(entry: TarEntry, path: ByteString, type: LayerEntryType): LayerEntry {
  const linkName =
    type === "hard-link" ? toLayerPath(entry.linkName) : type === "symlink" ? entry.linkName : NOTHING;
  const size = type === "file" ? entry.size : 0;
  const isDevice = type === "character-device" || type === "block-device";
  return {
    path,
    type,
    size,
    contentSize: contentSize({ type, size, linkName }),
    linkName,
    mode: entry.mode & 0o7777,
    // The kernel keeps 32 bits of each; some archivers write -2.
    uid: entry.uid >>> 0,
    gid: entry.gid >>> 0,
    mtime: entry.mtime >= 0 && entry.mtime <= LATEST ? entry.mtime : 0,
    deviceMajor: isDevice ? entry.deviceMajor >>> 0 : 0,
    deviceMinor: isDevice ? entry.deviceMinor >>> 0 : 0,
  };
}
