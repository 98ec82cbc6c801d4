import { parsePaxRecords } from "./pax.js";
import { BLOCK, isZeroBlock, parseTarHeader, TarError, type TarHeader } from "./tar-header.js";

export type TarEntryType =
  | "file"
  | "hard-link"
  | "symlink"
  | "character-device"
  | "block-device"
  | "directory"
  | "fifo"
  | "other";

export interface TarEntry {
  /** As stored; bytes that are no UTF-8 read as U+FFFD. */
  readonly name: string;
  readonly type: TarEntryType;
  /** Bytes of a file's content (of a sparse file: with its holes); 0 for everything that has no content. */
  readonly size: number;
  /** The target of a symlink or hard link; empty for the others. */
  readonly linkName: string;
  /** Bytes of `linkName` as stored. */
  readonly linkSize: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970-01-01. */
  readonly mtime: number;
  readonly deviceMajor: number;
  readonly deviceMinor: number;
}

export interface TarHandler {
  readonly onEntry: (entry: TarEntry) => void;
  /** Pieces of the content of the entry seen last; valid during the call only. */
  readonly onContent?: (piece: Buffer) => void;
  readonly onEntryEnd?: () => void;
}

/** Bytes go in by `write`, in pieces of any size; `end` says that there are no more. Both throw TarError. */
export interface TarParser {
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;

const TYPES: ReadonlyMap<string, TarEntryType> = new Map([
  ["0", "file"],
  ["\0", "file"],
  ["7", "file"],
  ["S", "file"],
  ["1", "hard-link"],
  ["2", "symlink"],
  ["3", "character-device"],
  ["4", "block-device"],
  ["5", "directory"],
  ["6", "fifo"],
]);

interface Overrides {
  readonly pax: ReadonlyMap<string, Buffer>;
  readonly longName: Buffer | null;
  readonly longLink: Buffer | null;
}

const NO_OVERRIDES: Overrides = { pax: new Map(), longName: null, longLink: null };

/**
 * A tar parser that holds headers only, never content: ustar, PAX, GNU long names, base-256 numbers, sparse files,
 * old v7. It reads archives as Go's archive/tar does, since that is what writes and reads image layers: links,
 * directories and devices have no content whatever their size field says, and two zero blocks end the archive.
 */
export function createTarParser(handler: TarHandler): TarParser {
  const block = Buffer.alloc(BLOCK);
  let filled = 0;
  let state: "header" | "sparse-map" | "content" | "extended" | "end" = "header";
  let zeroBlocks = 0;
  let left = 0;
  let padding = 0;
  let overrides = NO_OVERRIDES;
  let extendedType = "";
  let extended = Buffer.alloc(0);

  function beginContent(size: number, next: "content" | "extended"): void {
    left = size;
    padding = (BLOCK - (size % BLOCK)) % BLOCK;
    state = next;
    if (left === 0) finishContent();
  }

  function finishContent(): void {
    if (state === "extended") {
      overrides = withExtended(overrides, extendedType, extended);
    } else {
      handler.onEntryEnd?.();
    }
    state = "header";
  }

  function onHeader(): void {
    if (isZeroBlock(block)) {
      zeroBlocks++;
      if (zeroBlocks === 2) state = "end";
      return;
    }
    if (zeroBlocks > 0) throw new TarError("something follows the block that ends the archive");
    const header = parseTarHeader(block);
    if (header.typeFlag === "x" || header.typeFlag === "L" || header.typeFlag === "K") {
      if (header.size < 0 || header.size > MAX_EXTENDED_HEADER) {
        throw new TarError(`an extended header of ${header.size} bytes is longer than 1 MiB`);
      }
      extendedType = header.typeFlag;
      extended = Buffer.alloc(header.size);
      beginContent(header.size, "extended");
      return;
    }
    const { entry, stored } = toEntry(header, overrides);
    overrides = NO_OVERRIDES;
    // A global PAX header sets defaults for what follows; container engines ignore it, and so its entry.
    if (header.typeFlag !== "g") handler.onEntry(entry);
    if (header.sparseContinues) {
      left = stored;
      state = "sparse-map";
    } else {
      beginContent(stored, "content");
    }
  }

  function onBlock(): void {
    if (state === "sparse-map") {
      if (block[504] === 0) beginContent(left, "content");
    } else {
      onHeader();
    }
  }

  function write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (at < bytes.length && state !== "end") {
      if (state === "content" || state === "extended") {
        const take = Math.min(left, bytes.length - at);
        const piece = bytes.subarray(at, at + take);
        if (state === "content") handler.onContent?.(piece);
        else piece.copy(extended, extended.length - left);
        left -= take;
        at += take;
        if (left === 0) finishContent();
      } else if (padding > 0) {
        const take = Math.min(padding, bytes.length - at);
        padding -= take;
        at += take;
      } else {
        const take = Math.min(BLOCK - filled, bytes.length - at);
        bytes.copy(block, filled, at, at + take);
        filled += take;
        at += take;
        if (filled === BLOCK) {
          filled = 0;
          onBlock();
        }
      }
    }
  }

