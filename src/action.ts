import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { createDockerClient } from "./docker/client.js";
import { createGitHub } from "./github/client.js";
import { type GitHubContext, readContext } from "./github/context.js";
import { createReportLinks } from "./github/links.js";
import { buildMarker } from "./github/marker.js";
import { publishComment } from "./github/publish.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { type Inputs, parseInputs } from "./inputs.js";
import { loadTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import type { RunResult } from "./pipeline.js";
import { toAnnotations } from "./report/annotations.js";
import { NO_LINKS, type ReportLinks } from "./report/links.js";
import { renderComment } from "./report/markdown.js";
import type { Report } from "./report/schema.js";
import { renderSummary } from "./report/summary.js";
import { renderTerminal } from "./report/terminal.js";
import { verdictLine } from "./report/verdict-text.js";
import { type ReportFiles, writeReports } from "./write-reports.js";

/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
export async function runAction({ env, cwd }: NodeJS.Process): Promise<void> {
  const core = await import("@actions/core");
  const log = createRunnerLog(core);
  try {
    const inputs = parseInputs((name) => core.getInput(name));
    const context = readContext(env, (path) => readFileSync(path, "utf8"));
    const workspace = context?.workspace ?? cwd();
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([loadTranslate(), import("./pipeline.js")]);
    const docker = createDockerClient({ env, cwd: workspace });
    const result = await runPipeline(inputs, { workspace, docker, log, translate, today: new Date() });
    await deliver(result, { inputs, context, workspace, translate, log });
  } catch (error) {
    log.fail(error instanceof Error ? error.message : String(error));
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
  await log.appendSummary(renderSummary(report, { translate, links }));
  setOutputs(report, files, log);
  const url = await comment(report, links, delivery);
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
    "layer-count": report.image?.layers.length.toString() ?? "",
    "lint-errors": count("error").toString(),
    "lint-warnings": count("warning").toString(),
    "report-json": files.json,
    "report-markdown": files.markdown,
    "report-html": files.html,
  };
  for (const [name, value] of Object.entries(outputs)) log.setOutput(name, value);
}

async function comment(
  report: Report,
  links: ReportLinks,
  { inputs, context, translate, log }: Delivery,
): Promise<string | null> {
  if (context === null || context.pullRequest === null) return null;
  const marker = buildMarker({ key: inputs.commentKey, sha: context.headSha, run: context.run });
  const { url, warning } = await publishComment(
    {
      policy: inputs.comment,
      body: renderComment(report, { translate, links, marker }),
      failed: report.verdict.status === "fail",
      noteworthy: report.findings.length > 0,
    },
    { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) },
  );
  if (warning !== null) log.annotate("warning", warning);
  return url;
}
