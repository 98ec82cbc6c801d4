import { withDeadline } from "./deadline.js";
import {
  describeFailure,
  mayCreate,
  type Publication,
  type PublishOptions,
  type PublishResult,
} from "./publish.js";
import { type SharedCommentRequest, updateSharedComment } from "./shared-comment.js";

export type SharedPublication = Pick<Publication, "policy" | "failed" | "noteworthy"> &
  Pick<SharedCommentRequest, "group" | "merge">;

/** Milliseconds. Longer than for a comment of one's own: runs that write at the same time wait for one another. */
const TIMEOUT = 120_000;

/**
 * Brings this run's part into the comment that a group shares. Never throws and never takes longer than `timeout`;
 * when it creates the comment, `publishComment` says.
 */
export async function publishSharedComment(
  { group, merge, ...publication }: SharedPublication,
  { context, openClient, timeout = TIMEOUT, retryUnit = 1000 }: PublishOptions,
): Promise<PublishResult> {
  const { pullRequest, repository } = context;
  if (pullRequest === null || publication.policy === "never") {
    return { action: "skipped", url: null, warning: null };
  }
  const request = {
    repository,
    issueNumber: pullRequest.number,
    group,
    merge,
    create: mayCreate(publication),
  };
  try {
    const result = await withDeadline(timeout, async (signal) =>
      updateSharedComment(await openClient(), request, signal, retryUnit),
    );
    return { ...result, warning: null };
  } catch (error) {
    return { action: "failed", url: null, warning: describeFailure(error, context) };
  }
}
