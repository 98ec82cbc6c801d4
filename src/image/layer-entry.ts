/**
 * The bytes of a name, one character (U+0000 to U+00FF) each: two names that differ in bytes that are no UTF-8 stay
 * two, and a name takes a byte a character in memory. `showPath` makes text of it.
 */
export type ByteString = string & { readonly bytes: unique symbol };

export type TarEntryType =
  | "file"
  | "hard-link"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo"
  | "other";

/** `whiteout`: what lower layers have at the path is gone; `opaque`: what they have inside the directory is gone. */
export type LayerEntryType = TarEntryType | "whiteout" | "opaque";

/** One entry of a layer, whichever way the layer was read. */
export interface LayerEntry {
  /**
   * From the image's root: no slash at either end, no empty part, no `.` and no `..`. The root itself is no entry;
   * an opaque marker for it has an empty path.
   * Of a whiteout and an opaque marker: the path that is meant, not the marker's own name.
   */
  readonly path: ByteString;
  readonly type: LayerEntryType;
  /** Bytes of a regular file's content (of a sparse file: with its holes); 0 for everything else. */
  readonly size: number;
  /** Bytes that the entry counts for in its layer: `size`, or a symlink's target; a hard link counts nothing. */
  readonly contentSize: number;
  /** A symlink's target as stored; a hard link's as a path like `path`; empty for the others. */
  readonly linkName: ByteString;
  /** Permission bits with setuid, setgid and sticky: 0 to 0o7777. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since 1970-01-01. */
  readonly mtime: number;
  /** Of devices; 0 for everything else. */
  readonly deviceMajor: number;
  readonly deviceMinor: number;
}

export function toByteString(bytes: Uint8Array): ByteString {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1") as ByteString;
}

/** The name as text; bytes that are no UTF-8 read as U+FFFD. Not escaped for any output. */
export function showPath(path: ByteString): string {
  return Buffer.from(path, "latin1").toString("utf8");
}
