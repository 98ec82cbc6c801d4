import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Report, reportSchema } from "../../src/report/schema.js";
import type { Engine } from "./engine.js";
import { type FakeGitHub, startFakeGitHub } from "./github/fake-github.js";
import type { FakeComment } from "./github/state.js";
import { type ActionResult, type ActionRun, runAction } from "./run-action.js";

/** The folder of action.yml and its dist/. Another one's can be tried before dist/ is built anew. */
export const ACTION_FOLDER = process.env.ACTION_FOLDER ?? fileURLToPath(new URL("../..", import.meta.url));

export const HEAD_SHA = "a".repeat(40);

/** A docker to build with: an engine, and which of its builders. */
export interface Builder {
  readonly name: string;
  readonly engine: Engine;
  readonly kind: "buildkit" | "legacy";
}

/** Every builder of the given engines. */
export function buildersOf(engines: readonly Engine[]): Builder[] {
  return engines.flatMap((engine) =>
    (["buildkit", "legacy"] as const).map((kind) => ({ name: `${kind} on ${engine.name}`, engine, kind })),
  );
}

export interface PullRequestRun extends ActionResult {
  readonly report: Report | null;
}

/** A pull request on a GitHub of its own, and the Action run on it as the runner would. */
export interface PullRequest {
  readonly github: FakeGitHub;
  /** Runs `dist/index.js` in the workspace; the report is read back through its schema. */
  run(
    workspace: string,
    inputs: Readonly<Record<string, string>>,
    more?: Partial<ActionRun>,
  ): Promise<PullRequestRun>;
  comments(): FakeComment[];
}

/** Opens a pull request, and fails the test that used it where the contract with GitHub was broken. */
export async function withPullRequest(
  { engine, kind }: Builder,
  work: (pullRequest: PullRequest) => Promise<void>,
): Promise<void> {
  const github = await startFakeGitHub();
  const { number, head } = github.addPull();
  const payload = {
    action: "synchronize",
    number,
    pull_request: {
      number,
      head: { sha: HEAD_SHA, ref: head.ref, repo: { full_name: "octo/app" } },
      labels: [],
    },
  };
  let runId = 100;
  try {
    await work({
      github,
      comments: () => github.comments(number),
      async run(workspace, inputs, more = {}) {
        const result = await runAction({
          action: ACTION_FOLDER,
          workspace,
          inputs,
          event: { name: "pull_request", payload },
          github: { serverUrl: github.serverUrl, apiUrl: github.apiUrl, runId: ++runId },
          ...more,
          env: { ...dockerEnvironment(engine, kind), ...more.env },
        });
        return { ...result, report: readReport(result) };
      },
    });
  } finally {
    await github.close();
  }
}

function dockerEnvironment({ env }: Engine, kind: Builder["kind"]): Record<string, string> {
  const docker = Object.entries(env).filter(([name]) => name === "PATH" || name.startsWith("DOCKER_"));
  return {
    ...Object.fromEntries(docker.map(([name, value]) => [name, value ?? ""])),
    ...(kind === "legacy" ? { DOCKER_BUILDKIT: "0" } : {}),
  };
}

function readReport({ outputs }: ActionResult): Report | null {
  const path = outputs["report-json"];
  return path === undefined ? null : reportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}
