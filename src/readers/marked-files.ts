import type { ByteString } from "../image/layer-entry.js";
import { CommandError, type StartCommand } from "./command.js";
import { type FoundFile, LISTING_FORMAT, type ListedFiles, readListing } from "./find-listing.js";
import { NO_MARK, type OverlayMark, type OverlayMarks, openOverlayMarks } from "./overlay-marks.js";
import { piecesOf } from "./pieces-of.js";
import type { RootPrefix } from "./root-access.js";

/** Characters of the listing behind a file whose mark is not known yet. */
const MAX_WAITING = 2 * 1024 * 1024;

/** A part of the listing, with files that are not given yet. */
interface Waiting {
  readonly files: ListedFiles;
  readonly length: number;
  /** Where the files begin whose marks are asked for. */
  readonly asked: readonly number[];
  /** How many of them are given. */
  told: number;
}

/**
 * Gives the files of layers' directories, each with what overlayfs noted on it, layer by layer, each layer's own
 * directory (the empty path) first. find lists everything; tar is asked for the marks of the few files that may have
 * one, while find goes on. What has to wait for tar waits as find wrote it: that takes a fraction of the memory.
 * @param directories absolute paths, the lowest layer first
 * @param maxWaiting how many characters of the listing may wait
 * @throws CommandError where a directory cannot be read, DirectoryError where one is no plain layer.
 */
export async function walkMarkedFiles(
  start: StartCommand,
  root: RootPrefix,
  directories: readonly string[],
  onFile: (file: FoundFile, mark: OverlayMark) => void,
  maxWaiting = MAX_WAITING,
): Promise<void> {
  const waiting: Waiting[] = [];
  let waitingLength = 0;
  let given = 0;

  /** Gives the files up to the next whose mark is not known; `mark` is that of the one where it stopped before. */
  const give = (mark: OverlayMark | null): void => {
    let known = mark;
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const { files, asked } = first;
      while (files.nextType() !== "") {
        let fileMark = NO_MARK;
        if (files.position() === asked[first.told]) {
          if (known === null) return;
          fileMark = known;
          known = null;
          first.told++;
        }
        const file = files.take();
        if (file.path === "" && file.type !== "d")
          throw new CommandError(`${directories[given]} is no directory`);
        if (file.path === "") given++;
        onFile(file, fileMark);
      }
      waiting.shift();
      waitingLength -= first.length;
    }
  };
  const openMarks = (): OverlayMarks => openOverlayMarks(start, root, give);

  const find = start([...root, "find", ...directories, "-printf", LISTING_FORMAT]);
  find.stdin.end();
  // It is ready by the time that find comes to the first of many that it is asked for.
  let marks = directories.length > 1 ? openMarks() : null;
  let layer = -1;
  /** Whether the file's mark has to be asked for, which is done then. */
  const ask = (file: FoundFile): boolean => {
    if (file.path === "") layer++;
    const directory = directories[layer];
    if (directory === undefined) throw new Error("find listed more directories than there are layers");
    if (!mayBeMarked(file, layer)) return false;
    marks ??= openMarks();
    marks.ask(pathIn(directory, file.path));
    return true;
  };

  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of piecesOf(find.stdout)) {
      const bytes = Buffer.concat([rest, piece]);
      const text = bytes.toString("latin1");
      const asked: number[] = [];
      const ahead = readListing(text);
      for (let type = ahead.nextType(); type !== ""; type = ahead.nextType()) {
        const position = ahead.position();
        if (type === "f" || type === "l") ahead.skip();
        else if (ask(ahead.take())) asked.push(position);
      }
      rest = bytes.subarray(ahead.position());
      waiting.push({ files: readListing(text), length: text.length, asked, told: 0 });
      waitingLength += text.length;
      if (waiting.length === 1) give(null);
      if (waitingLength > maxWaiting) await marks?.flush();
    }
    await find.done;
    if (rest.length > 0) throw new Error("find's listing ends in the middle of a file");
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
