import { hadolintHelp, type Rule } from "../rule.js";
import type { ShellCommand, ShellWord } from "../shell.js";
import { hasOption, splitArguments } from "../shell-options.js";
import { GEM_WITH_VALUE } from "./installers.js";
import { stageCommands } from "./stage-commands.js";

const WITH_VALUE: ReadonlySet<string> = new Set(GEM_WITH_VALUE);

/** Other than hadolint: gem files pass, and a variable, which may hold a version. */
const unpinnedGem: Rule = {
  id: "DL3028",
  aliases: [],
  severity: "warning",
  title: "rule.DL3028.title",
  why: "rule.DL3028.why",
  example: {
    bad: "FROM ruby:3.4-slim\nRUN gem install puma\n",
    good: "FROM ruby:3.4-slim\nRUN gem install puma:7.1.0\n",
  },
  helpUrl: hadolintHelp("DL3028"),
  *check(context) {
    for (const { command } of stageCommands(context)) {
      for (const word of gems(command).filter(isUnpinned)) {
        yield { range: word.range, message: "rule.DL3028.message", values: { gem: word.value } };
      }
    }
  },
};

/** The gems that a `gem install` names without an option that says which release. */
function gems(command: ShellCommand): readonly ShellWord[] {
  if (command.name !== "gem") return [];
  const words = command.words.slice(1);
  // Behind `--` stand options for the build of the gem's native code.
  const end = words.findIndex(({ value }) => value === "--");
  const { options, operands } = splitArguments(end === -1 ? words : words.slice(0, end), WITH_VALUE);
  const [subcommand, ...found] = operands;
  if (subcommand?.value !== "install" && subcommand?.value !== "i") return [];
  return hasOption(options, ["-v", "--version", "-g", "--file"]) ? [] : found;
}

function isUnpinned({ value, literal }: ShellWord): boolean {
  return literal && value !== "" && !value.includes(":") && !value.endsWith(".gem");
}

export const gemRules: readonly Rule[] = [unpinnedGem];
