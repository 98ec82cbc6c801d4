import type { LintConfig } from "./config/lint-config.js";
import type { Severity } from "./finding.js";
import { isBuildCheck, namedRules } from "./named-rules.js";
import type { CheckOptions } from "./pragmas/pragma.js";
import type { Rule } from "./rule.js";

/** BuildKit has one severity for all its checks. */
const CHECK_SEVERITY: Severity = "warning";

/** The severity of the rule's findings in a file, `sighting` for a case that has one of its own; `off` for none. */
export type EffectiveSeverity = (rule: Rule, sighting?: Severity) => Severity | "off";

/**
 * What the configuration says of a rule goes before what the rule says itself; `# check=error=true` goes before both,
 * since BuildKit fails the build then; and `# check=experimental=` switches on what is off by default.
 */
export function createEffectiveSeverity(config: LintConfig, check: CheckOptions): EffectiveSeverity {
  const experimental = new Set(check.experimental.flatMap(namedRules));
  return (rule, sighting) => {
    const byDefault = rule.severity === "off" && experimental.has(rule) ? CHECK_SEVERITY : rule.severity;
    const own = byDefault === "off" ? byDefault : (sighting ?? byDefault);
    const severity = config.severities.get(rule.id) ?? own;
    return severity !== "off" && check.isError && isBuildCheck(rule) ? "error" : severity;
  };
}
