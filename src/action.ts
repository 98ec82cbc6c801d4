import { readFileSync } from "node:fs";
import { askAcceptance } from "./ask-acceptance.js";
import { giveCheckRun } from "./check-run-of-commit.js";
import { refuseHeadCode } from "./checked-out-code.js";
import { commentOnPullRequest } from "./comment-on-pull-request.js";
import { createDockerClient } from "./docker/client.js";
import type { PullRequestCommits } from "./git/base-commit.js";
import { type GitHubContext, readContext } from "./github/context.js";
import { createReportLinks } from "./github/links.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { readTriggeringRun } from "./github/triggering-run.js";
import { type Inputs, parseInputs } from "./inputs.js";
import { findLinkedPaths } from "./linked-paths.js";
import { isLanguage } from "./locales/languages.js";
import { loadTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import { isToldOnLines, toAnnotations } from "./report/annotations.js";
import { makeVisible } from "./report/escape.js";
import { NO_LINKS, type ReportLinks } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { sizeDelta } from "./report/size-change.js";
import { renderSummary } from "./report/summary.js";
import { renderTerminal } from "./report/terminal.js";
import { acceptedText, verdictLine } from "./report/verdict-text.js";
import type { RunResult } from "./run-result.js";
import { sayError } from "./said-error.js";
import { suggestFixes } from "./suggest-fixes.js";
import { type ReportFiles, writeReports } from "./write-reports.js";

/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
export async function runAction({ env, cwd }: NodeJS.Process): Promise<void> {
  const core = await import("@actions/core");
  const log = createRunnerLog(core);
  // Known before the inputs are checked, to say what is wrong with them too.
  const asked = core.getInput("language").trim();
  const translated = () => loadTranslate(isLanguage(asked) ? asked : "en");
  try {
    const inputs = parseInputs((name) => core.getInput(name));
    const readFile = (path: string): string => readFileSync(path, "utf8");
    const context = readContext(env, readFile);
    const workspace = context?.workspace ?? cwd();
    await refuseHeadCode(inputs, { context, triggering: readTriggeringRun(env, readFile), workspace, env });
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([translated(), import("./pipeline.js")]);
    warnOfEvent(context, { translate, log });
    const docker = createDockerClient({ env, cwd: workspace });
    const surroundings = { workspace, docker, log, translate, today: new Date() };
    const { githubToken } = inputs;
    const result = await runPipeline(inputs, {
      ...surroundings,
      pullRequest: commitsOf(context, env),
      askAcceptance: () => askAcceptance({ context, githubToken, translate, log }),
    });
    await deliver(result, { inputs, context, workspace, env, translate, log });
  } catch (error) {
    log.fail(sayError(error, await translated()));
    if (error instanceof Error) log.debug(error.stack ?? "");
  }
}

interface Delivery {
  readonly inputs: Inputs;
  readonly context: GitHubContext | null;
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  readonly translate: Translate;
  readonly log: RunnerLog;
}

function warnOfEvent(
  context: GitHubContext | null,
  { translate, log }: Pick<Delivery, "translate" | "log">,
): void {
  if (context === null || context.eventProblem === null) return;
  const event = makeVisible(context.eventName);
  if (context.eventProblem === "unreadable")
    log.annotate("warning", translate("event.unreadable", { event }));
  else log.annotate("warning", translate("event.noPullRequest", { event }));
}

/** Null where the event names no commit to merge into. */
function commitsOf(context: GitHubContext | null, env: NodeJS.ProcessEnv): PullRequestCommits | null {
  const baseSha = context?.pullRequest?.baseSha ?? null;
  if (context === null || baseSha === null) return null;
  return { baseRef: env.GITHUB_BASE_REF || baseSha.slice(0, 7), baseSha, headSha: context.headSha };
}

/** The verdict stands whatever becomes of the comment, so everything else is told first. */
async function deliver(result: RunResult, delivery: Delivery): Promise<void> {
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
  // Loaded late: the library that checks other jobs' sections takes a quarter of the time that the Action needs to start.
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
