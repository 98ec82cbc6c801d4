/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
export const BLOCK = 512;

export class TarError extends Error {
  override readonly name = "TarError";
}

export interface TarHeader {
  readonly name: string;
  readonly typeFlag: string;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970-01-01. */
  readonly mtime: number;
  readonly linkName: string;
  readonly linkSize: number;
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

export function isZeroBlock(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

/** Whether the block's checksum holds, summed over unsigned or (as some old archivers did) signed bytes. */
export function hasValidChecksum(block: Buffer): boolean {
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < BLOCK; at++) {
    const byte = at >= CHECKSUM_AT && at < CHECKSUM_END ? BLANK : (block[at] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
  return stored !== null && (stored === unsigned || stored === signed);
}

/**
 * Reads a header block of BLOCK bytes.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
export function parseTarHeader(block: Buffer): TarHeader {
  if (!hasValidChecksum(block)) throw new TarError("a header's checksum does not match its bytes");
  const typeFlag = String.fromCharCode(block[156] ?? 0);
  const magic = block.toString("latin1", 257, 265);
  const isUstar = magic.startsWith("ustar\0");
  const isGnu = magic === "ustar  \0";
  // star keeps access and change times behind a shorter prefix and says so at the block's very end.
  const isStar = isUstar && block.toString("latin1", 508, 512) === "tar\0";
  const prefix = isUstar ? text(block, 345, isStar ? 476 : 500) : "";
  const name = text(block, 0, 100);
  const linkEnd = textEnd(block, 157, 257);
  const isSparse = isGnu && typeFlag === "S";
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    typeFlag,
    size: number(block, 124, 136, "size"),
    mode: number(block, 100, 108, "mode"),
    uid: number(block, 108, 116, "owner"),
    gid: number(block, 116, 124, "group"),
    mtime: number(block, 136, 148, "time"),
    linkName: block.toString("utf8", 157, linkEnd),
    linkSize: linkEnd - 157,
    deviceMajor: isUstar || isGnu ? number(block, 329, 337, "device number") : 0,
    deviceMinor: isUstar || isGnu ? number(block, 337, 345, "device number") : 0,
    sparseSize: isSparse ? number(block, 483, 495, "size") : null,
    sparseContinues: isSparse && block[482] !== 0,
  };
}

function textEnd(block: Buffer, start: number, end: number): number {
  const nul = block.indexOf(0, start);
  return nul === -1 || nul > end ? end : nul;
}

function text(block: Buffer, start: number, end: number): string {
  return block.toString("utf8", start, textEnd(block, start, end));
}

function number(block: Buffer, start: number, end: number, field: string): number {
  const first = block[start] ?? 0;
  const value = first >= 0x80 ? base256(block, start, end) : octal(block, start, end);
  if (value === null || !Number.isSafeInteger(value)) {
    throw new TarError(`a header's ${field} is not a number that can be read`);
  }
  return value;
}

/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(block: Buffer, start: number, end: number): number | null {
  let at = start;
  while (at < end && (block[at] === BLANK || block[at] === 0)) at++;
  let value = 0;
  for (; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte === BLANK || byte === 0) break;
    if (byte < 0x30 || byte > 0x37) return null;
    value = value * 8 + (byte - 0x30);
  }
  return value;
}

/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(block: Buffer, start: number, end: number): number {
  const first = block[start] ?? 0;
  const negative = (first & 0x40) !== 0;
  let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
  for (let at = start + 1; at < end; at++) value = value * 256 + (block[at] ?? 0);
  return value;
}
