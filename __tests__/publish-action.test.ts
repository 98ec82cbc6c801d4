import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parseMarker } from "../src/github/marker.js";
import { loadTranslate } from "../src/locales/load.js";
import { runPublishAction } from "../src/publish-action.js";
import type { Report } from "../src/report/schema.js";
import { GITHUB_AUTOLINKS, parseMarkdown, plainTexts } from "./report/github-markdown.js";
import { type ActionProcess, type ProcessResult, startActionProcess } from "./support/action-process.js";
import {
  createPullRequestEvent,
  createWorkflowRunEvent,
  type FakeRun,
  FORK_HEAD,
} from "./support/github/events.js";
import type { FakeGitHub } from "./support/github/fake-github.js";
import { badGateway, jsonFault } from "./support/github/faults.js";
import { withGitHub } from "./support/github/session.js";
import { ACTIONS_BOT, WORKFLOW_TOKEN } from "./support/github/state.js";
import {
  createAdvice,
  createBuild,
  createComparison,
  createFinding,
  createImage,
  createLayer,
  createLayerFiles,
  createReport,
} from "./support/report.js";

let action: ActionProcess;
beforeEach(() => {
  action = startActionProcess();
});
afterEach(() => action.end());

interface Published extends ProcessResult {
  /** What the runner shows beside the log. */
  readonly annotations: readonly string[];
}

interface PublishRun {
  readonly report?: Report | string;
  /** More files, by their paths in the runner's folder for temporary files. */
  readonly files?: Readonly<Record<string, Report>>;
  readonly run?: Partial<FakeRun>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function publish(
  github: FakeGitHub,
  { report = createReport(), files = {}, run, inputs = {}, env = {} }: PublishRun = {},
): Promise<Published> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(action.temp, dirname(name)), { recursive: true });
    writeFileSync(join(action.temp, name), JSON.stringify(content));
  }
  const file = join(action.temp, "report.json");
  writeFileSync(file, typeof report === "string" ? report : JSON.stringify(report));
  const event = join(action.temp, "event.json");
  writeFileSync(event, JSON.stringify(createWorkflowRunEvent(run).payload));
  const given = { report: file, comment: "always", "github-token": WORKFLOW_TOKEN, ...inputs };
  const result = await action.run(runPublishAction, {
    GITHUB_EVENT_NAME: "workflow_run",
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    // The publishing run is newer than any that it reports on.
    GITHUB_RUN_ID: "999",
    RUNNER_TEMP: action.temp,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  });
  const annotations = result.commands
    .filter(({ name }) => /^(?:notice|warning|error)$/.test(name))
    .map(({ name, data }) => `${name}: ${data}`);
  return { ...result, annotations };
}

/** Pull request 8 comes from a fork; 7 is somebody else's. */
function withFork(work: (github: FakeGitHub) => Promise<void>): Promise<void> {
  return withGitHub(async ({ github }) => {
    github.addPull({ number: 8, head: FORK_HEAD });
    await work(github);
  });
}

const FAILED = createReport({
  verdict: { status: "fail", reasons: [{ kind: "lint", failOn: "error", count: 1 }] },
  findings: [createFinding({ severity: "error" })],
});