  function end(): void {
    if (state === "end" || (state === "header" && filled === 0 && padding === 0)) return;
    throw new TarError("the archive ends in the middle of an entry");
  }

  return { write, end };
}

/**
 * The entries of a tar stream, in its order, without their content.
 * @throws TarError for an archive that is cut short or corrupt.
 */
export async function* tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void> {
  let found: TarEntry[] = [];
  const parser = createTarParser({ onEntry: (entry) => found.push(entry) });
  for await (const chunk of source) {
    parser.write(chunk);
    if (found.length > 0) {
      const entries = found;
      found = [];
      yield* entries;
    }
  }
  parser.end();
}

function withExtended(overrides: Overrides, typeFlag: string, content: Buffer): Overrides {
  if (typeFlag === "x") return { ...overrides, pax: parsePaxRecords(content) };
  const nul = content.indexOf(0);
  const value = nul === -1 ? content : content.subarray(0, nul);
  return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}

function toEntry(
  header: TarHeader,
  { pax, longName, longLink }: Overrides,
): { entry: TarEntry; stored: number } {
  const nameBytes = pax.get("GNU.sparse.name") ?? pax.get("path") ?? longName;
  const linkBytes = pax.get("linkpath") ?? longLink;
  const name = nameBytes?.toString("utf8") ?? header.name;
  const type = entryType(header.typeFlag, name);
  const hasContent = type === "file" || type === "other";
  const hasLink = type === "symlink" || type === "hard-link";
  const stored = hasContent ? (paxNumber(pax, "size") ?? header.size) : 0;
  if (stored < 0) throw new TarError("a header's size is negative");
  const sparse =
    paxNumber(pax, "GNU.sparse.realsize") ?? paxNumber(pax, "GNU.sparse.size") ?? header.sparseSize;
  const entry: TarEntry = {
    name,
    type,
    size: type === "file" ? (sparse ?? stored) : 0,
    linkName: hasLink ? (linkBytes?.toString("utf8") ?? header.linkName) : "",
    linkSize: hasLink ? (linkBytes?.length ?? header.linkSize) : 0,
    mode: header.mode,
    uid: paxNumber(pax, "uid") ?? header.uid,
    gid: paxNumber(pax, "gid") ?? header.gid,
    mtime: header.mtime,
    deviceMajor: header.deviceMajor,
    deviceMinor: header.deviceMinor,
  };
  return { entry, stored };
}

function entryType(typeFlag: string, name: string): TarEntryType {
  // v7 had no type for directories; the slash at the end of the name is all that tells.
  if (typeFlag === "\0" && name.endsWith("/")) return "directory";
  return TYPES.get(typeFlag) ?? "other";
}

function paxNumber(pax: ReadonlyMap<string, Buffer>, key: string): number | null {
  const record = pax.get(key);
  if (record === undefined) return null;
  const digits = record.toString("latin1");
  const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isSafeInteger(value))
    throw new TarError(`the extended header's ${key} is not a number that can be read`);
  return value;
}
