import type { TarParser } from "../image/tar.js";

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
const COLON = 0x3a;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const GATHERED = 256 * 1024;
/** Bytes. Engines take no header of more than 1 MiB, and cut what else stands between files at that length. */
const MAX_LINE = 16 * 1024 * 1024;

/**
 * Reads what Docker's classic store keeps of layers' archives, to save them byte by byte as they came: an object of JSON
 * a line, either a segment (type 2), all bytes between the contents of two files, or the place of a content (type 1).
 * A position counts them, from 0 in each archive. Several archives may follow one another.
 * Format: https://pkg.go.dev/github.com/vbatts/tar-split/tar/storage#Entry, as Go's encoding/json writes it.
 * @param nextArchive called at each archive's beginning, for the parser of its headers.
 * @throws Error for anything else, and what those parsers throw.
 */
export function createTarSplitParser(nextArchive: () => TarParser): TarSplitParser {
  let archive: TarParser | null = null;
  /** Of a line that is not whole yet. */
  let rest: Buffer = Buffer.alloc(0);
  // Segments are short: to hand each of them on would take longer than to read it.
  let gathered = Buffer.alloc(GATHERED);
  let length = 0;

  function handOn(): void {
    archive?.write(gathered.subarray(0, length));
    length = 0;
  }

  /** Takes the line from `start` to the newline at `end`. */
  function onLine(lines: Buffer, start: number, end: number): void {
    // The position comes last: no other but 0 has a zero behind the colon.
    if (lines[end - 2] === ZERO && lines[end - 3] === COLON) {
      handOn();
      archive?.end();
      archive = nextArchive();
    }
    const type = lines[start + TYPE_AT];
    if (archive === null || (type !== FILE_TYPE && type !== SEGMENT_TYPE)) throw unreadable();
    if (type === FILE_TYPE) return;
    const from = start + SEGMENT.length;
    const to = lines.indexOf(QUOTE, from);
    if (lines[from - 1] !== QUOTE || to === -1 || to > end) throw unreadable();
    if (length + to - from > gathered.length) handOn();
    if (to - from > gathered.length) gathered = Buffer.alloc(to - from);
    length += gathered.write(lines.toString("latin1", from, to), length, "base64");
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
      for (let end = piece.indexOf(NEWLINE, start); end !== -1; end = piece.indexOf(NEWLINE, start)) {
        onLine(piece, start, end);
        start = end + 1;
      }
      rest = Buffer.from(piece.subarray(start));
    },
    end() {
      if (rest.length > 0) throw unreadable();
      handOn();
      archive?.end();
    },
  };
}

function unreadable(): Error {
  return new Error("what the engine keeps of a layer's archive has a line that cannot be read");
}
