import { spawn } from "node:child_process";
import { createHeadBuffer } from "./docker/byte-buffers.js";
import { childEnvironment, type Environment } from "./docker/child-env.js";
import { findOnPath } from "./docker/find-on-path.js";
import { readShellCheck, type ShellCheckComment } from "./lint/shellcheck/findings.js";
import type { MessageKey, MessageValues } from "./locales/translate.js";

/**
 * ShellCheck takes some hundredths of a second for most scripts, but hours for a short one with many brackets, and
 * hundreds of megabytes for a long one.
 */
const SECONDS_FOR_SCRIPT = 20;
const SECONDS_FOR_ALL = 60;
const LONGEST_SCRIPT = 32_768;
const MOST_AT_ONCE = 4;
const OUTPUT_LIMIT = 16 * 1024 * 1024;

/** What hadolint leaves out too: files that `source` names are not here, and ash is known to be read as dash. */
const EXCLUDED = ["SC1090", "SC1091", "SC2187"];
/** `--norc`: what is found depends on nothing outside the Dockerfile and its configuration. */
const ARGUMENTS = ["--norc", "--format=json1", "--severity=style", `--exclude=${EXCLUDED.join(",")}`, "-"];

/** Has scripts checked. */
export interface ShellCheck {
  /** The remarks about each of the scripts, in their order; null for one that has not been checked. */
  check(scripts: readonly string[]): Promise<readonly (readonly ShellCheckComment[] | null)[]>;
}

/**
 * The `shellcheck` on the PATH of `env`. Where there is none, scripts stay unchecked, and `say` is told so when the
 * first comes; it is also told how many got no answer (ShellCheck ended with an error, took too long, or would have).
 */
export function createShellCheck(
  env: Environment,
  say: (message: MessageKey, values?: MessageValues) => void,
): ShellCheck {
  const program = findOnPath("shellcheck", env);
  const childEnv = childEnvironment(env);
  // Options of the user's own would change the answer, or its form.
  delete childEnv.SHELLCHECK_OPTS;
  /** Many Dockerfiles of one run may hold the same script. */
  const known = new Map<string, readonly ShellCheckComment[] | null>();
  let isSaid = false;

  const checkAll = async (path: string, scripts: ReadonlySet<string>): Promise<void> => {
    const deadline = AbortSignal.timeout(SECONDS_FOR_ALL * 1000);
    const pending = scripts.values();
    const work = async (): Promise<void> => {
      for (const script of pending) known.set(script, await ask(path, childEnv, script, deadline));
    };
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
  };

  return {
    async check(scripts) {
      if (scripts.length === 0) return [];
      if (program === null) {
        if (!isSaid) say("shellcheck.missing");
        isSaid = true;
        return scripts.map(() => null);
      }
      await checkAll(program, new Set(scripts.filter((script) => !known.has(script))));
      const answers = scripts.map((script) => known.get(script) ?? null);
      const count = answers.filter((answer) => answer === null).length;
      if (count > 0) say("shellcheck.failed", { count, seconds: SECONDS_FOR_SCRIPT, length: LONGEST_SCRIPT });
      return answers;
    },
  };
}

async function ask(
  program: string,
  env: Readonly<Record<string, string>>,
  script: string,
  deadline: AbortSignal,
): Promise<readonly ShellCheckComment[] | null> {
  if (deadline.aborted || script.length > LONGEST_SCRIPT) return null;
  const output = createHeadBuffer(OUTPUT_LIMIT);
  const isAnswered = await new Promise<boolean>((resolve) => {
    const child = spawn(program, ARGUMENTS, {
      env,
      stdio: ["pipe", "pipe", "ignore"],
      signal: deadline,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    // Node's own timeout would outlive a program that cannot be started.
    const timer = setTimeout(() => child.kill("SIGKILL"), SECONDS_FOR_SCRIPT * 1000);
    const settle = (answered: boolean): void => {
      clearTimeout(timer);
      resolve(answered);
    };
    child.once("error", () => settle(false));
    // 1: there are remarks. Above that: it could not do its work.
    child.once("close", (code) => settle(code === 0 || code === 1));
    child.stdout.on("data", output.push);
    // A program that ends before it has read everything; its exit status tells.
    child.stdin.on("error", () => undefined);
    child.stdin.end(script);
  });
  return isAnswered && !output.overflowed ? readShellCheck(output.text()) : null;
}
