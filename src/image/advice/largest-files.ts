import type { ByteString } from "../layer-entry.js";

export interface SizedFile {
  readonly path: ByteString;
  readonly bytes: number;
}

const MOST = 5;

/** The few largest of many files, largest first; of equal sizes those that came first. */
export class LargestFiles {
  private readonly files: SizedFile[] = [];

  add({ path, bytes }: SizedFile): void {
    const { files } = this;
    if (files.length === MOST && bytes <= (files.at(-1)?.bytes ?? 0)) return;
    const place = files.findIndex((file) => file.bytes < bytes);
    files.splice(place === -1 ? files.length : place, 0, { path, bytes });
    if (files.length > MOST) files.pop();
  }

  addAll(others: LargestFiles): void {
    for (const file of others.files) this.add(file);
  }

  get paths(): readonly ByteString[] {
    return this.files.map(({ path }) => path);
  }
}
