import { ACCEPT_LABEL } from "./accept-label.js";
import { accepts, findAcceptance } from "./github/acceptance.js";
import { classifyError } from "./github/api-problem.js";
import { createGitHub } from "./github/client.js";
import type { GitHubContext } from "./github/context.js";
import { withDeadline } from "./github/deadline.js";
import type { RunnerLog } from "./github/runner-log.js";
import type { Translate } from "./locales/translate.js";
import type { Acceptance } from "./verdict.js";

/** Milliseconds that a verdict waits for the server at most. */
const TIMEOUT = 15_000;

export interface AcceptanceSurroundings {
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  readonly githubToken: string;
  readonly translate: Translate;
  readonly log: Pick<RunnerLog, "annotate">;
}

/**
 * Whether the run's pull request has the label that accepts sizes over their limits; null where it has not, or where
 * there is no pull request. Where the server does not answer, the labels at the time of the event count, with a warning.
 */
export async function askAcceptance({
  context,
  githubToken,
  translate,
  log,
}: AcceptanceSurroundings): Promise<Acceptance | null> {
  const pullRequest = context?.pullRequest ?? null;
  if (context === null || pullRequest === null) return null;
  const search = { repository: context.repository, issueNumber: pullRequest.number };
  try {
    return await withDeadline(TIMEOUT, async (signal) =>
      findAcceptance(await createGitHub(githubToken, context.apiUrl), search, signal),
    );
  } catch (error) {
    const problem = classifyError(error);
    const reason = problem.kind === "server" ? `HTTP ${problem.status}` : problem.message;
    log.annotate("warning", translate("accepted.notAsked", { label: ACCEPT_LABEL, reason }));
    return accepts(pullRequest.labels) ? { by: null } : null;
  }
}
