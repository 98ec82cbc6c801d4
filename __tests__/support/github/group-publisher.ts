import { createGroupMerge } from "../../../src/comment-together.js";
import { createGitHub } from "../../../src/github/client.js";
import { parseGroupMarker } from "../../../src/github/group-marker.js";
import type { PublishResult } from "../../../src/github/publish.js";
import { publishSharedComment, type SharedPublication } from "../../../src/github/publish-shared.js";
import type { Section } from "../../../src/report/shared/section.js";
import { decodeSections } from "../../../src/report/shared/state.js";
import { createSection, translate } from "../sections.js";
import type { Session } from "./session.js";
import { WORKFLOW_TOKEN } from "./state.js";

export const GROUP = "images";

export interface Leg {
  readonly sections: readonly Section[];
  /** Milliseconds that stand for a second. */
  readonly unit: number;
  readonly policy?: SharedPublication["policy"];
  readonly failed?: boolean;
  readonly group?: string;
}

/** Publishes as one job of a matrix does, with a client of its own. */
export async function publishLeg(
  { github, context }: Session,
  { sections, unit, policy = "always", failed = false, group = GROUP }: Leg,
): Promise<PublishResult & { readonly clash: string | null }> {
  const { merge, clash } = createGroupMerge(sections, { group, context, translate });
  const openClient = () => createGitHub(WORKFLOW_TOKEN, github.apiUrl, unit);
  const result = await publishSharedComment(
    { group, merge, policy, failed, noteworthy: false },
    { context, retryUnit: unit, openClient },
  );
  return { ...result, clash: clash() };
}

/** What a comment carries. */
export function sectionsOf(body: string | undefined): readonly Section[] {
  return decodeSections(parseGroupMarker(body ?? "")?.state ?? "");
}

/** Reports of one run: `image-1`, `image-2` and so on. */
export function createMatrix(count: number, run = { id: 20, attempt: 1 }): Section[] {
  return Array.from({ length: count }, (_, index) => createSection({ name: `image-${index + 1}`, run }));
}

/** The texts of pull request 7's comments, oldest first. */
export function bodies({ github }: Session): string[] {
  return github.comments(7).map(({ body }) => body);
}
