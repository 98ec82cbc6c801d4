import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { createTailBuffer } from "../docker/byte-buffers.js";
import { childEnvironment, type Environment } from "../docker/child-env.js";
import { failureReason } from "../docker/failure-text.js";

const STDERR_LIMIT = 64 * 1024;

/** A program of the system, started with a list of arguments and never by a shell. */
export interface Command {
  readonly stdin: Writable;
  /** Has to be read to its end or destroyed, or the command never ends. */
  readonly stdout: Readable;
  /** Resolves once the command has ended well. @throws CommandError */
  readonly done: Promise<void>;
  /** Ends it, unless it has ended, and waits for nothing: what runs by sudo ends once it finds its output closed. */
  readonly stop: () => void;
}

/** A command that could not be started or failed; the message names it and says what it said last. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
}

export type StartCommand = (command: readonly string[]) => Command;

/** Starts programs found on the PATH of `env`, in the C locale: bytes stay bytes, and numbers have points. */
export function createCommandStarter(env: Environment): StartCommand {
  return (command) => {
    const [program = "", ...args] = command;
    const child = spawn(program, args, { env: { ...childEnvironment(env), LC_ALL: "C" } });
    const stderr = createTailBuffer(STDERR_LIMIT);
    child.stderr.on("data", stderr.push);
    const stop = (): void => {
      child.kill();
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.unref();
    };
    // Nobody reads what it writes by then.
    process.once("exit", stop);
    child.once("close", () => process.off("exit", stop));
    // A command that ends early closes its input; how it ended says more than that.
    child.stdin.on("error", () => {});
    const done = new Promise<void>((resolve, reject) => {
      const fail = (reason: string): void => reject(new CommandError(`${program} failed: ${reason}`));
      child.once("error", (error) => fail(error.message));
      child.once("close", (code) => {
        if (code === 0) resolve();
        else
          fail(
            stderr.text().trim() === ""
              ? `exit status ${code ?? "unknown"}`
              : String(failureReason(stderr.text())),
          );
      });
    });
    // Whoever reads the output may fail before they come to wait for the end.
    done.catch(() => {});
    return { stdin: child.stdin, stdout: child.stdout, done, stop };
  };
}

/**
 * Runs a command and gives what it writes. @throws CommandError, also for an answer of more than `limit` bytes, and
 * where it takes longer than `seconds`.
 */
export async function outputOf(
  start: StartCommand,
  command: readonly string[],
  limit: number,
  seconds = Number.POSITIVE_INFINITY,
): Promise<string> {
  const running = start(command);
  if (seconds === Number.POSITIVE_INFINITY) return answerOf(running, command, limit);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new CommandError(`${command[0]} gave no answer within ${seconds} seconds`));
      running.stop();
    }, seconds * 1000);
  });
  try {
    return await Promise.race([answerOf(running, command, limit), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(
  { stdin, stdout, done }: Command,
  command: readonly string[],
  limit: number,
): Promise<string> {
  stdin.end();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new CommandError(`${command[0]} wrote more than ${limit} bytes`);
    chunks.push(chunk);
  }
  await done;
  return Buffer.concat(chunks).toString("utf8");
}
