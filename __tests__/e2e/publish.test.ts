import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { createWorkbench, engines } from "../support/engine.js";
import { createPullRequestEvent, createWorkflowRunEvent, FORK_HEAD } from "../support/github/events.js";
import { type FakeGitHub, startFakeGitHub } from "../support/github/fake-github.js";
import { ACTIONS_BOT, WORKFLOW_TOKEN } from "../support/github/state.js";
import { ACTION_FOLDER as root } from "../support/pull-request.js";
import { type ActionResult, type ActionRun, runAction } from "../support/run-action.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const DOCKERFILE = "FROM python:3.8-alpine\nRUN echo one > /one\n";
const docker = Object.fromEntries(
  Object.entries(found[0].env)
    .filter(([name]) => name === "PATH" || name.startsWith("DOCKER_"))
    .map(([name, value]) => [name, value ?? ""]),
);

/** Pull request 8 comes from a fork, whose runs get a token that only reads. */
async function withFork(work: (github: FakeGitHub) => Promise<void>): Promise<void> {
  const github = await startFakeGitHub();
  github.addPull({ number: 8, head: FORK_HEAD });
  github.addToken("read", { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false });
  try {
    await work(github);
  } finally {
    await github.close();
  }
}

function run(
  github: FakeGitHub,
  { github: settings, ...more }: Partial<ActionRun> & Pick<ActionRun, "action">,
): Promise<ActionResult> {
  const { serverUrl, apiUrl } = github;
  return runAction({ ...more, env: docker, github: { serverUrl, apiUrl, token: "read", ...settings } });
}

function build(github: FakeGitHub, workspace: string, more: Partial<ActionRun>): Promise<ActionResult> {
  const inputs = { tag: bench.tag("fork"), ...more.inputs };
  return run(github, { action: root, workspace, ...more, inputs });
}

const forkEvent = (github: FakeGitHub) => {
  const pull = github.state.pulls.get(8);
  if (pull === undefined) throw new Error("There is no pull request 8");
  return createPullRequestEvent(pull);
};

describe("a fork's pull request", () => {
  it("gets verdict and summary from its own run, and the comment from the base repository's", () =>
    withFork(async (github) => {
      const workspace = bench.context({ Dockerfile: DOCKERFILE });
      const built = await build(github, workspace, { event: forkEvent(github), github: { runId: 31 } });
      expect([built.exitCode, built.outputs.verdict, built.outputs["comment-url"]]).toEqual([0, "pass", ""]);
      expect(built.commands.map(({ data }) => data)).toContainEqual(
        expect.stringContaining("pull requests from forks and from Dependabot get a read-only token"),
      );
      expect(github.comments(8)).toEqual([]);

      const download = bench.context({});
      copyFileSync(built.outputs["report-json"] ?? "", join(download, "report.json"));
      const published = await run(github, {
        action: join(root, "publish"),
        workspace: download,
        inputs: { report: "report.json" },
        event: createWorkflowRunEvent({ id: 31 }),
        github: { token: WORKFLOW_TOKEN, runId: 32 },
      });
      expect(published.commands).toEqual([]);
      expect(published.exitCode).toBe(0);
      const [comment, ...others] = github.comments(8);
      expect(others).toEqual([]);
      // What the run itself would have posted.
      expect(comment?.body).toBe(
        `<!-- docker-layer-report:v1 key= sha=${FORK_HEAD.sha} run=31.1 -->\n${built.summary}`,
      );
      expect(comment?.body).toContain(`/friend/app/blob/${FORK_HEAD.sha}/Dockerfile#L2`);
      expect(published.outputs).toMatchObject({ verdict: "pass", "pull-request": "8" });
    }));

  it("is not built on pull_request_target, where the base still is", () =>
    withFork(async (github) => {
      const workspace = bench.context({ Dockerfile: DOCKERFILE });
      const git = (...args: string[]): string =>
        execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
          cwd: workspace,
          encoding: "utf8",
        }).trim();
      git("init", "--quiet");
      git("add", ".");
      git("commit", "--quiet", "-m", "checked out");
      const commit = git("rev-parse", "HEAD");
      const event = { ...forkEvent(github), name: "pull_request_target" };

      const head = await build(github, workspace, { event });
      expect(head.exitCode).toBe(1);
      expect(head.commands.filter(({ name }) => name === "error").map(({ data }) => data)).toEqual([
        expect.stringContaining(`"." is ${commit.slice(0, 7)}, not the base branch's`),
      ]);
      expect([head.outputs, existsSync(join(workspace, "report"))]).toEqual([{}, false]);

      const base = await build(github, workspace, {
        event,
        github: { token: WORKFLOW_TOKEN, sha: commit },
      });
      expect([base.exitCode, base.outputs.verdict]).toEqual([0, "pass"]);
      expect(github.comments(8)).toHaveLength(1);
    }));
});

it.each(["push", "merge_group", "workflow_dispatch", "schedule"])(
  "on %s there are verdict, summary and outputs, and nothing is asked of the server",
  (name) =>
    withFork(async (github) => {
      const workspace = bench.context({ Dockerfile: DOCKERFILE });
      const result = await build(github, workspace, { event: { name, payload: {} } });
      expect([result.exitCode, result.outputs.verdict, result.outputs["comment-url"]]).toEqual([
        0,
        "pass",
        "",
      ]);
      expect(result.summary).toMatch(/^✅ /);
      expect(github.requests).toEqual([]);
    }),
);
