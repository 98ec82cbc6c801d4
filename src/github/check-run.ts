import type { GitHubClient } from "./client.js";
import { ownerAndRepo, type RepositoryName } from "./event-fields.js";
import { onlyOnce } from "./only-once.js";

export interface CheckRunAnnotation {
  /** Relative to the repository's root. */
  readonly path: string;
  /** From 1, as columns. */
  readonly start_line: number;
  readonly end_line: number;
  /** Only where the two lines are one. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

export interface CheckRunRequest {
  readonly repository: RepositoryName;
  readonly headSha: string;
  readonly name: string;
  /** Tells this run's check run from those of others on the same commit. */
  readonly externalId: string;
  readonly conclusion: "success" | "failure";
  /** The page of the workflow run; null where it has none. */
  readonly detailsUrl: string | null;
  readonly title: string;
  /** Markdown of at most 65,535 bytes. */
  readonly summary: string;
  readonly annotations: readonly CheckRunAnnotation[];
}

/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const BATCH = 50;

/** A check run as the server has it. */
interface WrittenRun {
  readonly id: number;
  readonly annotations: number;
}

/**
 * Creates a completed check run with all annotations, fifty a request. A later one of the same name takes its place on
 * the commit's page, as GitHub does it; annotations of it go with it.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a request that failed at the server's side is looked into
 * @throws the REST client's error; the check run may then be there without some of its annotations
 */
export async function writeCheckRun(
  client: GitHubClient,
  request: CheckRunRequest,
  signal: AbortSignal,
  retryUnit = 1000,
): Promise<void> {
  const { annotations } = request;
  const created = await onlyOnce(
    { signal, retryUnit },
    () => create(client, request, signal),
    () => find(client, request, signal),
  );
  for (let sent = created.annotations; sent < annotations.length; sent += BATCH) {
    const batch = annotations.slice(sent, sent + BATCH);
    await onlyOnce(
      { signal, retryUnit },
      () => append(client, request, { id: created.id, annotations: batch }, signal),
      // Sent twice, annotations would be there twice.
      async () => ((await count(client, request, created.id, signal)) > sent ? true : null),
    );
  }
}

async function create(
  client: GitHubClient,
  request: CheckRunRequest,
  signal: AbortSignal,
): Promise<WrittenRun> {
  const annotations = request.annotations.slice(0, BATCH);
  const { data } = await client.rest.checks.create({
    ...ownerAndRepo(request.repository),
    name: request.name,
    head_sha: request.headSha,
    external_id: request.externalId,
    ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
    status: "completed",
    conclusion: request.conclusion,
    output: output(request, annotations),
    request: { signal, retries: 0 },
  });
  return { id: data.id, annotations: annotations.length };
}

async function append(
  client: GitHubClient,
  request: CheckRunRequest,
  { id, annotations }: { readonly id: number; readonly annotations: readonly CheckRunAnnotation[] },
  signal: AbortSignal,
): Promise<true> {
  await client.rest.checks.update({
    ...ownerAndRepo(request.repository),
    check_run_id: id,
    output: output(request, annotations),
    request: { signal, retries: 0 },
  });
  return true;
}

/** This run's own check run; null where there is none. */
async function find(
  client: GitHubClient,
  request: CheckRunRequest,
  signal: AbortSignal,
): Promise<WrittenRun | null> {
  const { data } = await client.rest.checks.listForRef({
    ...ownerAndRepo(request.repository),
    ref: request.headSha,
    check_name: request.name,
    request: { signal },
  });
  const own = data.check_runs.find(({ external_id }) => external_id === request.externalId);
  return own === undefined ? null : { id: own.id, annotations: own.output.annotations_count };
}

/** How many annotations the check run has. */
async function count(
  client: GitHubClient,
  request: CheckRunRequest,
  id: number,
  signal: AbortSignal,
): Promise<number> {
  const { data } = await client.rest.checks.get({
    ...ownerAndRepo(request.repository),
    check_run_id: id,
    request: { signal },
  });
  return data.output.annotations_count;
}

function output(
  { title, summary }: CheckRunRequest,
  annotations: readonly CheckRunAnnotation[],
): { title: string; summary: string; annotations: CheckRunAnnotation[] } {
  return { title, summary, annotations: [...annotations] };
}
