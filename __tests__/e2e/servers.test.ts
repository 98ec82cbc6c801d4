import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import { createWorkbench, engines } from "../support/engine.js";
import { createPullRequestEvent, createWorkflowRunEvent, FORK_HEAD } from "../support/github/events.js";
import { type FakeGitHub, type FakeGitHubSettings, startFakeGitHub } from "../support/github/fake-github.js";
import { badGateway, type Fault, jsonFault, secondaryLimit } from "../support/github/faults.js";
import { GITEA_PAGES } from "../support/github/gitea.js";
import { ACTIONS_BOT, type FakeUser, WORKFLOW_TOKEN } from "../support/github/state.js";
import { ACTION_FOLDER, HEAD_SHA } from "../support/pull-request.js";
import { type ActionResult, type ActionRun, runAction } from "../support/run-action.js";

jest.setTimeout(240_000);

const found = engines();
const bench = createWorkbench();
afterAll(() => bench.clear(found));

const FILES = { Dockerfile: "FROM scratch\nCOPY greeting.txt /\n", "greeting.txt": "hello\n" };
const STRANGER: FakeUser = { login: "stranger", id: 9, type: "User" };
const docker = Object.fromEntries(
  Object.entries(found[0].env)
    .filter(([name]) => name === "PATH" || name.startsWith("DOCKER_"))
    .map(([name, value]) => [name, value ?? ""]),
);

interface Server {
  readonly github: FakeGitHub;
  /** Builds on pull request 7, if nothing else is said. */
  readonly run: (more?: Partial<ActionRun>) => Promise<ActionResult>;
}

/** A server with pull request 7 of the repository itself, and 8 of a fork, whose runs may use the token "read" only. */
async function withServer(
  settings: FakeGitHubSettings,
  work: (server: Server) => Promise<void>,
): Promise<void> {
  const github = await startFakeGitHub(settings);
  const own = github.addPull();
  github.addPull({ number: 8, head: FORK_HEAD });
  github.addToken("read", { user: ACTIONS_BOT, canWrite: false, canEditOthers: false, canReadUser: false });
  // As the server of Gitea has it, and as no other.
  const page = settings.gitea ? `${GITEA_PAGES}/octo/app` : `${github.serverUrl}/octo/app`;
  const event = createPullRequestEvent(own, "octo/app", page);
  const { serverUrl, apiUrl } = github;
  let runId = 100;
  try {
    await work({
      github,
      run: ({ github: runner, inputs, env, ...more } = {}) =>
        runAction({
          action: ACTION_FOLDER,
          workspace: bench.context(FILES),
          event,
          ...more,
          inputs: { tag: bench.tag("server"), ...inputs },
          env: { ...docker, ...env },
          github: { serverUrl, apiUrl, runId: ++runId, ...runner },
        }),
    });
  } finally {
    await github.close();
  }
}

const warnings = ({ commands }: ActionResult): string[] =>
  commands.filter(({ name }) => name === "warning").map(({ data }) => data);

function expectVerdict(result: ActionResult): void {
  expect([result.exitCode, result.outputs.verdict]).toEqual([0, "pass"]);
  expect(result.summary).toMatch(/^✅ \*\*Pass\*\*/);
}

describe("GitHub Enterprise Server", () => {
  it("gets one comment through its own API, with links to its own pages", () =>
    withServer({ enterprise: true }, async ({ github, run }) => {
      for (const result of [await run(), await run()]) {
        expectVerdict(result);
        expect(warnings(result)).toEqual([]);
      }
      const [comment, ...others] = github.comments(7);
      expect(others).toEqual([]);
      const at = `${github.serverUrl}/octo/app`;
      expect(comment?.body).toContain(`${at}/blob/${HEAD_SHA}/Dockerfile#L2`);
      expect(comment?.body).toContain(`${at}/actions/runs/102`);
      expect(comment?.body).not.toContain("github.com/octo");
      expect(new Set(github.requests.map(({ path }) => path.split("/", 3).join("/")))).toEqual(
        new Set(["/api/v3"]),
      );
    }));
});

const GITEA_BOT: FakeUser = { login: "gitea-actions", id: -2, type: "Bot" };

