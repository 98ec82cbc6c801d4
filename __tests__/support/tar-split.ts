import { readTar } from "./tar.js";

/** What Docker's classic store keeps of a tar archive to write it again: its bytes without the contents of files. */
export function tarSplit(archive: Buffer): Buffer {
  const lines: object[] = [];
  let at = 0;
  const addSegment = (end: number): void => {
    // Go leaves out what is empty, and writes the position last.
    const payload = archive.toString("base64", at, end);
    if (end > at) lines.push({ type: 2, payload, position: lines.length });
  };
  for (const { name, size, contentAt } of readTar(archive)) {
    addSegment(contentAt);
    const content = size > 0 ? { size, payload: "AAAAAAAAAAA=" } : { payload: null };
    lines.push({ type: 1, name, ...content, position: lines.length });
    at = contentAt + size;
  }
  addSegment(archive.length);
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
