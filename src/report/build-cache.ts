import type { Translate } from "../locales/translate.js";
import type { Report } from "./schema.js";
import { formatSeconds } from "./size.js";

/**
 * How many of the Dockerfile's steps came from the cache, and what that saved against an earlier build whose report
 * tells; null where none did.
 */
export function cacheText({ build }: Report, translate: Translate): string | null {
  if (build === null || build.failure !== null) return null;
  // FROM is left out: builders do not agree on whether a base image that is there comes from the cache.
  const steps = build.steps.filter(({ lines, name }) => lines !== null && !FROM.test(name));
  const cached = steps.filter((step) => step.cached).length;
  if (cached === 0) return null;
  const counts = { cached, count: steps.length };
  const { savedSeconds } = build;
  if (savedSeconds === null || savedSeconds === 0) return translate("report.context.cached", counts);
  const time = formatSeconds(savedSeconds, translate);
  return translate("report.context.cachedSaving", { ...counts, time });
}

const FROM = /^(?:\[[^\]]*\]|Step \d+\/\d+ :) FROM /;
