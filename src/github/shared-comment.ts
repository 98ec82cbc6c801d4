import { setTimeout as pause } from "node:timers/promises";
import { type ApiProblem, classifyError } from "./api-problem.js";
import type { GitHubClient } from "./client.js";
import { type CommentResult, createAuthorCheck } from "./comments.js";
import { ownerAndRepo, type RepositoryName } from "./event-fields.js";
import { parseGroupMarker } from "./group-marker.js";
import { pagesOf } from "./pages.js";

export interface SharedCommentRequest {
  readonly repository: RepositoryName;
  /** The number of the pull request. */
  readonly issueNumber: number;
  /** The name of the comment. */
  readonly group: string;
  /** Whether to create the comment where there is none yet. */
  readonly create: boolean;
  /**
   * The text for the first of these comments, which are all of the group's, oldest first; null where that one holds
   * everything already.
   */
  readonly merge: (bodies: readonly string[]) => string | null;
}

/** Retry units. Runs that find no comment wait up to this long and look again, so that few of them create one. */
const BEFORE_CREATING = 3;
/** Retry units between two looks, and up to twice that. */
const BETWEEN_LOOKS = 2;
/**
 * Retry units. A text counts as settled once it has been there this long, and was seen there twice: a run that had read
 * before it was written, and writes over it, is done with that by then.
 */
const SETTLED = 4;
/** Retry units. What was read longer ago is read again before it is written back, so that this run is done in time too. */
const FRESH = 1.5;
/** Where reading always takes that long, a run writes all the same. */
const MOST_READS = 5;
/** Seconds. A limit that lasts longer is not waited for. */
const LONGEST_LIMIT = 30;
const MOST_WRITES = 30;

/**
 * Brings this run's part into the comment that a group of runs shares, while others do the same. A server can't be
 * asked to write only where nobody else did in between, so a run writes what it read together with its own part, looks
 * again after a while, and writes again where its part is gone. Of several comments the oldest stays: what the others
 * hold is merged into it, and when that has settled, they are deleted.
 *
 * @param signal ends all requests and waits
 * @param retryUnit milliseconds
 * @throws the REST client's error where the comment could not be written
 */
export async function updateSharedComment(
  client: GitHubClient,
  request: SharedCommentRequest,
  signal: AbortSignal,
  retryUnit = 1000,
): Promise<CommentResult> {
  const comments = openComments(client, request, signal);
  const wait = (units: number): Promise<void> => pause(units * retryUnit, undefined, { signal });
  /** Since when our part is known to be there without a break; null where it is not. */
  let since: number | null = null;
  let looks = 0;
  let isHesitating = request.create;
  let reads = 0;
  for (;;) {
    const readAt = Date.now();
    const [first, ...others] = await comments.list();
    const text = request.merge(first === undefined ? [] : [first, ...others].map(({ body }) => body));
    if (first !== undefined && text === null) {
      since ??= Date.now();
      looks += 1;
      const isSettled = looks > 1 && Date.now() - since >= SETTLED * retryUnit;
      // What was there before us needs no waiting.
      if (isSettled || (comments.action() === "unchanged" && others.length === 0)) {
        await comments.remove(others);
        return { action: comments.action(), url: first.url };
      }
    } else if (first === undefined && !request.create) {
      return { action: "skipped", url: null };
    } else if (first === undefined && isHesitating) {
      isHesitating = false;
      await wait(Math.random() * BEFORE_CREATING);
      continue;
    } else if (Date.now() - readAt > FRESH * retryUnit && reads < MOST_READS) {
      reads += 1;
      continue;
    } else {
      looks = 0;
      reads = 0;
      const units = await comments.write(first ?? null, text ?? "");
      since = units === null ? Date.now() : null;
      if (units !== null) {
        await wait(units);
        continue;
      }
    }
    await wait(BETWEEN_LOOKS * (1 + Math.random()));
  }
}

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** The comments of one group, and what was done to them. */
function openComments(
  client: GitHubClient,
  { repository, issueNumber, group, create }: SharedCommentRequest,
  signal: AbortSignal,
) {
  const place = ownerAndRepo(repository);
  const isOwn = createAuthorCheck(client, signal);
  const notOurs = new Set<number>();
  // Not even after a limit's end: by then the text may be out of date, and would take others' parts away.
  const once = { signal, retries: 0, once: true };
  let action: CommentResult["action"] = "unchanged";
  let writes = 0;
  let isCreated = false;

  async function send(first: OwnComment | null, body: string): Promise<void> {
    if (first !== null) {
      await client.rest.issues.updateComment({ ...place, comment_id: first.id, body, request: once });
      action = action === "created" ? action : "updated";
    } else if (!isCreated) {
      await client.rest.issues.createComment({ ...place, issue_number: issueNumber, body, request: once });
      // A list may not show it at once.
      isCreated = true;
      action = "created";
    }
  }

  return {
    action: () => action,

    /** Oldest first. */
    async list(): Promise<readonly OwnComment[]> {
      const found: OwnComment[] = [];
      const ask = { ...place, issue_number: issueNumber, request: { signal } };
      for await (const { items } of pagesOf((page) => client.rest.issues.listComments({ ...ask, ...page }))) {
        for (const { id, html_url: url, body = "", user } of items) {
          if (notOurs.has(id) || parseGroupMarker(body)?.group !== group || !(await isOwn(user))) continue;
          found.push({ id, url, body });
        }
      }
      return found.sort((a, b) => a.id - b.id);
    },

    /** Null where it is written, else in how many retry units to try again. */
    async write(first: OwnComment | null, body: string): Promise<number | null> {
      writes += 1;
      try {
        await send(first, body);
        return null;
      } catch (error) {
        const problem = classifyError(error);
        // Somebody else's after all, where the server tells no types, or deleted in the meantime.
        const isLost = problem.kind === "not-found" || (problem.kind === "forbidden" && create);
        if (first !== null && isLost) {
          notOurs.add(first.id);
          return 0;
        }
        const units = waitFor(problem, writes);
        if (units === null || writes >= MOST_WRITES) throw error;
        return units;
      }
    },

    async remove(others: readonly OwnComment[]): Promise<void> {
      for (const { id } of others) {
        try {
          await client.rest.issues.deleteComment({ ...place, comment_id: id, request: { signal } });
        } catch (error) {
          // Another run was quicker, or it is not ours to delete; what it holds is in the first one.
          const { kind } = classifyError(error);
          if (kind !== "not-found" && kind !== "forbidden") throw error;
        }
      }
    },
  };
}

/** How many retry units to wait after a problem; null where waiting does not help. */
function waitFor(problem: ApiProblem, attempt: number): number | null {
  switch (problem.kind) {
    case "server":
    case "network":
      return Math.min(attempt, 4) * (0.5 + Math.random());
    case "limited":
      return problem.seconds !== null && problem.seconds <= LONGEST_LIMIT
        ? problem.seconds + Math.random()
        : null;
    default:
      return null;
  }
}
