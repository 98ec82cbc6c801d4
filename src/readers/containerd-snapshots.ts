import { randomUUID } from "node:crypto";
import { list, parseJson, record, strings, text } from "../untyped.js";
import { chainIds } from "./chain-ids.js";
import { CommandError, outputOf, type StartCommand } from "./command.js";

export interface Containerd {
  /** The command `ctr`, with whatever makes it run as root. */
  readonly ctr: readonly string[];
  readonly address: string;
  readonly namespace: string;
}

const SNAPSHOTTER = "overlayfs";
/** 127 layers at most, with a path each. */
const MAX_ANSWER = 4 * 1024 * 1024;

/**
 * Has `use` read the directories into which containerd unpacked the layers of an image, base first. containerd names
 * them only for a snapshot on top of them, so one is made, never mounted, and taken away again.
 * @throws CommandError where containerd cannot be asked or has not unpacked the image; and what `use` throws.
 */
export async function withSnapshotDirectories<T>(
  start: StartCommand,
  containerd: Containerd,
  diffIds: readonly string[],
  use: (directories: readonly string[]) => Promise<T>,
): Promise<T> {
  const key = `docker-layer-report-${randomUUID()}`;
  const { ctr, address, namespace } = containerd;
  const connection = ["--address", address, "--namespace", namespace, "--connect-timeout", "5s"];
  const command = [...ctr, ...connection, "--timeout", "30s", "snapshots", "--snapshotter", SNAPSHOTTER];
  const snapshots = (...words: readonly string[]): Promise<string> =>
    outputOf(start, [...command, ...words], MAX_ANSWER);
  let removed: Promise<unknown> | null = null;
  // Nothing refers to the snapshot, so containerd may be faster in cleaning it up.
  const remove = (): Promise<unknown> => snapshots("rm", key).catch(() => {});
  try {
    const top = chainIds(diffIds).at(-1) ?? "";
    const directories = parseMounts(await snapshots("view", "--mounts", key, top));
    if (directories === null) throw new CommandError("ctr named no directories of layers");
    const used = use(directories);
    removed = remove();
    return await used;
  } finally {
    // It may be there even where its making failed, after a time-out say.
    await (removed ?? remove());
  }
}

/**
 * The directories in what `ctr snapshots view --mounts` prints, base first: a bind mount of the only layer, or an
 * overlay whose `lowerdir` lists them all, newest first. Null for anything else.
 */
export function parseMounts(printed: string): readonly string[] | null {
  const mounts = list(parseJson(printed)).map(record);
  const [mount] = mounts;
  if (mount === undefined || mounts.length > 1) return null;
  if (mount.Type === "bind") {
    const source = text(mount.Source);
    return source === null ? null : [source];
  }
  const prefix = "lowerdir=";
  const lower = strings(mount.Options).find((option) => option.startsWith(prefix));
  if (mount.Type !== "overlay" || lower === undefined) return null;
  return lower.slice(prefix.length).split(":").reverse();
}