describe.each([
  ["Gitea, which says whose the token is", { GITEA_ACTIONS: "true" }, true],
  ["Gitea, which does not", { GITEA_ACTIONS: "true" }, false],
  ["Forgejo", { GITEA_ACTIONS: "true", FORGEJO_ACTIONS: "true" }, true],
])("%s", (name, env, canReadUser) => {
  it("gets one comment among strangers', with links to its own pages", () =>
    withServer({ gitea: true }, async ({ github, run }) => {
      github.addToken(WORKFLOW_TOKEN, { user: GITEA_BOT, canWrite: true, canEditOthers: true, canReadUser });
      for (let index = 0; index < 60; index++) github.addComment(7, `chatter ${index}`, STRANGER);
      const results = [await run({ env }), await run({ env })];
      for (const result of results) {
        expectVerdict(result);
        expect(warnings(result)).toEqual([]);
      }
      const own = github.comments(7).filter(({ user }) => user?.id === GITEA_BOT.id);
      expect(own).toHaveLength(1);
      const body = own[0]?.body ?? "";
      const at = `${GITEA_PAGES}/octo/app`;
      expect(body).toContain(`${at}/src/commit/${HEAD_SHA}/Dockerfile#L2`);
      expect(body).toContain(`${at}/commit/${HEAD_SHA}`);
      // Forgejo counts the repository's runs.
      expect(body).toContain(`${at}/actions/runs/${name === "Forgejo" ? 3 : 102})`);
      expect(body).not.toContain(github.serverUrl);
      expect(results[1]?.outputs["comment-url"]).toBe(`${at}/pulls/7#issuecomment-${own[0]?.id}`);
      expect(github.requests.map(({ method, operationId }) => `${method} ${operationId}`)).not.toContain(
        "POST null",
      );
      expect(github.requests.every(({ path }) => path.startsWith("/api/v1/"))).toBe(true);
    }));
});

