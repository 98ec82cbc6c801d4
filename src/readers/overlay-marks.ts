import type { ByteString } from "../image/layer-entry.js";
import { TarError } from "../image/tar-header.js";
import { type ArchivedFile, createAttributeArchive } from "./attribute-archive.js";
import { CommandError, type StartCommand } from "./command.js";
import type { RootPrefix } from "./root-access.js";

/** What a listing by find does not tell of a directory or device. */
export interface OverlayMark {
  /** Of a directory: it hides what lower layers have inside of it. */
  readonly isOpaque: boolean;
  /** Null for a directory, and for a character device 0:0, which overlayfs keeps for a removed file. */
  readonly device: Device | null;
}

export interface Device {
  readonly major: number;
  readonly minor: number;
}

export const NO_MARK: OverlayMark = { isOpaque: false, device: null };

/** The layers' directories hold something that their files alone do not explain; the message says what. */
export class DirectoryError extends Error {
  override readonly name: string = "DirectoryError";
}

/** Tells the marks of directories and devices, in the order in which it is asked for them. */
export interface OverlayMarks {
  /** Asks for the mark of a directory or device. */
  readonly ask: (absolutePath: ByteString) => void;
  /** Resolves once all that was asked for is told. @throws as `end` */
  readonly flush: () => Promise<void>;
  /**
   * Nothing is asked for after it. Resolves once all is told.
   * @throws CommandError where something cannot be read, DirectoryError where it is nothing of a plain layer.
   */
  readonly end: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * https://docs.kernel.org/filesystems/overlayfs.html. The same names with `user` count for engines without root only,
 * whose layers are not read here; elsewhere an image may hold them, and they mean nothing.
 */
const ATTRIBUTES = ["opaque", "redirect", "metacopy", "whiteout"].map((name) => `trusted.overlay.${name}`);
const OPAQUE = /\.opaque$/;
/** tar's type flags. */
const CHARACTER_DEVICE = "3";
const BLOCK_DEVICE = "4";
const DIRECTORY = "5";

/**
 * tar writes so many blocks at a time, and a file takes one block at least: fewer would wake both ends for every file,
 * more would have files wait.
 */
const RECORD_BLOCKS = 16;

const TAR_OPTIONS = [
  "--create",
  "--file=-",
  "--format=posix",
  `--blocking-factor=${RECORD_BLOCKS}`,
  // Times with fractions would take an extended header for each directory.
  "--pax-option=delete=atime,delete=ctime,delete=mtime",
  "--xattrs",
  ...ATTRIBUTES.map((name) => `--xattrs-include=${name}`),
  "--no-recursion",
  "--absolute-names",
  "--null",
  "--files-from=-",
];

interface Question {
  readonly path: ByteString;
  readonly isAgain: boolean;
}

/**
 * Has tar look at what find does not print: extended attributes and device numbers. GNU tar tells both, and Debian and
 * Ubuntu always have it; it gets directories and devices only, so no content moves.
 */
export function openOverlayMarks(
  start: StartCommand,
  root: RootPrefix,
  onMark: (mark: OverlayMark) => void,
): OverlayMarks {
  const tar = start([...root, "tar", ...TAR_OPTIONS]);
  const questions: Question[] = [];
  let [told, toldOnce] = [0, 0];
  let askedOnce = 0;
  let whenTold: (() => void) | null = null;

  const archive = createAttributeArchive((file) => {
    const question = questions[told++];
    if (question === undefined || withoutSlash(file.name) !== question.path) {
      throw new CommandError("find and tar do not agree on the layers' directories");
    }
    const mark = markOf(file);
    if (question.isAgain) return;
    toldOnce++;
    onMark(mark);
  });
  const read = async (): Promise<void> => {
    try {
      for await (const chunk of tar.stdout as AsyncIterable<Buffer>) {
        archive.write(chunk);
        questions.splice(0, told);
        told = 0;
        if (toldOnce === askedOnce) whenTold?.();
      }
      await tar.done;
      archive.end();
    } catch (error) {
      tar.stop();
      if (error instanceof TarError)
        throw new CommandError(`tar wrote no archive that can be read: ${error.message}`);
      throw error;
    }
  };
  const reading = read();
  // Whoever asks comes to wait for it later.
  reading.catch(() => {});
  const put = (question: Question): void => {
    questions.push(question);
    tar.stdin.write(Buffer.from(`${question.path}\0`, "latin1"));
  };

  return {
    ask(path) {
      askedOnce++;
      put({ path, isAgain: false });
    },
    async flush() {
      const last = questions.at(-1);
      if (toldOnce === askedOnce || last === undefined) return;
      const all = new Promise<void>((resolve) => {
        whenTold = resolve;
      });
      // tar keeps what it found last until it has a record full.
      for (let count = 0; count < RECORD_BLOCKS; count++) put({ ...last, isAgain: true });
      await Promise.race([all, reading]);
    },
    async end() {
      tar.stdin.end();
      await reading;
      if (toldOnce < askedOnce)
        throw new CommandError("find and tar do not agree on the layers' directories");
    },
    stop: tar.stop,
  };
}

function withoutSlash(name: ByteString): string {
  return name.endsWith("/") ? name.slice(0, -1) : name;
}

function markOf({ typeFlag, deviceMajor, deviceMinor, attributes }: ArchivedFile): OverlayMark {
  if (typeFlag !== DIRECTORY && typeFlag !== CHARACTER_DEVICE && typeFlag !== BLOCK_DEVICE) {
    throw new CommandError("tar archived something else than directories and devices");
  }
  const isDevice =
    typeFlag === BLOCK_DEVICE || (typeFlag === CHARACTER_DEVICE && deviceMajor + deviceMinor > 0);
  const device = isDevice ? { major: deviceMajor, minor: deviceMinor } : null;
  return { isOpaque: isOpaque(attributes), device };
}

function isOpaque(attributes: ReadonlyMap<string, Buffer>): boolean {
  for (const [name, value] of attributes) {
    // "x" stands for a directory with files that an attribute marks as removed.
    if (!OPAQUE.test(name) || value.toString("latin1") !== "y") {
      throw new DirectoryError(
        `one of them has the attribute ${name}, with a meaning that only overlayfs knows`,
      );
    }
  }
  return attributes.size > 0;
}
