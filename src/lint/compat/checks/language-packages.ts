import type { Instruction } from "../../../dockerfile/ast.js";
import type { Sighting } from "../../rule.js";
import { hasArgument, hasFlag, operands, operandsWithout } from "../arguments.js";
import type { CompatCommand, CompatWord } from "../command.js";
import { type CompatCheck, type CompatInstruction, createBases, isRun, keptInstructions } from "../view.js";
import { at, atWords, isMounted, uncleaned, whereCalled } from "./helpers.js";

const PIP_VALUES: ReadonlySet<string> = new Set([
  "abi",
  "b",
  "build",
  "e",
  "editable",
  "extra-index-url",
  "f",
  "find-links",
  "i",
  "implementation",
  "index-url",
  "no-binary",
  "only-binary",
  "platform",
  "prefix",
  "progress-bar",
  "proxy",
  "python",
  "python-version",
  "root",
  "root-user-action",
  "src",
  "t",
  "target",
  "trusted-host",
  "upgrade-strategy",
]);

/** `pip`, `pip3.11`, `pipx` …, or Python's `-m pip`, with the word `install` anywhere behind it. */
function pipArguments({ name, args }: CompatCommand): readonly CompatWord[] | null {
  const isPip = name.startsWith("pip") && !name.startsWith("pipenv");
  if (isPip) return args.some(({ value }) => value === "install") ? args : null;
  if (!name.startsWith("python")) return null;
  const module = args.findIndex(({ value }) => value === "-m");
  const isModule =
    module !== -1 && args[module + 1]?.value === "pip" && args[module + 2]?.value === "install";
  return isModule ? args.slice(module + 2) : null;
}

const PIP_LISTS = ["-r", "--requirement", "."];

function unpinnedByPip(command: CompatCommand): readonly CompatWord[] {
  const args = pipArguments(command);
  if (args === null) return [];
  const install = { ...command, args };
  if (hasArgument(install, PIP_LISTS) || hasFlag(install, ["c", "constraint"])) return [];
  return operandsWithout(install, PIP_VALUES).filter(
    ({ value }) => value !== "install" && !isPinnedForPip(value),
  );
}

function isPinnedForPip(value: string): boolean {
  if (/[<>=!~]=|[<>]/.test(value) || /\.(?:whl|tar\.gz)$/.test(value)) return true;
  const isRepository = /^(?:git|hg|svn|bzr)\+/.test(value) || value.startsWith("git://");
  return isRepository ? value.includes("@") : value.includes("/");
}

const TRUTHY = "1|true|True|TRUE|on|On|ON|yes|Yes|YES";
const TRUTHY_VALUE = new RegExp(`^(?:${TRUTHY})$`);
const TRUTHY_IN_SCRIPT = new RegExp(`PIP_NO_CACHE_DIR=(?:${TRUTHY})`);

