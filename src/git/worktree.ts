import { mkdtemp, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "../locales/translate.js";
import type { GitClient } from "./client.js";
import { lfsOptions } from "./lfs.js";

/**
 * Checks a commit out into a folder of its own, does the work there, and takes everything away again, whatever becomes
 * of it. The checkout that `git` stands in stays as it is.
 *
 * @param parent an existing folder for temporary files
 * @param work gets the folder that is to the commit what git's working directory is to the checkout, absolute
 * @returns what the work returned, or why the commit could not be checked out
 */
export async function withWorktree<Result>(
  git: GitClient,
  { commit, parent }: { readonly commit: string; readonly parent: string },
  work: (folder: string) => Promise<Result>,
): Promise<
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly reason: Message | string }
> {
  const prefix = await git(["rev-parse", "--show-prefix"]);
  if (!prefix.ok) return { ok: false, reason: prefix.reason };
  const temporary = await realpath(await mkdtemp(join(parent, "docker-layer-report-base-")));
  const folder = join(temporary, "base");
  try {
    const options = await lfsOptions(git);
    const added = await git([...options, "worktree", "add", "--quiet", "--detach", folder, commit]);
    if (!added.ok) return { ok: false, reason: added.reason };
    return { ok: true, result: await work(join(folder, prefix.stdout.trimEnd())) };
  } finally {
    await git(["worktree", "remove", "--force", folder]);
    await rm(temporary, { recursive: true, force: true });
    // Forgets a worktree that could not be removed above.
    await git(["worktree", "prune"]);
  }
}
