import { type ByteString, type TarEntryType, toByteString } from "./layer-entry.js";
import { parsePaxRecords, paxNumber, paxSeconds } from "./pax.js";
import {
  BLOCK,
  isZeroBlock,
  parseCheckedTarHeader,
  parseTarHeader,
  TarError,
  type TarHeader,
} from "./tar-header.js";

export interface TarEntry {
  /** As stored. */
  readonly name: ByteString;
  readonly type: TarEntryType;
  /** Bytes of a file's content (of a sparse file: with its holes); 0 for everything that has no content. */
  readonly size: number;
  /** Whether the content is stored without its holes, and so is not what follows the header. */
  readonly isSparse: boolean;
  /** The target of a symlink or hard link as stored; empty for the others. */
  readonly linkName: ByteString;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since 1970-01-01, rounded down. */
  readonly mtime: number;
  readonly deviceMajor: number;
  readonly deviceMinor: number;
  /** Where the content begins in the archive, unless the entry is sparse: bytes from its start. */
  readonly contentAt: number;
}

export interface TarHandler {
  readonly onEntry: (entry: TarEntry) => void;
  /** Pieces of the content of the entry seen last; valid during the call only. */
  readonly onContent?: (piece: Buffer) => void;
  readonly onEntryEnd?: () => void;
  /**
   * Where the header of an entry ends, or a global header with what it holds (for which there is no other call), and
   * the size that the header tells, whether or not there is content of that size.
   */
  readonly onHeaderEnd?: (at: number, size: number) => void;
}

/** Bytes go in by `write`, in pieces of any size; `end` says that there are no more. Both throw TarError. */
export interface TarParser {
  readonly write: (chunk: Uint8Array) => void;
  /** How many of the bytes that come next are not looked at; infinite behind the archive's end. */
  readonly skippable: () => number;
  /** Takes that many bytes (at most `skippable()`) as passed by instead of written. */
  readonly skip: (bytes: number) => void;
  readonly end: () => void;
}

/**
 * `headers` is an archive without the contents of its files, whose headers' checksums were looked at when those were
 * taken out. Places in it are those in what is written.
 */
export type TarForm = "whole" | "headers";

/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;

/** Headers of what holds names and records for the entry that follows, or (`g`) for all of them. */
const EXTENDED: ReadonlySet<string> = new Set(["x", "g", "L", "K"]);

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
 * Its errors name the byte at which the entry in question begins.
 */
export function createTarParser(handler: TarHandler, form: TarForm = "whole"): TarParser {
  const parseHeader = form === "whole" ? parseTarHeader : parseCheckedTarHeader;
  const block = Buffer.alloc(BLOCK);
  let filled = 0;
  /** Of the byte that comes next. */
  let position = 0;
  let entryAt = 0;
  let state: "header" | "sparse-map" | "content" | "extended" | "end" = "header";
  let zeroBlocks = 0;
  /** The size that the entry's header tells. */
  let told = 0;
  let left = 0;
  let padding = 0;
  let overrides = NO_OVERRIDES;
  let extendedType = "";
  let extended = Buffer.alloc(0);

  function beginContent(size: number): void {
    handler.onHeaderEnd?.(position, told);
    left = form === "headers" ? 0 : size;
    padding = paddingBehind(size);
    state = "content";
    if (left === 0) finishContent();
  }

  function beginExtended(type: string, size: number): void {
    if (size < 0 || size > MAX_EXTENDED_HEADER) {
      throw new TarError({ key: "archive.longHeader", values: { bytes: size } });
    }
    extendedType = type;
    extended = Buffer.alloc(size);
    left = size;
    padding = paddingBehind(size);
    state = "extended";
    if (left === 0) finishContent();
  }

  function finishContent(): void {
    if (state === "content") {
      handler.onEntryEnd?.();
    } else if (extendedType === "g") {
      // It sets defaults for what follows. Container engines ignore it, and what stood before it with it.
      overrides = NO_OVERRIDES;
      handler.onHeaderEnd?.(position, 0);
    } else {
      overrides = withExtended(overrides, extendedType, extended);
    }
    state = "header";
  }

  /** The block lies in `bytes` at `at`; `position` is behind it. */
  function onHeader(bytes: Buffer, at: number): void {
    if (bytes[at] === 0 && isZeroBlock(bytes, at)) {
      zeroBlocks++;
      if (zeroBlocks === 2) state = "end";
      return;
    }
    if (overrides === NO_OVERRIDES) entryAt = position - BLOCK;
    if (zeroBlocks > 0) throw new TarError({ key: "archive.trailing" });
    const header = parseHeader(bytes, at);
    if (EXTENDED.has(header.typeFlag)) {
      beginExtended(header.typeFlag, header.size);
      return;
    }
    const { entry, toldSize, stored } = toEntry(header, overrides, position);
    overrides = NO_OVERRIDES;
    told = toldSize;
    handler.onEntry(entry);
    if (header.sparseContinues) {
      left = stored;
      state = "sparse-map";
    } else {
      beginContent(stored);
    }
  }

  function onBlock(bytes: Buffer, at: number): void {
    if (state === "sparse-map") {
      if (bytes[at + 504] === 0) beginContent(left);
    } else {
      onHeader(bytes, at);
    }
  }

  function take(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length && state !== "end") {
      const available = bytes.length - at;
      let taken: number;
      if (state === "content" || state === "extended") {
        taken = Math.min(left, available);
        const piece = bytes.subarray(at, at + taken);
        if (state === "content") handler.onContent?.(piece);
        else piece.copy(extended, extended.length - left);
        left -= taken;
        position += taken;
        if (left === 0) finishContent();
      } else if (padding > 0) {
        taken = Math.min(padding, available);
        padding -= taken;
        position += taken;
      } else if (filled === 0 && available >= BLOCK) {
        taken = BLOCK;
        position += taken;
        onBlock(bytes, at);
      } else {
        taken = Math.min(BLOCK - filled, available);
        bytes.copy(block, filled, at, at + taken);
        filled += taken;
        position += taken;
        if (filled === BLOCK) {
          filled = 0;
          onBlock(block, 0);
        }
      }
      at += taken;
    }
  }

  function located(error: unknown): unknown {
    if (!(error instanceof TarError)) return error;
    return new TarError({ key: "archive.at", values: { problem: error.said, byte: entryAt } });
  }

  return {
    write(chunk) {
      try {
        take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      } catch (error) {
        throw located(error);
      }
    },
    skippable() {
      if (state === "end") return Number.POSITIVE_INFINITY;
      if (state === "extended" || (state === "content" && handler.onContent !== undefined)) return 0;
      return state === "content" ? left + padding : padding;
    },
    skip(bytes) {
      if (state === "end") return;
      position += bytes;
      const ofContent = Math.min(left, bytes);
      if (state === "content") {
        left -= ofContent;
        padding -= bytes - ofContent;
        if (left === 0) finishContent();
      } else {
        padding -= bytes;
      }
    },
    end() {
      if (state === "end" || (state === "header" && filled === 0 && padding === 0)) return;
      throw located(new TarError({ key: "archive.cut" }));
    },
  };
}