describe("the publish action", () => {
  it("posts a fork's report on its pull request, about its commit and its run", () =>
    withFork(async (github) => {
      const { outputs, summary, annotations, exitCode } = await publish(github);
      const [comment, ...others] = github.comments(8);
      expect(others).toEqual([]);
      expect(github.comments(7)).toEqual([]);
      expect(parseMarker(comment?.body ?? "")).toEqual({
        key: "",
        sha: FORK_HEAD.sha,
        run: { id: 20, attempt: 1 },
      });
      expect(comment?.body).toContain(
        `${github.serverUrl}/friend/app/blob/${FORK_HEAD.sha}/app/Dockerfile#L2`,
      );
      expect(comment?.body).toContain(`${github.serverUrl}/octo/app/actions/runs/20`);
      expect(summary).toBe(comment?.body.split("\n").slice(1).join("\n"));
      expect(outputs).toEqual({
        verdict: "pass",
        "pull-request": "8",
        "comment-url": `${github.serverUrl}/octo/app/pull/8#issuecomment-${comment?.id}`,
      });
      expect([annotations, exitCode]).toEqual([[], undefined]);
    }));

  it("speaks the report's language, in what it says itself too", () =>
    withFork(async (github) => {
      const translate = await loadTranslate("ru");
      const report = createReport({ language: "ru" });
      await publish(github, { report });
      expect(github.comments(8)[0]?.body).toContain(translate("report.verdict.pass"));
      const { annotations } = await publish(github, { report, run: { event: "push" } });
      const nothing = translate("publish.nothing.event", { event: '"push"' });
      expect(annotations).toEqual([`notice: ${nothing}`]);
    }));

  it("shows a verdict that fails, and passes itself: the run that made the report is the gate", () =>
    withFork(async (github) => {
      const { outputs, exitCode } = await publish(github, { report: FAILED });
      expect(github.comments(8)[0]?.body).toContain("❌");
      expect([outputs.verdict, exitCode]).toEqual(["fail", undefined]);
    }));

  it("posts Dependabot's report, whose pull request is of the same repository", () =>
    withGitHub(async ({ github }) => {
      const head = { ...FORK_HEAD, repository: "octo/app" };
      const { outputs } = await publish(github, { run: { head, pullRequests: [7] } });
      expect(outputs["pull-request"]).toBe("7");
      expect(github.comments(7)).toHaveLength(1);
    }));

  it("keeps one comment, with the policy and the key of its inputs", () =>
    withFork(async (github) => {
      const inputs = { comment: "on-failure", "comment-key": "api" };
      expect((await publish(github, { inputs })).outputs["comment-url"]).toBe("");
      await publish(github, { inputs, report: FAILED, run: { id: 21 } });
      await publish(github, { inputs, run: { id: 22 } });
      const comments = github.comments(8).map(({ body }) => parseMarker(body));
      expect(comments).toEqual([{ key: "api", sha: FORK_HEAD.sha, run: { id: 22, attempt: 1 } }]);
    }));

  it("never writes an older run's report over a newer one's, though it is published later", () =>
    withFork(async (github) => {
      await publish(github, { run: { id: 31, attempt: 2 } });
      const before = github.comments(8).map(({ body }) => body);
      await publish(github, { report: FAILED, run: { id: 31, attempt: 1 } });
      await publish(github, { report: FAILED, run: { id: 30 } });
      expect(github.comments(8).map(({ body }) => body)).toEqual(before);
    }));
});

