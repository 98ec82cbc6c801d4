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

/** The rules of that id or other name: BuildKit has one name for what hadolint has three rules for. */
export function findRules(name: string): readonly Rule[] {
  return RULES.filter((rule) => rule.id === name || rule.aliases.includes(name));
}

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The page that explains a finding; null where there is none. */
export function helpUrlOf(ruleId: string): string | null {
  if (ruleId === PARSE_ERROR_ID) return "https://docs.docker.com/reference/dockerfile/";
  return byId.get(ruleId)?.helpUrl ?? null;
}
