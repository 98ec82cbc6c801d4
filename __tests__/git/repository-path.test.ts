import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createGitClient } from "../../src/git/client.js";
import { findRepositoryPaths } from "../../src/git/repository-path.js";

let folder: string;
let head: string;

const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
    cwd,
    encoding: "utf8",
  }).trim();

function createRepository(path: string): string {
  mkdirSync(join(path, "app"), { recursive: true });
  writeFileSync(join(path, "app/Dockerfile"), `FROM scratch\n# ${path}\n`);
  git(path, "init", "--quiet");
  git(path, "add", ".");
  git(path, "commit", "--quiet", "-m", "first");
  return git(path, "rev-parse", "HEAD");
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "repository-path-"));
  head = createRepository(join(folder, "work/source"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function find(workspace: string, file: string, commits: readonly string[] = [head]) {
  const cwd = dirname(join(folder, workspace, file));
  const toPath = await findRepositoryPaths(createGitClient({ env: process.env, cwd }), file, commits);
  return toPath(file);
}

it("is the path in the workspace where that is the repository, whatever is checked out", async () => {
  expect(await find("work/source", "app/Dockerfile", [])).toBe("app/Dockerfile");
});

it("leaves out the folder that the repository was checked out to", async () => {
  expect(await find("work", "source/app/Dockerfile")).toBe("app/Dockerfile");
});

it("begins above the workspace where that is a folder of the repository", async () => {
  expect(await find("work/source/app", "Dockerfile")).toBe("app/Dockerfile");
});

it("is none in a repository below that has none of the run's commits checked out", async () => {
  expect(await find("work", "source/app/Dockerfile", ["c".repeat(40)])).toBeNull();
});

it("is none of a file beside the repository", async () => {
  const cwd = join(folder, "work/source/app");
  const toPath = await findRepositoryPaths(
    createGitClient({ env: process.env, cwd }),
    "source/app/Dockerfile",
    [head],
  );
  expect(toPath("other/Dockerfile")).toBeNull();
});

it("is the path in the workspace where there is no repository, or no git", async () => {
  mkdirSync(join(folder, "plain"));
  expect(await find("plain", "Dockerfile")).toBe("Dockerfile");
  const git = createGitClient({ env: { PATH: folder }, cwd: join(folder, "work/source/app") });
  expect((await findRepositoryPaths(git, "source/app/Dockerfile", [head]))("a/b")).toBe("a/b");
});