describe("several reports", () => {
  const api = createReport({ tag: "shop/api" });
  const web = createReport({ ...FAILED, tag: "shop/web" });
  /** The summary is there then, and nobody waits for a comment. */
  const NO_PULL_REQUEST = { event: "push" };
  const pattern = (name: string) => ({ report: join(action.temp, name) });
  const rows = (body: string | undefined): string[] =>
    [...(body ?? "").matchAll(/^\| (`.*?`) \|/gm)].map(([, name]) => name ?? "");

  it("share one comment and one summary, and fail together where one of them does", () =>
    withFork(async (github) => {
      const files = { "reports/a/report.json": api, "reports/b/report.json": web };
      const { outputs, summary, annotations, exitCode } = await publish(github, {
        files,
        inputs: pattern("reports/**/report.json"),
      });
      const [comment, ...others] = github.comments(8);
      expect(others).toEqual([]);
      expect(rows(comment?.body)).toEqual(["`shop/api`", "`shop/web`"]);
      expect(comment?.body).toContain("❌ **1 of 2 images fails: `shop/web`**");
      expect(comment?.body).toContain(
        `${github.serverUrl}/friend/app/blob/${FORK_HEAD.sha}/app/Dockerfile#L2`,
      );
      expect(summary).toBe(comment?.body.split("\n").slice(1).join("\n"));
      expect(outputs).toMatchObject({ verdict: "fail", "pull-request": "8" });
      expect([annotations, exitCode]).toEqual([[], undefined]);
    }));

  it("of one tag and platform are told apart by their folders, others by their platforms", () =>
    withFork(async (github) => {
      const arm = createReport({ image: createImage({ platform: "linux/arm64" }) });
      const { summary } = await publish(github, {
        files: {
          "reports/one/x/report.json": createReport(),
          "reports/two/x/report.json": createReport(),
          "reports/arm/report.json": arm,
        },
        inputs: pattern("reports/**/report.json"),
        run: NO_PULL_REQUEST,
      });
      expect(rows(summary)).toEqual([
        "`python-hello-world`",
        "`python-hello-world (one/x)`",
        "`python-hello-world (two/x)`",
      ]);
      expect(summary).toContain("| `python-hello-world` | linux/arm64 |");
    }));

  it("may be named one a line, and one alone be in a group under its key", () =>
    withFork(async (github) => {
      const files = { "a.json": api, "b.json": web };
      const report = `${join(action.temp, "a.json")}\n\n  ${join(action.temp, "b.json")}  `;
      const { summary } = await publish(github, { files, inputs: { report }, run: NO_PULL_REQUEST });
      expect(rows(summary)).toEqual(["`shop/api`", "`shop/web`"]);
      const one = { "comment-group": "shop", "comment-key": "docs" };
      expect(rows((await publish(github, { inputs: one, run: NO_PULL_REQUEST })).summary)).toEqual([
        "`docs`",
      ]);
    }));

  it("of the jobs before it are posted by a job of the same run, on pull_request", () =>
    withGitHub(async ({ github }) => {
      const event = join(action.temp, "pull.json");
      const [pull = github.addPull()] = github.state.pulls.values();
      writeFileSync(event, JSON.stringify(createPullRequestEvent(pull).payload));
      const { annotations, outputs } = await publish(github, {
        files: { "reports/a/report.json": api, "reports/b/report.json": web },
        inputs: pattern("reports/*/report.json"),
        env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event },
      });
      expect(annotations).toEqual([]);
      expect(outputs["pull-request"]).toBe("7");
      expect(github.comments(7).map(({ body }) => rows(body))).toEqual([["`shop/api`", "`shop/web`"]]);
      expect(github.comments(7)[0]?.body).toContain(`${github.serverUrl}/octo/app/actions/runs/999`);
    }));

  it("are all read and checked before anything is posted", () =>
    withFork(async (github) => {
      symlinkSync(join(action.temp, "a.json"), join(action.temp, "link.json"));
      const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
        [{ report: join(action.temp, "none-*.json") }, /^error: Input "report": No file matches/],
        [{ report: " \n " }, /^error: Input "report": name a report\.json, or a pattern for several\.$/],
        [{ report: join(action.temp, "{a,link}.json") }, /^error: Input "report": /],
        [{ report: join(action.temp, "l*.json") }, /is a symbolic link, or lies behind one/],
        [
          { report: join(action.temp, "?.json"), "comment-key": "api" },
          /^error: Input "comment-key": "api" is the name of one report, and "report" names 2 files\./,
        ],
      ];
      for (const [inputs, said] of cases) {
        const { annotations, exitCode } = await publish(github, {
          files: { "a.json": api, "b.json": web },
          inputs,
        });
        expect(annotations).toEqual([expect.stringMatching(said)]);
        expect(exitCode).toBe(1);
      }
      expect(github.requests).toEqual([]);
    }));

  it("that nobody may comment on are a warning, and the summary is there", () =>
    withFork(async (github) => {
      github.faults.push({ ...jsonFault(9, 403, {}, "Forbidden"), operationId: "issues/create-comment" });
      const { annotations, summary } = await publish(github, {
        files: { "a.json": api, "b.json": web },
        inputs: pattern("?.json"),
      });
      expect(annotations).toEqual([expect.stringMatching(/^warning: The comment was not posted/)]);
      expect(summary).toContain("**Total, 2 images**");
    }));
});

