import { closeSync, constants, fstatSync, openSync } from "node:fs";

export interface RegularFile {
  readonly fd: number;
  readonly size: number;
  readonly close: () => void;
}

/**
 * Opens a regular file for reading; null for anything else, at once: opening a named pipe would wait for its writer.
 * Throws what the file system says, with its `code`.
 */
export function openRegular(path: string, flags = 0): RegularFile | null {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  const stat = fstatSync(fd);
  const close = (): void => closeSync(fd);
  if (stat.isFile()) return { fd, size: stat.size, close };
  close();
  return null;
}
