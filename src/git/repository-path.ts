import { dirname, posix } from "node:path";
import type { GitClient } from "./client.js";

/** Gives the path that a file of the workspace has in the repository; null where it is not one of its files. */
export type ToRepositoryPath = (path: string) => string | null;

/**
 * Finds out where in the workspace the repository lies: `actions/checkout` may have put it into a folder of its own, and
 * a workspace may be a folder of a repository. Where git can't tell, the workspace is taken for the repository's root.
 *
 * A repository that is not the workspace itself may be any other one, or a submodule: it counts only where one of the
 * run's commits is checked out.
 *
 * @param git works in the folder of the file
 * @param file relative to the workspace, with forward slashes
 * @param commits whole ids
 */
export async function findRepositoryPaths(
  git: GitClient,
  file: string,
  commits: readonly string[],
): Promise<ToRepositoryPath> {
  const { ok, stdout } = await git(["rev-parse", "--show-prefix", "HEAD"]);
  if (!ok) return (path) => path;
  const [prefix = "", head = ""] = stdout.split("\n");
  const directory = dirname(file);
  const folder = directory === "." ? "" : `${directory}/`;
  if (prefix === folder) return (path) => path;
  if (!commits.includes(head.trim())) return () => null;
  if (folder.endsWith(prefix)) {
    const root = folder.slice(0, folder.length - prefix.length);
    return (path) => (path.startsWith(root) ? path.slice(root.length) : null);
  }
  const outside = prefix.endsWith(folder) ? prefix.slice(0, prefix.length - folder.length) : null;
  return (path) => (outside === null ? null : posix.join(outside, path));
}