describe("nothing is posted", () => {
  it.each<[string, PublishRun["run"], RegExp]>([
    [
      "where the pull request's head has moved on",
      { head: { ...FORK_HEAD, sha: "e".repeat(40) } },
      /^notice: Nothing was posted: the report is about the commit eeeeeee, which is no longer the head of pull request #8\.$/,
    ],
    [
      "where no open pull request has the branch",
      { head: { ...FORK_HEAD, ref: "::error::x\n@octocat\u202e" } },
      /^notice: Nothing was posted: there is no open pull request of the branch "::error::x @octocat⟨U\+202E⟩"\.$/,
    ],
    [
      "where the fork is another than the pull request's",
      { head: { ...FORK_HEAD, repository: "mallory/app" } },
      /^notice: Nothing was posted: there is no open pull request/,
    ],
    [
      "where a push set off the run",
      { event: "push" },
      /^notice: Nothing was posted: the run was set off by "push", not by a pull request\.$/,
    ],
  ])("%s; it says so, and passes", (_, run, said) =>
    withFork(async (github) => {
      const { annotations, outputs, summary, exitCode } = await publish(github, run && { run });
      expect(annotations).toEqual([expect.stringMatching(said)]);
      expect(outputs).toEqual({ verdict: "pass", "pull-request": "", "comment-url": "" });
      expect(github.state.comments.size).toBe(0);
      expect(summary).toMatch(/^✅ /);
      expect(exitCode).toBeUndefined();
    }),
  );

  it("where two pull requests have the same head", () =>
    withFork(async (github) => {
      github.addPull({ number: 9, head: FORK_HEAD, base: { sha: "d".repeat(40), ref: "next" } });
      const { annotations } = await publish(github);
      expect(annotations).toEqual([expect.stringContaining("the pull requests #8, #9 have the same head")]);
      expect(github.state.comments.size).toBe(0);
    }));

  it("where the server can't be asked, or the token may not write: a warning says why", () =>
    withFork(async (github) => {
      github.faults.push({ ...jsonFault(1, 404, {}, "Not Found"), operationId: "pulls/list" });
      const lookup = await publish(github);
      expect(lookup.annotations).toEqual([
        expect.stringMatching(/^warning: The comment was not posted\. The server does not have it/),
      ]);
      github.addToken("read", {
        user: ACTIONS_BOT,
        canWrite: false,
        canEditOthers: false,
        canReadUser: false,
      });
      const write = await publish(github, { inputs: { "github-token": "read" } });
      expect(write.annotations).toEqual([expect.stringContaining("the permission “pull-requests: write”")]);
      expect([lookup.exitCode, write.exitCode]).toEqual([undefined, undefined]);
      expect(write.summary).toMatch(/^✅ /);
    }));

  it("but a burst of 502 delays it only", () =>
    withFork(async (github) => {
      github.faults.push(badGateway(1));
      await publish(github);
      expect(github.comments(8)).toHaveLength(1);
    }));

  it("on another event than workflow_run: the action fails", () =>
    withFork(async (github) => {
      for (const name of ["pull_request", "pull_request_target", "push"]) {
        const { annotations, exitCode } = await publish(github, { env: { GITHUB_EVENT_NAME: name } });
        expect(annotations).toEqual([
          expect.stringContaining(
            `works on the events "workflow_run" and "pull_request" only; this run's event is "${name}"`,
          ),
        ]);
        expect(exitCode).toBe(1);
      }
      expect(github.requests).toEqual([]);
    }));

  it("where the file is no report: the action fails before it asks the server for anything", () =>
    withFork(async (github) => {
      const { annotations, outputs, summary, exitCode } = await publish(github, {
        report: "::error::x\n<!-- docker-layer-report:v1 -->\n@octocat",
      });
      expect(annotations).toEqual([
        expect.stringMatching(/^error: Input "report": .* is not JSON in UTF-8\.$/),
      ]);
      expect([outputs, summary, exitCode]).toEqual([{}, "", 1]);
      expect(github.requests).toEqual([]);
    }));
});

it("posts a report that names thousands of reasons with a first line that can be read", () =>
  withFork(async (github) => {
    const reason = { kind: "lint", failOn: "error", count: 1 } as const;
    const verdict = { status: "fail" as const, reasons: Array.from({ length: 20_000 }, () => reason) };
    const { annotations } = await publish(github, { report: createReport({ verdict }) });
    expect(annotations).toEqual([]);
    const [comment] = github.comments(8);
    expect(comment?.body.split("\n")[1]?.length).toBeLessThan(1_000);
  }));

