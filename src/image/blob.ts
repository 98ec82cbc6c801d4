import type { Gunzip, ZstdDecompress } from "node:zlib";
import type { Message } from "../locales/translate.js";
import { compressionOf, createDecompressor, freeOutput } from "./compression.js";
import type { EntryBudget } from "./entry-budget.js";
import type { EntryLog } from "./entry-log.js";
import { freeMemory } from "./free-memory.js";
import { createLayerMeter, type LayerMeter } from "./layer-meter.js";
import { BLOCK, hasValidChecksum } from "./tar-header.js";

/** What a file of a saved image turned out to be. */
export type Blob =
  | {
      readonly kind: "layer";
      readonly contentSize: number;
      readonly compressedSize: number | null;
      readonly log: EntryLog;
    }
  | { readonly kind: "json"; readonly text: Buffer }
  | { readonly kind: "unreadable"; readonly problem: Message; readonly compressedSize: number | null }
  | { readonly kind: "other" };

export interface BlobReader {
  /** The piece's memory stays the caller's. */
  readonly write: (piece: Buffer) => void;
  /** How many of the bytes that come next need not be written, but may be passed by with `skip`. */
  readonly skippable: () => number;
  readonly skip: (bytes: number) => void;
  /** Null, or a promise to wait for before the next piece is written. */
  readonly drained: () => Promise<void> | null;
  readonly end: () => Promise<Blob>;
}

/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
export const MAX_JSON = 4 * 1024 * 1024;
const MAX_ALL_JSON = 64 * 1024 * 1024;

/** Bytes that wait for decompression at most, so that reading goes on meanwhile. */
const MAX_WAITING = 4 * 1024 * 1024;

const OPENING_BRACKETS = [0x7b, 0x5b];

/**
 * Makes readers for the files of one saved image: each takes a file of `size` bytes piece by piece, as whatever its
 * first bytes say it is; the entries of layers spend from the budget. All JSON together is held up to 64 MiB; what is more is passed over. Where memory is short
 * `isWanted` tells the files that have to be held all the same.
 */
export function createBlobReaders(budget: EntryBudget): (size: number, isWanted?: boolean) => BlobReader {
  let jsonLeft = MAX_ALL_JSON;
  return (size, isWanted = false) =>
    blobReader(size, budget, () => {
      if (size > MAX_JSON || (size > jsonLeft && !isWanted)) return ignored();
      if (!isWanted) jsonLeft -= size;
      return jsonReader();
    });
}

function blobReader(size: number, budget: EntryBudget, json: () => BlobReader): BlobReader {
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
        inner = chooseReader(start, size, budget, json);
        inner.write(start);
        start = Buffer.alloc(0);
        return;
      }
      inner.write(piece);
    },
    skippable: () => inner?.skippable() ?? 0,
    skip: (bytes) => inner?.skip(bytes),
    drained: () => inner?.drained() ?? null,
    async end() {
      // No bytes at all are an archive without entries; fewer than announced are whatever they begin like.
      inner ??= chooseReader(start, start.length, budget, json);
      if (start.length > 0) inner.write(start);
      return inner.end();
    },
  };
}

function chooseReader(start: Buffer, size: number, budget: EntryBudget, json: () => BlobReader): BlobReader {
  const compression = compressionOf(start);
  if (compression !== null) {
    const decompressor = createDecompressor(compression);
    if ("key" in decompressor) return unreadable(decompressor, size);
    return compressedReader(decompressor, createLayerMeter(budget), size);
  }
  // A layer's first file may have a name that begins like JSON.
  const isTar = start.length >= BLOCK && hasValidChecksum(start);
  if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0)) return json();
  return plainReader(createLayerMeter(budget));
}

function plainReader(layer: LayerMeter): BlobReader {
  return {
    write: layer.write,
    skippable: layer.skippable,
    skip: layer.skip,
    drained: () => null,
    end: async () => layer.end(null),
  };
}

function compressedReader(
  decompressor: Gunzip | ZstdDecompress,
  layer: LayerMeter,
  compressedSize: number,
): BlobReader {
  let failure: string | null = null;
  let stopped = false;
  let waiting = 0;
  let latest: Promise<void> = Promise.resolve();
  // A stream that failed never answers for what it was given, but it always closes.
  const closed = new Promise<void>((resolve) => decompressor.once("close", resolve));
  const stop = (): void => {
    stopped = true;
    decompressor.destroy();
  };
  decompressor.on("data", (piece: Buffer) => {
    layer.write(piece);
    freeOutput(piece);
    if (layer.hasFailed()) stop();
  });
  decompressor.on("error", (error: Error) => {
    failure ??= error.message;
    stop();
  });
  return {
    write(piece) {
      if (stopped) return;
      // What waits needs memory of its own.
      const own = Buffer.allocUnsafeSlow(piece.length);
      piece.copy(own);
      waiting += piece.length;
      const written = new Promise<void>((resolve) =>
        decompressor.write(own, () => {
          waiting -= piece.length;
          freeMemory(own.buffer);
          resolve();
        }),
      );
      latest = Promise.race([written, closed]);
    },
    skippable: () => (stopped ? Number.POSITIVE_INFINITY : 0),
    skip() {},
    drained: () => (stopped || waiting <= MAX_WAITING ? null : latest),
    async end() {
      if (!stopped) decompressor.end();
      await closed;
      if (failure !== null) layer.fail({ key: "archive.brokenFor", values: { reason: failure } });
      return layer.end(compressedSize);
    },
  };
}

function jsonReader(): BlobReader {
  const pieces: Buffer[] = [];
  return {
    write(piece) {
      pieces.push(Buffer.from(piece));
    },
    ...takesAll,
    end: async () => ({ kind: "json", text: Buffer.concat(pieces) }),
  };
}

function unreadable(problem: Message, compressedSize: number): BlobReader {
  return { ...passesBy, end: async () => ({ kind: "unreadable", problem, compressedSize }) };
}

function ignored(): BlobReader {
  return { ...passesBy, end: async () => ({ kind: "other" }) };
}

const takesAll = { skippable: () => 0, skip() {}, drained: () => null };
const passesBy = { ...takesAll, write() {}, skippable: () => Number.POSITIVE_INFINITY };
