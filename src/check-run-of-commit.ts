import { isAbsolute } from "node:path";
import { classifyError } from "./github/api-problem.js";
import { type CheckRunAnnotation, type CheckRunRequest, writeCheckRun } from "./github/check-run.js";
import { createGitHub, type GitHubClient } from "./github/client.js";
import type { GitHubContext } from "./github/context.js";
import { withDeadline } from "./github/deadline.js";
import { problemText } from "./github/problem-text.js";
import { TIMEOUT } from "./github/publish.js";
import type { RunnerLog } from "./github/runner-log.js";
import type { Inputs } from "./inputs.js";
import type { Translate } from "./locales/translate.js";
import { type Annotation, allAnnotations } from "./report/annotations.js";
import { shorten } from "./report/escape.js";
import type { ReportLinks } from "./report/links.js";
import { renderBody } from "./report/markdown.js";
import type { Report } from "./report/schema.js";
import { verdictLine } from "./report/verdict-text.js";

export interface CheckRunSurroundings {
  readonly inputs: Pick<Inputs, "checkRun" | "commentKey" | "githubToken">;
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  /** Gives the path that a file of the report has in the repository. */
  readonly toPath: (path: string) => string;
  readonly links: ReportLinks;
  readonly translate: Translate;
  readonly log: Pick<RunnerLog, "annotate">;
  readonly openClient?: (token: string, apiUrl: string) => Promise<GitHubClient>;
  /** Milliseconds, as `timeout`. */
  readonly retryUnit?: number;
  readonly timeout?: number;
}

/** Its name in any language: rulesets require checks by their names. */
const NAME = "Docker Layer Report";
const TITLE_LENGTH = 255;
/** UTF-8 bytes, short of GitHub's 65,535 characters. */
const SUMMARY_LIMIT = 65_000;
/** Twenty requests; nobody reads as many. */
const MOST_ANNOTATIONS = 1_000;

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;

/**
 * Gives the run's commit a check run with the report's verdict, its body and every annotation, where the input asks for
 * it. What can't be written is a warning; never throws.
 */
export async function giveCheckRun(report: Report, surroundings: CheckRunSurroundings): Promise<void> {
  const { inputs, context, translate, log } = surroundings;
  const { openClient = createGitHub, retryUnit = 1000, timeout = TIMEOUT } = surroundings;
  if (!inputs.checkRun || context === null) return;
  const request = toRequest(report, context, surroundings);
  try {
    await withDeadline(timeout, async (signal) =>
      writeCheckRun(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit),
    );
  } catch (error) {
    const permission = "checks: write";
    const reason = problemText(classifyError(error), { context, permission });
    log.annotate("warning", translate("checkRun.failed", { reason }));
  }
}

function toRequest(
  report: Report,
  { repository, headSha, run }: GitHubContext,
  { inputs, toPath, links, translate }: CheckRunSurroundings,
): CheckRunRequest {
  const all = allAnnotations(report, translate).flatMap((annotation) => {
    const path = toPath(annotation.file);
    return isAbsolute(path) ? [] : [toCheckRunAnnotation(annotation, path)];
  });
  const left = Math.max(0, all.length - MOST_ANNOTATIONS);
  const more = left === 0 ? "" : `\n${translate("checkRun.moreAnnotations", { count: left })}\n`;
  const limit = SUMMARY_LIMIT - Buffer.byteLength(more, "utf8");
  return {
    repository,
    headSha,
    name: inputs.commentKey === "" ? NAME : `${NAME} (${inputs.commentKey})`,
    externalId: `${run.id}.${run.attempt}${inputs.commentKey === "" ? "" : `.${inputs.commentKey}`}`,
    conclusion: report.verdict.status === "pass" ? "success" : "failure",
    detailsUrl: links.run,
    title: shorten(verdictLine(report, translate), TITLE_LENGTH),
    summary: renderBody(report, { translate, links }, limit, "run-summary") + more,
    annotations: all.slice(0, MOST_ANNOTATIONS),
  };
}

function toCheckRunAnnotation(annotation: Annotation, path: string): CheckRunAnnotation {
  const { level, line, endLine, column, endColumn, title, message } = annotation;
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(column === undefined || endColumn === undefined
      ? {}
      : { start_column: column, end_column: endColumn }),
    annotation_level: LEVELS[level],
    title,
    message,
  };
}
