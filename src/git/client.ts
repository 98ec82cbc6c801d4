import { execFile } from "node:child_process";
import { childEnvironment, type Environment } from "../docker/child-env.js";
import { findOnPath } from "../docker/find-on-path.js";
import type { Message } from "../locales/translate.js";

const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** Fetching one commit of a large repository takes a minute; a server that does not answer must not hold up a run. */
const TIMEOUT = 300_000;

export interface GitResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** What git said last; empty where all went well. */
  readonly reason: Message | string;
}

/** The git command line in one folder. Arguments are a list; there is no shell anywhere. */
export type GitClient = (args: readonly string[]) => Promise<GitResult>;

/** Variables by which a hook that started this program would send git to another repository. */
const OTHER_REPOSITORY = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"];

/**
 * The `git` on the PATH of `env`. It asks nobody for a password, runs no hooks, and gets neither the runner's inputs nor
 * its tokens: what it may fetch is what the checkout's own configuration lets it. A command that fails is a result.
 */
export function createGitClient({ env, cwd }: { env: Environment; cwd: string }): GitClient {
  const program = findOnPath("git", env);
  const childEnv = { ...childEnvironment(env), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  for (const name of OTHER_REPOSITORY) Reflect.deleteProperty(childEnv, name);
  return async (args) => {
    if (program === null) return { ok: false, stdout: "", reason: { key: "git.missing" } };
    const quiet = [
      // In a job's container the checkout belongs to the runner's user, and git would not look at it.
      "-c",
      "safe.directory=*",
      // A pull request may hold a folder that looks like a repository of its own.
      "-c",
      "safe.bareRepository=explicit",
      "-c",
      "core.hooksPath=/dev/null",
      "-c",
      "gc.auto=0",
      "-c",
      "advice.detachedHead=false",
    ];
    const options = { cwd, env: childEnv, maxBuffer: OUTPUT_LIMIT, timeout: TIMEOUT, windowsHide: true };
    return new Promise((resolve) => {
      execFile(program, [...quiet, ...args], options, (error, stdout, stderr) => {
        resolve({ ok: error === null, stdout, reason: error === null ? "" : reasonOf(error, stderr) });
      });
    });
  };
}

function reasonOf(error: Error & { readonly killed?: boolean }, stderr: string): Message | string {
  if (error.killed) return { key: "git.cut" };
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== "");
  // What follows the first of them is advice.
  const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? error.message;
  return said.replace(/^(?:fatal|error): /, "").slice(0, 500);
}
