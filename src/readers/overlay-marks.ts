import type { ByteString } from "../image/layer-entry.js";
import { TarError } from "../image/tar-header.js";
import { type ArchivedFile, createAttributeArchive } from "./attribute-archive.js";
import { CommandError, type StartCommand } from "./command.js";
import type { RootPrefix } from "./root-access.js";

/** What a listing by find does not tell of the files of one layer, by their paths as in LayerEntry. */
export interface LayerMarks {
  /**
   * Directories that hide what lower layers have inside of them; the empty path is the layer's own directory. None
   * in the lowest layer.
   */
  readonly opaque: ReadonlySet<string>;
  /** Device files. A character device that is not among them is 0:0, which overlayfs keeps for removed files. */
  readonly devices: ReadonlyMap<string, Device>;
}

export interface Device {
  readonly major: number;
  readonly minor: number;
}

/** The layers' directories hold something that their files alone do not explain; the message says what. */
export class DirectoryError extends Error {
  override readonly name: string = "DirectoryError";
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
/** Images have tens; a hundred thousand are an attack on memory. */
const MAX_MARKS = 100_000;

/**
 * Looks through the layers' directories for what find does not print: extended attributes and device numbers. GNU
 * tar does both, and Debian and Ubuntu always have it; it gets directories and devices only, so no content moves.
 * @param directories absolute paths
 * @returns one for each directory
 * @throws CommandError where a directory cannot be read or is none, DirectoryError where one is no plain layer.
 */
export async function readOverlayMarks(
  start: StartCommand,
  root: RootPrefix,
  directories: readonly string[],
  maxMarks = MAX_MARKS,
): Promise<readonly LayerMarks[]> {
  const find = start([...root, "find", ...directories, ...wanted(directories), "-printf", "%p\\0"]);
  const tar = start([...root, "tar", ...TAR_OPTIONS]);
  find.stdin.end();
  find.stdout.pipe(tar.stdin);
  const marks = createMarkReader(directories, maxMarks);
  const archive = createAttributeArchive(marks.onFile);
  try {
    for await (const chunk of tar.stdout as AsyncIterable<Buffer>) archive.write(chunk);
    // What find could not read, tar does not miss.
    await find.done;
    await tar.done;
    archive.end();
    return marks.end();
  } catch (error) {
    find.stop();
    tar.stop();
    if (error instanceof TarError)
      throw new CommandError(`tar wrote no archive that can be read: ${error.message}`);
    throw error;
  }
}

/** Devices, and directories but those of the lowest layer, which has nothing to hide and most of them. */
function wanted([lowest = ""]: readonly string[]): string[] {
  const insideLowest = `${lowest.replace(/[\\*?[]/g, "\\$&")}/*`;
  return ["(", "-type", "c", "-o", "-type", "b", "-o", "-type", "d", "!", "-path", insideLowest, ")"];
}

const TAR_OPTIONS = [
  "--create",
  "--file=-",
  "--format=posix",
  // Times with fractions would take an extended header for each directory.
  "--pax-option=delete=atime,delete=ctime,delete=mtime",
  "--xattrs",
  ...ATTRIBUTES.map((name) => `--xattrs-include=${name}`),
  "--no-recursion",
  "--absolute-names",
  "--null",
  "--files-from=-",
];

function createMarkReader(directories: readonly string[], maxMarks: number) {
  const layers = directories.map(() => ({ opaque: new Set<string>(), devices: new Map<string, Device>() }));
  const roots = directories.map((directory) => Buffer.from(directory).toString("latin1"));
  let layer = -1;
  let count = 0;

  return {
    /** Takes the files of one directory after the other, each behind its directory. */
    onFile({ name, typeFlag, deviceMajor, deviceMinor, attributes }: ArchivedFile): void {
      const full = name.endsWith("/") ? name.slice(0, -1) : name;
      if (full === roots[layer + 1]) layer++;
      const [root, marks] = [roots[layer], layers[layer]];
      if (root === undefined || marks === undefined || !`${full}/`.startsWith(`${root}/`)) {
        throw new CommandError("find and tar do not agree on the layers' directories");
      }
      if (typeFlag !== DIRECTORY && typeFlag !== CHARACTER_DEVICE && typeFlag !== BLOCK_DEVICE) {
        throw new CommandError("tar archived something else than directories and devices");
      }
      const path = full.slice(root.length + 1) as ByteString;
      const isDevice =
        typeFlag === BLOCK_DEVICE || (typeFlag === CHARACTER_DEVICE && deviceMajor + deviceMinor > 0);
      if (isDevice) marks.devices.set(path, { major: deviceMajor, minor: deviceMinor });
      if (isOpaque(attributes)) marks.opaque.add(path);
      if (isDevice || attributes.size > 0) count++;
      if (count > maxMarks)
        throw new DirectoryError(`they hold more than ${maxMarks} devices and opaque directories`);
    },
    end(): readonly LayerMarks[] {
      if (layer + 1 < roots.length) throw new CommandError(`${directories[layer + 1]} is no directory`);
      return layers;
    },
  };
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
