import type { Range } from "../../dockerfile/ast.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule } from "../rule.js";
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

/** Source: https://manpages.opensuse.org/Tumbleweed/zypper/zypper.8.en.html; letters differ before and after the subcommand. */
const ZYPPER: PackageManager = {
  programs: ["zypper"],
  globalWithValue: new Set([
    "-c",
    "-C",
    "-D",
    "-p",
    "-R",
    "-s",
    "--cache-dir",
    "--config",
    "--installroot",
    "--pkg-cache-dir",
    "--plus-content",
    "--plus-repo",
    "--raw-cache-dir",
    "--releasever",
    "--reposd-dir",
    "--root",
    "--solv-cache-dir",
    "--table-style",
    "--userdata",
  ]),
  withValue: new Set(["-r", "-t", "--download", "--from", "--repo", "--type"]),
};

const INSTALL: ReadonlySet<string> = new Set(["install", "in"]);
const UPGRADE_ALL: ReadonlySet<string> = new Set(["dist-upgrade", "dup"]);
const CLEAN: ReadonlySet<string> = new Set(["clean", "cc"]);
const ASKING: ReadonlySet<string> = new Set([...INSTALL, "patch", "remove", "rm", "si", "source-install"]);
const CACHES = ["/var/cache/zypp"];

/** Unlike hadolint: `-n` has another meaning behind the subcommand (search by plain name). */
const zypperAsks: Rule = {
  id: "DL3034",
  aliases: [],
  severity: "warning",
  title: "rule.DL3034.title",
  why: "rule.DL3034.why",
  example: {
    bad: ["FROM opensuse/leap:15.6", 'RUN zypper install "nginx=1.21.5" && zypper clean'].join("\n"),
    good: ["FROM opensuse/leap:15.6", 'RUN zypper install -y "nginx=1.21.5" && zypper clean'].join("\n"),
  },
  helpUrl: hadolintHelp("DL3034"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const { range, globals, options, mayHaveMore } of packageCommands(commands, ZYPPER, ASKING)) {
        const isAnswered =
          hasOption(globals, ["-n"]) || hasOption(options, ["-y", "--no-confirm", "--non-interactive"]);
        if (mayHaveMore || isAnswered) continue;
        yield { range, message: "rule.DL3034.message", fix: answer(context.dockerfile.text, range) };
      }
    }
  },
};

/** In front of the subcommand, where every one of them takes it. */
function answer(text: string, range: Range): Fix | null {
  const program = /^(?:[\w.-]*\/)*zypper(?=[ \t])/.exec(text.slice(range.start, range.end))?.[0];
  if (program === undefined) return null;
  const at = range.start + program.length;
  return [{ range: { start: at, end: at }, text: " --non-interactive" }];
}

const zypperUpgradesAll: Rule = {
  id: "DL3035",
  aliases: [],
  severity: "warning",
  title: "rule.DL3035.title",
  why: "rule.DL3035.why",
  example: {
    bad: ["FROM opensuse/leap:15.6", "RUN zypper -n dist-upgrade && zypper clean"].join("\n"),
    good: ["FROM opensuse/leap:15.6", "RUN zypper -n patch && zypper clean"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3035"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const { range } of packageCommands(commands, ZYPPER, UPGRADE_ALL)) {
        yield { range, message: "rule.DL3035.message" };
      }
    }
  },
};

/** Unlike hadolint: the cache may as well be removed with `rm`. */
const zypperCache: Rule = {
  id: "DL3036",
  aliases: [],
  severity: "warning",
  title: "rule.DL3036.title",
  why: "rule.DL3036.why",
  example: {
    bad: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5"'].join("\n"),
    good: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5" && zypper clean --all'].join(
      "\n",
    ),
  },
  helpUrl: hadolintHelp("DL3036"),
  *check(context) {
    for (const found of finalRuns(context)) {
      if (isMountedAway(found.run.instruction, CACHES)) continue;
      const left = notCleaned(
        found,
        (command) =>
          removesFrom(command, CACHES) || CLEAN.has(readPackageCommand(command, ZYPPER)?.subcommand ?? ""),
      );
      const last = [...packageCommands(left, ZYPPER, INSTALL)].at(-1);
      if (last !== undefined) yield { range: last.range, message: "rule.DL3036.message" };
    }
  },
};

const unpinnedZypperPackage: Rule = {
  id: "DL3037",
  aliases: [],
  severity: "warning",
  title: "rule.DL3037.title",
  why: "rule.DL3037.why",
  example: {
    bad: ["FROM opensuse/leap:15.6", "RUN zypper -n install nginx && zypper clean"].join("\n"),
    good: ["FROM opensuse/leap:15.6", 'RUN zypper -n install "nginx=1.21.5" && zypper clean'].join("\n"),
  },
  helpUrl: hadolintHelp("DL3037"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const { options, operands } of packageCommands(commands, ZYPPER, INSTALL)) {
        // Patterns and products have no versions to choose from.
        const isOther = options.some(
          ({ name, value }) => (name === "-t" || name === "--type") && value !== "package",
        );
        if (isOther) continue;
        for (const place of unpinnedPackages(operands, isPinned)) {
          yield { ...place, message: "rule.DL3037.message" };
        }
      }
    }
  },
};

/** `name=1.2`, `name>=1`, a file. Unlike hadolint: `!name` removes, and patterns and products have no version. */
function isPinned(name: string): boolean {
  return /[=<>]|\.rpm$|^[!~-]|^(?:application|patch|pattern|product):/.test(name);
}

export const zypperRules: readonly Rule[] = [
  zypperAsks,
  zypperUpgradesAll,
  zypperCache,
  unpinnedZypperPackage,
];
