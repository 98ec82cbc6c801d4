import * as zlib from "node:zlib";
import { contentSize } from "./content-size.js";
import { createTarParser } from "./tar.js";
import { BLOCK, hasValidChecksum, TarError } from "./tar-header.js";

/** What a file of a saved image turned out to be. */
export type Blob =
  | { readonly kind: "layer"; readonly contentSize: number; readonly compressedSize: number | null }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "unreadable"; readonly problem: string; readonly compressedSize: number | null }
  | { readonly kind: "other" };

export interface BlobReader {
  readonly write: (piece: Buffer) => void;
  /** Resolves once everything written so far was taken in. */
  readonly drained: () => Promise<void>;
  readonly end: () => Promise<Blob>;
}

/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
const MAX_JSON = 4 * 1024 * 1024;
const MAX_ALL_JSON = 64 * 1024 * 1024;

/** Bytes that wait for decompression at most, so that reading goes on meanwhile; and of output at a time. */
const MAX_WAITING = 4 * 1024 * 1024;
const OUTPUT = 256 * 1024;

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const OPENING_BRACKETS = [0x7b, 0x5b];

/**
 * Makes readers for the files of one saved image: each takes a file of `size` bytes piece by piece, as whatever its
 * first bytes say it is. All JSON together is held up to 64 MiB; what is more is passed over.
 */
export function createBlobReaders(): (size: number) => BlobReader {
  let jsonLeft = MAX_ALL_JSON;
  return (size) =>
    blobReader(size, () => {
      if (size > Math.min(MAX_JSON, jsonLeft)) return ignored();
      jsonLeft -= size;
      return jsonReader();
    });
}

function blobReader(size: number, json: () => BlobReader): BlobReader {
  let inner: BlobReader | null = null;
  // The first block tells what it is; it may arrive in pieces.
  let start: Buffer = Buffer.alloc(0);
  return {
    write(piece) {
      if (inner === null) {
        start = start.length === 0 ? piece : Buffer.concat([start, piece]);
        if (start.length < Math.min(BLOCK, size)) {
          start = Buffer.from(start);
          return;
        }
        inner = chooseReader(start, size, json);
        inner.write(start);
        start = Buffer.alloc(0);
        return;
      }
      inner.write(piece);
    },
    drained: async () => inner?.drained(),
    end: async () => inner?.end() ?? { kind: "other" },
  };
}

function chooseReader(start: Buffer, size: number, json: () => BlobReader): BlobReader {
  const beginsWith = (bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);
  if (beginsWith(GZIP)) return compressedReader(zlib.createGunzip({ chunkSize: OUTPUT }), size);
  if (beginsWith(ZSTD)) {
    // Node has it from 22.15 on.
    if (typeof zlib.createZstdDecompress !== "function")
      return unreadable("zstd needs Node 22.15 or newer", size);
    return compressedReader(zlib.createZstdDecompress({ chunkSize: OUTPUT }), size);
  }
  // A layer's first file may have a name that begins like JSON.
  const isTar = start.length >= BLOCK && hasValidChecksum(start);
  if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0)) return json();
  return plainReader();
}

function plainReader(): BlobReader {
  const layer = createLayerMeter();
  return {
    write: layer.write,
    drained: async () => {},
    end: async () => layer.end(null),
  };
}

function compressedReader(
  decompressor: zlib.Gunzip | zlib.ZstdDecompress,
  compressedSize: number,
): BlobReader {
  const layer = createLayerMeter();
  let failure: string | null = null;
  let waiting = 0;
  let latest: Promise<void> = Promise.resolve();
  // A stream that failed never answers for what it was given, but it always closes.
  const closed = new Promise<void>((resolve) => decompressor.once("close", resolve));
  decompressor.on("data", layer.write);
  decompressor.on("error", (error: Error) => {
    failure ??= error.message;
  });
  return {
    write(piece) {
      if (failure !== null) return;
      // The piece's memory is the parser's; what waits needs its own.
      const own = Buffer.from(piece);
      waiting += own.length;
      const written = new Promise<void>((resolve) =>
        decompressor.write(own, () => {
          waiting -= own.length;
          resolve();
        }),
      );
      latest = Promise.race([written, closed]);
    },
    drained: async () => {
      if (waiting > MAX_WAITING) await latest;
    },
    async end() {
      if (failure === null) {
        decompressor.end();
        await closed;
      }
      decompressor.destroy();
      if (failure !== null)
        return { kind: "unreadable", problem: `its compression is broken (${failure})`, compressedSize };
      return layer.end(compressedSize);
    },
  };
}

/** Sums up a layer's tar; a broken one is remembered, and the rest of it let pass. */
function createLayerMeter() {
  let total = 0;
  let problem: string | null = null;
  const parser = createTarParser({
    onEntry(entry) {
      total += contentSize(entry);
    },
  });
  const attempt = (action: () => void): void => {
    if (problem !== null) return;
    try {
      action();
    } catch (error) {
      if (!(error instanceof TarError)) throw error;
      problem = error.message;
    }
  };
  return {
    write: (piece: Uint8Array): void => attempt(() => parser.write(piece)),
    end(compressedSize: number | null): Blob {
      attempt(() => parser.end());
      if (problem !== null) return { kind: "unreadable", problem, compressedSize };
      return { kind: "layer", contentSize: total, compressedSize };
    },
  };
}

function jsonReader(): BlobReader {
  const pieces: Buffer[] = [];
  return {
    write(piece) {
      pieces.push(Buffer.from(piece));
    },
    drained: async () => {},
    async end() {
      try {
        return { kind: "json", value: JSON.parse(Buffer.concat(pieces).toString("utf8")) };
      } catch {
        return { kind: "other" };
      }
    },
  };
}

function unreadable(problem: string, compressedSize: number): BlobReader {
  return {
    write() {},
    drained: async () => {},
    end: async () => ({ kind: "unreadable", problem, compressedSize }),
  };
}

function ignored(): BlobReader {
  return { write() {}, drained: async () => {}, end: async () => ({ kind: "other" }) };
}
