import { chmod, realpath, stat } from "node:fs/promises";
import { InputError } from "./input-error.js";
import { writeWhole } from "./write-whole.js";

/**
 * Puts a fixed text in the place of a Dockerfile, whole or not at all; its mode stays, and a link stays a link. Throws an
 * InputError where it can't be written.
 *
 * @param displayPath how messages name the file
 */
export async function writeFixed(path: string, displayPath: string, text: string): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    await writeWhole(target, text);
    await chmod(target, mode & 0o7777);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new InputError({ key: "error.file.cannotWrite", values: { path: displayPath, code } });
  }
}
