import { randomFillSync } from "node:crypto";
import { type ByteString, toByteString } from "../layer-entry.js";
import { ByteColumn, Uint32Column } from "./column.js";

/** The root directory's node; also "no node" where one can be missing. */
export const ROOT = 0;

/**
 * Every path of an image once, as a tree of names: a path is a node's number. Nodes are never removed: what the file
 * system shows is for others to know.
 */
export interface PathTable {
  /**
   * The node of a path, made with its directories where there is none.
   * `onDirectory` is told of the path's directories, each at least once after a `restart`: what a path has in common
   * with the path before it was told then, and is not looked up again.
   */
  readonly walk: (path: ByteString, onDirectory: (node: number) => void) => number;
  /** Has the next `walk` tell of every directory. */
  readonly restart: () => void;
  /** The node of a path, made where there is none, and nobody told. */
  readonly node: (path: ByteString) => number;
  /** How many nodes there are, and how many bytes their names have. */
  readonly size: () => number;
  readonly nameBytes: () => number;
  readonly parent: (node: number) => number;
  readonly path: (node: number) => ByteString;
  /** How many bytes a name has, and which. */
  readonly nameLength: (node: number) => number;
  readonly nameByte: (node: number, index: number) => number;
}

const SLASH = 0x2f;

export function createPathTable(): PathTable {
  const parents = new Uint32Column();
  const names = new ByteColumn();
  /** Where a node's name ends in `names`; it begins where the one before it ends. */
  const nameEnds = new Uint32Column();
  const hashes = new Uint32Column();
  const key = randomFillSync(new Int32Array(2));
  const key0 = key[0] ?? 0;
  const key1 = key[1] ?? 0;
  let count = 1;
  let slots = new Uint32Array(1024);

  let walked = "";
  /** `walked` up to its last slash: most paths are in the directory of the path before. */
  let walkedDirectory = "";
  /** The nodes of `walked`'s parts, and where in it each part ends. */
  const partNodes: number[] = [];
  const partEnds: number[] = [];

  /** The name that is looked for. */
  let name = new Uint8Array(256);

  /**
   * After HalfSipHash-1-3, over the parent's number and the `length` bytes of `name`, with a key that nobody outside
   * knows: an image cannot be made whose names all fall into one slot.
   */
  function hash(parent: number, length: number): number {
    const bytes = name;
    let v0 = key0;
    let v1 = key1;
    let v2 = 0x6c796765 ^ key0;
    let v3 = 0x74656462 ^ key1;
    // One word of the parent's number, the name's words, one of what is left of it and its length; then three of 0.
    const words = (length >>> 2) + 2;
    for (let step = 0; step < words + 3; step++) {
      const at = 4 * (step - 1);
      let word = 0;
      if (step === 0) {
        word = parent;
      } else if (step < words - 1) {
        word =
          (bytes[at] ?? 0) |
          ((bytes[at + 1] ?? 0) << 8) |
          ((bytes[at + 2] ?? 0) << 16) |
          ((bytes[at + 3] ?? 0) << 24);
      } else if (step === words - 1) {
        word = length << 24;
        for (let index = at; index < length; index++) word |= (bytes[index] ?? 0) << (8 * (index - at));
      } else if (step === words) {
        v2 ^= 0xff;
      }
      v3 ^= word;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      v0 ^= word;
    }
    return (v1 ^ v3) >>> 0;
  }

  function nameStart(node: number): number {
    return node === ROOT ? 0 : nameEnds.get(node - 1);
  }

  function isNamed(node: number, length: number): boolean {
    const start = nameStart(node);
    if (nameEnds.get(node) - start !== length) return false;
    for (let index = 0; index < length; index++) {
      if (names.get(start + index) !== name[index]) return false;
    }
    return true;
  }

  function grow(): void {
    slots = new Uint32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let node = 1; node < count; node++) {
      let slot = hashes.get(node) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
  }

  function child(parent: number, path: ByteString, start: number, end: number): number {
    const length = end - start;
    if (length > name.length) name = new Uint8Array(2 * length);
    for (let index = 0; index < length; index++) name[index] = path.charCodeAt(start + index);
    const mask = slots.length - 1;
    const hashed = hash(parent, length);
    let slot = hashed & mask;
    for (let node = slots[slot] ?? 0; node !== 0; node = slots[slot] ?? 0) {
      if (parents.get(node) === parent && isNamed(node, length)) return node;
      slot = (slot + 1) & mask;
    }
    const node = count++;
    slots[slot] = node;
    parents.set(node, parent);
    hashes.set(node, hashed);
    const from = nameStart(node);
    for (let index = 0; index < length; index++) names.set(from + index, name[index] ?? 0);
    nameEnds.set(node, from + length);
    if (3 * count > 2 * slots.length) grow();
    return node;
  }

  function partEnd(path: ByteString, start: number): number {
    const slash = path.indexOf("/", start);
    return slash === -1 ? path.length : slash;
  }

  /** Drops of the walked path what is not the beginning of this one too. */
  function keepCommon(path: ByteString, isBelow: boolean): void {
    const most = Math.min(path.length, walked.length);
    let common = isBelow ? walkedDirectory.length : 0;
    while (common < most && path.charCodeAt(common) === walked.charCodeAt(common)) common++;
    for (let end = partEnds.at(-1); end !== undefined; end = partEnds.at(-1)) {
      if (end <= common && (end === path.length || path.charCodeAt(end) === SLASH)) return;
      partEnds.pop();
      partNodes.pop();
    }
  }

  function walk(path: ByteString, onDirectory: (node: number) => void): number {
    if (path.length === 0) return ROOT;
    const isBelow = path.startsWith(walkedDirectory);
    const depth = partEnds.length;
    keepCommon(path, isBelow);
    let node = partNodes.at(-1) ?? ROOT;
    let end = partEnds.at(-1) ?? -1;
    while (end < path.length) {
      onDirectory(node);
      const start = end + 1;
      end = partEnd(path, start);
      node = child(node, path, start, end);
      partNodes.push(node);
      partEnds.push(end);
    }
    walked = path;
    if (!isBelow || partEnds.length !== depth) walkedDirectory = path.slice(0, path.lastIndexOf("/") + 1);
    return node;
  }

  function restart(): void {
    walked = "";
    walkedDirectory = "";
    partNodes.length = 0;
    partEnds.length = 0;
  }

  function node(path: ByteString): number {
    let found = ROOT;
    for (let start = 0; start < path.length; ) {
      const end = partEnd(path, start);
      found = child(found, path, start, end);
      start = end + 1;
    }
    return found;
  }

  function nameLength(of: number): number {
    return nameEnds.get(of) - nameStart(of);
  }

  let scratch = new Uint8Array(4096);

  function path(of: number): ByteString {
    let at = scratch.length;
    for (let node = of; node !== ROOT; node = parents.get(node)) {
      const start = nameStart(node);
      const end = nameEnds.get(node);
      while (at < end - start + 1) {
        const longer = new Uint8Array(2 * scratch.length);
        longer.set(scratch, scratch.length);
        at += scratch.length;
        scratch = longer;
      }
      for (let index = end - 1; index >= start; index--) scratch[--at] = names.get(index);
      scratch[--at] = SLASH;
    }
    return toByteString(scratch.subarray(at + 1));
  }

  return {
    walk,
    restart,
    node,
    size: () => count,
    nameBytes: () => nameEnds.get(count - 1),
    parent: (of) => parents.get(of),
    path,
    nameLength,
    nameByte: (of, index) => names.get(nameStart(of) + index),
  };
}