function paddingBehind(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function withExtended(overrides: Overrides, typeFlag: string, content: Buffer): Overrides {
  if (typeFlag === "x") return { ...overrides, pax: parsePaxRecords(content) };
  const nul = content.indexOf(0);
  const text = nul === -1 ? content : content.subarray(0, nul);
  const value = text.length === 0 ? null : text;
  return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}

function toEntry(
  header: TarHeader,
  { pax, longName, longLink }: Overrides,
  contentAt: number,
): { entry: TarEntry; toldSize: number; stored: number } {
  const nameBytes = longName ?? pax.get("path") ?? null;
  const linkBytes = longLink ?? pax.get("linkpath") ?? null;
  const name = nameBytes === null ? header.name : toByteString(nameBytes);
  const type = entryType(header.typeFlag, name);
  const hasContent = type === "file" || type === "other";
  const hasLink = type === "symlink" || type === "hard-link";
  const size = paxNumber(pax, "size") ?? header.size;
  const stored = hasContent ? size : 0;
  const isSparsePax = isSparseByPax(pax);
  const sparseName = isSparsePax ? pax.get("GNU.sparse.name") : undefined;
  const sparseSize = isSparsePax
    ? (paxNumber(pax, "GNU.sparse.size") ?? paxNumber(pax, "GNU.sparse.realsize") ?? size)
    : header.sparseSize;
  const toldSize = sparseSize ?? size;
  if (stored < 0 || (sparseSize ?? 0) < 0) throw new TarError({ key: "archive.negative" });
  const entry: TarEntry = {
    name: sparseName === undefined ? name : toByteString(sparseName),
    type,
    size: type === "file" ? toldSize : 0,
    isSparse: sparseSize !== null,
    linkName: hasLink ? (linkBytes === null ? header.linkName : toByteString(linkBytes)) : EMPTY,
    mode: header.mode,
    uid: paxNumber(pax, "uid") ?? header.uid,
    gid: paxNumber(pax, "gid") ?? header.gid,
    mtime: paxSeconds(pax, "mtime") ?? header.mtime,
    deviceMajor: header.deviceMajor,
    deviceMinor: header.deviceMinor,
    contentAt,
  };
  return { entry, toldSize, stored };
}

/**
 * Whether the records make the file sparse, in one of the versions that there are: the first had no version in it.
 * https://www.gnu.org/software/tar/manual/html_node/PAX-0.html
 */
function isSparseByPax(pax: ReadonlyMap<string, Buffer>): boolean {
  if (pax.size === 0) return false;
  const version = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")].join(".");
  if (version === ".") return pax.has("GNU.sparse.map") || pax.has("GNU.sparse.offset");
  return SPARSE_VERSIONS.has(version);
}

const SPARSE_VERSIONS: ReadonlySet<string> = new Set(["0.0", "0.1", "1.0"]);

const EMPTY = "" as ByteString;

function entryType(typeFlag: string, name: ByteString): TarEntryType {
  // v7 had no type for directories; the slash at the end of the name is all that tells.
  if (typeFlag === "\0" && name.endsWith("/")) return "directory";
  return TYPES.get(typeFlag) ?? "other";
}
