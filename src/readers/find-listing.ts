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

/** The fields before the path. find writes times as seconds rounded down and a fraction that counts up from them. */
const FIELDS = /^([a-zA-Z]) (\d+) ([0-7]+) (\d+) (\d+) (-?\d+)(?:\.\d+)? (\d+) (\d+) /;

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
  const fields = FIELDS.exec(line);
  if (fields === null) throw new Error("find's listing has a line that cannot be read");
  const [all, type = "", size, mode = "", uid, gid, mtime, inode = "", links] = fields;
  return {
    type,
    size: toNumber(size),
    mode: Number.parseInt(mode, 8),
    uid: toNumber(uid),
    gid: toNumber(gid),
    mtime: toNumber(mtime),
    inode,
    links: toNumber(links),
    path: line.slice(all.length) as ByteString,
    target: target as ByteString,
  };
}

function toNumber(digits: string | undefined): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value))
    throw new Error(`find's listing has the number ${digits}, which is too large`);
  return value;
}
