import type { RunIdentity } from "./context.js";
import {
  asObject,
  commit,
  type Environment,
  positiveInteger,
  type ReadFile,
  type RepositoryName,
  readEvent,
  repositoryName,
} from "./event-fields.js";

/** The run that set off a `workflow_run`: what it was about, as GitHub itself says it. */
export interface TriggeringRun {
  /** What set that run off in its turn: `pull_request`, `push` … */
  readonly eventName: string;
  /** The workflow's name: somebody else's text too. */
  readonly workflow: string;
  readonly run: RunIdentity;
  /** As the server counts them, see `GitHubContext`; 0 where it does not say. */
  readonly runNumber: number;
  readonly headSha: string;
  /** Somebody else's text: whoever opens a pull request names its branch. */
  readonly headBranch: string;
  /** Null where the fork was deleted. */
  readonly headRepository: RepositoryName | null;
  /** The numbers of its pull requests; none for a pull request from a fork. */
  readonly pullRequests: readonly number[];
}

/**
 * Reads the event `workflow_run`; null where the event is another one, or not as described:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
export function readTriggeringRun(env: Environment, readFile: ReadFile): TriggeringRun | null {
  if (env.GITHUB_EVENT_NAME !== "workflow_run") return null;
  const run = asObject(readEvent(env.GITHUB_EVENT_PATH, readFile)?.workflow_run);
  const id = positiveInteger(run?.id);
  const headSha = commit(run?.head_sha);
  if (run === null || id === null || headSha === null || typeof run.head_branch !== "string") return null;
  return Object.freeze({
    eventName: typeof run.event === "string" ? run.event : "",
    workflow: typeof run.name === "string" ? run.name : "",
    run: Object.freeze({ id, attempt: positiveInteger(run.run_attempt) ?? 1 }),
    runNumber: positiveInteger(run.run_number) ?? 0,
    headSha,
    headBranch: run.head_branch,
    headRepository: repositoryName(asObject(run.head_repository)?.full_name),
    pullRequests: Object.freeze(pullNumbers(run.pull_requests)),
  });
}

function pullNumbers(pulls: unknown): number[] {
  if (!Array.isArray(pulls)) return [];
  return pulls.map((pull) => positiveInteger(asObject(pull)?.number)).filter((number) => number !== null);
}
