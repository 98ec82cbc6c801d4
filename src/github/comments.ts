import { VERDICT_ICONS } from "../report/markdown/headline.js";
import { classifyError } from "./api-problem.js";
import type { GitHubClient } from "./client.js";
import { ownerAndRepo, type RepositoryName } from "./event-fields.js";
import { isOlderRun, type Marker, parseMarker } from "./marker.js";
import { onlyOnce } from "./only-once.js";
import { pagesOf } from "./pages.js";

export interface CommentRequest {
  readonly repository: RepositoryName;
  /** The number of the pull request. */
  readonly issueNumber: number;
  /** Starts with the line of a marker; at most 65,536 characters. */
  readonly body: string;
  /** Instead of `body`, with the same marker, over a comment that tells a failure; not there where this one does too. */
  readonly resolvedBody?: string;
  /** Whether to create the comment where there is none yet. */
  readonly create: boolean;
}

export interface CommentResult {
  /** `stale`: a newer run's comment is there and stays; `skipped`: none is there and none was to be created. */
  readonly action: "created" | "updated" | "unchanged" | "stale" | "skipped";
  readonly url: string | null;
}

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
  /** What is to stand there. */
  readonly body: string;
  readonly unchanged: boolean;
}

/**
 * Leaves exactly one comment of this key on the pull request: updates the oldest of ours in place, else creates it.
 * The comment of a newer run is never overwritten.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the comment could not be written
 */
export async function upsertComment(
  client: GitHubClient,
  request: CommentRequest,
  signal: AbortSignal,
  retryUnit = 1000,
): Promise<CommentResult> {
  const update = () => updateComment(client, request, signal);
  const updated = await update();
  if (updated !== null) return updated;
  if (!request.create) return { action: "skipped", url: null };
  return onlyOnce({ signal, retryUnit }, () => createComment(client, request, signal), update);
}

/** Null where there is no comment of ours. */
async function updateComment(
  client: GitHubClient,
  request: CommentRequest,
  signal: AbortSignal,
): Promise<CommentResult | null> {
  const marker = requireMarker(request.body);
  let refusal: unknown = null;
  for await (const comment of ownComments(client, request, marker.key, signal)) {
    const { id, url } = comment;
    if (isOlderRun(marker.run, comment.marker.run)) return { action: "stale", url };
    if (comment.unchanged) return { action: "unchanged", url };
    try {
      await client.rest.issues.updateComment({
        ...ownerAndRepo(request.repository),
        comment_id: id,
        body: comment.body,
        request: { signal },
      });
      return { action: "updated", url };
    } catch (error) {
      const { kind } = classifyError(error);
      // Somebody else's after all, or deleted in the meantime: the next one may be ours.
      if (kind !== "forbidden" && kind !== "not-found") throw error;
      refusal = kind === "forbidden" ? error : refusal;
    }
  }
  if (refusal !== null && !request.create) throw refusal;
  return null;
}

async function createComment(
  client: GitHubClient,
  request: CommentRequest,
  signal: AbortSignal,
): Promise<CommentResult> {
  const { data } = await client.rest.issues.createComment({
    ...ownerAndRepo(request.repository),
    issue_number: request.issueNumber,
    body: request.body,
    request: { signal, retries: 0 },
  });
  return { action: "created", url: data.html_url };
}

/** Oldest first, as the server lists them; further pages are read only as long as somebody asks. */
async function* ownComments(
  client: GitHubClient,
  request: CommentRequest,
  key: string,
  signal: AbortSignal,
): AsyncGenerator<OwnComment> {
  const { repository, issueNumber } = request;
  const isOwn = createAuthorCheck(client, signal);
  const place = { ...ownerAndRepo(repository), issue_number: issueNumber };
  for await (const { items } of pagesOf((page) =>
    client.rest.issues.listComments({ ...place, ...page, request: { signal } }),
  )) {
    for (const comment of items) {
      const text = comment.body ?? "";
      const marker = parseMarker(text);
      if (marker?.key !== key || !(await isOwn(comment.user))) continue;
      const body = tellsFailure(text) ? (request.resolvedBody ?? request.body) : request.body;
      yield { id: comment.id, url: comment.html_url, marker, body, unchanged: sameText(text, body) };
    }
  }
}

/** The line behind the marker has the verdict. */
function tellsFailure(text: string): boolean {
  return text.split("\n", 2)[1]?.startsWith(VERDICT_ICONS.fail) ?? false;
}

type Author = { readonly id: number; readonly type?: string } | null;

/**
 * Anybody can post a comment with our marker, and the token may be able to edit it, so the author decides. A
 * workflow's own token writes as a bot. A personal token writes as its user, who is asked for once, and only where a
 * comment makes it necessary; a workflow's token may not ask. Gitea tells no types.
 */
export function createAuthorCheck(
  client: GitHubClient,
  signal: AbortSignal,
): (author: Author) => Promise<boolean> {
  let self: Promise<number | null> | null = null;
  const ownId = async (): Promise<number | null> => {
    try {
      const { data } = await client.rest.users.getAuthenticated({ request: { signal, retries: 0 } });
      return data.id;
    } catch {
      return null;
    }
  };
  return async (author) => {
    if (author === null) return false;
    if (author.type === "Bot") return true;
    self ??= ownId();
    const id = await self;
    return id === null ? author.type === undefined : id === author.id;
  };
}

function requireMarker(body: string): Marker {
  const marker = parseMarker(body);
  if (marker === null) throw new Error("The comment's text does not start with its marker");
  return marker;
}

/** The server may change line ends and drop blanks at the end. */
function sameText(a: string, b: string): boolean {
  const normalise = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return normalise(a) === normalise(b);
}
