import type { Instruction } from "../../../dockerfile/ast.js";
import { countFlag, hasArgument, hasFlag, operandsWithout } from "../arguments.js";
import type { CompatCommand, CompatWord } from "../command.js";
import { type CompatCheck, isRun, keptInstructions } from "../view.js";
import { at, atCommands, atWords, isMounted, uncleaned, whereCalled } from "./helpers.js";

function calls(command: CompatCommand, program: string, subcommands: readonly string[]): boolean {
  return command.name === program && hasArgument(command, subcommands);
}

/** What an install names: its words without flags and the subcommand. */
function packages(
  command: CompatCommand,
  subcommands: readonly string[],
  withValue: ReadonlySet<string> = new Set(),
): readonly CompatWord[] {
  return operandsWithout(command, withValue).filter(({ value }) => !subcommands.includes(value));
}

const INSTALL = ["install"];
const ADD = ["add"];
const ZYPPER_INSTALL = ["install", "in"];
const APT_VALUES = new Set(["t", "target-release"]);
const APK_VALUES = new Set(["t", "virtual", "X", "repository"]);

function installsWithApt(command: CompatCommand): boolean {
  return calls(command, "apt-get", INSTALL);
}

function saysYes(command: CompatCommand): boolean {
  return (
    hasFlag(command, ["y", "yes", "assume-yes"]) ||
    countFlag(command, "q") === 2 ||
    countFlag(command, "quiet") === 2 ||
    hasArgument(command, ["-q=2"])
  );
}

function updatesApt({ name, args }: CompatCommand): boolean {
  return ["apt", "apt-get", "aptitude"].includes(name) && args.some(({ value }) => value === "update");
}

/** Any `rm -rf` counts as removal of the lists. */
function removesLists(command: CompatCommand): boolean {
  return command.name === "rm" && hasArgument(command, ["-rf", "/var/lib/apt/lists/*"]);
}

function hasListsMount(run: Instruction): boolean {
  return (
    isMounted(run, "/var/lib/apt/lists") ||
    (isMounted(run, "/var/lib/apt") && isMounted(run, "/var/cache/apt"))
  );
}

const aptLists: CompatCheck = (view) => {
  return keptInstructions(view)
    .filter(isRun)
    .flatMap((run) => {
      const { commands } = run.script;
      const update = commands.find(updatesApt);
      if (update === undefined || commands.some(removesLists) || hasListsMount(run)) return [];
      return [at(update, "rule.DL3009.message")];
    });
};

const apkCache: CompatCheck = (view) =>
  view.allRuns
    .filter((instruction) => !isMounted(instruction, "/var/cache/apk"))
    .flatMap((run) =>
      run.script.commands
        .filter((command) => calls(command, "apk", ADD) && !hasFlag(command, ["no-cache"]))
        .map((command) => at(command, "rule.DL3019.message")),
    );

const zypperCache: CompatCheck = (view) =>
  view.allRuns
    .filter((instruction) => !isMounted(instruction, "/var/cache/zypp"))
    .flatMap((run) => {
      const found = uncleaned(
        run.script.commands,
        (command) => calls(command, "zypper", ZYPPER_INSTALL),
        (command) => calls(command, "zypper", ["clean", "cc"]),
      );
      return found === null ? [] : [at(found, "rule.DL3036.message")];
    });

const ZYPPER_ASKING = ["install", "in", "remove", "rm", "source-install", "si", "patch"];
const ZYPPER_ANSWERS = ["n", "non-interactive", "y", "no-confirm"];

/** apt, apk and zypper. */
export const systemPackageChecks: ReadonlyMap<string, CompatCheck> = new Map([
  [
    "DL3008",
    atWords("rule.DL3008.message", "package", (command) =>
      installsWithApt(command)
        ? packages(command, INSTALL, APT_VALUES).filter(({ value }) => !/[=/]|\.deb$/.test(value))
        : [],
    ),
  ],
  ["DL3009", whereCalled(["apt", "apt-get", "aptitude"], aptLists)],
  ["DL3014", atCommands("rule.DL3014.message", (command) => installsWithApt(command) && !saysYes(command))],
  [
    "DL3015",
    atCommands(
      "rule.DL3015.message",
      (command) =>
        installsWithApt(command) &&
        !hasFlag(command, ["no-install-recommends"]) &&
        !hasArgument(command, ["APT::Install-Recommends=false"]),
    ),
  ],
  [
    "DL3018",
    atWords("rule.DL3018.message", "package", (command) =>
      calls(command, "apk", ADD)
        ? packages(command, ADD, APK_VALUES).filter(({ value }) => !/[=~<>]|\.apk$/.test(value))
        : [],
    ),
  ],
  ["DL3019", whereCalled(["apk"], apkCache)],
  ["DL3027", atCommands("rule.DL3027.message", ({ name }) => name === "apt")],
  [
    "DL3034",
    atCommands(
      "rule.DL3034.message",
      (command) => calls(command, "zypper", ZYPPER_ASKING) && !hasFlag(command, ZYPPER_ANSWERS),
    ),
  ],
  [
    "DL3035",
    atCommands("rule.DL3035.message", (command) => calls(command, "zypper", ["dist-upgrade", "dup"])),
  ],
  ["DL3036", whereCalled(["zypper"], zypperCache)],
  [
    "DL3037",
    atWords("rule.DL3037.message", "package", (command) =>
      calls(command, "zypper", ZYPPER_INSTALL)
        ? packages(command, ZYPPER_INSTALL).filter(({ value }) => !/[=<>]|\.rpm$/.test(value))
        : [],
    ),
  ],
]);
