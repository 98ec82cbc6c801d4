import { describe, expect, it } from "@jest/globals";
import { onlyOnce } from "../../src/github/only-once.js";

const BROKEN = Object.assign(new Error("bad gateway"), { status: 502, response: {} });
const REFUSED = Object.assign(new Error("no"), { status: 422, response: {} });

/** Does the work until it fails no more, and notes what was done. */
async function run(failures: readonly Error[], seen: readonly (object | null)[] = []) {
  const steps: string[] = [];
  const [left, looks] = [[...failures], [...seen]];
  const { signal } = new AbortController();
  const result = onlyOnce(
    { signal, retryUnit: 1 },
    async () => {
      steps.push("work");
      const failure = left.shift();
      if (failure !== undefined) throw failure;
      return { done: "now" };
    },
    async () => {
      steps.push("look");
      return looks.shift() ?? null;
    },
  );
  return { steps, outcome: await result.catch((error: unknown) => error) };
}

describe("what must be done once", () => {
  it("is done again where the server failed and did nothing", async () => {
    expect(await run([BROKEN])).toEqual({ steps: ["work", "look", "work"], outcome: { done: "now" } });
  });

  it("is not done again where the server failed after it had done it", async () => {
    const before = { done: "before" };
    expect(await run([BROKEN], [before])).toEqual({ steps: ["work", "look"], outcome: before });
  });

  it("is given up after three tries, and at once where the server refuses it", async () => {
    const lasting = await run([BROKEN, BROKEN, BROKEN]);
    expect(lasting).toEqual({ steps: ["work", "look", "work", "look", "work"], outcome: BROKEN });
    expect(await run([REFUSED])).toEqual({ steps: ["work"], outcome: REFUSED });
  });
});
