import { insertAfterWord } from "../fixes/edits.js";
import type { RuleContext, Sighting } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { hasOption } from "../shell-options.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import {
  finalRuns,
  type PackageManager,
  packageCommands,
  readPackageCommand,
  stageRuns,
  unpinnedPackages,
} from "./package-command.js";

/**
 * Sources: https://man7.org/linux/man-pages/man8/yum.8.html, https://dnf.readthedocs.io/en/latest/command_ref.html and
 * https://dnf5.readthedocs.io/en/latest/dnf5.8.html
 */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "-c",
  "-d",
  "-e",
  "-R",
  "-x",
  "--advisories",
  "--advisory",
  "--bz",
  "--bzs",
  "--color",
  "--comment",
  "--config",
  "--cve",
  "--cves",
  "--debuglevel",
  "--destdir",
  "--disable-plugin",
  "--disable-repo",
  "--disableexcludepkgs",
  "--disableexcludes",
  "--disableplugin",
  "--disablerepo",
  "--downloaddir",
  "--enable-plugin",
  "--enable-repo",
  "--enableplugin",
  "--enablerepo",
  "--errorlevel",
  "--exclude",
  "--excludepkgs",
  "--forcearch",
  "--from-repo",
  "--installroot",
  "--randomwait",
  "--releasever",
  "--repo",
  "--repofrompath",
  "--repoid",
  "--rpmverbosity",
  "--sec-severity",
  "--secseverity",
  "--setopt",
]);

/** yum, dnf and microdnf read their arguments in the same way. */
function rpmManager(programs: readonly string[]): PackageManager {
  return {
    programs,
    globalWithValue: WITH_VALUE,
    withValue: WITH_VALUE,
    nested: new Set(["group", "groups", "module"]),
  };
}

export const YUM = rpmManager(["yum"]);
/** hadolint does not know the name dnf5. */
export const DNF = rpmManager(["dnf", "dnf5", "microdnf"]);

/** `yum` is a name of dnf today, and either cleans what the other leaves. */
const ANY = rpmManager([...YUM.programs, ...DNF.programs]);
const CACHES = ["/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5", "/root/.cache/libdnf5"];

const INSTALL: ReadonlySet<string> = new Set(["install", "in"]);
const MODULE_INSTALL: ReadonlySet<string> = new Set(["module install"]);
const INSTALL_ANYTHING: ReadonlySet<string> = new Set([
  ...INSTALL,
  ...MODULE_INSTALL,
  "group install",
  "groupinstall",
  "groups install",
  "localinstall",
]);
const FILL_CACHE: ReadonlySet<string> = new Set([
  ...INSTALL_ANYTHING,
  "rei",
  "reinstall",
  "up",
  "up-min",
  "update",
  "upgrade",
  "upgrade-minimal",
]);
const CLEAN: ReadonlySet<string> = new Set(["clean"]);

/** Installs that wait for an answer, which nobody gives in a build. */
export function* asks(
  context: RuleContext,
  manager: PackageManager,
  message: Sighting["message"],
): Generator<Sighting> {
  for (const { commands } of stageRuns(context)) {
    for (const install of packageCommands(commands, manager, INSTALL_ANYTHING)) {
      const { subcommand, range, options, mayHaveMore } = install;
      const isAnswered =
        hasOption(options, ["-y", "--assumeyes"]) ||
        options.some(
          ({ name, value }) => name === "--setopt" && /^assumeyes=(?:1|true|yes)$/i.test(value ?? ""),
        );
      if (mayHaveMore || isAnswered) continue;
      const verb = subcommand.slice(subcommand.lastIndexOf(" ") + 1);
      yield { range, message, fix: insertAfterWord(context.dockerfile.text, range, verb, " -y") };
    }
  }
}

/** What fills the cache, and is not followed by a clean-up in the same RUN: one for each RUN. */
export function* leavesCache(
  context: RuleContext,
  manager: PackageManager,
  message: Sighting["message"],
): Generator<Sighting> {
  for (const found of finalRuns(context)) {
    if (isMountedAway(found.run.instruction, CACHES)) continue;
    const left = notCleaned(found, (command) => removesFrom(command, CACHES) || isCleanAll(command));
    const last = [...packageCommands(left, manager, FILL_CACHE)].at(-1);
    if (last !== undefined) yield { range: last.range, message };
  }
}

/** `clean packages` and the like leave the metadata, which is the larger part. */
function isCleanAll(command: ShellCommand): boolean {
  for (const { operands } of packageCommands([command], ANY, CLEAN)) {
    if (operands.some(({ value }) => value === "all" || value === "metadata")) return true;
  }
  return false;
}

export function* unpinned(
  context: RuleContext,
  manager: PackageManager,
  messages: { readonly message: Sighting["message"]; readonly module: Sighting["message"] },
): Generator<Sighting> {
  for (const { commands } of stageRuns(context)) {
    for (const command of commands) {
      const read = readPackageCommand(command, manager);
      if (read === null) continue;
      if (INSTALL.has(read.subcommand)) {
        for (const place of unpinnedPackages(read.operands, isPinned)) {
          yield { ...place, message: messages.message };
        }
      } else if (MODULE_INSTALL.has(read.subcommand)) {
        for (const place of unpinnedPackages(read.operands, (name) => name.includes(":"))) {
          yield { ...place, message: messages.module };
        }
      }
    }
  }
}

/**
 * `name-version`, `name-version-release.arch`, `name = version`, a package file, a group. The version is what follows
 * the last dash, so that `java-17-openjdk` has none (hadolint takes the 17 for one).
 * Source: https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages
 */
function isPinned(name: string): boolean {
  return /-(?:\d+:)?\d[^-]*$|[<>=]|\.rpm$|:\/\/|^@/.test(name);
}
