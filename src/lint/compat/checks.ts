import { commandChecks } from "./checks/commands.js";
import { countedChecks } from "./checks/counted.js";
import { instructionChecks } from "./checks/instructions.js";
import { labelChecks } from "./checks/labels.js";
import { languagePackageChecks } from "./checks/language-packages.js";
import { rpmPackageChecks } from "./checks/rpm-packages.js";
import { stageChecks } from "./checks/stages.js";
import { systemPackageChecks } from "./checks/system-packages.js";
import type { CompatCheck } from "./view.js";

/** By rule id, where hadolint decides in another way than the rule itself. */
export const COMPAT_CHECKS: ReadonlyMap<string, CompatCheck> = new Map([
  ...commandChecks,
  ...countedChecks,
  ...instructionChecks,
  ...labelChecks,
  ...languagePackageChecks,
  ...rpmPackageChecks,
  ...stageChecks,
  ...systemPackageChecks,
]);
