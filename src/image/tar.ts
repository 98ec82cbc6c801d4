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

/** `headers` is an archive without the contents of its files, whose headers were checked when those were taken out. */
export type TarForm = "whole" | "headers";

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
  let left = 0;
  let padding = 0;
  let overrides = NO_OVERRIDES;
  let extendedType = "";
  let extended = Buffer.alloc(0);

  function beginContent(size: number, next: "content" | "extended"): void {
    left = next === "content" && form === "headers" ? 0 : size;
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
    if (header.typeFlag === "x" || header.typeFlag === "L" || header.typeFlag === "K") {
      if (header.size < 0 || header.size > MAX_EXTENDED_HEADER) {
        throw new TarError({ key: "archive.longHeader", values: { bytes: header.size } });
      }
      extendedType = header.typeFlag;
      extended = Buffer.alloc(header.size);
      beginContent(header.size, "extended");
      return;
    }
    const { entry, stored } = toEntry(header, overrides, position);
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

  function onBlock(bytes: Buffer, at: number): void {
    if (state === "sparse-map") {
      if (bytes[at + 504] === 0) beginContent(left, "content");
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

function withExtended(overrides: Overrides, typeFlag: string, content: Buffer): Overrides {
  if (typeFlag === "x") return { ...overrides, pax: parsePaxRecords(content) };
  const nul = content.indexOf(0);
  const value = nul === -1 ? content : content.subarray(0, nul);
  return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}

function toEntry(
  header: TarHeader,
  { pax, longName, longLink }: Overrides,
  contentAt: number,
): { entry: TarEntry; stored: number } {
  const nameBytes = pax.get("GNU.sparse.name") ?? pax.get("path") ?? longName;
  const linkBytes = pax.get("linkpath") ?? longLink;
  const name = nameBytes === null ? header.name : toByteString(nameBytes);
  const type = entryType(header.typeFlag, name);
  const hasContent = type === "file" || type === "other";
  const hasLink = type === "symlink" || type === "hard-link";
  const stored = hasContent ? (paxNumber(pax, "size") ?? header.size) : 0;
  const sparseSize =
    paxNumber(pax, "GNU.sparse.realsize") ?? paxNumber(pax, "GNU.sparse.size") ?? header.sparseSize;
  if (stored < 0 || (sparseSize ?? 0) < 0) throw new TarError({ key: "archive.negative" });
  const entry: TarEntry = {
    name,
    type,
    size: type === "file" ? (sparseSize ?? stored) : 0,
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
  return { entry, stored };
}

const EMPTY = "" as ByteString;

function entryType(typeFlag: string, name: ByteString): TarEntryType {
  // v7 had no type for directories; the slash at the end of the name is all that tells.
  if (typeFlag === "\0" && name.endsWith("/")) return "directory";
  return TYPES.get(typeFlag) ?? "other";
}
