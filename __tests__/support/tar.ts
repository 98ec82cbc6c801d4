import { Readable } from "node:stream";
import { pack } from "tar-stream";
import { createTarParser, type TarEntry } from "../../src/image/tar.js";

export interface TarFile {
  readonly name: string;
  readonly type?: "file" | "symlink" | "link" | "directory" | "character-device" | "fifo";
  readonly linkname?: string;
  readonly content?: string | Uint8Array;
}

/** A tar archive, as tar-stream writes it. */
export async function tar(files: readonly TarFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, type = "file", linkname, content = "" } of files) {
    const body = Buffer.from(content);
    archive.entry({ name, type, size: body.length, ...(linkname === undefined ? {} : { linkname }) }, body);
  }
  archive.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of archive) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

export interface HeaderFields {
  readonly name?: string;
  readonly size?: string | Uint8Array;
  readonly type?: string;
  readonly link?: string;
  readonly magic?: string;
  readonly prefix?: string;
  /** Bytes put at an offset, before the checksum is made. */
  readonly patches?: readonly (readonly [offset: number, bytes: string | Uint8Array])[];
  readonly checksum?: "unsigned" | "signed" | "wrong";
}

/** One header block, for what tar-stream does not write. */
export function tarHeader(fields: HeaderFields): Buffer {
  const { name = "file", size = "0", type = "0", link = "", magic = "ustar\u000000", prefix = "" } = fields;
  const block = Buffer.alloc(512);
  const put = (offset: number, bytes: string | Uint8Array): void => {
    Buffer.from(bytes).copy(block, offset);
  };
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, typeof size === "string" ? `${size.padStart(11, "0")}\0` : size);
  put(136, "00000000000\0");
  put(156, type);
  put(157, link);
  put(257, magic);
  put(345, prefix);
  for (const [offset, bytes] of fields.patches ?? []) put(offset, bytes);
  put(148, " ".repeat(8));
  const sum = block.reduce(
    (total, byte) => total + (fields.checksum === "signed" && byte > 127 ? byte - 256 : byte),
    fields.checksum === "wrong" ? 1 : 0,
  );
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  return block;
}

/** Content filled up to whole blocks. */
export function tarBlocks(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

export function paxHeader(records: string): Buffer {
  const bytes = Buffer.from(records);
  return Buffer.concat([
    tarHeader({ name: "pax", type: "x", size: bytes.length.toString(8) }),
    tarBlocks(bytes),
  ]);
}

/** `LENGTH KEY=VALUE\n`, the length counting itself. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  const digits = String(bytes + String(bytes).length).length;
  return `${bytes + digits}${rest}`;
}

/** What makes the file that follows a sparse one; records without `GNU.sparse.` before them. */
export function sparseHeader(records: Readonly<Record<string, string>>): Buffer {
  const all = Object.entries(records).map(([key, value]) => paxRecord(`GNU.sparse.${key}`, value));
  return paxHeader(all.join(""));
}

export const TAR_END = Buffer.alloc(1024);

/** A stream of the bytes in pieces of this size. */
export function inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  return Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  );
}

/** What our parser reads of an archive that comes in pieces of this size. */
export function readTar(archive: Uint8Array, pieceSize = 4096): TarEntry[] {
  const entries: TarEntry[] = [];
  const parser = createTarParser({ onEntry: (entry) => entries.push(entry) });
  for (let at = 0; at < archive.length; at += pieceSize) parser.write(archive.subarray(at, at + pieceSize));
  parser.end();
  return entries;
}
