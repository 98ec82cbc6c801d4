import { hadolintHelp, type Rule } from "../rule.js";
import type { ShellWord } from "../shell.js";
import { splitArguments } from "../shell-options.js";
import { NPM_WITH_VALUE } from "./installers.js";
import { stageCommands } from "./stage-commands.js";

const WITH_VALUE: ReadonlySet<string> = new Set(NPM_WITH_VALUE);

/**
 * Other than hadolint: `npm i` and `npm add` count as `npm install`; the tag `latest` is no version; a variable may hold
 * one, so it passes.
 */
const unpinnedNpmPackage: Rule = {
  id: "DL3016",
  aliases: [],
  severity: "warning",
  title: "rule.DL3016.title",
  why: "rule.DL3016.why",
  example: {
    bad: "FROM node:24-slim\nRUN npm install --global pm2\n",
    good: "FROM node:24-slim\nRUN npm install --global pm2@6.0.13\n",
  },
  helpUrl: hadolintHelp("DL3016"),
  *check(context) {
    for (const { command } of stageCommands(context)) {
      if (command.name !== "npm") continue;
      const [subcommand, ...packages] = splitArguments(command.words.slice(1), WITH_VALUE).operands;
      if (!/^(?:install|i|add)$/.test(subcommand?.value ?? "")) continue;
      for (const word of packages.filter(isUnpinned)) {
        const name = word.value.replace(/@latest$/, "");
        yield { range: word.range, message: "rule.DL3016.message", values: { package: name } };
      }
    }
  },
};

/** Source of the forms: https://docs.npmjs.com/cli/commands/npm-install */
function isUnpinned({ value, literal }: ShellWord): boolean {
  // npm takes `--option true` for one option.
  if (!literal || value === "" || value === "true" || value === "false") return false;
  if (/^(?:[./~]|file:)/.test(value) || /\.(?:tar|tar\.gz|tgz)$/.test(value)) return false;
  if (/^git(?:\+|:|@)|^(?:github|gitlab|bitbucket|gist):|\.git$/.test(value)) return !value.includes("#");
  if (value.includes("://")) return false;
  if (/^[^@/]+\/[^@/]+$/.test(value)) return !value.includes("#");
  // The first character may be that of a scope.
  const version = /^.[^@]*@(.*)$/s.exec(value)?.[1] ?? "";
  return version === "" || version === "latest";
}

export const npmRules: readonly Rule[] = [unpinnedNpmPackage];
