import type { Message } from "../locales/translate.js";
import type { GitClient } from "./client.js";

/** The commits that a pull request's event names, and the branch that it is to be merged into. */
export interface PullRequestCommits {
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/**
 * The commit to compare a checkout of a pull request with. For the merge that GitHub makes it is the commit that the
 * head was merged into: the branch may have moved since, and the event names an older one where it has moved before.
 * For the head itself it is where it left the branch, or, where a shallow clone does not reach back as far, the
 * branch's commit that the event names.
 */
export async function findBaseCommit(
  git: GitClient,
  { baseSha, headSha }: PullRequestCommits,
): Promise<string> {
  const commit = await git(["cat-file", "commit", "HEAD"]);
  const parents = parentsOf(commit.stdout);
  if (parents.length === 2 && parents[0] !== undefined && parents[1] === headSha) return parents[0];
  const mergeBase = await git(["merge-base", "HEAD", baseSha]);
  const found = mergeBase.stdout.trim();
  return mergeBase.ok && /^[\da-f]{40,64}$/.test(found) ? found : baseSha;
}

/** As the commit itself has them: `git log` tells of none where a shallow clone ends. */
function parentsOf(commit: string): readonly string[] {
  const [header = ""] = commit.split("\n\n", 1);
  return header
    .split("\n")
    .filter((line) => line.startsWith("parent "))
    .map((line) => line.slice("parent ".length));
}

/**
 * Sees to it that the commit's files are there: a shallow clone lacks them, and they are fetched then, this one commit
 * alone. Returns why they are not there, or null.
 */
export async function fetchCommit(git: GitClient, commit: string): Promise<Message | string | null> {
  const isThere = async (): Promise<boolean> => (await git(["cat-file", "-e", `${commit}^{tree}`])).ok;
  if (await isThere()) return null;
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  if (!shallow.ok) return shallow.reason;
  // In a clone that is whole, a depth would make it shallow.
  const depth = shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
  const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
  const fetched = await git(["fetch", ...options, "origin", commit]);
  if (!fetched.ok) return fetched.reason;
  return (await isThere()) ? null : { key: "git.notSent" };
}
