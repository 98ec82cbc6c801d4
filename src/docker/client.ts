import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import type { Readable } from "node:stream";
import { exec } from "@actions/exec";
import { SaidError } from "../said-error.js";
import { createHeadBuffer, createTailBuffer } from "./byte-buffers.js";
import { childEnvironment, type Environment } from "./child-env.js";
import { findOnPath } from "./find-on-path.js";
import { createLineSplitter } from "./line-splitter.js";

const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;

export const INSTALL_URL = "https://docs.docker.com/engine/install/";

export interface CommandResult {
  readonly exitCode: number;
  /** The first 64 MiB. */
  readonly stdout: string;
  readonly stdoutCut: boolean;
  /** The last 256 KiB. */
  readonly stderr: string;
}

export interface FollowOptions {
  /** Added to the client's own environment for this command. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables that this command gets although they are usually kept from docker. */
  readonly allowedVariables?: readonly string[];
  /** Each line as it comes, without its line end: text from outside, to be escaped by whoever prints it. */
  readonly onStdoutLine: (line: string) => void;
  readonly onStderrLine: (line: string) => void;
}

export interface CommandStream {
  /** Has to be read to its end or destroyed, or the command never ends. */
  readonly stdout: Readable;
  /** Settles when the command has ended and its output is closed; stderr is its last 256 KiB. */
  readonly done: Promise<{ readonly exitCode: number; readonly stderr: string }>;
}

/** The docker command line. Commands get their arguments as a list; there is no shell anywhere. */
export interface DockerClient {
  /** The client's own environment, before anything is withheld from docker. */
  readonly env: Environment;
  /** Runs a command whose answer is short. One that fails is a result, one that cannot be started an error. */
  run(args: readonly string[]): Promise<CommandResult>;
  /** Runs a command whose lines are wanted while it runs: a build. */
  follow(args: readonly string[], options: FollowOptions): Promise<{ readonly exitCode: number }>;
  /** Starts a command whose output is too large to hold. */
  stream(args: readonly string[]): CommandStream;
}

/** The client that runs the `docker` found on the PATH of `env`. */
export function createDockerClient({ env, cwd }: { env: Environment; cwd: string }): DockerClient {
  const docker = (): string => {
    const path = findOnPath("docker", env);
    if (path === null) throw new SaidError({ key: "docker.missing", values: { url: INSTALL_URL } });
    return path;
  };

  /**
   * Node's own spawn where a build writes what it wants: of a line without end @actions/exec keeps all, in quadratic
   * time (40 MB took it 24 s), and it cannot hold a stream back.
   */
  const start = (
    args: readonly string[],
    options: Partial<FollowOptions>,
  ): [ChildProcess, Promise<number>] => {
    const child = spawnOrThrow(docker(), args, {
      cwd,
      env: { ...childEnvironment(env, options.allowedVariables), ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const ended = new Promise<number>((resolve, reject) => {
      child.once("error", (error) => reject(startFailure(error, cwd)));
      child.once("close", (code, signal) => {
        // 128 and the signal's number, as a shell has it.
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
      });
    });
    return [child, ended];
  };

  return {
    env,
    async run(args) {
      const stdout = createHeadBuffer(STDOUT_LIMIT);
      const stderr = createTailBuffer(STDERR_LIMIT);
      const listeners = { stdout: stdout.push, stderr: stderr.push };
      const options = { cwd, env: childEnvironment(env), silent: true, ignoreReturnCode: true, listeners };
      // The library splits its first argument at blanks that are not in quotes.
      const ended: Promise<number | null> = exec(`"${docker()}"`, [...args], options);
      const exitCode = await ended.catch((error: unknown) => {
        throw startFailure(error, cwd);
      });
      return {
        // Null stands for a command that a signal ended.
        exitCode: exitCode ?? 1,
        stdout: stdout.text(),
        stdoutCut: stdout.overflowed,
        stderr: stderr.text(),
      };
    },
    async follow(args, options) {
      const [child, ended] = start(args, options);
      listen(child.stdout, options.onStdoutLine);
      listen(child.stderr, options.onStderrLine);
      return { exitCode: await ended };
    },
    stream(args) {
      const [child, ended] = start(args, {});
      const stderr = createTailBuffer(STDERR_LIMIT);
      child.stderr?.on("data", stderr.push);
      const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
      // Whoever reads the stream may fail before they come to wait for its end.
      done.catch(() => {});
      return { stdout: child.stdout as Readable, done };
    },
  };
}

/** Node throws some failures (arguments that are too long) and emits others; both get the same sentence. */
function spawnOrThrow(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn(command, [...args], options);
  } catch (error) {
    throw startFailure(error, String(options.cwd));
  }
}

function listen(stream: Readable | null, onLine: (line: string) => void): void {
  const lines = createLineSplitter(onLine);
  stream?.on("data", lines.push);
  stream?.on("end", lines.end);
}

function startFailure(error: unknown, cwd: string): Error {
  // A missing folder is reported as a missing command would be.
  const reason = existsSync(cwd)
    ? (error as NodeJS.ErrnoException).message
    : ({ key: "docker.noFolder", values: { folder: cwd } } as const);
  return new SaidError({ key: "docker.notStarted", values: { reason } });
}
