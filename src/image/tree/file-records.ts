import { Float64Column, Uint32Column } from "./column.js";

/**
 * What a record is of: a file's content, a symlink, one more name of a content (a hard link), something without
 * content (a device, say), or nothing any more: the layer had something else at the path later.
 */
export const KIND = { file: 0, symlink: 1, name: 2, other: 3, none: 4 } as const;
export const CHANGE = { added: 0, changed: 1, metadataOnly: 2 } as const;

const MODE_MASK = 0o7777;
const KIND_SHIFT = 12;
const KIND_MASK = 0b111;
const CHANGE_SHIFT = 15;
const CHANGE_MASK = 0b11;
const SEEN = 1 << 17;
const GONE = 1 << 18;
const DELETED = 1 << 19;

/** One record for each path that a layer has and that is no directory, in the layers' order; 0 is no record. */
export class FileRecords {
  count = 1;
  readonly node: Uint32Column = new Uint32Column();
  /** The newest record that lower layers have of the path. */
  readonly before: Uint32Column = new Uint32Column();
  /** Content bytes; of a name, the record of the content. */
  readonly bytes: Float64Column = new Float64Column();
  /** The low 32 bits are enough to see that two times differ. */
  readonly mtime: Uint32Column = new Uint32Column();
  readonly owner: Uint32Column = new Uint32Column();
  /** Of a content: how many of its names the file system shows; once it is gone, the layer that took the last one. */
  private readonly namesOrEnd: Uint32Column = new Uint32Column();
  private readonly bits: Uint32Column = new Uint32Column();

  kind(record: number): number {
    return (this.bits.get(record) >>> KIND_SHIFT) & KIND_MASK;
  }

  setKind(record: number, kind: number): void {
    this.bits.set(record, (this.bits.get(record) & ~(KIND_MASK << KIND_SHIFT)) | (kind << KIND_SHIFT));
  }

  mode(record: number): number {
    return this.bits.get(record) & MODE_MASK;
  }

  setMode(record: number, mode: number): void {
    this.bits.set(record, (this.bits.get(record) & ~MODE_MASK) | (mode & MODE_MASK));
  }

  change(record: number): number {
    return (this.bits.get(record) >>> CHANGE_SHIFT) & CHANGE_MASK;
  }

  setChange(record: number, change: number): void {
    this.bits.set(
      record,
      (this.bits.get(record) & ~(CHANGE_MASK << CHANGE_SHIFT)) | (change << CHANGE_SHIFT),
    );
  }

  /** The record that holds the content of this one; itself unless it is a name. */
  content(record: number): number {
    return this.kind(record) === KIND.name ? this.bytes.get(record) : record;
  }

  /** Whether the file system shows the path as this record has it. */
  isSeen(record: number): boolean {
    return (this.bits.get(record) & SEEN) !== 0;
  }

  /** Whether a content is gone: no name of it is left. */
  isGone(content: number): boolean {
    return (this.bits.get(content) & GONE) !== 0;
  }

  /** Whether a content that is gone was deleted, not overwritten. */
  isDeleted(content: number): boolean {
    return (this.bits.get(content) & DELETED) !== 0;
  }

  goneWith(content: number): number {
    return this.namesOrEnd.get(content);
  }

  show(record: number): void {
    this.bits.set(record, this.bits.get(record) | SEEN);
    const content = this.content(record);
    this.namesOrEnd.set(content, this.namesOrEnd.get(content) + 1);
  }

  /** Takes the path of a seen record away; true when that was the last name of its content. */
  hide(record: number, layer: number, deleted: boolean): boolean {
    this.bits.set(record, this.bits.get(record) & ~SEEN);
    const content = this.content(record);
    const names = this.namesOrEnd.get(content) - 1;
    this.namesOrEnd.set(content, names > 0 ? names : layer);
    if (names > 0) return false;
    this.bits.set(content, this.bits.get(content) | GONE | (deleted ? DELETED : 0));
    return true;
  }
}

/** One number for an owner: exact for ids below 65,536, and nearly always different for two owners above. */
export function ownerNumber(uid: number, gid: number): number {
  return (uid ^ ((gid << 16) | (gid >>> 16))) >>> 0;
}
