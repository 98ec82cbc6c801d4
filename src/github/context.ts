/** `owner/name`, taken apart. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

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
  /** Names of the labels at the time of the event. */
  readonly labels: readonly string[];
}

/** Where a run happens and what it is about. Every URL comes from the server, so Enterprise servers work too. */
export interface GitHubContext {
  /** `pull_request`, `push`, `merge_group` … */
  readonly eventName: string;
  readonly repository: RepositoryName;
  /** Without a slash at the end, as `serverUrl`. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The commit that the run checked out: on a pull request the merge of head into base. */
  readonly sha: string;
  /** The commit that a reader knows: the pull request's head, else `sha`. */
  readonly headSha: string;
  /** Null where the event has no pull request: push, merge queue, schedule, by hand. */
  readonly pullRequest: PullRequestContext | null;
  /** Who set the run off; Dependabot's runs have a read-only token as forks have. */
  readonly actor: string;
  /** The checkout's absolute path; null where the runner names none. */
  readonly workspace: string | null;
  readonly run: RunIdentity;
  readonly runNumber: number;
}

type Environment = Readonly<Record<string, string | undefined>>;
type JsonObject = Readonly<Record<string, unknown>>;

const NAME_PART = /^[\w.-]{1,255}$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;

/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
export function readContext(env: Environment, readFile: (path: string) => string): GitHubContext | null {
  const repository = repositoryName(env.GITHUB_REPOSITORY);
  const sha = commit(env.GITHUB_SHA);
  if (repository === null || sha === null) return null;
  const payload = readEvent(env.GITHUB_EVENT_PATH, readFile);
  const pull = asObject(payload?.pull_request);
  const head = asObject(pull?.head);
  const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
  return Object.freeze({
    eventName: env.GITHUB_EVENT_NAME ?? "",
    repository,
    apiUrl: httpUrl(env.GITHUB_API_URL) ?? "https://api.github.com",
    serverUrl: httpUrl(env.GITHUB_SERVER_URL) ?? "https://github.com",
    sha,
    headSha: (pullRequest === null ? null : commit(head?.sha)) ?? sha,
    pullRequest,
    actor: env.GITHUB_ACTOR ?? "",
    workspace: env.GITHUB_WORKSPACE || null,
    run: Object.freeze({
      id: positiveInteger(env.GITHUB_RUN_ID) ?? 0,
      attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
    }),
    runNumber: positiveInteger(env.GITHUB_RUN_NUMBER) ?? 0,
  });
}

/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
export function hasReadOnlyToken(context: GitHubContext): boolean {
  // `pull_request_target` and `workflow_run` run in the base repository with its own token.
  if (context.eventName !== "pull_request") return false;
  return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
}

function readEvent(path: string | undefined, readFile: (path: string) => string): JsonObject | null {
  if (!path) return null;
  try {
    return asObject(JSON.parse(readFile(path)));
  } catch {
    return null;
  }
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
    fork: headRepository === null || !sameRepository(headRepository, repository),
    labels: Object.freeze(labelNames(pull.labels)),
  });
}

function labelNames(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => asObject(label)?.name).filter((name) => typeof name === "string");
}

function sameRepository(a: RepositoryName, b: RepositoryName): boolean {
  // GitHub's names ignore case.
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}

function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function repositoryName(value: unknown): RepositoryName | null {
  if (typeof value !== "string") return null;
  const [owner, name, ...rest] = value.split("/", 3);
  if (owner === undefined || name === undefined || rest.length > 0) return null;
  return isNamePart(owner) && isNamePart(name) ? Object.freeze({ owner, name }) : null;
}

function isNamePart(part: string): boolean {
  return NAME_PART.test(part) && part !== "." && part !== "..";
}

function commit(value: unknown): string | null {
  return typeof value === "string" && COMMIT.test(value) ? value.toLowerCase() : null;
}

function positiveInteger(value: unknown): number | null {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !/^[1-9]\d{0,14}$/.test(text)) return null;
  return Number(text);
}

function httpUrl(value: string | undefined): string | null {
  if (!value || !URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
