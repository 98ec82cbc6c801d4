import { blobId } from "../git/blob-id.js";
import { type Suggestion, suggestionId } from "../report/suggestions.js";
import type { GitHubClient } from "./client.js";
import { isOwnChange, readHunks } from "./diff-lines.js";
import { ownerAndRepo, type RepositoryName } from "./event-fields.js";
import { onlyOnce } from "./only-once.js";
import { pagesOf } from "./pages.js";

export interface SuggestionRequest {
  readonly repository: RepositoryName;
  readonly pullNumber: number;
  /** The commit that the comments are for. */
  readonly headSha: string;
  /** The file, relative to the repository's root. */
  readonly path: string;
  /** The file as the suggestions know it. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  /** The review's own words: how many fixes it suggests, and how many more there are. */
  readonly reviewText: (count: number, left: number) => string;
}

export type SuggestionResult =
  /** `left`: how many more there are. */
  | { readonly kind: "posted"; readonly count: number; readonly left: number }
  /** There is none that is not there already. */
  | { readonly kind: "nothing" }
  /** The pull request's head has another text of the file. */
  | { readonly kind: "other-text" }
  /** The server does not show what the pull request changes in the file. */
  | { readonly kind: "no-patch" };

/** The server lists no more files than 3,000. */
const MOST_FILE_PAGES = 30;
const MOST_COMMENT_PAGES = 50;
/** More of them at once nobody would read. */
const MOST_SUGGESTIONS = 20;

/**
 * Posts one review with those of the suggestions that lie in the pull request's diff and are not among its comments
 * yet, twenty at most. Nothing is posted where the head's text of the file is another: the lines would be others too.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the server could not be asked or refuses the review
 */
export async function postSuggestions(
  client: GitHubClient,
  request: SuggestionRequest,
  signal: AbortSignal,
  retryUnit = 1000,
): Promise<SuggestionResult> {
  if (request.suggestions.length === 0) return { kind: "nothing" };
  const file = await findFile(client, request, signal);
  if (file === null) return { kind: "nothing" };
  if (!file.sha) return { kind: "no-patch" };
  if (file.sha !== blobId(request.text, file.sha)) return { kind: "other-text" };
  if (file.patch === undefined) return { kind: "no-patch" };
  const hunks = readHunks(file.patch);
  const wanted = request.suggestions.filter(({ lines }) => isOwnChange(hunks, lines));
  if (wanted.length === 0) return { kind: "nothing" };

  const known = await knownSuggestions(client, request, signal);
  const pending = wanted.filter(({ id }) => !known.has(id));
  const shown = pending.slice(0, MOST_SUGGESTIONS);
  if (shown.length === 0) return { kind: "nothing" };
  const posted = { kind: "posted", count: shown.length, left: pending.length - shown.length } as const;
  return onlyOnce(
    { signal, retryUnit },
    async () => {
      await createReview(client, { ...request, suggestions: shown }, posted, signal);
      return posted;
    },
    async () => {
      const there = await knownSuggestions(client, request, signal);
      return shown.every(({ id }) => there.has(id)) ? posted : null;
    },
  );
}

interface ChangedFile {
  /** The file's id at the head; servers other than GitHub may leave it out. */
  readonly sha?: string | null;
  readonly patch?: string;
}

/** Null where the pull request does not change the file. */
async function findFile(
  client: GitHubClient,
  { repository, pullNumber, path }: SuggestionRequest,
  signal: AbortSignal,
): Promise<ChangedFile | null> {
  const ask = { ...toParameters(repository, pullNumber), request: { signal } };
  let read = 0;
  for await (const { items } of pagesOf((page) => client.rest.pulls.listFiles({ ...ask, ...page }))) {
    const file = items.find(({ filename }) => filename === path);
    if (file !== undefined) return file;
    read += 1;
    if (read === MOST_FILE_PAGES) break;
  }
  return null;
}

/**
 * The ids of the suggestions among the pull request's comments, outdated and resolved ones too. Whose they are is not
 * asked: who copies one of ours keeps it from being made again, and nothing else.
 */
async function knownSuggestions(
  client: GitHubClient,
  { repository, pullNumber }: SuggestionRequest,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const ask = { ...toParameters(repository, pullNumber), request: { signal } };
  let read = 0;
  for await (const { items } of pagesOf((page) =>
    client.rest.pulls.listReviewComments({ ...ask, ...page }),
  )) {
    for (const { body } of items) {
      const id = suggestionId(body ?? "");
      if (id !== null) known.add(id);
    }
    read += 1;
    if (read === MOST_COMMENT_PAGES) break;
  }
  return known;
}

async function createReview(
  client: GitHubClient,
  { repository, pullNumber, headSha, path, suggestions, reviewText }: SuggestionRequest,
  { count, left }: { readonly count: number; readonly left: number },
  signal: AbortSignal,
): Promise<void> {
  await client.rest.pulls.createReview({
    ...toParameters(repository, pullNumber),
    commit_id: headSha,
    event: "COMMENT",
    body: reviewText(count, left),
    comments: suggestions.map(({ lines, body }) => ({
      path,
      body,
      line: lines.end,
      side: "RIGHT",
      ...(lines.start < lines.end ? { start_line: lines.start, start_side: "RIGHT" } : {}),
    })),
    request: { signal, retries: 0 },
  });
}

function toParameters(repository: RepositoryName, pullNumber: number) {
  return { ...ownerAndRepo(repository), pull_number: pullNumber };
}
