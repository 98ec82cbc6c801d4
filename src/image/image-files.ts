import type { ByteString } from "./layer-entry.js";

export interface FilesAndBytes {
  readonly files: number;
  /** Content bytes. */
  readonly bytes: number;
}

/** What one layer did to the file system below it. Directories are not counted. */
export interface LayerFiles {
  /** Paths that were not there. */
  readonly added: FilesAndBytes;
  /** Paths that were there; the bytes are those that this layer wrote. */
  readonly changed: FilesAndBytes;
  /** Paths that are gone with this layer (whiteouts, opaque directories, a file in a directory's place); the bytes are what lower layers hold for them. */
  readonly removed: FilesAndBytes;
  /** The part of `changed` that has the same size and time as before and another owner or mode: a chmod or chown that copied the file. */
  readonly metadataOnly: FilesAndBytes;
  /** What this layer wrote and the final file system does not show. */
  readonly shadowed: FilesAndBytes;
}

/** One content that a layer wrote: a regular file (each hard-linked content once) or a symlink. */
export interface FileWrite {
  readonly path: ByteString;
  readonly type: "file" | "symlink";
  readonly layer: number;
  /** Content bytes. */
  readonly bytes: number;
  readonly mode: number;
  readonly change: "added" | "changed" | "metadata-only";
  /** The layer that wrote what was at the path before; null where nothing was. */
  readonly replaces: number | null;
  readonly fate: "visible" | "overwritten" | "deleted";
  /** The layer that overwrote or deleted it; null while visible. */
  readonly killedBy: number | null;
}

/** The files of an image, layer by layer, worked out in one forward pass. Bytes. */
export interface ImageFiles {
  readonly layers: readonly LayerFiles[];
  /** Everything written, all layers. */
  readonly written: FilesAndBytes;
  /** The final file system. */
  readonly visible: FilesAndBytes;
  /** Written and not visible in the final file system. `written.bytes` = `visible.bytes` + `shadowed.bytes`. */
  readonly shadowed: FilesAndBytes;
  /** As dive computes them, for people coming from it; docs/dive.md says where they differ from ours. */
  readonly dive: { readonly efficiency: number; readonly wastedBytes: number };
  /** Every write, layer by layer, in one pass over compact storage: nothing is kept by the call. */
  readonly forEachWrite: (visit: (write: FileWrite) => void) => void;
}
