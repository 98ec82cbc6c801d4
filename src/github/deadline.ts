import { SaidError } from "../said-error.js";

/** Named as the platform names what an AbortSignal's own time-out throws. */
class DeadlineError extends SaidError {
  override readonly name = "TimeoutError";
}

/**
 * Runs work that must not take longer than so many milliseconds. After that its signal is aborted, and the result is
 * a TimeoutError even where the work does not heed the signal.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const reason = new DeadlineError({
    key: "publish.failed.noAnswer",
    values: { seconds: milliseconds / 1000 },
  });
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(reason);
      controller.abort(reason);
    }, milliseconds);
  });
  try {
    // The signal ends requests and the waits between them; loading the client ends only here.
    return await Promise.race([work(controller.signal), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
