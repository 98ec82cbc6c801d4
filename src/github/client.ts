import { setTimeout as pause } from "node:timers/promises";
import { SaidError } from "../said-error.js";
import { errorStatus, secondsUntilAllowed } from "./api-problem.js";
import { giteaPages } from "./gitea-pages.js";
import { wholeAnswers } from "./whole-answers.js";

export type GitHubClient = Awaited<ReturnType<typeof createGitHub>>;

/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;

/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon and it is not marked `once`. A request's signal ends these waits too.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
export async function createGitHub(token: string, apiUrl: string, retryUnit = 1000) {
  if (token === "") throw new SaidError({ key: "publish.failed.noToken" });
  // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
  const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
    import("@actions/github/lib/utils"),
    import("@octokit/plugin-retry"),
  ]);
  // First in the list, so that they see an answer before the retry plugin decides on it.
  const gitea = apiUrl.endsWith("/api/v1") ? [giteaPages] : [];
  const Client = GitHub.plugin(wholeAnswers, waitBeforeRetries(retryUnit), ...gitea, retry);
  return new Client(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      // The plugin's own waits cannot be ended, and would keep the process alive: it only decides whether to retry.
      retry: { retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      // The library would print to the log, where a server's text could become a workflow command.
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }),
  );
}

function waitBeforeRetries(unit: number) {
  return (client: Hooked): Record<never, never> => {
    client.hook.before("request", async ({ request }) => {
      const { retryCount = 0, limitWait = null, signal } = request;
      if (retryCount === 0) return;
      const wait = (limitWait ?? retryCount ** 2) * unit;
      // An aborted wait goes on to the request, which then fails with the signal's own reason.
      await pause(wait, undefined, signal === undefined ? {} : { signal }).catch(ignore);
    });
    client.hook.error("request", (error, { request }) => {
      // Nobody waits for the answer any more; further tries would only keep the process alive.
      if (request.signal?.aborted) request.retries = 0;
      const status = errorStatus(error);
      const wait = status === 403 || status === 429 ? secondsUntilAllowed(error) : null;
      request.limitWait = null;
      if (wait !== null && wait <= LONGEST_WAIT && !request.once && hasRequest(error)) {
        request.limitWait = wait;
        error.request.request = { ...error.request.request, retries: 2 };
      }
      throw error;
    });
    return {};
  };
}

interface Hooked {
  readonly hook: {
    readonly before: (name: "request", hook: (options: RequestOptions) => Promise<void>) => void;
    readonly error: (name: "request", hook: (error: unknown, options: RequestOptions) => never) => void;
  };
}

/** The same object at every try of one request. */
interface RequestOptions {
  readonly request: {
    readonly signal?: AbortSignal;
    retries?: number;
    /** Not to be sent again after a limit's end either. */
    readonly once?: boolean;
    /** Set by the retry plugin. */
    readonly retryCount?: number;
    /** How long the limit that the last try hit still lasts, in retry units. */
    limitWait?: number | null;
  };
}

function hasRequest(error: unknown): error is { request: { request?: object } } {
  return error instanceof Error && "request" in error && typeof error.request === "object";
}

function ignore(): void {}
