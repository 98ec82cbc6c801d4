import type { EffectiveSeverity } from "../effective-severity.js";
import { namedRules } from "../named-rules.js";
import type { Sighting } from "../rule.js";
import { isShellCheckId } from "../shellcheck-id.js";
import type { Suppressions } from "./suppressions.js";

/**
 * The names in ignore comments that are no rule's, and those that silenced nothing. Ask when every rule has spoken.
 * Quiet where nobody can tell: about ShellCheck's rules, which need not have run, rules that are switched off, and those
 * that could not look at what they ask for.
 */
export function* uselessNames(
  { unused }: Suppressions,
  severityOf: EffectiveSeverity,
): Generator<Sighting, void> {
  for (const { name, range } of unused()) {
    if (isShellCheckId(name)) continue;
    const rules = namedRules(name);
    if (rules.length === 0) yield { range, message: "rule.LR1007.unknown", values: { rule: name } };
    else if (rules.every((rule) => severityOf(rule) !== "off" && rule.asksOutside !== true)) {
      yield { range, message: "rule.LR1007.unused", values: { rule: name } };
    }
  }
}
