import type { Dockerfile, Instruction, Range, Stage } from "../../dockerfile/ast.js";
import { appendCommand } from "../fixes/clean-up.js";
import { insertAfterWord } from "../fixes/edits.js";
import type { Fix } from "../fixes/fix.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { hasOption, type ShellOption } from "../shell-options.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import {
  finalRuns,
  type PackageManager,
  packageCommands,
  readPackageCommand,
  type StageRun,
  stageRuns,
  unpinnedPackages,
} from "./package-command.js";

/** Source: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "-a",
  "-c",
  "-o",
  "-P",
  "-S",
  "-t",
  "--build-profiles",
  "--config-file",
  "--default-release",
  "--host-architecture",
  "--option",
  "--snapshot",
  "--solver",
  "--target-release",
  "--with-source",
]);

/** hadolint looks at apt-get only; what it says of that is as true of apt. */
const APT: PackageManager = {
  programs: ["apt-get", "apt"],
  globalWithValue: WITH_VALUE,
  withValue: WITH_VALUE,
};
const APT_AND_APTITUDE: PackageManager = { ...APT, programs: [...APT.programs, "aptitude"] };

const INSTALL: ReadonlySet<string> = new Set(["install"]);
const UPDATE: ReadonlySet<string> = new Set(["update"]);
const DIST_CLEAN: ReadonlySet<string> = new Set(["dist-clean", "distclean"]);
const LISTS = ["/var/lib/apt/lists"];

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

/**
 * Unlike hadolint: any removal of the lists counts, `apt-get dist-clean` too, but only behind the update and only of
 * the lists.
 */
const aptLists: Rule = {
  id: "DL3009",
  aliases: [],
  severity: "info",
  title: "rule.DL3009.title",
  why: "rule.DL3009.why",
  example: {
    bad: [
      "FROM debian:12",
      "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.*",
    ].join("\n"),
    good: [
      "FROM debian:12",
      "RUN apt-get update \\",
      "    && apt-get install -y --no-install-recommends curl=7.88.* \\",
      "    && rm -rf /var/lib/apt/lists/*",
    ].join("\n"),
  },
  helpUrl: hadolintHelp("DL3009"),
  *check(context) {
    for (const found of finalRuns(context)) {
      if (isMountedAway(found.run.instruction, LISTS)) continue;
      const left = notCleaned(found, (command) => removesFrom(command, LISTS) || isDistClean(command));
      const update = [...packageCommands(left, APT_AND_APTITUDE, UPDATE)].at(-1);
      if (update === undefined) continue;
      const fix = isLastUse(context, found)
        ? appendCommand(context.dockerfile, found.run, "rm -rf /var/lib/apt/lists/*")
        : null;
      yield { range: update.range, message: "rule.DL3009.message", fix };
    }
  },
};

/**
 * Nobody misses the lists: the RUN installs with them itself, and nothing behind it installs in that stage or in one
 * that is built FROM it. What ONBUILD runs, runs later.
 */
function isLastUse(context: RuleContext, { stage, run, commands }: StageRun): boolean {
  if (run.deferred || [...packageCommands(commands, APT_AND_APTITUDE, INSTALL)].length === 0) return false;
  const { dockerfile, staged } = context;
  return staged.stages.slice(stage.index).every((later) => {
    if (later === stage) return lastMention(dockerfile, later) <= run.instruction.range.end;
    return !context.ancestors(later).includes(stage) || lastMention(dockerfile, later) === -1;
  });
}

const mentions = new WeakMap<Stage, number>();

/** Where the last instruction begins that may use apt; -1 where none does. */
function lastMention({ text }: Dockerfile, stage: Stage): number {
  const known = mentions.get(stage);
  if (known !== undefined) return known;
  const last = stage.instructions.findLast(
    ({ keyword, range }) =>
      (keyword === "RUN" || keyword === "ONBUILD") && /apt/i.test(text.slice(range.start, range.end)),
  );
  const start = last?.range.start ?? -1;
  mentions.set(stage, start);
  return start;
}

/** Source: https://manpages.debian.org/trixie/apt/apt-get.8.en.html (dist-clean) */
function isDistClean(command: ShellCommand): boolean {
  return DIST_CLEAN.has(readPackageCommand(command, APT)?.subcommand ?? "");
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
    for (const found of finalRuns(context)) {
      for (const { range, options, mayHaveMore } of packageCommands(found.commands, APT, INSTALL)) {
        const isOff =
          hasOption(options, ["--no-install-recommends"]) ||
          setsTo(options, "APT::Install-Recommends", false) ||
          options.some(({ name, value }) => name === "--install-recommends" && isSwitch(value, false));
        if (mayHaveMore || isOff || isConfigured(found.stage, found.run.instruction)) continue;
        const fix = afterInstall(context.dockerfile.text, range, " --no-install-recommends");
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

/** `-o KEY=value`, where apt reads the value as that; keys are the same in upper and lower case. */
function setsTo(options: readonly ShellOption[], key: string, wanted: boolean): boolean {
  return options.some(({ name, value }) => {
    if ((name !== "-o" && name !== "--option") || value === null) return false;
    const equals = value.indexOf("=");
    const isKey = value.slice(0, equals).toLowerCase() === key.toLowerCase();
    return isKey && isSwitch(value.slice(equals + 1), wanted);
  });
}

function isSwitch(value: string | null, wanted: boolean): boolean {
  const words = wanted ? /^(?:true|1|yes|on|with|enable)$/i : /^(?:false|0|no|off|without|disable)$/i;
  return words.test(value ?? "");
}

/**
 * Tells whether apt's configuration holds a setting by the end of that RUN: where it has been written into a file in
 * the stage, or in one that the stage is built FROM. hadolint knows options only.
 */
function createConfigured(
  { dockerfile, ancestors }: RuleContext,
  setting: RegExp,
): (stage: Stage, run: Instruction) => boolean {
  if (!setting.test(dockerfile.text)) return () => false;
  const known = new Map<Stage, number>();
  const firstIn = (stage: Stage): number => {
    const before = known.get(stage);
    if (before !== undefined) return before;
    const first = stage.instructions.find(({ range }) =>
      setting.test(dockerfile.text.slice(range.start, range.end)),
    );
    const start = first?.range.start ?? Number.POSITIVE_INFINITY;
    known.set(stage, start);
    return start;
  };
  return (stage, run) =>
    firstIn(stage) <= run.range.start ||
    ancestors(stage).some((ancestor) => firstIn(ancestor) < Number.POSITIVE_INFINITY);
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