/** Each is put into every place of a report where a text may stand. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["HTML", "<img src=x onerror=alert(1)><script>alert(1)</script></details></summary><h1>"],
  ["a forged marker", `<!-- docker-layer-report:v1 key= sha=${"f".repeat(40)} run=999999.1 -->`],
  ["the end of a comment", "--> <b>bold</b> <!--"],
  ["mentions", "@octocat @octo/admins a@evil.example"],
  ["references", "#1 GH-1 octo/app#1 GHSA-aaaa-bbbb-cccc 1a2b3c4d5e6f"],
  ["links", "[Approve](https://evil.example) https://evil.example www.evil.example <https://evil.example>"],
  ["pictures", "![x](https://evil.example/x.png) [![x](https://evil.example)](https://evil.example)"],
  ["reference links", "[x]\n\n[x]: https://evil.example"],
  ["a table's end", "a | b |\n\n| c |\n|---|\n\\| \\\\|"],
  ["fences", "```\n~~~~\n`````text\n# heading\n"],
  ["headings and lists", "# heading\n\n- [ ] item\n1. one\n---\n> quote"],
  [
    "workflow commands",
    "::error::x\n::set-output name=verdict::pass\n##[error]x\r::add-mask::a\n  ::stop-commands::t",
  ],
  ["control characters", "\u0000\u0007\u001b[31m\u001b]8;;https://evil.example\u0007\u009b"],
  ["text that reorders text", "\u202etxet\u2066\u2069\u200f"],
  ["what is not seen", "ap\u200bprove\u{e0041}\ufeff\u00ad"],
  ["lone surrogates", "\ud800 \udfff \ud83d"],
  ["formulas and emoji", "$\\href{https://evil.example}{x}$ :tada: $$x$$"],
  ["message placeholders", "{count, plural, other {#}} '{' {0} %s $(id) `id`"],
  ["paths out of the repository", "../../../evil/repo/blob/main/x"],
  ["entities", "&#64;octocat &lt;b&gt; &amp;#35;1"],
  ["ten thousand characters", "`<@a>".repeat(2_000)],
];

function reportOf(text: string): Report {
  const reference = { reference: text, standIn: text, layerCount: 4, contentSize: 5, downloadSize: null };
  const file = { path: text, bytes: 5, fate: "visible" as const, killedBy: null };
  const captured = { command: text, text, rows: [] };
  return createReport({
    tag: text,
    target: text,
    dockerfile: { path: text, generated: false },
    findings: [
      createFinding({ ruleId: text, message: text, path: text, helpUrl: text }),
      createFinding({ message: text, path: text, helpUrl: "https://evil.example/" }),
    ],
    advice: [createAdvice({ ruleId: text, message: text, path: text, examples: [text], helpUrl: text })],
    build: createBuild({
      command: [text],
      steps: [{ name: text, lines: { start: 1, end: 1 }, cached: false, seconds: 1e308 }],
      failure: {
        instruction: text,
        lines: { start: 1, end: Number.MAX_SAFE_INTEGER },
        message: text,
        log: [text],
      },
    }),
    image: createImage({
      id: text,
      reference: text,
      platform: text,
      contentSize: Number.MAX_SAFE_INTEGER,
      base: reference,
      layers: [
        createLayer({
          diffId: text,
          instruction: text,
          createdBy: text,
          files: createLayerFiles({ top: [file] }),
        }),
        createLayer({ instruction: null, createdBy: text, seconds: 1e308 }),
      ],
    }),
    comparison: createComparison({
      baseline: { source: "report", name: text, commit: text },
      baseImage: { before: text, after: text, changed: true },
      layers: [
        {
          // There is no such layer.
          layer: 1e6,
          kind: "grown",
          instruction: text,
          before: 1,
          after: Number.MAX_SAFE_INTEGER,
          files: [{ path: text, before: null, after: 5 }],
        },
        { layer: null, kind: "removed", instruction: text, before: 9e6, after: null, files: [] },
        {
          layer: 0,
          kind: "added",
          instruction: null,
          before: null,
          after: 9e6,
          files: [{ path: text, before: null, after: 5 }],
        },
      ],
    }),
    imageList: captured,
    history: captured,
    baseHistory: captured,
    notes: [text],
    verdict: { status: "fail", reasons: [{ kind: "build-failed" }] },
  });
}

describe("a hostile report is posted as text:", () => {
  it.each(HOSTILE)("%s", (_, text) =>
    withFork(async (github) => {
      const result = await publish(github, { report: reportOf(text) });
      expect(result.annotations).toEqual([]);
      const [{ body } = { body: "" }, ...others] = github.comments(8);
      expect(others).toEqual([]);
      expect(parseMarker(body)).toEqual({ key: "", sha: FORK_HEAD.sha, run: { id: 20, attempt: 1 } });
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
      for (const markdown of [body, result.summary]) expectInert(markdown, github.serverUrl);
      // The runner saw no command but those of our own.
      expect(result.commands.map(({ name }) => name)).toEqual([]);
      expect(Object.keys(result.outputs)).toEqual(["verdict", "pull-request", "comment-url"]);
    }),
  );
});

/** GitHub's flavour finds no link out of the event's repositories, no picture, mention, or HTML but ours. */
function expectInert(markdown: string, serverUrl: string): void {
  const { links, images, autolinks, headings, html } = parseMarkdown(markdown);
  const ours = new RegExp(
    `^${serverUrl}/(?:friend/app/(?:blob|commit)/${FORK_HEAD.sha}(?:/|$)|octo/app/actions/runs/20$)|^https://(?:github\\.com/hadolint/hadolint/wiki/DL\\d+|docs\\.docker\\.com/.*)$`,
  );
  expect(links.filter((link) => !ours.test(link) || new URL(link).href !== link)).toEqual([]);
  expect({ images, autolinks, headings }).toEqual({ images: 0, autolinks: [], headings: 0 });
  const ourHtml =
    /^(?:<!-- docker-layer-report:v1 key= sha=a{40} run=20\.1 -->|<\/?(?:details|span|code)>|<details>\n<summary>(?:[^<>]|<span>\$<\/span>)*<\/summary>)$/;
  expect(html.filter((one) => !ourHtml.test(one))).toEqual([]);
  for (const text of plainTexts(markdown)) {
    expect(GITHUB_AUTOLINKS.filter((pattern) => pattern.test(text))).toEqual([]);
  }
  expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
}
