import { mountOptions } from "../mount.js";
import { hadolintHelp, type Rule, type Run } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import { hasOption, type ShellOption, splitArguments } from "../shell-options.js";
import { YARN_WITH_VALUE } from "./installers.js";

const WITH_VALUE: ReadonlySet<string> = new Set(YARN_WITH_VALUE);

interface YarnInstall {
  readonly range: ShellCommand["range"];
  readonly options: readonly ShellOption[];
}

/**
 * Other than hadolint: `yarn` alone and `yarn add` fill the cache too, and removing its folder empties it.
 */
const yarnCache: Rule = {
  id: "DL3060",
  aliases: [],
  severity: "info",
  title: "rule.DL3060.title",
  why: "rule.DL3060.why",
  example: {
    bad: "FROM node:24-slim\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile\n",
    good: "FROM node:24-slim\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn cache clean\n",
  },
  helpUrl: hadolintHelp("DL3060"),
  *check(context) {
    for (const stage of context.staged.stages.filter(context.isInFinalImage)) {
      for (const run of context.runs(stage)) {
        const lastClean = run.commands.findLastIndex(emptiesCache);
        for (const [index, command] of run.commands.entries()) {
          const install = yarnInstall(command);
          if (install === null || index < lastClean || mountsCache(run, install)) continue;
          yield { range: install.range, message: "rule.DL3060.message" };
        }
      }
    }
  },
};

function yarnInstall(command: ShellCommand): YarnInstall | null {
  if (command.name !== "yarn") return null;
  const { options, operands } = splitArguments(command.words.slice(1), WITH_VALUE);
  const subcommand = operands[0]?.value === "global" ? operands[1] : operands[0];
  const isInstall =
    subcommand === undefined
      ? operands.length === 0 && !hasOption(options, ["-v", "-h", "--version", "--help"])
      : subcommand.value === "install" || subcommand.value === "add";
  if (!isInstall) return null;
  const last = subcommand ?? command.words[0];
  return { range: { start: command.range.start, end: last?.range.end ?? command.range.end }, options };
}

/** `yarn cache clean`, `rm -rf "$(yarn cache dir)"`, `rm -rf /usr/local/share/.cache`. */
function emptiesCache({ name, words }: ShellCommand): boolean {
  if (name === "rm") {
    return words.some(({ value }) => /\.cache(?:\/?\*?$|\/yarn)|yarn cache dir|yarn-cache/.test(value));
  }
  if (name !== "yarn") return false;
  const [first, second] = splitArguments(words.slice(1), WITH_VALUE).operands;
  return first?.value === "cache" && (second?.value === "clean" || second?.value === "clear");
}

/** The cache lies in a mount, so that no layer holds it. */
function mountsCache({ instruction }: Run, { options }: YarnInstall): boolean {
  const folder = options.find(({ name }) => name === "--cache-folder")?.value;
  return instruction.flags.some(({ name, value }) => {
    if (name !== "mount" || value === null) return false;
    const mount = mountOptions(value);
    const type = mount.get("type");
    const target = mount.get("target") ?? "";
    return (type === "cache" || type === "tmpfs") && (target === folder || /yarn|\/\.cache\/?$/.test(target));
  });
}

export const yarnRules: readonly Rule[] = [yarnCache];
