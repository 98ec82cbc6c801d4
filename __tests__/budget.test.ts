import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { createBudget } from "../src/budget.js";

/** Has works of these weights done; gives the most that went on at once, and the order in which they began. */
async function runAll(total: number, weights: readonly number[]): Promise<{ most: number; order: number[] }> {
  const spend = createBudget(total);
  const order: number[] = [];
  let used = 0;
  let most = 0;
  const works = weights.map((weight, index) =>
    spend(weight, async () => {
      order.push(index);
      used += weight;
      most = Math.max(most, used);
      await wait(1 + (index % 3));
      used -= weight;
      return index;
    }),
  );
  expect(await Promise.all(works)).toEqual(weights.map((_, index) => index));
  return { most, order };
}

describe("a budget", () => {
  it("lets go on at once what fits, in the order asked", async () => {
    const { most, order } = await runAll(10, [4, 4, 4, 1, 10, 2, 2, 2, 2, 2, 2]);
    expect(most).toBeLessThanOrEqual(10);
    expect(most).toBeGreaterThan(4);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("has what is heavier than all of it done alone", async () => {
    expect((await runAll(10, [30, 1, 30])).most).toBe(30);
  });

  it("goes on after work that failed", async () => {
    const spend = createBudget(1);
    const failing = spend(1, () => Promise.reject(new Error("no")));
    await expect(Promise.all([failing, spend(1, () => Promise.resolve("yes"))])).rejects.toThrow("no");
    expect(await spend(1, () => Promise.resolve("again"))).toBe("again");
  });
});
