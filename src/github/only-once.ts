import { setTimeout as pause } from "node:timers/promises";
import { classifyError } from "./api-problem.js";

const ATTEMPTS = 3;

/**
 * Does what must be done once. Where the server fails it may have done it all the same, so it is asked before the next
 * try.
 *
 * @param retryUnit milliseconds before a request that failed at the server's side is looked into
 * @param work sends the request, without tries of the client's own
 * @param look what was done, or null where it was not
 * @throws the REST client's error
 */
export async function onlyOnce<Result extends object | true>(
  { signal, retryUnit }: { readonly signal: AbortSignal; readonly retryUnit: number },
  work: () => Promise<Result>,
  look: () => Promise<Result | null>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const { kind } = classifyError(error);
      if (attempt === ATTEMPTS || (kind !== "server" && kind !== "network")) throw error;
    }
    await pause(attempt * retryUnit, undefined, { signal });
    const done = await look();
    if (done !== null) return done;
  }
}
