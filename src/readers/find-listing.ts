import type { ByteString } from "../image/layer-entry.js";

/**
 * What GNU find is to print of each file: type, size, mode, owner, group, time, inode, number of hard links and
 * path, then the target of a symlink. NUL ends both, since nothing else is forbidden in a name.
 */
export const LISTING_FORMAT = "%y %s %m %U %G %T@ %i %n %P\\0%l\\0";

/** One file as find lists it. */
export interface FoundFile {
  /** As find names types: `f`, `d`, `l`, `c`, `b`, `p`, `s`. */
  readonly type: string;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whole seconds since 1970-01-01, rounded down. */
  readonly mtime: number;
  readonly inode: string;
  readonly links: number;
  /** From the directory that find began with; empty for that one itself. */
  readonly path: ByteString;
  /** A symlink's target; empty for the others. */
  readonly target: ByteString;
}

export interface FindListing {
  readonly write: (chunk: Buffer) => void;
  /** @throws Error where the listing ends in the middle of a file. */
  readonly end: () => void;
}

const FIELDS = 8;

/** Reads what find prints in LISTING_FORMAT, in pieces of any size. */
export function createFindListing(onFile: (file: FoundFile) => void): FindListing {
  let rest = "";
  return {
    write(chunk) {
      const text = rest + chunk.toString("latin1");
      let at = 0;
      while (true) {
        const middle = text.indexOf("\0", at);
        const end = middle === -1 ? -1 : text.indexOf("\0", middle + 1);
        if (end === -1) break;
        onFile(toFile(text.slice(at, middle), text.slice(middle + 1, end)));
        at = end + 1;
      }
      rest = text.slice(at);
    },
    end() {
      if (rest !== "") throw new Error("find's listing ends in the middle of a file");
    },
  };
}

function toFile(line: string, target: string): FoundFile {
  const fields: string[] = [];
  let at = 0;
  for (let field = 0; field < FIELDS; field++) {
    const blank = line.indexOf(" ", at);
    if (blank === -1) throw new Error("find's listing has a line that cannot be read");
    fields.push(line.slice(at, blank));
    at = blank + 1;
  }
  const [type = "", size = "", mode = "", uid = "", gid = "", mtime = "", inode = "", links = ""] = fields;
  return {
    type,
    size: toNumber(size, 10),
    mode: toNumber(mode, 8),
    uid: toNumber(uid, 10),
    gid: toNumber(gid, 10),
    // find writes seconds rounded down, then a fraction that counts up from them, before 1970 too.
    mtime: toNumber(mtime.split(".", 1)[0] ?? "", 10),
    inode,
    links: toNumber(links, 10),
    path: line.slice(at) as ByteString,
    target: target as ByteString,
  };
}

function toNumber(digits: string, radix: 8 | 10): number {
  const value = /^-?\d+$/.test(digits) ? Number.parseInt(digits, radix) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new Error(`find's listing has "${digits}" in place of a number`);
  return value;
}
