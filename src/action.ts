import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { refuseHeadCode } from "./checked-out-code.js";
import { commentOnPullRequest } from "./comment-on-pull-request.js";
import { createDockerClient } from "./docker/client.js";
import type { PullRequestCommits } from "./git/base-commit.js";
import { type GitHubContext, readContext } from "./github/context.js";
import { createReportLinks } from "./github/links.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { type Inputs, parseInputs } from "./inputs.js";
import { isLanguage } from "./locales/languages.js";
import { loadTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import type { RunResult } from "./pipeline.js";
import { toAnnotations } from "./report/annotations.js";
import { NO_LINKS } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { sizeDelta } from "./report/size-change.js";
import { renderSummary } from "./report/summary.js";
import { renderTerminal } from "./report/terminal.js";
import { verdictLine } from "./report/verdict-text.js";
import { sayError } from "./said-error.js";
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
    const context = readContext(env, (path) => readFileSync(path, "utf8"));
    const workspace = context?.workspace ?? cwd();
    await refuseHeadCode(inputs, { context, workspace, env });
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([translated(), import("./pipeline.js")]);
    const docker = createDockerClient({ env, cwd: workspace });
    const surroundings = { workspace, docker, log, translate, today: new Date() };
    const result = await runPipeline(inputs, { ...surroundings, pullRequest: commitsOf(context, env) });
    await deliver(result, { inputs, context, workspace, translate, log });
  } catch (error) {
    log.fail(sayError(error, await translated()));
    if (error instanceof Error) log.debug(error.stack ?? "");
  }
}

interface Delivery {
  readonly inputs: Inputs;
  readonly context: GitHubContext | null;
  readonly workspace: string;
  readonly translate: Translate;
  readonly log: RunnerLog;
}

/** Null where the event names no commit to merge into. */
function commitsOf(context: GitHubContext | null, env: NodeJS.ProcessEnv): PullRequestCommits | null {
  const baseSha = context?.pullRequest?.baseSha ?? null;
  if (context === null || baseSha === null) return null;
  return { baseRef: env.GITHUB_BASE_REF || baseSha.slice(0, 7), baseSha, headSha: context.headSha };
}

/** The verdict stands whatever becomes of the comment, so everything else is told first. */
async function deliver({ report, files: imageFiles }: RunResult, delivery: Delivery): Promise<void> {
  const { inputs, context, workspace, translate, log } = delivery;
  const links =
    context === null
      ? NO_LINKS
      : createReportLinks(context, (path) => isInRepository(report, workspace, path));
  const files = await writeReports(
    workspace,
    inputs.reportDir,
    { report, files: imageFiles },
    { translate, links },
  );
  log.info(renderTerminal(report, { translate, width: 120, color: false }));
  const annotations = toAnnotations(report, translate);
  for (const { level, message, ...place } of annotations) log.annotate(level, message, place);
  await log.appendSummary(renderSummary(report, { translate, links }), translate);
  setOutputs(report, files, log);
  const url = await commentOnPullRequest(report, { ...delivery, links });
  log.setOutput("comment-url", url ?? "");
  if (report.verdict.status === "pass") return;
  // Where an annotation on a line says why, one more would take the place of a finding.
  if (annotations.some(({ level }) => level === "error")) process.exitCode = 1;
  else log.fail(verdictLine(report, translate));
}

/** A generated file is on this machine only; it has no line to link to. */
function isInRepository(report: Report, workspace: string, path: string): boolean {
  return report.dockerfile?.generated === false && !isAbsolute(path) && existsSync(join(workspace, path));
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
  };
  for (const [name, value] of Object.entries(outputs)) log.setOutput(name, value);
}
