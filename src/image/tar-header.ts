import { SaidError } from "../said-error.js";
import type { ByteString } from "./layer-entry.js";

/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
export const BLOCK = 512;

export class TarError extends SaidError {
  override readonly name: string = "TarError";
}

export interface TarHeader {
  readonly name: ByteString;
  readonly typeFlag: string;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970-01-01. */
  readonly mtime: number;
  readonly linkName: ByteString;
  readonly deviceMajor: number;
  readonly deviceMinor: number;
  /** Size of the file that a GNU sparse entry ("S") stands for; null for every other entry. */
  readonly sparseSize: number | null;
  /** Whether more sparse maps follow in a block of their own. */
  readonly sparseContinues: boolean;
}

const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const BLANK = 0x20;

/** Whether the BLOCK bytes from `at` on are all zero. */
export function isZeroBlock(bytes: Buffer, at = 0): boolean {
  for (let index = at; index < at + BLOCK; index++) {
    if (bytes[index] !== 0) return false;
  }
  return true;
}

/** Whether the checksum of the block at `at` holds, summed over unsigned or (as some old archivers did) signed bytes. */
export function hasValidChecksum(bytes: Buffer, at = 0): boolean {
  const stored = octal(bytes, at + CHECKSUM_AT, at + CHECKSUM_END);
  // The field itself counts as blanks.
  let sum = (CHECKSUM_END - CHECKSUM_AT) * BLANK;
  for (let index = at; index < at + CHECKSUM_AT; index++) sum += bytes[index] ?? 0;
  for (let index = at + CHECKSUM_END; index < at + BLOCK; index++) sum += bytes[index] ?? 0;
  return stored === sum || (stored !== null && stored === sum - 256 * highBytes(bytes, at));
}

/** How many bytes of the block are negative where bytes are signed. */
function highBytes(bytes: Buffer, at: number): number {
  let count = 0;
  for (let index = at; index < at + BLOCK; index++) {
    const isSummed = index < at + CHECKSUM_AT || index >= at + CHECKSUM_END;
    if (isSummed && (bytes[index] ?? 0) > 127) count++;
  }
  return count;
}

/**
 * Reads the header block of BLOCK bytes that begins at `at`.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
export function parseTarHeader(bytes: Buffer, at = 0): TarHeader {
  if (!hasValidChecksum(bytes, at)) throw new TarError({ key: "archive.checksum" });
  return parseCheckedTarHeader(bytes, at);
}

/** The same for a header whose checksum is known to hold. @throws TarError when a number is not one. */
export function parseCheckedTarHeader(bytes: Buffer, at: number): TarHeader {
  const typeFlag = String.fromCharCode(bytes[at + 156] ?? 0);
  const magic = bytes.toString("latin1", at + 257, at + 265);
  const isUstar = magic.startsWith("ustar\0");
  const isGnu = magic === "ustar  \0";
  const hasPrefix = isUstar && bytes[at + 345] !== 0;
  // star keeps access and change times behind a shorter prefix and says so at the block's very end.
  const isStar = hasPrefix && bytes.toString("latin1", at + 508, at + 512) === "tar\0";
  const name = text(bytes, at, at + 100);
  const isDevice = (isUstar || isGnu) && (typeFlag === "3" || typeFlag === "4");
  const isSparse = isGnu && typeFlag === "S";
  return {
    name: hasPrefix ? (`${text(bytes, at + 345, at + (isStar ? 476 : 500))}/${name}` as ByteString) : name,
    typeFlag,
    size: number(bytes, at + 124, at + 136, "size"),
    mode: number(bytes, at + 100, at + 108, "mode"),
    uid: number(bytes, at + 108, at + 116, "owner"),
    gid: number(bytes, at + 116, at + 124, "group"),
    mtime: number(bytes, at + 136, at + 148, "time"),
    linkName: text(bytes, at + 157, at + 257),
    deviceMajor: isDevice ? number(bytes, at + 329, at + 337, "device") : 0,
    deviceMinor: isDevice ? number(bytes, at + 337, at + 345, "device") : 0,
    sparseSize: isSparse ? number(bytes, at + 483, at + 495, "size") : null,
    sparseContinues: isSparse && bytes[at + 482] !== 0,
  };
}

function text(bytes: Buffer, start: number, end: number): ByteString {
  let stop = start;
  while (stop < end && bytes[stop] !== 0) stop++;
  return (stop === start ? "" : bytes.toString("latin1", start, stop)) as ByteString;
}

function number(bytes: Buffer, start: number, end: number, field: string): number {
  const first = bytes[start] ?? 0;
  const value = first >= 0x80 ? base256(bytes, start, end) : octal(bytes, start, end);
  if (value === null || !Number.isSafeInteger(value)) {
    throw new TarError({ key: "archive.number", values: { field } });
  }
  return value;
}

/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(bytes: Buffer, start: number, end: number): number | null {
  let at = start;
  while (at < end && (bytes[at] === BLANK || bytes[at] === 0)) at++;
  let value = 0;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BLANK || byte === 0) break;
    if (byte < 0x30 || byte > 0x37) return null;
    value = value * 8 + (byte - 0x30);
  }
  return value;
}

/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(bytes: Buffer, start: number, end: number): number {
  const first = bytes[start] ?? 0;
  const negative = (first & 0x40) !== 0;
  let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
  for (let at = start + 1; at < end; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
}
