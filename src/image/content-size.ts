import type { LayerEntry } from "./layer-entry.js";

/**
 * Bytes that one entry of a layer counts for: a regular file its content, a symlink the bytes of its target,
 * everything else nothing. A hard link's content is counted with the file that it links to; a whiteout is no
 * file. Summed over a layer this is what `docker history` shows on the classic store: the engine adds up
 * the sizes of all files but directories, each inode once.
 */
export function contentSize({
  type,
  size,
  linkName,
}: Pick<LayerEntry, "type" | "size" | "linkName">): number {
  if (type === "symlink") return linkName.length;
  return type === "file" ? size : 0;
}
