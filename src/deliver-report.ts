import { giveCheckRun } from "./check-run-of-commit.js";
import { commentOnPullRequest } from "./comment-on-pull-request.js";
import type { GitHubContext } from "./github/context.js";
import { createReportLinks } from "./github/links.js";
import type { RunnerLog } from "./github/runner-log.js";
import type { Inputs } from "./inputs.js";
import { findLinkedPaths } from "./linked-paths.js";
import type { Translate } from "./locales/translate.js";
import { isToldOnLines, toAnnotations } from "./report/annotations.js";
import { NO_LINKS, type ReportLinks } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { sizeDelta } from "./report/size-change.js";
import { renderSummary } from "./report/summary.js";
import { renderTerminal } from "./report/terminal.js";
import { acceptedText, verdictLine } from "./report/verdict-text.js";
import type { RunResult } from "./run-result.js";
import { suggestFixes } from "./suggest-fixes.js";
import { type ReportFiles, writeReports } from "./write-reports.js";

interface Delivery {
  readonly inputs: Inputs;
  readonly context: GitHubContext | null;
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  readonly translate: Translate;
  readonly log: RunnerLog;
}

/**
 * Tells the runner and the pull request what came of a run. The verdict stands whatever becomes of the comment, so
 * everything else is told first.
 */
export async function deliverReport(result: RunResult, delivery: Delivery): Promise<void> {
  const { report, fixes } = result;
  const { inputs, context, workspace, translate, log } = delivery;
  const toPath = context === null ? null : await findLinkedPaths(report, { ...delivery, context });
  const links = context === null || toPath === null ? NO_LINKS : createReportLinks(context, toPath);
  const shownPath = (path: string): string => toPath?.(path) ?? path;
  const files = await writeReports(workspace, inputs.reportDir, result, {
    translate,
    links,
    toPath: shownPath,
  });
  log.info(renderTerminal(report, { translate, width: 120, color: false }));
  const annotations = toAnnotations(report, translate);
  for (const { level, message, file, ...place } of annotations) {
    log.annotate(level, message, { file: shownPath(file), ...place });
  }
  const accepted = acceptedText(report, translate, (name) => name);
  if (accepted !== null) log.annotate("warning", `${verdictLine(report, translate)} · ${accepted}`);
  await log.appendSummary(renderSummary(report, { translate, links }), translate);
  setOutputs(report, files, log);
  const path = report.dockerfile === null ? null : (toPath?.(report.dockerfile.path) ?? null);
  const url = await comment(report, { ...delivery, links, source: path });
  log.setOutput("comment-url", url ?? "");
  if (url !== null) log.info(translate("comment.posted", { url }));
  await suggestFixes(fixes, { ...delivery, path });
  await giveCheckRun(report, { ...delivery, toPath: shownPath, links });
  if (report.verdict.status === "pass") return;
  // Where an annotation on a line says why, one more would take the place of a finding.
  const isTold = annotations.some(({ level }) => level === "error") && isToldOnLines(report);
  if (isTold) process.exitCode = 1;
  else log.fail(verdictLine(report, translate));
}

interface CommentDelivery extends Delivery {
  readonly links: ReportLinks;
  /** The Dockerfile's path in the repository; null where it can't be linked. */
  readonly source: string | null;
}

/** In a comment of its own, or beside the reports of other jobs. */
async function comment(report: Report, delivery: CommentDelivery): Promise<string | null> {
  const { inputs, context, source, translate } = delivery;
  const { commentGroup: group, commentKey, platform } = inputs;
  if (context === null || group === null) return commentOnPullRequest(report, delivery);
  // Loaded late: most runs do without the library that checks other jobs' sections.
  const { commentTogether, nameOfImage, toSharedReport } = await import("./comment-together.js");
  const name = commentKey || nameOfImage(report);
  const shared = toSharedReport(report, { context, name, platform, source }, translate);
  return commentTogether([shared], { ...delivery, context, group });
}

function setOutputs(report: Report, files: ReportFiles, log: RunnerLog): void {
  const count = (severity: string) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const outputs = {
    verdict: report.verdict.status,
    "image-id": report.image?.id ?? "",
    "image-size": report.image?.contentSize?.toString() ?? "",
    "size-delta": report.comparison === null ? "" : sizeDelta(report.comparison).toString(),
    "layer-count": report.image?.layers.length.toString() ?? "",
    "lint-errors": count("error").toString(),
    "lint-warnings": count("warning").toString(),
    "report-json": files.json,
    "report-markdown": files.markdown,
    "report-html": files.html,
    "report-sarif": files.sarif,
  };
  for (const [name, value] of Object.entries(outputs)) log.setOutput(name, value);
}
