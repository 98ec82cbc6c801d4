import { buildTools } from "./build-tools.js";
import { bytecode } from "./bytecode.js";
import type { DescribedAdvice } from "./described-advice.js";
import { downloads } from "./downloads.js";
import { gitHistory, hostEnvironment, hostModules } from "./from-context.js";
import { packageLists } from "./package-lists.js";
import { secretFiles } from "./secret-files.js";
import { secretVariables } from "./secret-variables.js";
import { deletedLater, overwrittenLater, ownerOrMode } from "./shadowed-writes.js";

/** Every rule of advice, by id. */
export const ADVICE_RULES: readonly DescribedAdvice[] = [
  packageLists,
  downloads,
  deletedLater,
  overwrittenLater,
  ownerOrMode,
  gitHistory,
  hostModules,
  bytecode,
  hostEnvironment,
  buildTools,
  secretFiles,
  secretVariables,
];

const byId = new Map(ADVICE_RULES.map((rule) => [rule.id, rule]));

/** The page that explains a piece of advice; null where there is none. */
export function adviceHelpUrl(ruleId: string): string | null {
  return byId.get(ruleId)?.helpUrl ?? null;
}

export function severityOf(ruleId: string): DescribedAdvice["severity"] {
  return byId.get(ruleId)?.severity ?? "info";
}
