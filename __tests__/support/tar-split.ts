import { TAR_END, type TarFile, tar, tarBlocks } from "./tar.js";

/** A part of an archive: all that stands before a content, and the content. */
export interface TarPart {
  readonly header: Buffer;
  readonly content?: Buffer;
  /** The size that Go reads in the header, where it is not the content's. */
  readonly size?: number;
  /** What fills the last block, where that is not the content's. */
  readonly padding?: Buffer;
}

const NOTHING = Buffer.alloc(0);

/** The parts of an archive as tar-stream writes it. */
export async function tarParts(files: readonly TarFile[]): Promise<TarPart[]> {
  return Promise.all(
    files.map(async (file) => {
      const content = Buffer.from(
        file.type === undefined || file.type === "file" ? (file.content ?? "") : "",
      );
      const archive = await tar([file]);
      const header = archive.subarray(0, archive.length - TAR_END.length - tarBlocks(content).length);
      return { header, content };
    }),
  );
}

function paddingOf({ content = NOTHING, padding }: TarPart): Buffer {
  return padding ?? tarBlocks(content).subarray(content.length);
}

export function archiveOf(parts: readonly TarPart[]): Buffer {
  const pieces = parts.flatMap((part) => [part.header, part.content ?? NOTHING, paddingOf(part)]);
  return Buffer.concat([...pieces, TAR_END]);
}

/**
 * What Docker's classic store keeps of the archive to write it again, as tar-split does: the bytes before, between and
 * behind the contents, and of each content only the size and a checksum (here not the real one, which nobody reads).
 */
export function tarSplit(parts: readonly TarPart[]): Buffer {
  const lines: object[] = [];
  const addSegment = (bytes: Buffer): void => {
    // Go leaves out what is empty, and writes the position last.
    if (bytes.length > 0) lines.push({ type: 2, payload: bytes.toString("base64"), position: lines.length });
  };
  let padding: Buffer = NOTHING;
  for (const part of parts) {
    addSegment(Buffer.concat([padding, part.header]));
    const { size = part.content?.length ?? 0 } = part;
    const told = size > 0 ? { size, payload: "AAAAAAAAAAA=" } : { payload: null };
    lines.push({ type: 1, name: 'a"size":1,"payload":null', ...told, position: lines.length });
    padding = paddingOf(part);
  }
  addSegment(Buffer.concat([padding, TAR_END]));
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
