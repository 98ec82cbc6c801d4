import * as zlib from "node:zlib";
import type { Message } from "../locales/translate.js";
import { freeMemory } from "./free-memory.js";
import { BLOCK, hasValidChecksum } from "./tar-header.js";

export type Compression = "gzip" | "zstd" | "bzip2" | "xz";

/** All that engines take; they write the first two. */
const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];

/** Bytes of output at a time. */
const OUTPUT = 256 * 1024;

/** To be called with each piece of a decompressor's output, in order, once nobody looks at it again. */
export function freeOutput({ buffer, byteOffset, byteLength }: Buffer): void {
  // A buffer of output is handed out piece by piece; the decompressor has done with it at its end.
  if (buffer.byteLength === OUTPUT && byteOffset + byteLength === OUTPUT) freeMemory(buffer);
}

/** How a file is compressed, by its first block; null where it is not, as a tar archive whose first name looks like it. */
export function compressionOf(start: Buffer): Compression | null {
  if (start.length >= BLOCK && hasValidChecksum(start)) return null;
  return MAGIC.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}

export function createGunzip(): zlib.Gunzip {
  return zlib.createGunzip({ chunkSize: OUTPUT });
}

/** What decompresses it, or why nothing does. */
export function createDecompressor(compression: Compression): zlib.Gunzip | zlib.ZstdDecompress | Message {
  if (compression === "gzip") return createGunzip();
  if (compression !== "zstd") {
    return { key: "archive.compression", values: { compression } };
  }
  // Node has it from 22.15 on.
  if (typeof zlib.createZstdDecompress !== "function") return { key: "archive.needsNode" };
  return zlib.createZstdDecompress({ chunkSize: OUTPUT });
}
