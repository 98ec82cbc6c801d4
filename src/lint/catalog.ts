import { PARSE_ERROR_ID } from "./parse-error.js";
import type { Rule } from "./rule.js";
import { addInsteadOfCopy } from "./rules/add.js";
import { apkRules } from "./rules/apk.js";
import { aptRules } from "./rules/apt.js";
import { archiveRules } from "./rules/archive.js";
import { basePlatformRules } from "./rules/base-platform.js";
import { copyBeforeInstall } from "./rules/cache-order.js";
import { casingRules } from "./rules/casing.js";
import { duplicateCmd, shellFormCommand } from "./rules/cmd.js";
import { commandRules } from "./rules/commands.js";
import { continuationRules } from "./rules/continuation.js";
import { missingCopySource } from "./rules/copy.js";
import { copyWithoutIgnoreFile } from "./rules/copy-all.js";
import { copyFromRules } from "./rules/copy-from.js";
import { ignoredCopyRules } from "./rules/copy-ignored.js";
import { manySourcesToFile } from "./rules/copy-to.js";
import { descriptionRules } from "./rules/description.js";
import { dnfRules } from "./rules/dnf.js";
import { downloadRules } from "./rules/download.js";
import { endOfLifeBase } from "./rules/end-of-life.js";
import { duplicateEntrypoint } from "./rules/entrypoint.js";
import { envRules } from "./rules/env.js";
import { exposeRules } from "./rules/expose.js";
import { instructionBeforeFrom, latestBase, unofficialBase, untaggedBase } from "./rules/from.js";
import { fromArgumentRules } from "./rules/from-args.js";
import { gemRules } from "./rules/gem.js";
import { goRules } from "./rules/go.js";
import { healthcheckRules } from "./rules/healthcheck.js";
import { keyValueRules } from "./rules/key-value.js";
import { labelRules } from "./rules/labels.js";
import { deprecatedMaintainer } from "./rules/maintainer.js";
import { npmRules } from "./rules/npm.js";
import { illegalTrigger } from "./rules/onbuild.js";
import { pipCache, unpinnedPipPackage } from "./rules/pip.js";
import { pipefailRules } from "./rules/pipefail.js";
import { platformRules } from "./rules/platform.js";
import { pragmaRules } from "./rules/pragmas.js";
import { registryRules } from "./rules/registry.js";
import { implicitRootUser } from "./rules/root-user.js";
import { runRules } from "./rules/run.js";
import { secretRules } from "./rules/secrets.js";
import { sizeCommentRule } from "./rules/size-comments.js";
import { slimmerBase } from "./rules/slimmer-base.js";
import { stageNameRules } from "./rules/stage-names.js";
import { undefinedVariableRules } from "./rules/undefined-variable.js";
import { userRules } from "./rules/user.js";
import { workdirRules } from "./rules/workdir.js";
import { yarnRules } from "./rules/yarn.js";
import { yumRules } from "./rules/yum.js";
import { zypperRules } from "./rules/zypper.js";
import { isShellCheckId, shellCheckHelp } from "./shellcheck-id.js";

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
  slimmerBase,
  sizeCommentRule,
  missingCopySource,
  copyBeforeInstall,
  ...archiveRules,
  ...commandRules,
  ...downloadRules,
  ...gemRules,
  ...goRules,
  ...npmRules,
  ...pipefailRules,
  ...runRules,
  ...yarnRules,
  ...aptRules,
  ...apkRules,
  ...yumRules,
  ...dnfRules,
  ...zypperRules,
  addInsteadOfCopy,
  copyWithoutIgnoreFile,
  ...copyFromRules,
  manySourcesToFile,
  duplicateEntrypoint,
  ...exposeRules,
  ...healthcheckRules,
  deprecatedMaintainer,
  illegalTrigger,
  ...platformRules,
  implicitRootUser,
  ...stageNameRules,
  ...userRules,
  ...workdirRules,
  ...casingRules,
  ...continuationRules,
  ...basePlatformRules,
  ...ignoredCopyRules,
  ...descriptionRules,
  ...envRules,
  ...fromArgumentRules,
  ...keyValueRules,
  ...secretRules,
  ...undefinedVariableRules,
  ...labelRules,
  ...pragmaRules,
  ...registryRules,
];

/** The rules of that id or other name: BuildKit has one name for what hadolint has three rules for. */
export function findRules(name: string): readonly Rule[] {
  return RULES.filter((rule) => rule.id === name || rule.aliases.includes(name));
}

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The page that explains a finding; null where there is none. */
export function helpUrlOf(ruleId: string): string | null {
  if (ruleId === PARSE_ERROR_ID) return "https://docs.docker.com/reference/dockerfile/";
  if (isShellCheckId(ruleId)) return shellCheckHelp(ruleId);
  return byId.get(ruleId)?.helpUrl ?? null;
}
