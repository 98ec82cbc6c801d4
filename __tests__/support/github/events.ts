import type { FakePull } from "./state.js";

/** The parts of a `pull_request` event that matter, as GitHub writes them. */
export function createPullRequestEvent(pull: FakePull, baseRepository = "octo/app") {
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
      repository: repository(baseRepository),
    },
  };
}

/** Null where it was deleted. */
function repository(fullName: string | null) {
  return fullName === null ? null : { full_name: fullName };
}
