import type { ApiRequest } from "./contract.js";
import type { Answer } from "./operations.js";
import type { FakeState } from "./state.js";

/** The server as its users know it; runners beside it may know it by another address. */
export const GITEA_PAGES = "https://git.example";

/** Lists that come whole, whatever page is asked for. */
const WHOLE_LISTS: ReadonlySet<string> = new Set(["issues/list-comments", "issues/list-labels-on-issue"]);
/** Not among a resource's fields, or not with what GitHub has there. */
const MISSING: ReadonlySet<string> = new Set([
  "actor",
  "author_association",
  "documentation_url",
  "event",
  "gravatar_id",
  "node_id",
  "performed_via_github_app",
  "type",
]);
const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 50;

export interface GiteaAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What it does not know is passed over; `limit` is its name for `per_page`, and pull requests are not found by head. */
export function withoutGiteaQuery(request: ApiRequest): ApiRequest {
  const { limit, head, ...query } = request.query;
  return { ...request, query };
}

/**
 * GitHub's answer as Gitea and Forgejo give it.
 *
 * @param links whether there is a Link header, which some proxies drop
 */
export function toGitea(
  answer: Answer,
  operationId: string,
  { request, state, links }: { request: ApiRequest; state: FakeState; links: boolean },
): GiteaAnswer {
  if (!("list" in answer)) return toGiteaResource(answer, state);
  const { list } = answer;
  const total = { "x-total-count": String(list.length) };
  if (WHOLE_LISTS.has(operationId)) return { status: 200, headers: total, body: inGiteaWords(list, state) };
  const size = Math.min(Number(request.query.limit ?? DEFAULT_PAGE), LARGEST_PAGE);
  const page = Number(request.query.page ?? 1);
  const next = `<${GITEA_PAGES}/api/v1${request.path}?page=${page + 1}>; rel="next"`;
  const hasNext = page * size < list.length;
  return {
    status: 200,
    headers: { ...total, ...(links && hasNext ? { link: next } : {}) },
    body: inGiteaWords(list.slice((page - 1) * size, page * size), state),
  };
}

function toGiteaResource(
  { status, body }: Exclude<Answer, { readonly list: unknown }>,
  state: FakeState,
): GiteaAnswer {
  const url = `${GITEA_PAGES}/api/swagger`;
  // What a token may not touch is not there for it.
  if (status === 403 || status === 404) {
    const message = "The target couldn't be found.";
    return { status: 404, headers: {}, body: { errors: null, message, url } };
  }
  const words = inGiteaWords(body, state);
  return { status, headers: {}, body: status < 400 ? words : { ...Object(words), url } };
}

function inGiteaWords(body: unknown, { serverUrl, repository }: FakeState): unknown {
  if (body === undefined) return undefined;
  return JSON.parse(JSON.stringify(body), (key, value) => {
    if (MISSING.has(key)) return undefined;
    return typeof value === "string" && key === "html_url"
      ? value
          .replace(`${serverUrl}/${repository}/pull/`, `${GITEA_PAGES}/${repository}/pulls/`)
          .replace(serverUrl, GITEA_PAGES)
      : value;
  });
}
