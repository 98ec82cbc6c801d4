import { outputOf, type StartCommand } from "./command.js";

export interface Containerd {
  /** The command `ctr`, with whatever makes it run as root. */
  readonly ctr: readonly string[];
  readonly address: string;
  readonly namespace: string;
}

/** What `ctr` prints for these words. @throws CommandError, also for an answer of more than `limit` bytes. */
export function askContainerd(
  start: StartCommand,
  { ctr, address, namespace }: Containerd,
  words: readonly string[],
  limit: number,
): Promise<string> {
  const connection = ["--address", address, "--namespace", namespace, "--connect-timeout", "5s"];
  return outputOf(start, [...ctr, ...connection, "--timeout", "30s", ...words], limit);
}
