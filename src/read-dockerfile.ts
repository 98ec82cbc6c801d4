import { readFileSync, type Stats, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { decodeDockerfile, MAX_DOCKERFILE_BYTES } from "./dockerfile/validate.js";
import { InputError } from "./input-error.js";

/**
 * The text of a Dockerfile, its byte-order mark kept; null where there is no such file. Throws an InputError where
 * something else is there: a folder, a device, a file that is too large or no UTF-8 text. Synchronous: Node takes longer
 * to load `fs/promises` than to read such a file.
 *
 * @param displayPath how messages name the file
 */
export function readDockerfile(path: string, displayPath: string): string | null {
  const entry = statOrNull(path, displayPath);
  if (entry === null) return null;
  if (!entry.isFile()) {
    const key = entry.isDirectory() ? "error.dockerfile.directory" : "error.dockerfile.notRegular";
    throw new InputError({ key, values: { path: displayPath } });
  }
  // Asked before reading: a huge file is refused without being held in memory.
  if (entry.size > MAX_DOCKERFILE_BYTES) {
    const values = { path: displayPath, bytes: entry.size };
    throw new InputError({ key: "error.dockerfile.tooLarge", values });
  }
  const decoded = decodeDockerfile(readBytes(path, displayPath), displayPath);
  if (!decoded.ok) throw new InputError(decoded.problem);
  return decoded.text;
}

/** What is at the path, links followed; null where nothing is. Throws an InputError where that can't be told. */
export function statOrNull(path: string, displayPath = path): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOTDIR") return null;
    throw new InputError({ key: "error.file.cannotRead", values: { path: displayPath, code: String(code) } });
  }
}

/** Throws an InputError where the file can't be read. */
export function readBytes(path: string, displayPath: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new InputError({ key: "error.file.cannotRead", values: { path: displayPath, code } });
  }
}

/** The path relative to a folder where it lies inside it, else as it is; with forward slashes. */
export function toDisplayPath(folder: string, path: string): string {
  const inside = relative(folder, path);
  const shown = inside === ".." || inside.startsWith(`..${sep}`) ? path : inside;
  // The folder itself would read as nothing at all.
  return shown === "" ? "." : shown.split(sep).join("/");
}
