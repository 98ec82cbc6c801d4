import { type ByteString, toByteString } from "../image/layer-entry.js";
import { parsePaxRecords } from "../image/pax.js";
import { BLOCK, isZeroBlock, parseTarHeader, TarError } from "../image/tar-header.js";

/** A directory or device as tar archives it, with its extended attributes. */
export interface ArchivedFile {
  readonly name: ByteString;
  readonly typeFlag: string;
  readonly deviceMajor: number;
  readonly deviceMinor: number;
  /** By their full names, `trusted.overlay.opaque` say. */
  readonly attributes: ReadonlyMap<string, Buffer>;
}

export interface AttributeArchive {
  /** @throws TarError for what is no such archive. */
  readonly write: (chunk: Buffer) => void;
  /** @throws TarError where the archive ends too early. */
  readonly end: () => void;
}

const ATTRIBUTE = "SCHILY.xattr.";
const NONE: ReadonlyMap<string, Buffer> = new Map();
/** A path and the few attributes asked for. */
const MAX_EXTENDED_HEADER = 1024 * 1024;

/** Reads what GNU tar writes with --format=posix and --xattrs of files without content, in pieces of any size. */
export function createAttributeArchive(onFile: (file: ArchivedFile) => void): AttributeArchive {
  let rest: Buffer = Buffer.alloc(0);
  let extended: ReadonlyMap<string, Buffer> = NONE;
  let hasEnded = false;

  /** Takes in one entry that begins at `at`; the bytes it is long, or null where not all of it is there yet. */
  const take = (bytes: Buffer, at: number): number | null => {
    if (bytes.length - at < BLOCK) return null;
    if (isZeroBlock(bytes, at)) {
      hasEnded = true;
      return BLOCK;
    }
    const header = parseTarHeader(bytes, at);
    if (header.typeFlag !== "x") {
      const path = extended.get("path");
      const { typeFlag, deviceMajor, deviceMinor } = header;
      const name = path === undefined ? header.name : toByteString(path);
      onFile({ name, typeFlag, deviceMajor, deviceMinor, attributes: attributesOf(extended) });
      extended = NONE;
      return BLOCK;
    }
    if (header.size > MAX_EXTENDED_HEADER)
      throw new TarError({ key: "archive.longHeader", values: { bytes: header.size } });
    const length = BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
    if (bytes.length - at < length) return null;
    extended = parsePaxRecords(bytes.subarray(at + BLOCK, at + BLOCK + header.size));
    return length;
  };

  return {
    write(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      while (!hasEnded) {
        const length = take(bytes, at);
        if (length === null) break;
        at += length;
      }
      rest = hasEnded ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
    },
    end() {
      if (!hasEnded) throw new TarError({ key: "archive.cut" });
    },
  };
}

function attributesOf(records: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const found = [...records].filter(([key]) => key.startsWith(ATTRIBUTE));
  return found.length === 0
    ? NONE
    : new Map(found.map(([key, value]) => [key.slice(ATTRIBUTE.length), value]));
}
