import type { Range } from "../../dockerfile/ast.js";
import type { ShellCommand, ShellWord } from "../shell.js";
import { type ShellOption, splitArguments } from "../shell-options.js";

/** A `pip install`: also as `pip3 install` or `python3 -m pip install`. */
export interface PipInstall {
  /** From the program to the word `install`. */
  readonly range: Range;
  readonly options: readonly ShellOption[];
  /** What is to be installed: names, paths, URLs. */
  readonly packages: readonly ShellWord[];
}

/** Source: https://pip.pypa.io/en/stable/cli/pip_install/#options */
const WITH_VALUE: ReadonlySet<string> = new Set([
  "-b",
  "-c",
  "-C",
  "-d",
  "-e",
  "-f",
  "-i",
  "-r",
  "-t",
  "--abi",
  "--build",
  "--build-constraint",
  "--cache-dir",
  "--cert",
  "--client-cert",
  "--config-setting",
  "--config-settings",
  "--constraint",
  "--editable",
  "--exists-action",
  "--extra-index-url",
  "--find-links",
  "--global-option",
  "--group",
  "--implementation",
  "--index-url",
  "--install-option",
  "--keyring-provider",
  "--log",
  "--no-binary",
  "--only-binary",
  "--platform",
  "--prefix",
  "--progress-bar",
  "--proxy",
  "--python",
  "--python-version",
  "--report",
  "--requirement",
  "--requirements-from-script",
  "--resume-retries",
  "--retries",
  "--root",
  "--root-user-action",
  "--src",
  "--target",
  "--timeout",
  "--trusted-host",
  "--upgrade-strategy",
  "--uploaded-prior-to",
  "--use-deprecated",
  "--use-feature",
]);

/** Reads a command as `pip install`; null where it is something else. */
export function pipInstall(command: ShellCommand): PipInstall | null {
  const words = pipArguments(command);
  if (words === null) return null;
  const { options, operands } = splitArguments(words, WITH_VALUE);
  const [subcommand, ...packages] = operands;
  if (subcommand?.value !== "install") return null;
  return { range: { start: command.range.start, end: subcommand.range.end }, options, packages };
}

/** The words behind `pip`, or behind `python -m pip`; null where the command is something else. */
export function pipArguments(command: ShellCommand): readonly ShellWord[] | null {
  if (/^pip\d*(?:\.\d+)*$/.test(command.name)) return command.words.slice(1);
  if (!/^(?:python|pypy)\d*(?:\.\d+)*$/.test(command.name)) return null;
  const module = command.words.findIndex(({ value }) => value === "-m");
  // Another script's `-m` comes after the script.
  const isPython = command.words.slice(1, module).every(({ value }) => value.startsWith("-"));
  return module > 0 && isPython && command.words[module + 1]?.value === "pip"
    ? command.words.slice(module + 2)
    : null;
}
