import { readFileSync } from "node:fs";
import { createGitHub } from "./github/client.js";
import { type GitHubContext, type PullRequestContext, readContext } from "./github/context.js";
import { withDeadline } from "./github/deadline.js";
import { findPullRequest, type PullRequestSearch } from "./github/find-pull-request.js";
import { describeFailure, TIMEOUT } from "./github/publish.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { readTriggeringRun, type TriggeringRun } from "./github/triggering-run.js";
import { InputError } from "./input-error.js";
import { type Inputs, parseInputs } from "./inputs.js";
import type { Message, Translate } from "./locales/translate.js";
import { type Publishable, readPublishable } from "./publishable.js";
import { makeVisible, shorten, toOneLine } from "./report/escape.js";
import { say, sayError, sayLastError } from "./said-error.js";

const OWN_INPUTS: ReadonlySet<string> = new Set(["comment", "comment-key", "comment-group", "github-token"]);

/**
 * The second Action: in a `workflow_run` job, which runs the base repository's own code with its own token, posts the
 * reports of the run that set it off; in a `pull_request` job, those of the jobs before it. Nothing of them is executed
 * or believed but figures and texts; what they are about and where they go, GitHub's event says.
 */
export async function runPublishAction({ env, cwd }: NodeJS.Process): Promise<void> {
  const core = await import("@actions/core");
  const log = createRunnerLog(core);
  // Until the report is read, which says what language its own texts are in.
  let translate: Translate | null = null;
  try {
    const inputs = parseInputs((name) => (OWN_INPUTS.has(name) ? core.getInput(name) : undefined));
    const readFile = (path: string): string => readFileSync(path, "utf8");
    const context = readContext(env, readFile);
    const triggering = readTriggeringRun(env, readFile);
    const subject = context === null ? null : (triggering ?? ownRun(context));
    if (context === null || subject === null) {
      const event = JSON.stringify(env.GITHUB_EVENT_NAME ?? "");
      throw new InputError({ key: "error.publish.event", values: { event } });
    }
    // A report is of the run that made it: its workflow, its commit, and its place in the order of runs.
    const { workflow, headSha, run, runNumber } = subject;
    const reported = { ...context, workflow, headSha, run, runNumber };
    const folders = [context.workspace ?? cwd(), ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])];
    const readFrom = { inputs, reported, folders, log };
    const publishable = await readPublishable(core.getInput("report"), readFrom);
    translate = publishable.translate;
    log.setOutput("verdict", publishable.status);
    const published = await publish(publishable, { inputs, reported, subject, log });
    log.setOutput("pull-request", published.pullRequest?.toString() ?? "");
    log.setOutput("comment-url", published.url ?? "");
  } catch (error) {
    log.fail(translate === null ? await sayLastError(error, "en") : sayError(error, translate));
    if (error instanceof Error) log.debug(error.stack ?? "");
  }
}

/** The run that the reports are of. */
interface Subject extends TriggeringRun {
  /** Known where the reports are of this run itself, else to be found. */
  readonly pullRequest?: PullRequestContext;
}

/** On `pull_request`, a job that waits for others posts what they measured. */
function ownRun({
  eventName,
  pullRequest,
  workflow,
  run,
  runNumber,
  headSha,
}: GitHubContext): Subject | null {
  if (eventName !== "pull_request" || pullRequest === null) return null;
  const { headRepository, number } = pullRequest;
  const named = { headBranch: "", headRepository, pullRequests: [number] };
  return { eventName, workflow, run, runNumber, headSha, ...named, pullRequest };
}

interface Surroundings {
  readonly inputs: Inputs;
  /** This repository, and the run that the reports are of. */
  readonly reported: GitHubContext;
  readonly subject: Subject;
  readonly log: RunnerLog;
}

interface Published {
  readonly pullRequest: number | null;
  readonly url: string | null;
}

async function publish(publishable: Publishable, surroundings: Surroundings): Promise<Published> {
  const { translate } = publishable;
  const { reported, subject, log } = surroundings;
  const found = await search(surroundings);
  if (found.kind !== "found") {
    const text = say(describeSearch(found, subject), translate);
    log.annotate(found.kind === "failed" ? "warning" : "notice", text);
    await log.appendSummary(publishable.summary(null), translate);
    return { pullRequest: null, url: null };
  }
  const { pullRequest } = found;
  const context = { ...reported, pullRequest };
  await log.appendSummary(publishable.summary(context), translate);
  return { pullRequest: pullRequest.number, url: await publishable.comment(context) };
}

type Search =
  | PullRequestSearch
  | { readonly kind: "not-asked" }
  | { readonly kind: "failed"; readonly warning: Message };

/** Never throws: the summary is written whatever the server says. */
async function search({ inputs, reported, subject }: Surroundings): Promise<Search> {
  if (subject.pullRequest !== undefined) return { kind: "found", pullRequest: subject.pullRequest };
  if (subject.eventName !== "pull_request") return { kind: "not-asked" };
  try {
    return await withDeadline(TIMEOUT, async (signal) =>
      findPullRequest(
        await createGitHub(inputs.githubToken, reported.apiUrl),
        reported.repository,
        subject,
        signal,
      ),
    );
  } catch (error) {
    return { kind: "failed", warning: describeFailure(error, reported) };
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
