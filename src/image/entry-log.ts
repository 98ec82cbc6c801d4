import { contentSize } from "./content-size.js";
import type { ByteString, LayerEntry, LayerEntryType } from "./layer-entry.js";

/**
 * The entries of one layer, kept until it is known where in the image the layer belongs: some 30 bytes each, as
 * differences from the entry before, in buffers that grow without being copied.
 */
export interface EntryLog {
  /** Not after a replay. The object is kept until the next call. */
  readonly append: (entry: LayerEntry) => void;
  /** Calls back with every entry, in the order of `append`. The object passed is used again for the next one. */
  readonly replay: (visit: (entry: LayerEntry) => void) => void;
  /** The same, letting go of the memory on the way: the log is empty then. */
  readonly drain: (visit: (entry: LayerEntry) => void) => void;
  /** How many, each counted with the directories above it that the entry before it was not in. */
  readonly entries: () => number;
  /** Memory taken, roughly: bytes written. */
  readonly bytes: () => number;
}

/** A record begins with a type's place in this list, and marks for what is as in the record before. */
const TYPES: readonly LayerEntryType[] = [
  "file",
  "directory",
  "symlink",
  "hard-link",
  "whiteout",
  "opaque",
  "character-device",
  "block-device",
  "fifo",
  "other",
];
const CODES: ReadonlyMap<LayerEntryType, number> = new Map(TYPES.map((type, index) => [type, index]));
const TYPE_BITS = 0x0f;
const SAME_OWNER = 0x10;
const SAME_MODE = 0x20;
const SAME_TIME = 0x40;

const FIRST_CHUNK = 1024;
const LARGEST_CHUNK = 256 * 1024;

/** The numbers of a record: at most nine, of eight bytes at most, behind the byte for type and marks. */
const LONGEST_NUMBERS = 1 + 9 * 8;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const NOTHING = "" as ByteString;

export function createEntryLog(): EntryLog {
  /** Each record lies in one chunk as a whole; `ends` tells where the last one of each ends. */
  let chunks: (Buffer | null)[] = [];
  let ends: number[] = [];
  let chunk: Buffer = Buffer.alloc(0);
  let at = 0;
  let entries = 0;
  let bytes = 0;
  let before = emptyEntry();

  function makeRoom(needed: number): void {
    if (at + needed <= chunk.length) return;
    closeChunk();
    const size = Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, 2 * chunk.length));
    // Not from Node's pool: a chunk is to be freed by itself.
    chunk = Buffer.allocUnsafeSlow(Math.max(size, needed));
    chunks.push(chunk);
    at = 0;
  }

  function closeChunk(): void {
    if (chunks.length > ends.length) ends.push(at);
  }

  function putNumber(number: number): void {
    let value = number;
    while (value >= 0x80) {
      chunk[at++] = (value % 0x80) + 0x80;
      value = Math.floor(value / 0x80);
    }
    chunk[at++] = value;
  }

  function putText(text: string, from: number): void {
    putNumber(text.length - from);
    for (let index = from; index < text.length; index++) chunk[at++] = text.charCodeAt(index);
  }

  function append(entry: LayerEntry): void {
    makeRoom(LONGEST_NUMBERS + entry.path.length + entry.linkName.length);
    const start = at;
    const sameOwner = entry.uid === before.uid && entry.gid === before.gid;
    const sameMode = entry.mode === before.mode;
    const sameTime = entry.mtime === before.mtime;
    chunk[at++] =
      (CODES.get(entry.type) ?? 0) |
      (sameOwner ? SAME_OWNER : 0) |
      (sameMode ? SAME_MODE : 0) |
      (sameTime ? SAME_TIME : 0);
    const shared = sharedStart(before.path, entry.path);
    putNumber(shared);
    putText(entry.path, shared);
    if (!sameOwner) {
      putNumber(entry.uid);
      putNumber(entry.gid);
    }
    if (!sameMode) putNumber(entry.mode);
    if (!sameTime) {
      const later = entry.mtime - before.mtime;
      putNumber(later >= 0 ? 2 * later : -2 * later - 1);
    }
    switch (entry.type) {
      case "file":
        putNumber(entry.size);
        break;
      case "symlink":
      case "hard-link":
        putText(entry.linkName, 0);
        break;
      case "character-device":
      case "block-device":
        putNumber(entry.deviceMajor);
        putNumber(entry.deviceMinor);
    }
    entries += 1 + slashesFrom(entry.path, shared);
    bytes += at - start;
    before = entry;
  }

  function read(visit: (entry: LayerEntry) => void, letGo: boolean): void {
    closeChunk();
    const entry: Mutable<LayerEntry> = emptyEntry();
    let path = Buffer.alloc(1024);
    for (let index = 0; index < ends.length; index++) {
      const from = chunks[index] ?? Buffer.alloc(0);
      const end = ends[index] ?? 0;
      if (letGo) chunks[index] = null;
      let place = 0;
      const takeNumber = (): number => {
        let value = 0;
        for (let scale = 1; ; scale *= 0x80) {
          const byte = from[place++] ?? 0;
          value += (byte & 0x7f) * scale;
          if (byte < 0x80) return value;
        }
      };
      while (place < end) {
        const head = from[place++] ?? 0;
        entry.type = TYPES[head & TYPE_BITS] ?? "other";
        const shared = takeNumber();
        const length = shared + takeNumber();
        if (length > path.length) path = Buffer.concat([path], 2 * length);
        for (let to = shared; to < length; to++) path[to] = from[place++] ?? 0;
        entry.path = path.toString("latin1", 0, length) as ByteString;
        if ((head & SAME_OWNER) === 0) {
          entry.uid = takeNumber();
          entry.gid = takeNumber();
        }
        if ((head & SAME_MODE) === 0) entry.mode = takeNumber();
        if ((head & SAME_TIME) === 0) {
          const later = takeNumber();
          entry.mtime += later % 2 === 0 ? later / 2 : -(later + 1) / 2;
        }
        entry.size = entry.type === "file" ? takeNumber() : 0;
        entry.linkName = NOTHING;
        if (entry.type === "symlink" || entry.type === "hard-link") {
          const linkLength = takeNumber();
          entry.linkName = from.toString("latin1", place, place + linkLength) as ByteString;
          place += linkLength;
        }
        const isDevice = entry.type === "character-device" || entry.type === "block-device";
        entry.deviceMajor = isDevice ? takeNumber() : 0;
        entry.deviceMinor = isDevice ? takeNumber() : 0;
        entry.contentSize = contentSize(entry);
        visit(entry);
      }
    }
  }

  return {
    append,
    replay: (visit) => read(visit, false),
    drain(visit) {
      chunk = Buffer.alloc(0);
      read(visit, true);
      chunks = [];
      ends = [];
      at = 0;
      entries = 0;
      bytes = 0;
      before = emptyEntry();
    },
    entries: () => entries,
    bytes: () => bytes,
  };
}

/** A path of a few kilobytes may make as many directories, each of which takes the memory of a file. */
function slashesFrom(path: string, start: number): number {
  let count = 0;
  for (let at = path.indexOf("/", start); at !== -1; at = path.indexOf("/", at + 1)) count++;
  return count;
}

function emptyEntry(): LayerEntry {
  return {
    path: NOTHING,
    type: "file",
    size: 0,
    contentSize: 0,
    linkName: NOTHING,
    mode: 0,
    uid: 0,
    gid: 0,
    mtime: 0,
    deviceMajor: 0,
    deviceMinor: 0,
  };
}

function sharedStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
