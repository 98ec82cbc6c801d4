import type { ByteString } from "../image/layer-entry.js";
import { CommandError, type StartCommand } from "./command.js";
import { createFindListing, type FoundFile, LISTING_FORMAT } from "./find-listing.js";
import { NO_MARK, type OverlayMark, type OverlayMarks, openOverlayMarks } from "./overlay-marks.js";
import { piecesOf } from "./pieces-of.js";
import type { RootPrefix } from "./root-access.js";

/** Files behind one whose mark is not known yet: a few megabytes. */
const MAX_WAITING = 8192;

/**
 * Gives the files of layers' directories, each with what overlayfs noted on it, layer by layer, each layer's own
 * directory (the empty path) first. find lists everything; tar is asked for the marks of the few files that may have
 * one, while find goes on.
 * @param directories absolute paths, the lowest layer first
 * @throws CommandError where a directory cannot be read, DirectoryError where one is no plain layer.
 */
export async function walkMarkedFiles(
  start: StartCommand,
  root: RootPrefix,
  directories: readonly string[],
  onFile: (file: FoundFile, mark: OverlayMark) => void,
  maxWaiting = MAX_WAITING,
): Promise<void> {
  const waiting: { readonly file: FoundFile; readonly isAsked: boolean }[] = [];
  let given = 0;
  const openMarks = (): OverlayMarks =>
    openOverlayMarks(start, root, (mark) => {
      // The first that waits is always the one that is asked for.
      let known: OverlayMark | null = mark;
      while (known !== null) {
        const next = waiting[given++];
        if (next !== undefined) onFile(next.file, known);
        known = waiting[given]?.isAsked === false ? NO_MARK : null;
      }
      if (given < waiting.length) return;
      waiting.length = 0;
      given = 0;
    });

  const find = start([...root, "find", ...directories, "-printf", LISTING_FORMAT]);
  find.stdin.end();
  // It is ready by the time that find comes to the first of many that it is asked for.
  let marks = directories.length > 1 ? openMarks() : null;
  let layer = -1;
  const listing = createFindListing((file) => {
    if (file.path === "") layer++;
    const directory = directories[layer];
    if (directory === undefined) throw new Error("find listed more directories than there are layers");
    if (file.path === "" && file.type !== "d") throw new CommandError(`${directory} is no directory`);
    const isAsked = mayBeMarked(file, layer);
    if (isAsked) {
      marks ??= openMarks();
      marks.ask(pathIn(directory, file.path));
    }
    if (isAsked || waiting.length > 0) waiting.push({ file, isAsked });
    else onFile(file, NO_MARK);
  });
  try {
    for await (const piece of piecesOf(find.stdout)) {
      listing.write(piece);
      if (waiting.length > maxWaiting) await marks?.flush();
      else if (waiting.length > 0) marks?.hurry();
    }
    await find.done;
    listing.end();
    await marks?.end();
  } finally {
    find.stop();
    marks?.stop();
  }
  if (layer + 1 < directories.length) throw new Error("find listed fewer directories than there are layers");
}

/** Devices, and directories but those of the lowest layer, which has nothing to hide and most of them. */
function mayBeMarked({ type }: FoundFile, layer: number): boolean {
  return type === "c" || type === "b" || (type === "d" && layer > 0);
}

function pathIn(directory: string, path: ByteString): ByteString {
  const start = Buffer.from(directory).toString("latin1");
  return (path === "" ? start : `${start}/${path}`) as ByteString;
}
