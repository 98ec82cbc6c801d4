import type { Inputs } from "../inputs.js";
import type { Message } from "../locales/translate.js";
import { classifyError } from "./api-problem.js";
import type { GitHubClient } from "./client.js";
import { type CommentResult, upsertComment } from "./comments.js";
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
const NOTHING_DONE: PublishResult = { action: "skipped", url: null, warning: null };

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
  publication: Publication,
  { context, openClient, timeout = TIMEOUT, retryUnit = 1000 }: PublishOptions,
): Promise<PublishResult> {
  const { pullRequest, repository } = context;
  if (pullRequest === null || publication.policy === "never") return NOTHING_DONE;
  const request = {
    repository,
    issueNumber: pullRequest.number,
    body: publication.body,
    ...(publication.resolvedBody === undefined ? {} : { resolvedBody: publication.resolvedBody }),
    create: mayCreate(publication),
  };
  try {
    const result = await withDeadline(timeout, async (signal) =>
      upsertComment(await openClient(), request, signal, retryUnit),
    );
    return { ...result, warning: null };
  } catch (error) {
    return { action: "failed", url: null, warning: describeFailure(error, context) };
  }
}

/** Whether a comment that is not there yet is to be created. */
export function mayCreate({
  policy,
  failed,
  noteworthy,
}: Pick<Publication, "policy" | "failed" | "noteworthy">): boolean {
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
