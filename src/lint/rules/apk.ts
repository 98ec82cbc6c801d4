import { insertAfterWord } from "../fixes/edits.js";
import { hadolintHelp, type Rule } from "../rule.js";
import { hasOption } from "../shell-options.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import {
  finalRuns,
  type PackageManager,
  packageCommands,
  stageRuns,
  unpinnedPackages,
} from "./package-command.js";

/** Source: https://man.archlinux.org/man/apk.8 and https://man.archlinux.org/man/apk-add.8 */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "-p",
  "-t",
  "-X",
  "--arch",
  "--cache-dir",
  "--cache-max-age",
  "--keys-dir",
  "--progress-fd",
  "--repositories-file",
  "--repository",
  "--root",
  "--timeout",
  "--virtual",
  "--wait",
]);

const APK: PackageManager = { programs: ["apk"], globalWithValue: WITH_VALUE, withValue: WITH_VALUE };
const ADD: ReadonlySet<string> = new Set(["add"]);
const CACHES = ["/var/cache/apk", "/etc/apk/cache"];

const unpinnedApkPackage: Rule = {
  id: "DL3018",
  aliases: [],
  severity: "warning",
  title: "rule.DL3018.title",
  why: "rule.DL3018.why",
  example: {
    bad: ["FROM alpine:3.22", "RUN apk add --no-cache curl"].join("\n"),
    good: ["FROM alpine:3.22", 'RUN apk add --no-cache "curl~8.14"'].join("\n"),
  },
  helpUrl: hadolintHelp("DL3018"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const { operands } of packageCommands(commands, APK, ADD)) {
        for (const place of unpinnedPackages(operands, isPinned)) {
          yield { ...place, message: "rule.DL3018.message" };
        }
      }
    }
  },
};

/**
 * `name=1.2`, `name~1.2`, `name>1`, a file. Unlike hadolint: `!name` keeps a package out, `.name` is a group made with
 * --virtual, and variables count by their value, or pass where that is not known.
 */
function isPinned(name: string): boolean {
  return /[=~<>]|\.apk$|^[!.]/.test(name);
}

/** Unlike hadolint: the cache may as well be removed behind the install, and --no-network leaves none. */
const apkCache: Rule = {
  id: "DL3019",
  aliases: [],
  severity: "info",
  title: "rule.DL3019.title",
  why: "rule.DL3019.why",
  example: {
    bad: ["FROM alpine:3.22", 'RUN apk add "curl~8.14"'].join("\n"),
    good: ["FROM alpine:3.22", 'RUN apk add --no-cache "curl~8.14"'].join("\n"),
  },
  helpUrl: hadolintHelp("DL3019"),
  *check(context) {
    for (const found of finalRuns(context)) {
      if (isMountedAway(found.run.instruction, CACHES)) continue;
      const left = notCleaned(found, (command) => removesFrom(command, CACHES));
      for (const { range, options, mayHaveMore } of packageCommands(left, APK, ADD)) {
        if (mayHaveMore || hasOption(options, ["--no-cache", "--no-network"])) continue;
        const fix = insertAfterWord(context.dockerfile.text, range, "add", " --no-cache");
        yield { range, message: "rule.DL3019.message", fix };
      }
    }
  },
};

export const apkRules: readonly Rule[] = [unpinnedApkPackage, apkCache];
