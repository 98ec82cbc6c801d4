import type { Stage } from "../dockerfile/ast.js";

/** Finds earlier stages; `before` is the index of the stage that asks, and stages from there on do not count. */
export interface StageFinder {
  /** As FROM does: by the name in lower case, as it is compared, and the last of several. */
  byName(name: string, before: number): Stage | null;
  /** As `COPY --from` does: by name, else by number. */
  byNameOrNumber(name: string, before: number): Stage | null;
}

/** A finder whose questions take logarithmic time, however many stages share a name. */
export function createStageFinder(stages: readonly Stage[]): StageFinder {
  const byName = new Map<string, number[]>();
  for (const { name, index } of stages) {
    if (name === null) continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [index]);
    else known.push(index);
  }
  const finder: StageFinder = {
    byName(name, before) {
      const indices = byName.get(name);
      if (indices === undefined) return null;
      let low = 0;
      let high = indices.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((indices[middle] ?? before) < before) low = middle + 1;
        else high = middle;
      }
      const found = indices[low - 1];
      return found === undefined ? null : (stages[found] ?? null);
    },
    byNameOrNumber(name, before) {
      const named = finder.byName(name.toLowerCase(), before);
      if (named !== null || !/^\d{1,9}$/.test(name)) return named;
      const index = Number(name);
      return index < before ? (stages[index] ?? null) : null;
    },
  };
  return finder;
}
