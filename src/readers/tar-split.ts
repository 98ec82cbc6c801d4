import type { TarParser } from "../image/tar.js";
import { type ContentPlaces, createContentPlaces } from "./content-places.js";

/** Bytes go in by `write`, in pieces of any size; `end` says that there are no more. */
export interface TarSplitParser {
  readonly write: (piece: Buffer) => void;
  readonly end: () => void;
}

/** What stands before the bytes of a segment, in base64. */
const SEGMENT = '{"type":2,"payload":"';
const TYPE_AT = SEGMENT.indexOf("2");
const FILE_TYPE = 0x31;
const SEGMENT_TYPE = 0x32;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const GATHERED = 256 * 1024;
/** Bytes: many times the longest headers that an archive has before one file. */
const MAX_LINE = 16 * 1024 * 1024;
/** What stands behind a content's size, and behind its CRC-64 in base64. */
const CHECKSUM = ',"payload":"';
const CHECKSUM_LENGTH = 12;
const POSITION = '","position":';

/**
 * Reads what Docker's classic store keeps of layers' archives, to save them byte by byte as they came: an object of JSON
 * a line, either a segment (type 2), all bytes between the contents of two files, or the place of a content (type 1).
 * A position counts them, from 0 in each archive. Several archives may follow one another.
 * Format: https://pkg.go.dev/github.com/vbatts/tar-split/tar/storage#Entry, as Go's encoding/json writes it.
 * @param nextArchive called at each archive's beginning, for the parser of its headers. It has to say where they end,
 * and is held against the places of the contents: an archive that it understands otherwise than the engine is refused.
 * @throws Error for anything else, and what those parsers throw.
 */
export function createTarSplitParser(
  nextArchive: (onHeaderEnd: ContentPlaces["parsed"]) => TarParser,
): TarSplitParser {
  let archive: TarParser | null = null;
  let places = createContentPlaces();
  /** Of a line that is not whole yet. */
  let rest: Buffer = Buffer.alloc(0);
  // Segments are short: to hand each of them on would take longer than to read it.
  let gathered = Buffer.alloc(GATHERED);
  let length = 0;
  /** Bytes of the archive's segments so far. */
  let end = 0;
  /** The next line's position, and how many digits it has. */
  let position = 0;
  let digits = 1;

  function handOn(): void {
    archive?.write(gathered.subarray(0, length));
    length = 0;
    places.caughtUp();
  }

  function endArchive(): void {
    handOn();
    places.end();
    archive?.end();
  }

  function beginArchive(): void {
    endArchive();
    end = 0;
    position = 0;
    digits = 1;
    places = createContentPlaces();
    archive = nextArchive(places.parsed);
  }

  /** Takes the base64 from `from` to `to`. */
  function onSegment(lines: Buffer, from: number, to: number): void {
    if (length + to - from > gathered.length) handOn();
    if (to - from > gathered.length) gathered = Buffer.alloc(to - from);
    const written = gathered.write(lines.toString("latin1", from, to), length, "base64");
    length += written;
    end += written;
  }

  /** Takes the line from `start` to the newline at `stop`. */
  function onLine(lines: Buffer, start: number, stop: number): void {
    // The position comes last: no other but 0 has a zero behind the colon.
    if (lines[stop - 2] === ZERO && lines[stop - 3] === COLON) beginArchive();
    if (position === 10 ** digits) digits++;
    position++;
    const colon = stop - 2 - digits;
    if (archive === null || lines[colon] !== COLON) throw unreadable();
    if (lines[start + TYPE_AT] === FILE_TYPE) {
      places.recorded(end, sizeIn(lines, start, colon));
      return;
    }
    const from = start + SEGMENT.length;
    const to = lines.indexOf(QUOTE, from);
    const isSegment = lines[start + TYPE_AT] === SEGMENT_TYPE && lines[from - 1] === QUOTE;
    if (!isSegment || to === -1 || to > stop) throw unreadable();
    onSegment(lines, from, to);
  }

  return {
    write(piece) {
      let start = 0;
      if (rest.length > 0) {
        start = piece.indexOf(NEWLINE) + 1;
        rest = Buffer.concat([rest, start === 0 ? piece : piece.subarray(0, start)]);
        if (rest.length > MAX_LINE) throw unreadable();
        if (start === 0) return;
        onLine(rest, 0, rest.length - 1);
      }
      for (let stop = piece.indexOf(NEWLINE, start); stop !== -1; stop = piece.indexOf(NEWLINE, start)) {
        onLine(piece, start, stop);
        start = stop + 1;
      }
      handOn();
      rest = Buffer.from(piece.subarray(start));
    },
    end() {
      if (rest.length > 0) throw unreadable();
      endArchive();
    },
  };
}

/**
 * The size of a content in a line that ends with `"size":5,"payload":"…","position":1}`; 0 where it ends with
 * `"payload":null,"position":1}`, as where there is none.
 * @param start of the line; `colon` is the last one in it.
 */
function sizeIn(lines: Buffer, start: number, colon: number): number {
  let at = colon + 1 - POSITION.length;
  if (lines[at] !== QUOTE) return 0;
  at -= CHECKSUM_LENGTH + CHECKSUM.length + 1;
  let size = 0;
  for (let scale = 1; isDigit(lines[at]); at--) {
    size += scale * ((lines[at] ?? 0) - ZERO);
    scale *= 10;
  }
  if (lines[at] !== COLON || at < start) throw unreadable();
  return size;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

function unreadable(): Error {
  return new Error("what the engine keeps of a layer's archive has a line that cannot be read");
}
