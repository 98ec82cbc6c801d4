import { createReadStream } from "node:fs";
import type { StartCommand } from "./command.js";
import type { RootPrefix } from "./root-access.js";

const PIECE = 256 * 1024;

/**
 * The bytes of files that belong to root, one file behind the other: read by this process where it is root, which takes
 * a command less, and by cat otherwise. @throws CommandError, or what the file system says.
 */
export async function* rootFiles(
  start: StartCommand,
  root: RootPrefix,
  paths: readonly string[],
): AsyncGenerator<Buffer> {
  if (root.length === 0) {
    for (const path of paths)
      yield* createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
    return;
  }
  const { stdin, stdout, done, stop } = start([...root, "cat", "--", ...paths]);
  stdin.end();
  try {
    yield* stdout as AsyncIterable<Buffer>;
    await done;
  } finally {
    stop();
  }
}