function switchesPipCacheOff({ keyword, pairs }: Instruction): boolean {
  return (
    keyword === "ENV" &&
    pairs.some(
      ({ key, value }) => key === "PIP_NO_CACHE_DIR" && TRUTHY_VALUE.test((value ?? "").replace(/["']/g, "")),
    )
  );
}

const pipCache: CompatCheck = function* (view) {
  const bases = createBases();
  const isOffIn = new Map<unknown, boolean>();
  for (const stage of view.bodies) {
    const parent = bases.parentOf(stage);
    bases.add(stage);
    const isOff = parent !== null && isOffIn.get(parent) === true;
    isOffIn.set(stage, isOff || stage.instructions.some(switchesPipCacheOff));
    yield* pipCacheIn(stage.instructions, isOff);
  }
  yield* pipCacheIn(view.triggers, false);
};

function* pipCacheIn(instructions: readonly CompatInstruction[], before: boolean): Generator<Sighting> {
  let isOff = before;
  for (const instruction of instructions) {
    if (switchesPipCacheOff(instruction)) isOff = true;
    if (isOff || !isRun(instruction) || isMounted(instruction, ".cache/pip")) continue;
    const { text, commands } = instruction.script;
    if (TRUTHY_IN_SCRIPT.test(text)) continue;
    for (const command of commands) {
      const isInstall = pipArguments(command) !== null && !command.name.startsWith("pipx");
      if (isInstall && !hasArgument(command, ["--no-cache-dir"])) yield at(command, "rule.DL3042.message");
    }
  }
}

const NPM_VALUES: ReadonlySet<string> = new Set(["loglevel", "registry"]);

function unpinnedByNpm(command: CompatCommand): readonly CompatWord[] {
  if (command.name !== "npm" || operands(command)[0]?.value !== "install") return [];
  const [, ...packages] = operandsWithout(command, NPM_VALUES);
  return packages.filter(({ value }) => !isPinnedForNpm(value));
}

function isPinnedForNpm(value: string): boolean {
  if (/^(?:\/|\.\/|\.\.\/|~\/)|\.(?:tar|tar\.gz|tgz)$/.test(value)) return true;
  if (/^git(?:\+[a-z]+)?:\/\//.test(value)) return value.includes("#");
  return value.replace(/^@[^/]*\//, "").includes("@");
}

/** Each flag takes the next word along, and `-v` stands alone. */
function unpinnedGems(command: CompatCommand): readonly CompatWord[] {
  const { name, args } = command;
  if (name !== "gem" || !hasArgument(command, ["install", "i"])) return [];
  if (args.some(({ value }) => value === "-v" || /^--version(?:$|=)/.test(value))) return [];
  const end = args.findIndex(({ value }) => value === "--");
  return args
    .slice(0, end === -1 ? args.length : end)
    .filter((word, index) => !word.value.startsWith("-") && args[index - 1]?.value.startsWith("-") !== true)
    .filter(({ value }) => value !== "install" && value !== "i" && !value.includes(":"));
}

const yarnCache: CompatCheck = (view) => {
  return keptInstructions(view)
    .filter(isRun)
    .flatMap((run) => {
      if (isMounted(run, ".cache/yarn")) return [];
      const found = uncleaned(
        run.script.commands,
        (command) => command.name === "yarn" && hasArgument(command, ["install"]),
        (command) => command.name === "yarn" && hasArgument(command, ["cache", "clean"]),
      );
      return found === null ? [] : [at(found, "rule.DL3060.message")];
    });
};

const unpinnedGoPackages: CompatCheck = (view) =>
  view.allRuns.flatMap((run) => {
    const commands = run.script.commands.filter(({ name }) => name === "go");
    const programs = commands.filter((command) => hasArgument(command, ["run"])).map(goProgram);
    const packages =
      programs.length > 0
        ? programs.flat()
        : commands.filter((command) => hasArgument(command, ["install", "get"])).flatMap(goPackages);
    return packages
      .filter(({ value }) => !isPinnedForGo(value))
      .map(({ range, value }) => ({
        range,
        message: "rule.DL3062.message" as const,
        values: { package: value },
      }));
  });

function goProgram(command: CompatCommand): readonly CompatWord[] {
  return operands(command)
    .filter(({ value }) => value !== "run")
    .slice(0, 1);
}

/** A flag's value is a package there, unless it begins with a dash too. */
function goPackages(command: CompatCommand): readonly CompatWord[] {
  return operands(command).filter(({ value }) => value !== "install" && value !== "get");
}

function isPinnedForGo(value: string): boolean {
  if (/^[./]/.test(value)) return true;
  return value.includes("@") && !/@(?:latest|none)$/.test(value);
}

/** pip, npm, gem, yarn and go. */
export const languagePackageChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3013", atWords("rule.DL3013.message", "package", unpinnedByPip)],
  ["DL3016", atWords("rule.DL3016.message", "package", unpinnedByNpm)],
  ["DL3028", atWords("rule.DL3028.message", "gem", unpinnedGems)],
  ["DL3042", pipCache],
  ["DL3060", whereCalled(["yarn"], yarnCache)],
  ["DL3062", whereCalled(["go"], unpinnedGoPackages)],
]);
