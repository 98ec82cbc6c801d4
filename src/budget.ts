/** Runs work at once, or when enough of the work before it is done. */
export type Budget = <Result>(weight: number, work: () => Promise<Result>) => Promise<Result>;

/** Lets as much work go on at the same time as weighs `total` together, in the order asked; heavier work goes on alone. */
export function createBudget(total: number): Budget {
  const waiting: { readonly weight: number; readonly start: () => void }[] = [];
  let used = 0;
  const startNext = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (used > 0 && used + next.weight > total) return;
      waiting.shift();
      used += next.weight;
      next.start();
    }
  };
  return async (weight, work) => {
    await new Promise<void>((start) => {
      waiting.push({ weight, start });
      startNext();
    });
    try {
      return await work();
    } finally {
      used -= weight;
      startNext();
    }
  };
}
