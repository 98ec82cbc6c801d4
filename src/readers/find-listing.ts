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

/** The files of a part of a listing, one after the other. */
export interface ListedFiles {
  /** Where in the listing's part the next file begins. */
  readonly position: () => number;
  /** The next file's type; empty where no more file is whole in this part. */
  readonly nextType: () => string;
  /** Passes over the next file, once `nextType` has told that there is one. */
  readonly skip: () => void;
  /** Takes the next file, once `nextType` has told that there is one. @throws Error for what find does not write. */
  readonly take: () => FoundFile;
}

/** The fields before the path. find writes times as seconds rounded down and a fraction that counts up from them. */
const FIELDS = /([a-zA-Z]) (\d+) ([0-7]+) (\d+) (\d+) (-?\d+)(?:\.\d+)? (\d+) (\d+) /y;

/**
 * Reads what find prints in LISTING_FORMAT.
 * @param text a character a byte, from the beginning of a file
 */
export function readListing(text: string): ListedFiles {
  let start = 0;
  // Where the next file's path and target end; `end` is before `start` where that is still to be found.
  let pathEnd = -1;
  let end = -1;
  const advance = (): void => {
    start = end + 1;
  };

  return {
    position: () => start,
    nextType() {
      if (end < start) {
        pathEnd = text.indexOf("\0", start);
        end = pathEnd === -1 ? -1 : text.indexOf("\0", pathEnd + 1);
      }
      return end === -1 ? "" : text.charAt(start);
    },
    skip: advance,
    take() {
      FIELDS.lastIndex = start;
      const fields = FIELDS.exec(text);
      const pathStart = FIELDS.lastIndex;
      if (fields === null || pathStart > pathEnd)
        throw new Error("find's listing has a line that cannot be read");
      const [, type = "", size, mode = "", uid, gid, mtime, inode = "", links] = fields;
      const path = text.slice(pathStart, pathEnd) as ByteString;
      const target = text.slice(pathEnd + 1, end) as ByteString;
      advance();
      return {
        type,
        size: toNumber(size),
        mode: Number.parseInt(mode, 8),
        uid: toNumber(uid),
        gid: toNumber(gid),
        mtime: toNumber(mtime),
        inode,
        links: toNumber(links),
        path,
        target,
      };
    },
  };
}

function toNumber(digits: string | undefined): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value))
    throw new Error(`find's listing has the number ${digits}, which is too large`);
  return value;
}
