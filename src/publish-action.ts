import { readFileSync } from "node:fs";
import { commentOnPullRequest } from "./comment-on-pull-request.js";
import { createGitHub } from "./github/client.js";
import { type GitHubContext, readContext } from "./github/context.js";
import { withDeadline } from "./github/deadline.js";
import { findPullRequest, type PullRequestSearch } from "./github/find-pull-request.js";
import { createReportLinks } from "./github/links.js";
import { describeFailure, TIMEOUT } from "./github/publish.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { readTriggeringRun, type TriggeringRun } from "./github/triggering-run.js";
import { InputError } from "./input-error.js";
import { type Inputs, parseInputs } from "./inputs.js";
import { withKnownHelp } from "./known-help.js";
import type { Language } from "./locales/languages.js";
import { loadTranslate } from "./locales/load.js";
import type { Message } from "./locales/translate.js";
import { readReportFile } from "./read-report-file.js";
import { makeVisible, shorten, toOneLine } from "./report/escape.js";
import { NO_LINKS } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { renderSummary } from "./report/summary.js";
import { say, sayError } from "./said-error.js";

const OWN_INPUTS: ReadonlySet<string> = new Set(["comment", "comment-key", "github-token"]);

/**
 * The second Action: in a `workflow_run` job, which runs the base repository's own code with its own token, posts the
 * report of the run that set it off. Nothing of that run is executed or believed but the report's figures and texts;
 * what the report is about and where it goes, GitHub's event says.
 */
export async function runPublishAction({ env, cwd }: NodeJS.Process): Promise<void> {
  const core = await import("@actions/core");
  const log = createRunnerLog(core);
  // Until the report is read, which says what language its own texts are in.
  let language: Language = "en";
  try {
    const inputs = parseInputs((name) => (OWN_INPUTS.has(name) ? core.getInput(name) : undefined));
    const readFile = (path: string): string => readFileSync(path, "utf8");
    const context = readContext(env, readFile);
    const triggering = readTriggeringRun(env, readFile);
    if (context === null || triggering === null) {
      const event = JSON.stringify(env.GITHUB_EVENT_NAME ?? "");
      throw new InputError({ key: "error.publish.event", values: { event } });
    }
    const folders = [context.workspace ?? cwd(), ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])];
    const report = withKnownHelp(readReportFile(core.getInput("report"), folders));
    language = report.language;
    log.setOutput("verdict", report.verdict.status);
    const published = await publish(report, { inputs, context, triggering, log });
    log.setOutput("pull-request", published.pullRequest?.toString() ?? "");
    log.setOutput("comment-url", published.url ?? "");
  } catch (error) {
    log.fail(sayError(error, await loadTranslate(language)));
    if (error instanceof Error) log.debug(error.stack ?? "");
  }
}

interface Surroundings {
  readonly inputs: Inputs;
  readonly context: GitHubContext;
  readonly triggering: TriggeringRun;
  readonly log: RunnerLog;
}

interface Published {
  readonly pullRequest: number | null;
  readonly url: string | null;
}

async function publish(
  report: Report,
  { inputs, context, triggering, log }: Surroundings,
): Promise<Published> {
  const translate = await loadTranslate(report.language);
  const found = await search(inputs, context, triggering);
  if (found.kind !== "found") {
    const text = say(describeSearch(found, triggering), translate);
    log.annotate(found.kind === "failed" ? "warning" : "notice", text);
    await log.appendSummary(renderSummary(report, { translate, links: NO_LINKS }), translate);
    return { pullRequest: null, url: null };
  }
  // The report is of the run that made it: its commit, and its place in the order of runs.
  const { pullRequest } = found;
  const { headSha, run } = triggering;
  const reported = { ...context, headSha, run, pullRequest };
  const links = createReportLinks(reported, () => report.dockerfile?.generated === false);
  await log.appendSummary(renderSummary(report, { translate, links }), translate);
  const url = await commentOnPullRequest(report, { inputs, context: reported, links, translate, log });
  return { pullRequest: pullRequest.number, url };
}

type Search =
  | PullRequestSearch
  | { readonly kind: "not-asked" }
  | { readonly kind: "failed"; readonly warning: Message };

/** Never throws: the summary is written whatever the server says. */
async function search(inputs: Inputs, context: GitHubContext, triggering: TriggeringRun): Promise<Search> {
  if (triggering.eventName !== "pull_request") return { kind: "not-asked" };
  try {
    return await withDeadline(TIMEOUT, async (signal) =>
      findPullRequest(
        await createGitHub(inputs.githubToken, context.apiUrl),
        context.repository,
        triggering,
        signal,
      ),
    );
  } catch (error) {
    return { kind: "failed", warning: describeFailure(error, context) };
  }
}

function describeSearch(search: Exclude<Search, { kind: "found" }>, triggering: TriggeringRun): Message {
  switch (search.kind) {
    case "failed":
      return search.warning;
    case "not-asked":
      return { key: "publish.nothing.event", values: { event: quote(triggering.eventName) } };
    case "none":
      return { key: "publish.nothing.none", values: { branch: quote(triggering.headBranch) } };
    case "moved":
      return {
        key: "publish.nothing.moved",
        values: { commit: triggering.headSha.slice(0, 7), number: String(search.number) },
      };
    case "several":
      return {
        key: "publish.nothing.several",
        values: { numbers: search.numbers.map((number) => `#${number}`).join(", ") },
      };
  }
}

/** A branch's name is somebody else's text. */
function quote(text: string): string {
  return JSON.stringify(toOneLine(makeVisible(shorten(text, 100))));
}
