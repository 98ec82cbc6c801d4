import type { Inputs } from "../inputs.js";
import { type ApiProblem, classifyError } from "./api-problem.js";
import type { GitHubClient } from "./client.js";
import { type CommentResult, upsertComment } from "./comments.js";
import { type GitHubContext, hasReadOnlyToken } from "./context.js";
import { withDeadline } from "./deadline.js";

export interface Publication {
  readonly policy: Inputs["comment"];
  /** Starts with the line of a marker. */
  readonly body: string;
  /** The verdict is "fail". */
  readonly failed: boolean;
  /** The report says something that the base does not: a finding, a changed size. A failure always does. */
  readonly noteworthy: boolean;
}

export interface PublishResult {
  readonly action: CommentResult["action"] | "failed";
  readonly url: string | null;
  /** One sentence for the log; null where all went well. */
  readonly warning: string | null;
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

function mayCreate({ policy, failed, noteworthy }: Publication): boolean {
  if (policy === "always") return true;
  return failed || (policy === "on-change" && noteworthy);
}

/** One sentence for the log: why the comment was not posted. */
export function describeFailure(error: unknown, context: GitHubContext): string {
  return `The comment was not posted: ${reasonFor(classifyError(error), context)} The verdict and the job summary stand.`;
}

function reasonFor(problem: ApiProblem, context: GitHubContext): string {
  switch (problem.kind) {
    case "forbidden":
      return hasReadOnlyToken(context)
        ? `pull requests from forks and from Dependabot get a read-only token (${quote(problem.message)}).`
        : `the token may not write comments (${quote(problem.message)}); give the job the permission "pull-requests: write".`;
    case "unauthorized":
      return `the server does not accept the token in "github-token" (${quote(problem.message)}).`;
    case "not-found":
      return `the pull request was not found, or the token in "github-token" may not see it (${quote(problem.message)}).`;
    case "limited":
      return problem.seconds === null
        ? `the server's rate limit is reached (${quote(problem.message)}).`
        : `the server's rate limit is reached, for another ${problem.seconds} seconds (${quote(problem.message)}).`;
    case "server":
      return `the server answers with HTTP ${problem.status}.`;
    case "network":
      return `the server at ${context.apiUrl} cannot be reached (${quote(problem.message)}).`;
    case "timeout":
      return `the server at ${context.apiUrl} took too long (${quote(problem.message)}).`;
    case "refused":
      return `the server refuses it (${quote(problem.message)}).`;
    case "other":
      return `${problem.message}.`;
  }
}

function quote(message: string): string {
  return `"${message}"`;
}
