import type { FakePull } from "./state.js";

/**
 * The parts of a `pull_request` event that matter, as GitHub writes them.
 *
 * @param page the repository's page, where the event tells it
 */
export function createPullRequestEvent(
  pull: FakePull,
  baseRepository = "octo/app",
  page: string | null = null,
) {
  const { number, head, base, labels } = pull;
  return {
    name: "pull_request",
    payload: {
      action: "synchronize",
      number,
      pull_request: {
        number,
        head: { sha: head.sha, ref: head.ref, repo: repository(head.repository) },
        base: { sha: base.sha, ref: base.ref, repo: repository(baseRepository) },
        labels: labels.map((name) => ({ name })),
      },
      repository: { ...repository(baseRepository), ...(page === null ? {} : { html_url: page }) },
    },
  };
}

/** The run that a `workflow_run` event is about. */
export interface FakeRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly head: FakePull["head"];
  /** Numbers; GitHub names none for a fork. */
  readonly pullRequests: readonly number[];
}

/** The parts of a `workflow_run` event that matter, as GitHub writes them: of a fork's pull request, if nothing else is said. */
export function createWorkflowRunEvent(run: Partial<FakeRun> = {}, baseRepository = "octo/app") {
  const { id = 20, attempt = 1, event = "pull_request", pullRequests = [] } = run;
  const { sha, ref, repository: from } = run.head ?? FORK_HEAD;
  return {
    name: "workflow_run",
    payload: {
      action: "completed",
      workflow_run: {
        id,
        name: "Layer report",
        run_attempt: attempt,
        run_number: 4,
        event,
        head_sha: sha,
        head_branch: ref,
        head_repository: repository(from),
        pull_requests: pullRequests.map((number) => ({ number })),
        conclusion: "failure",
      },
      repository: repository(baseRepository),
    },
  };
}

export const FORK_HEAD = { sha: "a".repeat(40), ref: "feature", repository: "friend/app" };

/** Null where it was deleted. */
function repository(fullName: string | null) {
  return fullName === null ? null : { full_name: fullName };
}
