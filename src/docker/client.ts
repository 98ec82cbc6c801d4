import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import type { Readable } from "node:stream";
import { createHeadBuffer, createTailBuffer } from "./byte-buffers.js";
import { childEnvironment, type Environment } from "./child-env.js";
import { createLineSplitter } from "./line-splitter.js";

const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;

export const INSTALL_HINT = "Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/";

export interface RunOptions {
  /** Added to the client's own environment for this command. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables that this command gets although they are usually kept from docker. */
  readonly allowedVariables?: readonly string[];
  readonly cwd?: string;
  /** Written to standard input, which is empty otherwise. */
  readonly input?: string;
  /** Each line as it comes, without its line end: text from outside, to be escaped by whoever prints it. */
  readonly onStdoutLine?: (line: string) => void;
  readonly onStderrLine?: (line: string) => void;
}

export interface CommandResult {
  /** 128 and the signal's number for a command that a signal ended, as a shell has it. */
  readonly exitCode: number;
  /** The first 64 MiB. */
  readonly stdout: string;
  readonly stdoutCut: boolean;
  /** The last 256 KiB. */
  readonly stderr: string;
}

export interface CommandStream {
  /** Has to be read to its end or destroyed, or the command never ends. */
  readonly stdout: Readable;
  /** Settles when the command has ended and its output is closed; stderr is its last 256 KiB. */
  readonly done: Promise<{ readonly exitCode: number; readonly stderr: string }>;
}

/** How long a command ran. Arguments as given: they may hold secrets (build arguments). */
export interface CommandTiming {
  readonly args: readonly string[];
  /** Seconds since the client was made. */
  readonly start: number;
  readonly seconds: number;
}

/** The docker command line. Commands get their arguments as a list; there is no shell anywhere. */
export interface DockerClient {
  /** The client's own environment, before anything is withheld from docker. */
  readonly env: Environment;
  /** Runs a command to its end. A command that fails is a result, a command that cannot be started an error. */
  run(args: readonly string[], options?: RunOptions): Promise<CommandResult>;
  /** Starts a command whose output is too large to hold. */
  stream(args: readonly string[]): CommandStream;
  /** Every command that has ended so far, in the order of their ends. */
  timings(): readonly CommandTiming[];
}

export interface DockerClientOptions {
  readonly env: Environment;
  readonly cwd: string;
  /** Told of each command before it starts. The arguments may hold secrets. */
  readonly onCommand?: (args: readonly string[]) => void;
}

/**
 * The client that runs the `docker` found on the PATH of `env`.
 *
 * Node's own spawn rather than @actions/exec: that one looks for the command on the PATH of this process whatever
 * environment it is given, loses a last line without a line end, and takes quadratic time for a line without end.
 */
export function createDockerClient({ env, cwd, onCommand }: DockerClientOptions): DockerClient {
  const timings: CommandTiming[] = [];
  const created = performance.now();

  const start = (args: readonly string[], options: RunOptions): [ChildProcess, Promise<number>] => {
    onCommand?.(args);
    const started = performance.now();
    const folder = options.cwd ?? cwd;
    const child = spawnDocker(args, {
      cwd: folder,
      env: { ...childEnvironment(env, options.allowedVariables), ...options.env },
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const ended = new Promise<number>((resolve, reject) => {
      child.once("error", (error) => reject(new Error(startFailure(error, folder))));
      child.once("close", (code, signal) => {
        const now = performance.now();
        timings.push({ args, start: (started - created) / 1000, seconds: (now - started) / 1000 });
        resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
      });
    });
    return [child, ended];
  };

  return {
    env,
    async run(args, options = {}) {
      const [child, ended] = start(args, options);
      const stdout = createHeadBuffer(STDOUT_LIMIT);
      const stderr = createTailBuffer(STDERR_LIMIT);
      listen(child.stdout, stdout.push, options.onStdoutLine);
      listen(child.stderr, stderr.push, options.onStderrLine);
      // A command that ends without reading its input closes the pipe; its exit code tells what went wrong.
      child.stdin?.on("error", () => {});
      child.stdin?.end(options.input);
      const exitCode = await ended;
      return {
        exitCode,
        stdout: stdout.text(),
        stdoutCut: stdout.overflowed,
        stderr: stderr.text(),
      };
    },
    stream(args) {
      const [child, ended] = start(args, {});
      const stderr = createTailBuffer(STDERR_LIMIT);
      listen(child.stderr, stderr.push);
      const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
      // Whoever reads the stream may fail before they come to wait for its end.
      done.catch(() => {});
      return { stdout: child.stdout as Readable, done };
    },
    timings: () => timings,
  };
}

/** Node throws some failures (arguments too long, a NUL in one) and emits others; both get the same sentence. */
function spawnDocker(args: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn("docker", [...args], { ...options, windowsHide: true });
  } catch (error) {
    throw new Error(startFailure(error as NodeJS.ErrnoException, String(options.cwd)));
  }
}

function listen(
  stream: Readable | null,
  keep: (chunk: Buffer) => void,
  onLine?: (line: string) => void,
): void {
  stream?.on("data", keep);
  if (onLine === undefined) return;
  const lines = createLineSplitter(onLine);
  stream?.on("data", lines.push);
  stream?.on("end", lines.end);
}

function startFailure(error: NodeJS.ErrnoException, cwd: string): string {
  if (error.code !== "ENOENT") return `The command "docker" cannot be started: ${error.message}.`;
  // Node reports a missing folder in the same way.
  if (!existsSync(cwd)) return `The command "docker" cannot be started in ${cwd}: there is no such folder.`;
  return `There is no command "docker" on the PATH. ${INSTALL_HINT}`;
}
