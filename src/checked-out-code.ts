import { dirname, resolve } from "node:path";
import type { Environment } from "./docker/child-env.js";
import { createGitClient } from "./git/client.js";
import type { GitHubContext } from "./github/context.js";
import { sameRepository } from "./github/event-fields.js";
import type { TriggeringRun } from "./github/triggering-run.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import type { Message } from "./locales/translate.js";
import { toDisplayPath } from "./read-dockerfile.js";

/**
 * Refuses to build a pull request's code where it would run with the repository's secrets:
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 *
 * - On `pull_request_target` what is checked out must be a commit that the event names as the base's own. Another one is
 *   refused even where it is not the head that the event names, for the head may have moved since, or be merged.
 * - On `workflow_run` it must not be the commit of a fork's run.
 *
 * @throws InputError
 */
export async function refuseHeadCode(
  inputs: Pick<Inputs, "context" | "dockerfile" | "image">,
  surroundings: {
    readonly context: GitHubContext | null;
    /** Null on every other event than `workflow_run`. */
    readonly triggering: TriggeringRun | null;
    /** Absolute. */
    readonly workspace: string;
    readonly env: Environment;
  },
): Promise<void> {
  const { context, workspace, env } = surroundings;
  // An image that is there already is only read.
  if (context === null || inputs.image !== null) return;
  const refusalOf = refusalFor(context, surroundings.triggering);
  if (refusalOf === null) return;
  const dockerfile = inputs.dockerfile === null ? [] : [dirname(resolve(workspace, inputs.dockerfile))];
  const folders = new Set([workspace, resolve(workspace, inputs.context), ...dockerfile]);
  for (const folder of folders) {
    const refusal = refusalOf(await checkedOutCommit(folder, env));
    if (refusal === null) continue;
    const shown = JSON.stringify(toDisplayPath(workspace, folder) || ".");
    throw new InputError(refusal(shown));
  }
}

/** What is wrong with a commit that is checked out, in the folder that is given then. */
type Refusal = (folder: string) => Message;

/** Gives what is wrong with a commit that is checked out, which is null where it can't be told; null on harmless events. */
function refusalFor(
  context: GitHubContext,
  triggering: TriggeringRun | null,
): ((commit: string | null) => Refusal | null) | null {
  if (context.eventName === "pull_request_target") return (commit) => refusalOfOther(commit, context);
  if (triggering === null || !isOfFork(triggering, context)) return null;
  const { headSha } = triggering;
  return (commit) =>
    commit === headSha
      ? (folder) => ({ key: "error.fork.run", values: { folder, commit: headSha.slice(0, 7) } })
      : null;
}

function refusalOfOther(commit: string | null, { sha, headSha, pullRequest }: GitHubContext): Refusal | null {
  if (commit === sha || (commit !== null && commit === pullRequest?.baseSha)) return null;
  const what = commit === null ? "unknown" : commit === headSha ? "head" : "other";
  return (folder) => ({
    key: "error.fork.code",
    values: { folder, what, commit: commit?.slice(0, 7) ?? "" },
  });
}

/** A fork that was deleted since is one too. */
function isOfFork({ headRepository }: TriggeringRun, { repository }: GitHubContext): boolean {
  return headRepository === null || !sameRepository(headRepository, repository);
}

/** Null where the folder is in no repository, and where git is not there or can't tell. */
async function checkedOutCommit(folder: string, env: Environment): Promise<string | null> {
  const git = createGitClient({ env, cwd: folder });
  const { ok, stdout } = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
  return ok ? stdout.trim().toLowerCase() : null;
}
