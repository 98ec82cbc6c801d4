import type { Environment } from "../docker/child-env.js";
import { findOnPath } from "../docker/find-on-path.js";
import { CommandError, outputOf, type StartCommand } from "./command.js";

/** What goes before a command that has to run as root: nothing for root, else sudo. */
export type RootPrefix = readonly string[];

/** It may ask a directory service that does not answer. */
const SUDO_SECONDS = 5;

/**
 * How to run commands as root without asking anybody: as this process, or by sudo where it wants no password, as on
 * GitHub's runners. `userId` is this process's, undefined where the system has none. Null where there is no such way,
 * or sudo does not answer within `seconds`.
 */
export async function rootAccess(
  start: StartCommand,
  env: Environment,
  userId: number | undefined,
  seconds = SUDO_SECONDS,
): Promise<RootPrefix | null> {
  if (userId === 0) return [];
  if (userId === undefined || findOnPath("sudo", env) === null) return null;
  const sudo = ["sudo", "--non-interactive", "--"];
  try {
    await outputOf(start, [...sudo, "true"], 0, seconds);
    return sudo;
  } catch (error) {
    if (error instanceof CommandError) return null;
    throw error;
  }
}
