import type { Range } from "../../dockerfile/ast.js";
import { insertAfterWord } from "../fixes/edits.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule } from "../rule.js";
import { hasOption, type ShellOption } from "../shell-options.js";
import { APT, INSTALL } from "./apt-command.js";
import { aptLists } from "./apt-lists.js";
import { createDoesWithoutRecommended } from "./apt-recommended.js";
import { createConfigured, isSwitch, setsTo } from "./apt-settings.js";
import {
  finalRuns,
  packageCommands,
  readPackageCommand,
  stageRuns,
  unpinnedPackages,
} from "./package-command.js";

const unpinnedAptPackage: Rule = {
  id: "DL3008",
  aliases: [],
  severity: "warning",
  title: "rule.DL3008.title",
  why: "rule.DL3008.why",
  example: {
    bad: [
      "FROM debian:12",
      "RUN apt-get update \\",
      "    && apt-get install -y --no-install-recommends curl \\",
      "    && rm -rf /var/lib/apt/lists/*",
    ].join("\n"),
    good: [
      "FROM debian:12",
      "RUN apt-get update \\",
      "    && apt-get install -y --no-install-recommends curl=7.88.* \\",
      "    && rm -rf /var/lib/apt/lists/*",
    ].join("\n"),
  },
  helpUrl: hadolintHelp("DL3008"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const { operands } of packageCommands(commands, APT, INSTALL)) {
        for (const place of unpinnedPackages(operands, isPinned)) {
          yield { ...place, message: "rule.DL3008.message" };
        }
      }
    }
  },
};

/**
 * `name=version`, `name/release`, a file. Unlike hadolint: `name-` removes the package, `name^` is a task, which has no
 * version; and variables count by their value, or pass where that is not known.
 */
function isPinned(name: string): boolean {
  return /[=/]|\.deb$|[-^]$/.test(name);
}

const aptAsks: Rule = {
  id: "DL3014",
  aliases: [],
  severity: "warning",
  title: "rule.DL3014.title",
  why: "rule.DL3014.why",
  example: {
    bad: ["FROM debian:12", "RUN apt-get install --no-install-recommends curl=7.88.*"].join("\n"),
    good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3014"),
  *check(context) {
    const isConfigured = createConfigured(context, /APT::Get::Assume-Yes\s{1,9}\\?["'](?:true|1|yes|on)\b/i);
    for (const found of stageRuns(context)) {
      for (const { range, options, mayHaveMore } of packageCommands(found.commands, APT, INSTALL)) {
        if (mayHaveMore || saysYes(options) || isConfigured(found.stage, found.run.instruction)) continue;
        const fix = insertAfterWord(context.dockerfile.text, range, "install", " -y");
        yield { range, message: "rule.DL3014.message", fix };
      }
    }
  },
};

/** Twice quiet means yes: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS */
function saysYes(options: readonly ShellOption[]): boolean {
  if (hasOption(options, ["-y", "--yes", "--assume-yes"]) || setsTo(options, "APT::Get::Assume-Yes", true)) {
    return true;
  }
  const quiet = options.filter(({ name }) => name === "-q" || name === "--quiet");
  // `-q=2` is read as the options `-q`, `-=` and `-2`.
  return quiet.length > 1 || hasOption(options, ["-2"]) || quiet.some(({ value }) => value === "2");
}

/** Unlike hadolint: a matter of size, so that stages whose layers are in no image are left alone. */
const aptRecommends: Rule = {
  id: "DL3015",
  aliases: [],
  severity: "info",
  title: "rule.DL3015.title",
  why: "rule.DL3015.why",
  example: {
    bad: ["FROM debian:12", "RUN apt-get install -y curl=7.88.*"].join("\n"),
    good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3015"),
  *check(context) {
    const isConfigured = createConfigured(
      context,
      /APT::Install-Recommends\s{1,9}\\?["'](?:false|0|no|off)\b/i,
    );
    const doesWithout = createDoesWithoutRecommended(context);
    for (const found of finalRuns(context)) {
      for (const install of packageCommands(found.commands, APT, INSTALL)) {
        const { range, options, mayHaveMore } = install;
        const isOff =
          hasOption(options, ["--no-install-recommends"]) ||
          setsTo(options, "APT::Install-Recommends", false) ||
          options.some(({ name, value }) => name === "--install-recommends" && isSwitch(value, false));
        if (mayHaveMore || isOff || isConfigured(found.stage, found.run.instruction)) continue;
        const fix = doesWithout(found, install)
          ? afterInstall(context.dockerfile.text, range, " --no-install-recommends")
          : null;
        yield { range, message: "rule.DL3015.message", fix };
      }
    }
  },
};

/** Behind the `-y` that most people write first. */
function afterInstall(text: string, range: Range, insertion: string): Fix | null {
  if (insertAfterWord(text, range, "install", insertion) === null) return null;
  const yes = /^[ \t]+(?:-q{0,2}yq{0,2}|--yes|--assume-yes)(?=\s)/.exec(
    text.slice(range.end, range.end + 40),
  );
  const at = range.end + (yes?.[0].length ?? 0);
  return [{ range: { start: at, end: at }, text: insertion }];
}

/** `upgrade` is not the same: that of apt installs further packages. */
const SAME_IN_APT_GET: ReadonlySet<string> = new Set([
  "autoremove",
  "clean",
  "install",
  "purge",
  "remove",
  "update",
]);

const aptForPeople: Rule = {
  id: "DL3027",
  aliases: [],
  severity: "warning",
  title: "rule.DL3027.title",
  why: "rule.DL3027.why",
  example: {
    bad: ["FROM debian:12", "RUN apt install -y --no-install-recommends curl=7.88.*"].join("\n"),
    good: ["FROM debian:12", "RUN apt-get install -y --no-install-recommends curl=7.88.*"].join("\n"),
  },
  helpUrl: hadolintHelp("DL3027"),
  *check(context) {
    for (const { commands } of stageRuns(context)) {
      for (const command of commands) {
        const program = command.words[0];
        if (command.name !== "apt" || program === undefined) continue;
        const { range } = program;
        const isSame = SAME_IN_APT_GET.has(readPackageCommand(command, APT)?.subcommand ?? "");
        const fix = isSame ? insertAfterWord(context.dockerfile.text, range, "apt", "-get") : null;
        yield { range, message: "rule.DL3027.message", fix };
      }
    }
  },
};

export const aptRules: readonly Rule[] = [unpinnedAptPackage, aptLists, aptAsks, aptRecommends, aptForPeople];
