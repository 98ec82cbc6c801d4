import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { fetchCommit, findBaseCommit } from "../../src/git/base-commit.js";
import { createGitClient } from "../../src/git/client.js";
import { withWorktree } from "../../src/git/worktree.js";
import { createRepository, type Repository } from "../support/repository.js";

let folder: string;
let parent: string;
let repository: Repository;
let first: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "worktree-test-"));
  parent = join(folder, "temporary");
  mkdirSync(parent);
  mkdirSync(join(folder, "checkout"));
  repository = createRepository(join(folder, "checkout"));
  first = repository.commit({ "a.txt": "old\n", "app/b.txt": "old\n" });
  repository.commit({ "a.txt": "new\n", "app/b.txt": "new\n" });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const client = (cwd = repository.folder) => createGitClient({ env: process.env, cwd });
const worktrees = (): number => repository.git("worktree", "list").split("\n").length;

describe("a commit in a folder of its own", () => {
  it("has the commit's files, while the checkout keeps its own", async () => {
    const done = await withWorktree(client(), { commit: first, parent }, async (base) => [
      readFileSync(join(base, "a.txt"), "utf8"),
      readFileSync(join(repository.folder, "a.txt"), "utf8"),
    ]);
    expect(done).toEqual({ ok: true, result: ["old\n", "new\n"] });
    expect([readdirSync(parent), worktrees()]).toEqual([[], 1]);
  });

  it("is gone though the work failed, or left files there, or took the folder away", async () => {
    const failing = withWorktree(client(), { commit: first, parent }, async (base) => {
      writeFileSync(join(base, "left"), "");
      throw new Error("the build broke");
    });
    await expect(failing).rejects.toThrow("the build broke");
    await withWorktree(client(), { commit: first, parent }, async (base) =>
      rmSync(base, { recursive: true }),
    );
    expect([readdirSync(parent), worktrees()]).toEqual([[], 1]);
  });

  it("is there though the checkout belongs to another user, as in a job's container", async () => {
    // Only root can give files away; git has a variable by which it thinks so for its own tests.
    const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    const git = createGitClient({ env, cwd: repository.folder });
    expect(await fetchCommit(git, first)).toBeNull();
    const done = await withWorktree(git, { commit: first, parent }, async (base) =>
      readFileSync(join(base, "a.txt"), "utf8"),
    );
    expect(done).toEqual({ ok: true, result: "old\n" });
  });

  it("is the part of it that the checkout's part is", async () => {
    const inApp = client(join(repository.folder, "app"));
    const done = await withWorktree(inApp, { commit: first, parent }, async (base) => readdirSync(base));
    expect(done).toEqual({ ok: true, result: ["b.txt"] });
  });

  it("says why there is none, and leaves nothing", async () => {
    const nowhere = { commit: "f".repeat(40), parent };
    const work = async (): Promise<void> => undefined;
    expect(await withWorktree(client(), nowhere, work)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/f{7}/),
    });
    expect(await withWorktree(client(parent), nowhere, work)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("not a git repository"),
    });
    const noGit = createGitClient({ env: { PATH: parent }, cwd: repository.folder });
    expect(await withWorktree(noGit, nowhere, work)).toEqual({
      ok: false,
      reason: { key: "git.missing" },
    });
    expect([readdirSync(parent), worktrees()]).toEqual([[], 1]);
  });

  it("runs no hook of the checkout", async () => {
    const hook = join(repository.folder, ".git/hooks/post-checkout");
    mkdirSync(join(repository.folder, ".git/hooks"), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(folder, "hooked")}\n`);
    chmodSync(hook, 0o755);
    await withWorktree(client(), { commit: first, parent }, async () => undefined);
    expect(existsSync(join(folder, "hooked"))).toBe(false);
  });
});

describe("git", () => {
  it("gets no token and no input, and stays in its folder whatever a hook's variables say", async () => {
    const env = {
      ...process.env,
      GITHUB_TOKEN: "secret-1",
      "INPUT_GITHUB-TOKEN": "secret-2",
      GIT_DIR: "/nowhere",
      GIT_PREFIX: "sub/",
    };
    const git = createGitClient({ env, cwd: repository.folder });
    const { stdout } = await git(["-c", "alias.show-env=!env", "show-env"]);
    expect(stdout).toContain("GIT_TERMINAL_PROMPT=0");
    expect(stdout).not.toMatch(/secret-[12]|\/nowhere/);
  });
});

describe("the base commit", () => {
  it("is the first parent of the merge of the head, whatever the event says", async () => {
    repository.git("switch", "--quiet", "--create", "change", first);
    const headSha = repository.commit({ "c.txt": "c\n" });
    repository.git("switch", "--quiet", "main");
    const main = repository.git("rev-parse", "HEAD");
    repository.git("merge", "--quiet", "--no-ff", "--message=Merge", "change");
    const commits = { baseRef: "main", baseSha: first, headSha };
    expect(await findBaseCommit(client(), commits)).toBe(main);
    // A merge of something else is the author's own, not the server's.
    expect(await findBaseCommit(client(), { ...commits, headSha: main })).toBe(first);
  });

  it("is the event's where git knows nothing of it", async () => {
    const commits = { baseRef: "main", baseSha: "e".repeat(40), headSha: first };
    expect(await findBaseCommit(client(), commits)).toBe("e".repeat(40));
    expect(await fetchCommit(client(), commits.baseSha)).toMatch(/origin/);
    expect(await fetchCommit(client(), first)).toBeNull();
  });
});
