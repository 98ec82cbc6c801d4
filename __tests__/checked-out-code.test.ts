import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { refuseHeadCode } from "../src/checked-out-code.js";
import type { GitHubContext } from "../src/github/context.js";
import type { TriggeringRun } from "../src/github/triggering-run.js";
import type { Inputs } from "../src/inputs.js";
import { createContext } from "./support/github/session.js";

/** A repository with a base branch, a pull request's head, and the merge of both. */
let workspace: string;
let base: string;
let head: string;
let merge: string;

function git(...args: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  return execFileSync("git", [...identity, ...args], { cwd: workspace, encoding: "utf8" }).trim();
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "checked-out-"));
  git("init", "--quiet", "--initial-branch=main");
  mkdirSync(join(workspace, "app"));
  writeFileSync(join(workspace, "app/Dockerfile"), "FROM scratch\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  base = git("rev-parse", "HEAD");
  git("checkout", "--quiet", "-b", "feature");
  git("commit", "--quiet", "--allow-empty", "-m", "head");
  head = git("rev-parse", "HEAD");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "-m", "merge", "feature");
  merge = git("rev-parse", "HEAD");
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function target(overrides: Partial<GitHubContext> = {}): GitHubContext {
  const context = createContext({ apiUrl: "http://127.0.0.1:9", serverUrl: "http://127.0.0.1:9" });
  const pullRequest = { ...context.pullRequest, baseSha: base } as NonNullable<GitHubContext["pullRequest"]>;
  return {
    ...context,
    eventName: "pull_request_target",
    sha: base,
    headSha: head,
    pullRequest,
    ...overrides,
  };
}

const INPUTS = { context: "app", dockerfile: null, image: null };

async function refusal(
  context: GitHubContext | null,
  inputs: Pick<Inputs, "context" | "dockerfile" | "image"> = INPUTS,
  triggering: TriggeringRun | null = null,
): Promise<string | null> {
  try {
    await refuseHeadCode(inputs, { context, triggering, workspace, env: process.env });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("on pull_request_target, a build", () => {
  it("of the base is allowed, whether the run or the pull request names its commit", async () => {
    git("checkout", "--quiet", base);
    expect(await refusal(target())).toBeNull();
    expect(await refusal(target({ sha: "d".repeat(40) }))).toBeNull();
    expect(await refusal(target({ pullRequest: null }))).toBeNull();
  });

  it("of the head is refused with the reason and the way out", async () => {
    git("checkout", "--quiet", head);
    const message = await refusal(target());
    expect(message).toContain(`checked out in "." is ${head.slice(0, 7)}, the pull request's head`);
    expect(message).toContain("repository's secrets");
    expect(message).toContain('Build on "pull_request", and post the report from "workflow_run"');
  });

  it("of the merge of both is refused, and of a head that has moved since the event", async () => {
    git("checkout", "--quiet", merge);
    expect(await refusal(target())).toContain("not the base branch's");
    git("checkout", "--quiet", head);
    expect(await refusal(target({ headSha: "e".repeat(40) }))).toContain("not the base branch's");
  });

  it("of the head in a folder of its own, beside the base, is refused", async () => {
    git("checkout", "--quiet", base);
    const worktree = join(workspace, "pr");
    git("worktree", "add", "--quiet", worktree, head);
    expect(await refusal(target(), { ...INPUTS, context: "pr/app" })).toContain('checked out in "pr/app" is');
    const elsewhere = { ...INPUTS, dockerfile: "pr/app/Dockerfile" };
    expect(await refusal(target(), elsewhere)).toContain('checked out in "pr/app" is');
    git("worktree", "remove", worktree);
  });

  it("of a folder that only claims to be a repository at the base's commit is judged by the real one", async () => {
    git("checkout", "--quiet", head);
    const fake = join(workspace, "fake");
    execFileSync("git", ["init", "--quiet", "--bare", fake]);
    git("push", "--quiet", fake, `${base}:refs/heads/main`);
    execFileSync("git", ["symbolic-ref", "HEAD", "refs/heads/main"], { cwd: fake });
    // By itself, git would believe it.
    expect(execFileSync("git", ["rev-parse", "HEAD"], { cwd: fake, encoding: "utf8" }).trim()).toBe(base);
    const all = { ...INPUTS, context: "fake" };
    expect(await refusal(target({ headSha: base }), all)).not.toBeNull();
    git("checkout", "--quiet", base);
    expect(await refusal(target(), all)).toContain("can't be told");
    rmSync(fake, { recursive: true });
  });

  it("of a folder that is no repository is refused", async () => {
    const message = await refusal(target(), { ...INPUTS, context: tmpdir() });
    expect(message).toContain("can't be told");
  });

  it("is not what an image that is there already needs", async () => {
    git("checkout", "--quiet", head);
    expect(await refusal(target(), { ...INPUTS, image: { kind: "engine", reference: "app" } })).toBeNull();
  });
});

describe("on workflow_run, a build", () => {
  const triggering = (headRepository: TriggeringRun["headRepository"]): TriggeringRun => ({
    eventName: "pull_request",
    run: { id: 20, attempt: 1 },
    runNumber: 4,
    headSha: head,
    workflow: "Layer report",
    headBranch: "feature",
    headRepository,
    pullRequests: [],
  });
  const build = (headRepository: TriggeringRun["headRepository"]) =>
    refusal(target({ eventName: "workflow_run" }), INPUTS, triggering(headRepository));

  it("of the head of a fork's run is refused with the reason and the way out, a deleted fork's too", async () => {
    git("checkout", "--quiet", head);
    for (const fork of [{ owner: "friend", name: "app" }, null]) {
      const message = await build(fork);
      expect(message).toMatch(
        /^On "workflow_run" no fork's code is built, and the commit checked out in "\."/,
      );
      expect(message).toContain(`is ${head.slice(0, 7)}, the head of a fork's run`);
      expect(message).toContain('Build on "pull_request", and post the report from "workflow_run"');
    }
  });

  it("of the repository's own commits is allowed", async () => {
    git("checkout", "--quiet", head);
    expect(await build({ owner: "Octo", name: "app" })).toBeNull();
    git("checkout", "--quiet", base);
    expect(await build({ owner: "friend", name: "app" })).toBeNull();
  });
});

it("leaves every other event alone, and a run outside of a workflow", async () => {
  git("checkout", "--quiet", head);
  for (const eventName of ["pull_request", "push", "merge_group", "schedule", "workflow_dispatch"]) {
    expect(await refusal(target({ eventName }))).toBeNull();
  }
  expect(await refusal(null)).toBeNull();
});
