import type { Dockerfile, Stage } from "../../dockerfile/ast.js";
import { appendCommand } from "../fixes/clean-up.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { APT, APT_AND_APTITUDE, INSTALL, UPDATE } from "./apt-command.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import { finalRuns, packageCommands, readPackageCommand, type StageRun } from "./package-command.js";

const DIST_CLEAN: ReadonlySet<string> = new Set(["dist-clean", "distclean"]);
const LISTS = ["/var/lib/apt/lists"];

/**
 * Unlike hadolint: any removal of the lists counts, `apt-get dist-clean` too, but only behind the update and only of
 * the lists.
 */
export const aptLists: Rule = {
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
