import {
  asObject,
  commit,
  type Environment,
  httpUrl,
  type JsonObject,
  labelNames,
  positiveInteger,
  publicServerUrl,
  type ReadFile,
  type RepositoryName,
  readEvent,
  repositoryName,
  sameRepository,
} from "./event-fields.js";

/** A workflow run. IDs rise with time over all workflows of a server; a re-run keeps its ID and raises the attempt. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
}

/** The pull request that a run belongs to. */
export interface PullRequestContext {
  readonly number: number;
  /** Where the head branch lives; the base repository where a deleted fork leaves no trace of it. */
  readonly headRepository: RepositoryName;
  /** The head lives in another repository (or did, until it was deleted): the run's token is read-only. */
  readonly fork: boolean;
  /** The base branch's commit at the time of the event; null where it is not told. */
  readonly baseSha: string | null;
  /** Names of the labels at the time of the event. */
  readonly labels: readonly string[];
}

/** GitHub's REST API is understood by all of these; their pages' addresses differ. */
export type ServerSoftware = "github" | "gitea" | "forgejo";

/** Where a run happens and what it is about. Every URL comes from the server, so Enterprise servers work too. */
export interface GitHubContext {
  /** `pull_request`, `push`, `merge_group` … */
  readonly eventName: string;
  readonly repository: RepositoryName;
  /** Without a slash at the end, as `serverUrl`. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly software: ServerSoftware;
  /** The commit that the run checked out: on a pull request the merge of head into base. */
  readonly sha: string;
  /** The commit that a reader knows: the pull request's head, else `sha`. */
  readonly headSha: string;
  /** Null where the event has no pull request: push, merge queue, schedule, by hand. */
  readonly pullRequest: PullRequestContext | null;
  /** Why nothing, or too little, is known of the event; null where all is well. */
  readonly eventProblem: "unreadable" | "no-pull-request" | null;
  /** Who set the run off; Dependabot's runs have a read-only token as forks have. */
  readonly actor: string;
  /** The checkout's absolute path; null where the runner names none. */
  readonly workspace: string | null;
  /** The workflow's name, or its file's path where it has none. */
  readonly workflow: string;
  readonly run: RunIdentity;
  /** Counts the runs of a workflow, or, on Gitea and Forgejo, those of the repository. */
  readonly runNumber: number;
}

/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
export function readContext(env: Environment, readFile: ReadFile): GitHubContext | null {
  const repository = repositoryName(env.GITHUB_REPOSITORY);
  const sha = commit(env.GITHUB_SHA);
  if (repository === null || sha === null) return null;
  const eventName = env.GITHUB_EVENT_NAME ?? "";
  const payload = readEvent(env.GITHUB_EVENT_PATH, readFile);
  const pull = asObject(payload?.pull_request);
  const head = asObject(pull?.head);
  const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
  const apiUrl = httpUrl(env.GITHUB_API_URL) ?? "https://api.github.com";
  return Object.freeze({
    eventName,
    repository,
    apiUrl,
    serverUrl: publicServerUrl(payload, repository) ?? httpUrl(env.GITHUB_SERVER_URL) ?? "https://github.com",
    software: serverSoftware(apiUrl, env),
    sha,
    headSha: (pullRequest === null ? null : commit(head?.sha)) ?? sha,
    pullRequest,
    eventProblem: eventProblem(env.GITHUB_EVENT_PATH, payload, { eventName, pullRequest }),
    actor: env.GITHUB_ACTOR ?? "",
    workspace: env.GITHUB_WORKSPACE || null,
    workflow: env.GITHUB_WORKFLOW ?? "",
    run: Object.freeze({
      id: positiveInteger(env.GITHUB_RUN_ID) ?? 0,
      attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
    }),
    runNumber: positiveInteger(env.GITHUB_RUN_NUMBER) ?? 0,
  });
}

/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
export function hasReadOnlyToken(context: GitHubContext): boolean {
  // `pull_request_target` and `workflow_run` run in the base repository with its own token; reviews do not.
  if (!ofPullRequest(context.eventName) || context.eventName === "pull_request_target") return false;
  return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
}

/** `pull_request`, `pull_request_target`, `pull_request_review`, and Gitea's `pull_request_sync`. */
function ofPullRequest(eventName: string): boolean {
  return eventName.startsWith("pull_request");
}

function eventProblem(
  path: string | undefined,
  payload: JsonObject | null,
  { eventName, pullRequest }: Pick<GitHubContext, "eventName" | "pullRequest">,
): GitHubContext["eventProblem"] {
  if (path && payload === null) return "unreadable";
  return ofPullRequest(eventName) && pullRequest === null ? "no-pull-request" : null;
}

/** https://docs.gitea.com/usage/actions/actions-variables; Forgejo's runner sets Gitea's variables too. */
function serverSoftware(apiUrl: string, env: Environment): ServerSoftware {
  if (env.FORGEJO_ACTIONS === "true") return "forgejo";
  return env.GITEA_ACTIONS === "true" || apiUrl.endsWith("/api/v1") ? "gitea" : "github";
}

function readPullRequest(
  pull: JsonObject,
  head: JsonObject | null,
  repository: RepositoryName,
): PullRequestContext | null {
  const number = positiveInteger(pull.number);
  if (number === null) return null;
  const headRepository = repositoryName(asObject(head?.repo)?.full_name);
  return Object.freeze({
    number,
    headRepository: headRepository ?? repository,
    baseSha: commit(asObject(pull.base)?.sha),
    fork: headRepository === null || !sameRepository(headRepository, repository),
    labels: Object.freeze(labelNames(pull.labels)),
  });
}
