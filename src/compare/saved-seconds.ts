import type { ReportBuild } from "../report/schema.js";

type Step = ReportBuild["steps"][number];

/**
 * The seconds that steps took in an earlier build and that this one did without, since it has them from the cache. A
 * step that came from the cache then, too, saves nothing against it. Null where a time is not known, and where no step
 * of the one build is found in the other.
 */
export function savedSeconds(before: readonly Step[], after: readonly Step[]): number | null {
  const earlier = new Map<string, Step[]>();
  for (const step of before) {
    const key = keyOf(step);
    const known = earlier.get(key);
    if (known === undefined) earlier.set(key, [step]);
    else known.push(step);
  }
  const pairs = after.flatMap((step) => {
    const was = earlier.get(keyOf(step))?.shift();
    return was === undefined ? [] : [{ was, step }];
  });
  if (pairs.length === 0) return null;
  return pairs.reduce<number | null>((sum, { was, step }) => {
    if (!step.cached || was.cached) return sum;
    return sum === null || was.seconds === null ? null : sum + was.seconds;
  }, 0);
}

/** `[build 2/4] RUN x`, and `Step 2/4 : RUN x`, without the numbers: a line that was added moves the others on. */
function keyOf({ name }: Step): string {
  return name.replace(/^\[(\S+ )?\d+\/\d+\] /, "[$1] ").replace(/^Step \d+\/\d+ : /, "");
}
