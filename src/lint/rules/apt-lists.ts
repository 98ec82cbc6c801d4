import { appendCommand } from "../fixes/clean-up.js";
import { hadolintHelp, type Rule } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { APT, APT_AND_APTITUDE, INSTALL, UPDATE } from "./apt-command.js";
import { createIsLastUse } from "./apt-later-use.js";
import { isMountedAway, notCleaned, removesFrom } from "./left-behind.js";
import { finalRuns, packageCommands, readPackageCommand } from "./package-command.js";

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
    const isLastUse = createIsLastUse(context);
    for (const found of finalRuns(context)) {
      if (isMountedAway(found.run.instruction, LISTS)) continue;
      const left = notCleaned(found, (command) => removesFrom(command, LISTS) || isDistClean(command));
      const update = [...packageCommands(left, APT_AND_APTITUDE, UPDATE)].at(-1);
      if (update === undefined) continue;
      const installs = !packageCommands(found.commands, APT_AND_APTITUDE, INSTALL).next().done;
      const fix =
        installs && isLastUse(found)
          ? appendCommand(context.dockerfile, found.run, "rm -rf /var/lib/apt/lists/*")
          : null;
      yield { range: update.range, message: "rule.DL3009.message", fix };
    }
  },
};

/** Source: https://manpages.debian.org/trixie/apt/apt-get.8.en.html (dist-clean) */
function isDistClean(command: ShellCommand): boolean {
  return DIST_CLEAN.has(readPackageCommand(command, APT)?.subcommand ?? "");
}
