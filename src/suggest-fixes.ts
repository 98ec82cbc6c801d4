import { classifyError } from "./github/api-problem.js";
import { createGitHub, type GitHubClient } from "./github/client.js";
import type { GitHubContext } from "./github/context.js";
import { withDeadline } from "./github/deadline.js";
import { problemText } from "./github/problem-text.js";
import { TIMEOUT } from "./github/publish.js";
import type { RunnerLog } from "./github/runner-log.js";
import { postSuggestions } from "./github/suggestions.js";
import type { Inputs } from "./inputs.js";
import type { LintFixes } from "./lint-fixes.js";
import type { Translate } from "./locales/translate.js";
import { toSuggestions } from "./report/suggestions.js";

export interface SuggestionSurroundings {
  readonly inputs: Pick<Inputs, "suggestions" | "githubToken">;
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  /** The Dockerfile relative to the repository's root; null where it is none of its files. */
  readonly path: string | null;
  readonly translate: Translate;
  readonly log: Pick<RunnerLog, "annotate" | "info">;
  readonly openClient?: (token: string, apiUrl: string) => Promise<GitHubClient>;
  /** Milliseconds, as `timeout`. */
  readonly retryUnit?: number;
  readonly timeout?: number;
}

/**
 * Suggests on the run's pull request what fixes the findings on its own lines, where the input asks for it. A
 * Dockerfile that the run wrote itself is not in the pull request. What can't be posted is a warning; never throws.
 */
export async function suggestFixes(
  fixes: LintFixes | null,
  surroundings: SuggestionSurroundings,
): Promise<void> {
  const { inputs, context, path, translate, log } = surroundings;
  const { openClient = createGitHub, retryUnit = 1000, timeout = TIMEOUT } = surroundings;
  const pullRequest = context?.pullRequest ?? null;
  if (!inputs.suggestions || context === null || pullRequest === null) return;
  if (fixes === null || fixes.source.generated || path === null) return;
  const request = {
    repository: context.repository,
    pullNumber: pullRequest.number,
    headSha: context.headSha,
    path,
    text: fixes.source.text,
    suggestions: toSuggestions(path, fixes.changes, translate),
    reviewText: (count: number, left: number) => translate("suggestions.review", { count, left }),
  };
  try {
    const result = await withDeadline(timeout, async (signal) =>
      postSuggestions(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit),
    );
    switch (result.kind) {
      case "posted":
        return log.info(translate("suggestions.posted", { count: result.count, left: result.left }));
      case "nothing":
        return;
      case "other-text":
        return log.annotate("notice", translate("suggestions.otherText", { path }));
      case "no-patch":
        return log.annotate("notice", translate("suggestions.noPatch", { path }));
    }
  } catch (error) {
    const permission = "pull-requests: write";
    const reason = problemText(classifyError(error), { context, permission });
    log.annotate("warning", translate("suggestions.failed", { reason }));
  }
}
