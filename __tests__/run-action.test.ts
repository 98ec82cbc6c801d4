import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { createPullRequestEvent } from "./support/github/events.js";
import { startFakeGitHub } from "./support/github/fake-github.js";
import { type ActionResult, type ActionRun, runAction } from "./support/run-action.js";

const METADATA = `
name: Probe
inputs:
  who is it:
    description: A name with blanks
    default: nobody
  report-dir:
    description: A name with a hyphen
    default: report
  github-token:
    description: An expression
    default: \${{ github.token }}
  plain:
    description: No default
runs:
  using: node24
  main: dist/main.mjs
`;

jest.setTimeout(30_000);

let action: string;

beforeAll(() => {
  action = mkdtempSync(join(tmpdir(), "probe-"));
  writeFileSync(join(action, "action.yml"), METADATA.replace("dist/", ""));
});

afterAll(() => {
  rmSync(action, { recursive: true, force: true });
});

async function probe(source: string, run: Partial<ActionRun> = {}): Promise<ActionResult> {
  writeFileSync(join(action, "main.mjs"), source);
  return runAction({ action, ...run });
}

it("gives inputs their defaults, and their names as the runner does", async () => {
  const { stdout } = await probe("console.log(JSON.stringify(process.env))", {
    inputs: { "report-dir": "out" },
    github: { token: "token-of-this-run" },
    env: { EXTRA: "set by the workflow" },
  });
  expect(JSON.parse(stdout)).toMatchObject({
    INPUT_WHO_IS_IT: "nobody",
    "INPUT_REPORT-DIR": "out",
    "INPUT_GITHUB-TOKEN": "token-of-this-run",
    INPUT_PLAIN: "",
    GITHUB_REPOSITORY: "octo/app",
    CI: "true",
    EXTRA: "set by the workflow",
  });
});

it("lets nothing else of this machine in", async () => {
  process.env.PROBE_OF_RUN_ACTION = "leaked";
  process.env.DOCKER_PROBE = "passed";
  const { stdout } = await probe("console.log(JSON.stringify(process.env))");
  expect(JSON.parse(stdout)).not.toHaveProperty("PROBE_OF_RUN_ACTION");
  expect(JSON.parse(stdout)).toHaveProperty("DOCKER_PROBE", "passed");
  delete process.env.PROBE_OF_RUN_ACTION;
  delete process.env.DOCKER_PROBE;
});

it("reads what the action left: outputs, summary, variables, state, path, exit code", async () => {
  const result = await probe(`
    import { appendFileSync as append } from "node:fs";
    const { env } = process;
    append(env.GITHUB_OUTPUT, "verdict=fail\\nsizes<<END\\n1\\n2\\nEND\\n");
    append(env.GITHUB_STEP_SUMMARY, "# Report\\n");
    append(env.GITHUB_ENV, "A=b=c\\n");
    append(env.GITHUB_STATE, "post=yes\\n");
    append(env.GITHUB_PATH, "/opt/tool\\n");
    process.exitCode = 3;
  `);
  expect(result).toMatchObject({
    exitCode: 3,
    outputs: { verdict: "fail", sizes: "1\n2" },
    summary: "# Report\n",
    files: { env: { A: "b=c" }, state: { post: "yes" }, path: ["/opt/tool"] },
  });
});

it("understands commands in both streams as the runner does", async () => {
  const { commands, stdout } = await probe(`
    process.stdout.write("  ::warning file=Dockerfile,line=3,title=a%2Cb::one%0Atwo\\r\\n");
    process.stdout.write("text ::error::no command\\nprogress\\r::notice::after a carriage return\\n");
    process.stdout.write("::unknown::no command\\n::stop-commands::t-1\\n::error::stopped\\n##[error]too\\n::t-1::\\n");
    process.stdout.write("in the middle ##[group title=x;y=%5D]old form\\n::ERROR::last line without an end");
    process.stderr.write("::debug::on the other stream\\n");
  `);
  const ofStdout = commands.filter(({ name }) => name !== "debug");
  expect(ofStdout).toEqual([
    { name: "warning", properties: { file: "Dockerfile", line: "3", title: "a,b" }, data: "one\ntwo" },
    { name: "notice", properties: {}, data: "after a carriage return" },
    { name: "stop-commands", properties: {}, data: "t-1" },
    { name: "group", properties: { title: "x", y: "]" }, data: "old form" },
    { name: "error", properties: {}, data: "last line without an end" },
  ]);
  expect(commands).toHaveLength(6);
  expect(stdout).toContain("text ::error::no command");
});

it("hands over the event, and the way to a server that answers", async () => {
  const github = await startFakeGitHub();
  const event = createPullRequestEvent(github.addPull({ number: 12 }));
  const { stdout } = await probe(
    `
    import { readFileSync } from "node:fs";
    const { env } = process;
    const { number } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
    const headers = { authorization: "token " + env["INPUT_GITHUB-TOKEN"] };
    const response = await fetch(env.GITHUB_API_URL + "/repos/" + env.GITHUB_REPOSITORY + "/pulls/" + number, { headers });
    console.log(env.GITHUB_EVENT_NAME, (await response.json()).number);
  `,
    { event, github: { apiUrl: github.apiUrl, serverUrl: github.serverUrl } },
  );
  expect(stdout).toBe("pull_request 12\n");
  await github.close();
});

it("refuses an input that action.yml does not have", async () => {
  await expect(probe("", { inputs: { "report-folder": "x" } })).rejects.toThrow("no input report-folder");
});

it("ends an action that hangs", async () => {
  await expect(probe("setInterval(() => {}, 1000)", { timeout: 500 })).rejects.toThrow(
    "longer than 500 milliseconds",
  );
});
