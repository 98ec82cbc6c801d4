import { type Occasion, type PublishOptions, type PublishResult, publishBy } from "./publish.js";
import { type SharedCommentRequest, updateSharedComment } from "./shared-comment.js";

export type SharedPublication = Occasion & Pick<SharedCommentRequest, "group" | "merge">;

/** Milliseconds. Longer than for a comment of one's own: runs that write at the same time wait for one another. */
const TIMEOUT = 120_000;

/**
 * Brings this run's part into the comment that a group shares. Never throws and never takes longer than `timeout`;
 * when it creates the comment, `publishComment` says.
 */
export async function publishSharedComment(
  { group, merge, ...occasion }: SharedPublication,
  options: PublishOptions,
): Promise<PublishResult> {
  return publishBy(occasion, { timeout: TIMEOUT, ...options }, (client, place, signal, retryUnit) =>
    updateSharedComment(client, { ...place, group, merge }, signal, retryUnit),
  );
}
