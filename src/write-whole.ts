import { rename, unlink, writeFile } from "node:fs/promises";

/**
 * Writes a file so that it appears whole or not at all: beside its place, under a name that nothing else has, and
 * renamed. Rejects with Node's own error, and then leaves nothing behind.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  // The global one, because node:crypto takes milliseconds to load, and most runs of the linter write nothing.
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString("hex");
  const draft = `${path}.${random}`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}
