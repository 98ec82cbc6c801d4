import type { Inputs } from "../inputs.js";
import type { Message } from "../locales/translate.js";
import { classifyError } from "./api-problem.js";
import type { GitHubClient } from "./client.js";
import { type CommentRequest, type CommentResult, upsertComment } from "./comments.js";
import { type GitHubContext, hasReadOnlyToken } from "./context.js";
import { withDeadline } from "./deadline.js";
import { problemText } from "./problem-text.js";

export interface Publication {
  readonly policy: Inputs["comment"];
  /** Starts with the line of a marker. */
  readonly body: string;
  /** Instead of `body` over a comment that tells a failure; not there where this one does too. */
  readonly resolvedBody?: string;
  /** The verdict is "fail". */
  readonly failed: boolean;
  /** The report says something that the base does not: a finding, a changed size. A failure always does. */
  readonly noteworthy: boolean;
}

export interface PublishResult {
  readonly action: CommentResult["action"] | "failed";
  readonly url: string | null;
  /** For the log; null where all went well. */
  readonly warning: Message | null;
}

/** How to reach the pull request; both times in milliseconds. */
export interface PublishOptions {
  readonly context: GitHubContext;
  /** Opens the REST API when it is needed. */
  readonly openClient: () => Promise<GitHubClient>;
  readonly timeout?: number;
  readonly retryUnit?: number;
}

/** Milliseconds that a run waits for the server at most. */
export const TIMEOUT = 30_000;

/**
 * Brings the report's comment to the pull request of this run. Never throws and never takes longer than `timeout`:
 * a verdict does not depend on a comment.
 *
 * - `always` creates the comment and updates it;
 * - `on-change` creates it only for a failed or noteworthy report;
 * - `on-failure` creates it only for a failed report;
 * - `never` does nothing.
 *
 * A comment that is there is always updated, so that it also tells when a problem is gone.
 */
export async function publishComment(
  { body, resolvedBody, ...occasion }: Publication,
  options: PublishOptions,
): Promise<PublishResult> {
  const bodies = { body, ...(resolvedBody === undefined ? {} : { resolvedBody }) };
  return publishBy(occasion, { timeout: TIMEOUT, ...options }, (client, place, signal, retryUnit) =>
    upsertComment(client, { ...place, ...bodies }, signal, retryUnit),
  );
}

/** When a comment is to be created. */
export type Occasion = Pick<Publication, "policy" | "failed" | "noteworthy">;

/** The pull request, and whether a comment that is not there yet is to be created. */
type Place = Pick<CommentRequest, "repository" | "issueNumber" | "create">;

/** Has `post` bring a comment to the pull request, with the promises of `publishComment`. */
export async function publishBy(
  occasion: Occasion,
  { context, openClient, timeout, retryUnit = 1000 }: PublishOptions & { readonly timeout: number },
  post: (
    client: GitHubClient,
    place: Place,
    signal: AbortSignal,
    retryUnit: number,
  ) => Promise<CommentResult>,
): Promise<PublishResult> {
  const { pullRequest, repository } = context;
  if (pullRequest === null || occasion.policy === "never") {
    return { action: "skipped", url: null, warning: null };
  }
  const place = { repository, issueNumber: pullRequest.number, create: mayCreate(occasion) };
  try {
    const result = await withDeadline(timeout, async (signal) =>
      post(await openClient(), place, signal, retryUnit),
    );
    return { ...result, warning: null };
  } catch (error) {
    return { action: "failed", url: null, warning: describeFailure(error, context) };
  }
}

function mayCreate({ policy, failed, noteworthy }: Occasion): boolean {
  if (policy === "always") return true;
  return failed || (policy === "on-change" && noteworthy);
}

/** For the log: why the comment was not posted, and what there is to do about it. */
export function describeFailure(error: unknown, context: GitHubContext): Message {
  const problem = classifyError(error);
  // A server may not want to say that there is something which a token may not touch.
  const refused = problem.kind === "forbidden" || problem.kind === "not-found";
  if (refused && hasReadOnlyToken(context)) {
    return { key: "comment.readOnly", values: { message: problem.message } };
  }
  const permission = "pull-requests: write";
  return { key: "comment.failed", values: { reason: problemText(problem, { context, permission }) } };
}
