import type { ByteString } from "../layer-entry.js";
import { isLarger } from "../top-files.js";

export interface SizedFile {
  readonly path: ByteString;
  readonly bytes: number;
}

const MOST = 5;

/** The few largest of many files, largest first; of equal sizes those that are first by path. */
export class LargestFiles {
  private readonly files: SizedFile[] = [];

  add({ path, bytes }: SizedFile): void {
    const { files } = this;
    const last = files[MOST - 1];
    if (last !== undefined && !isLarger({ path, bytes }, last)) return;
    const place = files.findIndex((file) => isLarger({ path, bytes }, file));
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
