import { createGitHub } from "./github/client.js";
import type { GitHubContext } from "./github/context.js";
import { buildMarker } from "./github/marker.js";
import { publishComment } from "./github/publish.js";
import type { RunnerLog } from "./github/runner-log.js";
import type { Inputs } from "./inputs.js";
import type { Translate } from "./locales/translate.js";
import { isNothing } from "./report/layer-changes.js";
import type { ReportLinks } from "./report/links.js";
import { renderComment } from "./report/markdown.js";
import type { Report } from "./report/schema.js";
import { verdictKind } from "./report/verdict-text.js";
import { say } from "./said-error.js";

export interface CommentSurroundings {
  readonly inputs: Pick<Inputs, "comment" | "commentKey" | "githubToken">;
  /** The run that the report is about; null outside of one. */
  readonly context: GitHubContext | null;
  readonly links: ReportLinks;
  readonly translate: Translate;
  readonly log: RunnerLog;
}

/**
 * Leaves the report on the run's pull request. A comment that can't be posted is a warning.
 *
 * @returns the comment's address; null where there is no comment
 */
export async function commentOnPullRequest(
  report: Report,
  { inputs, context, links, translate, log }: CommentSurroundings,
): Promise<string | null> {
  if (context === null || context.pullRequest === null) return null;
  const marker = buildMarker({ key: inputs.commentKey, sha: context.headSha, run: context.run });
  const options = { translate, links, marker };
  const { url, warning } = await publishComment(
    {
      policy: inputs.comment,
      body: renderComment(report, options),
      ...(verdictKind(report) === "pass" && {
        resolvedBody: renderComment(report, { ...options, resolved: true }),
      }),
      failed: report.verdict.status === "fail",
      noteworthy: isNoteworthy(report),
    },
    { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) },
  );
  if (warning !== null) log.annotate("warning", say(warning, translate));
  return url;
}

/** Something that the base does not have: a finding (any where the base's are not known), a size, what a label accepts. */
export function isNoteworthy({ findings, comparison, accepted }: Report): boolean {
  const isChanged = comparison !== null && !isNothing(comparison);
  return isChanged || accepted !== null || findings.some(({ isNew }) => isNew !== false);
}
