import { findRules, RULES } from "./catalog.js";
import type { Rule } from "./rule.js";

const ALL_CHECKS = "all";

/** The rules that a name in a pragma means: `all` is all of BuildKit's checks, as it has it. */
export function namedRules(name: string): readonly Rule[] {
  return name === ALL_CHECKS ? RULES.filter(isBuildCheck) : findRules(name);
}

/** Whether BuildKit has the rule too. */
export function isBuildCheck({ id, aliases }: Rule): boolean {
  return aliases.length > 0 || !/^[A-Z]{2}\d{4}$/.test(id);
}
