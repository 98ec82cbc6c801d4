import { availableParallelism } from "node:os";
import { childEnvironment, type Environment } from "./docker/child-env.js";
import { findOnPath } from "./docker/find-on-path.js";
import type { ShellCheckComment } from "./lint/shellcheck/findings.js";
import type { MessageKey, MessageValues } from "./locales/translate.js";
import type { ShellCheckProgram } from "./shellcheck-program.js";

/**
 * ShellCheck takes some hundredths of a second for most scripts, but hours for a short one with many brackets, and
 * hundreds of megabytes for a long one.
 */
const SECONDS_FOR_SCRIPT = 20;
/** UTF-16 code units. */
const LONGEST_SCRIPT = 32_768;
/** From when a Dockerfile's scripts are asked about until they are given up. */
const SECONDS_FOR_ALL = 60;
const MOST_AT_ONCE = 4;
/** A process takes as long to start as some scripts take to check, so waiting scripts share one. */
const FEWEST_TOGETHER = 4;
const MOST_TOGETHER = 32;

type Answer = readonly ShellCheckComment[] | null;

/** Has scripts checked. */
export interface ShellCheck {
  /**
   * The remarks about each of the scripts, in their order; null for one that has not been checked. Calls need not wait
   * for each other: then scripts of several Dockerfiles are checked together.
   */
  check(scripts: readonly string[]): Promise<readonly Answer[]>;
}

interface Waiting {
  readonly script: string;
  /** Milliseconds of the clock that never goes back. */
  readonly deadline: number;
  readonly resolve: (answer: Answer) => void;
  /** True once a process did not manage the script and others: it, or one of those, is too much for ShellCheck. */
  readonly alone: boolean;
}

/**
 * The `shellcheck` on the PATH of `env`. Where there is none, scripts stay unchecked, and `say` is told so when the
 * first comes; it is also told how many got no answer (ShellCheck ended with an error, took too long, or would have).
 */
export function createShellCheck(
  env: Environment,
  say: (message: MessageKey, values?: MessageValues) => void,
): ShellCheck {
  const path = findOnPath("shellcheck", env);
  let isSaid = false;
  if (path === null) {
    return {
      async check(scripts) {
        if (scripts.length > 0 && !isSaid) {
          say("shellcheck.missing");
          isSaid = true;
        }
        return scripts.map(() => null);
      },
    };
  }
  const ask = createQueue(path, env);
  return {
    async check(scripts) {
      const deadline = performance.now() + SECONDS_FOR_ALL * 1000;
      const answers = await Promise.all(scripts.map((script) => ask(script, deadline)));
      const count = answers.filter((answer) => answer === null).length;
      if (count > 0) say("shellcheck.failed", { count, seconds: SECONDS_FOR_SCRIPT, length: LONGEST_SCRIPT });
      return answers;
    },
  };
}

/** Gives a function that has one script checked, by as many processes as there are processors for them. */
function createQueue(path: string, env: Environment): (script: string, deadline: number) => Promise<Answer> {
  const childEnv = childEnvironment(env);
  // Options of the user's own would change the answer, or its form.
  delete childEnv.SHELLCHECK_OPTS;
  const mostAtOnce = Math.min(MOST_AT_ONCE, Math.max(2, availableParallelism()));
  /** Many Dockerfiles of one run may hold the same script. */
  const known = new Map<string, Promise<Answer>>();
  let queue: Waiting[] = [];
  let program: Promise<ShellCheckProgram> | null = null;
  let running = 0;
  let canRead = true;

  /**
   * The scripts that the next process gets: one that has to be alone, or half of a fair share of those that wait, so that
   * a share that takes long leaves the other half to the other processes.
   */
  const take = (): Waiting[] => {
    const alone = !canRead || queue[0]?.alone === true;
    const half = Math.ceil(queue.length / (2 * mostAtOnce));
    const share = alone ? 1 : Math.min(MOST_TOGETHER, Math.max(FEWEST_TOGETHER, half));
    const end = alone ? 1 : queue.slice(0, share).findIndex((waiting) => waiting.alone);
    return queue.splice(0, end > 0 ? end : share);
  };

  const answer = async (taken: readonly Waiting[]): Promise<void> => {
    // Loaded late: child processes are a large part of Node, and a run without scripts needs none.
    program ??= import("./shellcheck-program.js").then(({ openShellCheck }) =>
      openShellCheck(path, childEnv),
    );
    const opened = await program;
    const now = performance.now();
    for (const { deadline, resolve } of taken) if (deadline <= now) resolve(null);
    const [first, ...others] = taken.filter(({ deadline }) => deadline > now);
    if (first === undefined) return;
    if (others.length === 0) {
      const left = Math.min(first.deadline - now, SECONDS_FOR_SCRIPT * 1000);
      first.resolve(await opened.checkOne(first.script, left));
      return;
    }
    const together = [first, ...others];
    const { answers, isUnreadable } = await opened.checkFiles(together.map(({ script }) => script));
    if (isUnreadable) canRead = false;
    // Last, so that what is too much for ShellCheck keeps nothing else waiting.
    if (answers === null) queue = [...queue, ...together.map((waiting) => ({ ...waiting, alone: true }))];
    else for (const [index, { resolve }] of together.entries()) resolve(answers[index] ?? []);
  };

  const start = (): void => {
    while (running < mostAtOnce && queue.length > 0) {
      const taken = take();
      running += 1;
      void answer(taken).then(() => {
        running -= 1;
        start();
      });
    }
  };

  return (script, deadline) => {
    const found = known.get(script) ?? add(script, deadline);
    known.set(script, found);
    return found;
  };

  function add(script: string, deadline: number): Promise<Answer> {
    if (script.length > LONGEST_SCRIPT) return Promise.resolve(null);
    return new Promise((resolve) => {
      queue.push({ script, deadline, resolve, alone: false });
      // All scripts of the same call first.
      if (queue.length === 1) queueMicrotask(start);
    });
  }
}
