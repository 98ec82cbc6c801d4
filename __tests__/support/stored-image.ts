import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TarFile } from "./tar.js";

/** Folders of a test file, taken away again by `clear`. */
export interface Scratch {
  /** A new folder with these files. */
  readonly folder: (files?: readonly TarFile[]) => string;
  /** A new file with this content. */
  readonly file: (content: Uint8Array) => string;
  readonly clear: () => void;
}

export function createScratch(): Scratch {
  const folders: string[] = [];
  const folder = (files: readonly TarFile[] = []): string => {
    const path = mkdtempSync(join(tmpdir(), "stored-image-"));
    folders.push(path);
    for (const { name, content = "" } of files) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    return path;
  };
  return {
    folder,
    file(content) {
      const path = join(folder(), "image.tar");
      writeFileSync(path, content);
      return path;
    },
    clear() {
      for (const path of folders) rmSync(path, { recursive: true, force: true });
    },
  };
}
