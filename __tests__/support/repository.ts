import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A git repository in a folder, whose commits are made one file set at a time. */
export interface Repository {
  readonly folder: string;
  /** Runs git there and gives what it prints; throws where it fails. */
  git(...args: readonly string[]): string;
  /** Writes these files (null: takes one away), commits everything, and gives the commit. */
  commit(files: Readonly<Record<string, string | null>>): string;
}

const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];

/** Makes the folder a repository whose branch is `main`. */
export function createRepository(folder: string): Repository {
  const repository = openRepository(folder);
  repository.git("init", "--quiet", "--initial-branch=main");
  return repository;
}

export function openRepository(folder: string): Repository {
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync("git", [...IDENTITY, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  return {
    folder,
    git,
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (text === null) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), text);
      }
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message=A change");
      return git("rev-parse", "HEAD");
    },
  };
}

/** A clone that a server would send: of one branch, and as deep as asked for. */
export function cloneRepository(
  origin: Repository,
  folder: string,
  branch: string,
  depth: number,
): Repository {
  const args = [
    "clone",
    "--quiet",
    `--depth=${depth}`,
    `--branch=${branch}`,
    `file://${origin.folder}`,
    folder,
  ];
  const { status, stderr } = spawnSync("git", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return openRepository(folder);
}