describe("Gitea", () => {
  const env = { GITEA_ACTIONS: "true" };

  it("answers 404 where a fork's token may not write; the warning names the way out, and publish/ goes it", () =>
    withServer({ gitea: true }, async ({ github, run }) => {
      const pull = github.state.pulls.get(8);
      if (pull === undefined) throw new Error("There is no pull request 8");
      const event = createPullRequestEvent(pull);
      const built = await run({ env, event, github: { token: "read", runId: 31 } });
      expectVerdict(built);
      expect(warnings(built)).toEqual([
        expect.stringMatching(/read-only token \(“The target couldn't be found\.”\).*docs\/forks\.md/),
      ]);
      for (let number = 200; number < 260; number++) github.addPull({ number });

      const download = bench.context({});
      copyFileSync(built.outputs["report-json"] ?? "", join(download, "report.json"));
      const { serverUrl, apiUrl } = github;
      const published = await runAction({
        action: join(ACTION_FOLDER, "publish"),
        workspace: download,
        inputs: { report: "report.json" },
        event: createWorkflowRunEvent({ id: 31 }),
        env,
        github: { serverUrl, apiUrl, token: WORKFLOW_TOKEN },
      });
      expect(published.commands).toEqual([]);
      const [comment, ...others] = github.comments(8);
      expect(others).toEqual([]);
      expect(comment?.body).toContain(`/friend/app/src/commit/${FORK_HEAD.sha}/Dockerfile#L2`);
    }));

  it("may leave out of an event all that is not needed", () =>
    withServer({ gitea: true }, async ({ github, run }) => {
      const event = { name: "pull_request", payload: { pull_request: { number: 7 } } };
      expectVerdict(await run({ env, event }));
      expect(github.comments(7)).toHaveLength(1);
    }));
});

describe("a server in trouble", () => {
  const onCreate = { operationId: "issues/create-comment" };
  const survived: readonly (readonly [string, readonly Fault[]])[] = [
    ["502 for every third request", [badGateway(2), badGateway(1, onCreate)]],
    ["502 after the comment was created", [badGateway(1, { ...onCreate, carriedOut: true })]],
    ["a secondary limit that ends soon", [secondaryLimit(1), { ...secondaryLimit(1), ...onCreate }]],
    ["a 429 that ends soon", [jsonFault(1, 429, { "retry-after": "1" }, "Too many requests")]],
    ["a connection that breaks", [{ times: 2, answer: { kind: "reset" } }]],
    [
      "a connection that breaks once the comment is there",
      [{ ...onCreate, times: 1, carriedOut: true, answer: { kind: "reset" } }],
    ],
    ["a connection that breaks in the middle of an answer", [{ times: 1, answer: { kind: "cut" } }]],
    [
      "an answer of which half arrives once the comment is there",
      [{ ...onCreate, times: 1, carriedOut: true, answer: { kind: "cut" } }],
    ],
  ];

  it.each(survived)("gets its one comment despite %s", (_, faults) =>
    withServer({}, async ({ github, run }) => {
      github.faults.push(...faults);
      const result = await run();
      expectVerdict(result);
      expect(warnings(result)).toEqual([]);
      expect(github.faults).toEqual([]);
      expect(github.comments(7)).toHaveLength(1);
    }),
  );

  const lasting: readonly (readonly [string, Fault, RegExp])[] = [
    ["502 that lasts", badGateway(99), /answers with HTTP 502/],
    [
      "a secondary limit that lasts",
      secondaryLimit(600, 99),
      /rate limit is reached, for another 600 seconds/,
    ],
    [
      "a limit that names no end",
      jsonFault(99, 403, {}, "You have exceeded a secondary rate limit."),
      /rate limit is reached \(/,
    ],
    ["answers that never come", { times: 99, answer: { kind: "hang" } }, /took too long/],
  ];

  it.each(lasting)(
    "costs the comment with %s: a warning says so in time, and the verdict stands",
    (_, fault, said) =>
      withServer({}, async ({ github, run }) => {
        github.faults.push(fault);
        const begun = performance.now();
        const result = await run();
        expect(performance.now() - begun).toBeLessThan(90_000);
        expectVerdict(result);
        expect(warnings(result)).toEqual([expect.stringMatching(said)]);
        expect(github.state.comments.size).toBe(0);
      }),
  );
});

describe("an event", () => {
  it.each([
    ["workflow_run", createWorkflowRunEvent().payload],
    ["issue_comment", { issue: { number: 7, pull_request: {} }, comment: { body: "/report" } }],
    ["release", { release: { tag_name: "v1" } }],
    ["push", { ref: "refs/tags/v1", after: "c".repeat(40) }],
    ["merge_group", { merge_group: { head_sha: "c".repeat(40) } }],
  ])(
    "without a pull request of its own, as %s, gets verdict and summary, and asks the server for nothing",
    (name, payload) =>
      withServer({}, async ({ github, run }) => {
        const result = await run({ event: { name, payload }, github: { ref: "refs/tags/v1" } });
        expectVerdict(result);
        expect([warnings(result), result.outputs["comment-url"], github.requests]).toEqual([[], "", []]);
      }),
  );

  it.each([
    ["is no JSON", '{"pull_request": {', /can't be read as JSON/],
    ["is a list", "[]", /can't be read as JSON/],
    ["names no pull request", '{"pull_request": {"number": "7; rm -rf"}}', /names no pull request/],
  ])("whose file %s gets a warning, verdict and summary", (_, text, said) =>
    withServer({}, async ({ github, run }) => {
      const path = join(bench.context({}), "event.json");
      writeFileSync(path, text);
      const result = await run({ env: { GITHUB_EVENT_PATH: path } });
      expectVerdict(result);
      expect(warnings(result)).toEqual([expect.stringMatching(said)]);
      expect(github.requests).toEqual([]);
    }),
  );

  it("of Dependabot gets verdict and summary, and a warning that names the way out", () =>
    withServer({}, async ({ github, run }) => {
      const result = await run({ github: { token: "read", actor: "dependabot[bot]" } });
      expectVerdict(result);
      expect(warnings(result)).toEqual([expect.stringContaining("docs/forks.md has both workflows")]);
      expect(github.comments(7)).toEqual([]);
    }));
});

describe("a checkout", () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
      cwd,
      encoding: "utf8",
    }).trim();

  function checkOut(workspace: string): string {
    git(workspace, "init", "--quiet");
    git(workspace, "add", ".");
    git(workspace, "commit", "--quiet", "-m", "first");
    return git(workspace, "rev-parse", "HEAD");
  }

  it("into a folder of its own is linked and annotated by the paths of the repository", () =>
    withServer({}, async ({ github, run }) => {
      const lines = "FROM scratch\nMAINTAINER me\nCOPY greeting.txt /\n";
      const workspace = bench.context({ "source/app/Dockerfile": lines, "source/app/greeting.txt": "hi\n" });
      const sha = checkOut(join(workspace, "source"));
      const result = await run({
        workspace,
        inputs: { context: "source/app", "fail-on": "never" },
        github: { sha },
      });
      expectVerdict(result);
      expect(github.comments(7)[0]?.body).toContain(`/octo/app/blob/${HEAD_SHA}/app/Dockerfile#L3`);
      const files = result.commands.map(({ properties }) => properties.file).filter(Boolean);
      expect(new Set(files)).toEqual(new Set(["app/Dockerfile"]));
    }));

  it("of another repository is not linked", () =>
    withServer({}, async ({ github, run }) => {
      const workspace = bench.context({ "tools/Dockerfile": FILES.Dockerfile, "tools/greeting.txt": "hi\n" });
      checkOut(join(workspace, "tools"));
      expectVerdict(await run({ workspace, inputs: { context: "tools" } }));
      expect(github.comments(7)[0]?.body).not.toContain("/blob/");
    }));

  it("of a fork's run on workflow_run is not built", () =>
    withServer({}, async ({ github, run }) => {
      const workspace = bench.context(FILES);
      const sha = checkOut(workspace);
      const event = createWorkflowRunEvent({ head: { ...FORK_HEAD, sha } });
      const result = await run({ workspace, event });
      expect(result.exitCode).toBe(1);
      expect(result.commands.filter(({ name }) => name === "error").map(({ data }) => data)).toEqual([
        expect.stringMatching(/^On "workflow_run" no fork's code is built/),
      ]);
      expect([result.outputs, github.requests]).toEqual([{}, []]);
    }));
});
