import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHeadBuffer } from "./docker/byte-buffers.js";
import { type FileComment, readShellCheck, type ShellCheckComment } from "./lint/shellcheck/findings.js";

/** Scripts that share a process take tenths of a second. */
const SECONDS_FOR_FILES = 5;
const OUTPUT_LIMIT = 16 * 1024 * 1024;

/** What hadolint leaves out too: files that `source` names are not here, and ash is known to be read as dash. */
const EXCLUDED = ["SC1090", "SC1091", "SC2187"];
/** `--norc`: what is found depends on nothing outside the Dockerfile and its configuration. */
const ARGUMENTS = ["--norc", "--format=json1", "--severity=style", `--exclude=${EXCLUDED.join(",")}`];

export interface ShellCheckProgram {
  /** The remarks about a script, given on standard input; null where there is no answer within the time. */
  checkOne(script: string, milliseconds: number): Promise<readonly ShellCheckComment[] | null>;
  /**
   * The remarks about each of several scripts, given as files; null where one of them is too much. `isUnreadable` where
   * files are no way at all: ShellCheck may run where it can't see them (a container, a snap).
   */
  checkFiles(scripts: readonly string[]): Promise<{
    readonly answers: readonly (readonly ShellCheckComment[])[] | null;
    readonly isUnreadable: boolean;
  }>;
}

/** @param path the program, absolute */
export function openShellCheck(path: string, env: Readonly<Record<string, string>>): ShellCheckProgram {
  return {
    async checkOne(script, milliseconds) {
      const { output } = await run(path, ["-"], { env, limit: milliseconds, input: script });
      return output === null ? null : readShellCheck(output);
    },
    async checkFiles(scripts) {
      // ShellCheck follows `source` to the files that it is given, so no script may know the name of another.
      const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString("hex");
      const files = new Map(scripts.map((script, index) => [`${secret}-${index}`, script]));
      try {
        return await inFolder(files, async (folder) => {
          const options = { env, limit: SECONDS_FOR_FILES * 1000, cwd: folder };
          const { output, status } = await run(path, [...files.keys()], options);
          const comments = output === null ? null : readShellCheck(output);
          const answers = comments && byFile([...files.keys()], comments);
          return { answers, isUnreadable: answers === null && status !== null };
        });
      } catch {
        // No place for files.
        return { answers: null, isUnreadable: true };
      }
    },
  };
}

/** Has the files in a folder of their own while the work goes on. */
async function inFolder<Result>(
  files: ReadonlyMap<string, string>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "shellcheck-"));
  try {
    await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function byFile(names: readonly string[], comments: readonly FileComment[]): FileComment[][] {
  const found = new Map(names.map((name) => [name, [] as FileComment[]]));
  for (const comment of comments) found.get(comment.file)?.push(comment);
  return [...found.values()];
}

interface RunOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly limit: number;
  readonly cwd?: string;
  readonly input?: string;
}

/** What it writes, null where it does not do its work; `status` is null where it was ended, or could not be started. */
async function run(
  path: string,
  words: readonly string[],
  { env, limit, cwd, input }: RunOptions,
): Promise<{ readonly output: string | null; readonly status: number | null }> {
  const output = createHeadBuffer(OUTPUT_LIMIT);
  const status = await new Promise<number | null>((resolve) => {
    const child = spawn(path, [...ARGUMENTS, ...words], {
      env,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
      ...(cwd !== undefined && { cwd }),
    });
    // Node's own timeout would outlive a program that cannot be started.
    const timer = setTimeout(() => child.kill("SIGKILL"), limit);
    const settle = (code: number | null): void => {
      clearTimeout(timer);
      resolve(code);
    };
    child.once("error", () => settle(null));
    child.once("close", settle);
    child.stdout.on("data", output.push);
    // A program that ends before it has read everything; its exit status tells.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
  // 1: there are remarks. Above that: it could not do its work.
  const isAnswer = (status === 0 || status === 1) && !output.overflowed;
  return { output: isAnswer ? output.text() : null, status };
}
