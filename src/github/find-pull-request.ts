import type { GitHubClient } from "./client.js";
import type { PullRequestContext } from "./context.js";
import {
  asObject,
  commit,
  labelNames,
  ownerAndRepo,
  type RepositoryName,
  repositoryName,
  sameRepository,
} from "./event-fields.js";
import { pagesOf } from "./pages.js";
import type { TriggeringRun } from "./triggering-run.js";

export type PullRequestSearch =
  | { readonly kind: "found"; readonly pullRequest: PullRequestContext }
  /** No open pull request has that branch as its head. */
  | { readonly kind: "none" }
  /** Its head is another commit by now. */
  | { readonly kind: "moved"; readonly number: number }
  /** Several have the same head, and the event does not tell which of them the run was for. */
  | { readonly kind: "several"; readonly numbers: readonly number[] };

/**
 * Finds the open pull request that a run was about, by its head's repository, branch and commit: the event names none
 * for a fork, and the base repository's list of a commit's pull requests leaves out the commits of forks.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 *
 * @param repository the base repository
 * @param signal ends all requests
 * @throws the REST client's error
 */
export async function findPullRequest(
  client: GitHubClient,
  repository: RepositoryName,
  triggering: TriggeringRun,
  signal: AbortSignal,
): Promise<PullRequestSearch> {
  const { headRepository, headSha } = triggering;
  if (headRepository === null) return { kind: "none" };
  const ofBranch = await listOfBranch(client, repository, { ...triggering, headRepository }, signal);
  const [first] = ofBranch;
  if (first === undefined) return { kind: "none" };
  const ofCommit = ofBranch.filter((pull) => commit(pull.head.sha) === headSha);
  const named = ofCommit.filter(({ number }) => triggering.pullRequests.includes(number));
  const [pull, ...others] = named.length > 0 ? named : ofCommit;
  if (pull === undefined) return { kind: "moved", number: first.number };
  if (others.length > 0) return { kind: "several", numbers: ofCommit.map(({ number }) => number) };
  return {
    kind: "found",
    pullRequest: {
      number: pull.number,
      headRepository,
      baseSha: commit(pull.base.sha),
      fork: !sameRepository(headRepository, repository),
      labels: labelNames(pull.labels),
    },
  };
}

type Head = Pick<TriggeringRun, "headBranch"> & { readonly headRepository: RepositoryName };
type ListedPull = Awaited<ReturnType<GitHubClient["rest"]["pulls"]["list"]>>["data"][number];

async function listOfBranch(
  client: GitHubClient,
  repository: RepositoryName,
  { headBranch, headRepository }: Head,
  signal: AbortSignal,
): Promise<ListedPull[]> {
  const pulls: ListedPull[] = [];
  const head = `${headRepository.owner}:${headBranch}`;
  const ask = { ...ownerAndRepo(repository), state: "open", head, request: { signal } } as const;
  for await (const { items } of pagesOf((page) => client.rest.pulls.list({ ...ask, ...page }))) {
    // An owner may have two forks, and Gitea does not filter by head at all.
    pulls.push(...items.filter(({ head }) => head.ref === headBranch && isOf(headRepository, head.repo)));
  }
  return pulls;
}

/** A deleted fork's pull request has no repository. */
function isOf(repository: RepositoryName, listed: unknown): boolean {
  const name = repositoryName(asObject(listed)?.full_name);
  return name !== null && sameRepository(name, repository);
}
