import { readFileSync } from "node:fs";
import type { PullRequestCommits } from "./git/base-commit.js";
import { type GitHubContext, readContext } from "./github/context.js";
import { createRunnerLog, type RunnerLog } from "./github/runner-log.js";
import { readTriggeringRun } from "./github/triggering-run.js";
import { parseInputs } from "./inputs.js";
import { isLanguage } from "./locales/languages.js";
import { loadTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import { makeVisible } from "./report/escape.js";
import { sayLastError } from "./said-error.js";

/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
export async function runAction({ env, cwd }: NodeJS.Process): Promise<void> {
  const core = await import("@actions/core");
  const log = createRunnerLog(core);
  // Known before the inputs are checked, to say what is wrong with them too.
  const asked = core.getInput("language").trim();
  const language = isLanguage(asked) ? asked : "en";
  try {
    const inputs = parseInputs((name) => core.getInput(name));
    const readFile = (path: string): string => readFileSync(path, "utf8");
    const context = readContext(env, readFile);
    const workspace = context?.workspace ?? cwd();
    // All that follows is loaded late, so that input that can't be used is refused at once.
    const { refuseHeadCode } = await import("./checked-out-code.js");
    await refuseHeadCode(inputs, { context, triggering: readTriggeringRun(env, readFile), workspace, env });
    const [translate, { createDockerClient }, { runPipeline }, { deliverReport }] = await Promise.all([
      loadTranslate(language),
      import("./docker/client.js"),
      import("./pipeline.js"),
      import("./deliver-report.js"),
    ]);
    warnOfEvent(context, { translate, log });
    const docker = createDockerClient({ env, cwd: workspace });
    const surroundings = { workspace, docker, log, translate, today: new Date() };
    const { githubToken } = inputs;
    const result = await runPipeline(inputs, {
      ...surroundings,
      pullRequest: commitsOf(context, env),
      askAcceptance: async () =>
        (await import("./ask-acceptance.js")).askAcceptance({ context, githubToken, translate, log }),
    });
    await deliverReport(result, { inputs, context, workspace, env, translate, log });
  } catch (error) {
    log.fail(await sayLastError(error, language));
    if (error instanceof Error) log.debug(error.stack ?? "");
  }
}

function warnOfEvent(
  context: GitHubContext | null,
  { translate, log }: { readonly translate: Translate; readonly log: RunnerLog },
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
