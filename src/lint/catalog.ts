import { PARSE_ERROR_ID } from "./parse-error.js";
import type { Rule } from "./rule.js";
import { copyBeforeInstall } from "./rules/cache-order.js";
import { duplicateCmd, shellFormCommand } from "./rules/cmd.js";
import { missingCopySource } from "./rules/copy.js";
import { endOfLifeBase } from "./rules/end-of-life.js";
import { instructionBeforeFrom, latestBase, unofficialBase, untaggedBase } from "./rules/from.js";
import { pipCache, unpinnedPipPackage } from "./rules/pip.js";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  untaggedBase,
  latestBase,
  unpinnedPipPackage,
  shellFormCommand,
  pipCache,
  instructionBeforeFrom,
  duplicateCmd,
  unofficialBase,
  endOfLifeBase,
  missingCopySource,
  copyBeforeInstall,
];

const byName = new Map(
  RULES.flatMap((rule) => [rule.id, ...rule.aliases].map((name) => [name, rule] as const)),
);

/** The rule of that id, or of that other name; null where there is none. */
export function findRule(name: string): Rule | null {
  return byName.get(name) ?? null;
}

/** The page that explains a finding; null where there is none. */
export function helpUrlOf(ruleId: string): string | null {
  if (ruleId === PARSE_ERROR_ID) return "https://docs.docker.com/reference/dockerfile/";
  return findRule(ruleId)?.helpUrl ?? null;
}
