import { dirname, resolve } from "node:path";
import type { Environment } from "./docker/child-env.js";
import { createGitClient } from "./git/client.js";
import type { GitHubContext } from "./github/context.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import { toDisplayPath } from "./read-dockerfile.js";

/**
 * Refuses to build a pull request's code on `pull_request_target`, where it would run with the repository's secrets:
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 * What is checked out must be a commit that the event names as the base's own. Another one is refused even where it
 * is not the head that the event names, for the head may have moved since, or be merged.
 *
 * @throws InputError
 */
export async function refuseHeadCode(
  inputs: Pick<Inputs, "context" | "dockerfile" | "image">,
  surroundings: {
    readonly context: GitHubContext | null;
    /** Absolute. */
    readonly workspace: string;
    readonly env: Environment;
  },
): Promise<void> {
  const { context, workspace, env } = surroundings;
  // An image that is there already is only read.
  if (context?.eventName !== "pull_request_target" || inputs.image !== null) return;
  const dockerfile = inputs.dockerfile === null ? [] : [dirname(resolve(workspace, inputs.dockerfile))];
  const folders = new Set([workspace, resolve(workspace, inputs.context), ...dockerfile]);
  for (const folder of folders) {
    const commit = await checkedOutCommit(folder, env);
    if (commit === context.sha || (commit !== null && commit === context.pullRequest?.baseSha)) continue;
    const what = commit === null ? "unknown" : commit === context.headSha ? "head" : "other";
    const shown = JSON.stringify(toDisplayPath(workspace, folder) || ".");
    const values = { folder: shown, what, commit: commit?.slice(0, 7) ?? "" };
    throw new InputError({ key: "error.fork.code", values });
  }
}

/** Null where the folder is in no repository, and where git is not there or can't tell. */
async function checkedOutCommit(folder: string, env: Environment): Promise<string | null> {
  // A checkout may belong to another user, as in a container; and a pull request may hold a folder that looks like a
  // repository of its own and names any commit.
  const config = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];
  const git = createGitClient({ env, cwd: folder });
  const { ok, stdout } = await git([...config, "rev-parse", "--verify", "HEAD^{commit}"]);
  return ok ? stdout.trim().toLowerCase() : null;
}
