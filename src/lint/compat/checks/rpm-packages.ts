import type { Instruction } from "../../../dockerfile/ast.js";
import type { Sighting } from "../../rule.js";
import { hasArgument, hasFlag, operands } from "../arguments.js";
import type { CompatCommand, CompatWord } from "../command.js";
import {
  type CompatBody,
  type CompatCheck,
  type CompatInstruction,
  type CompatRun,
  type CompatView,
  createBases,
  isRun,
} from "../view.js";
import { at, atCommands, isMounted, uncleaned, whereCalled } from "./helpers.js";

const YUM = ["yum"];
const DNF = ["dnf", "microdnf"];
const INSTALL_ANYTHING = ["install", "groupinstall", "localinstall"];
const DNF_FILLS = ["install", "in", "upgrade", "up", "upgrade-minimal", "up-min", "reinstall", "rei"];

function asks(programs: readonly string[], message: Sighting["message"]): CompatCheck {
  return atCommands(
    message,
    (command) =>
      programs.includes(command.name) &&
      hasArgument(command, INSTALL_ANYTHING) &&
      !hasFlag(command, ["y", "assumeyes"]),
  );
}

/** Any `rm -rf` counts as a clean-up. */
function removes(command: CompatCommand, cache: string): boolean {
  return command.name === "rm" && hasArgument(command, ["-rf", cache]);
}

const yumCache: CompatCheck = (view) =>
  view.allRuns.flatMap((run) => {
    const found = uncleaned(
      run.script.commands,
      (command) => command.name === "yum" && hasArgument(command, ["install"]),
      (command) =>
        (command.name === "yum" && hasArgument(command, ["clean", "all"])) ||
        removes(command, "/var/cache/yum/*"),
    );
    return found === null ? [] : [at(found, "rule.DL3032.message")];
  });

const dnfCache: CompatCheck = (view) =>
  view.allRuns.flatMap((run) => {
    if (isMounted(run, "/var/cache/libdnf5") || isMounted(run, ".cache/libdnf5")) return [];
    const { commands } = run.script;
    return DNF.flatMap((program) => {
      const found = uncleaned(
        commands,
        (command) => command.name === program && hasArgument(command, DNF_FILLS),
        (command) =>
          (command.name === program && hasArgument(command, ["clean", "all"])) ||
          removes(command, "/var/cache/libdnf5*"),
      );
      return found === null ? [] : [at(found, "rule.DL3040.message")];
    });
  });

/** The names of the variables that are there at an instruction: any ARG above, and ENV as stages pass it on. */
type Known = (name: string) => boolean;

/** The names that ENV sets in a stage, and the stage that it is built FROM. */
interface Environment {
  readonly own: Set<string>;
  readonly parent: Environment | null;
}

/** Stages that build on each other more deeply than this are not looked into. */
const MAX_ANCESTORS = 50;

function isSet(environment: Environment, name: string): boolean {
  let current: Environment | null = environment;
  for (let depth = 0; current !== null && depth <= MAX_ANCESTORS; depth += 1) {
    if (current.own.has(name)) return true;
    current = current.parent;
  }
  return false;
}

function* runsWithNames(view: CompatView): Generator<readonly [CompatRun, Known]> {
  const bases = createBases();
  const environments = new Map<CompatBody, Environment>();
  const args = new Set<string>();
  for (const stage of view.bodies) {
    const base = bases.parentOf(stage);
    const parent = base === null ? null : (environments.get(base) ?? null);
    const environment = { own: new Set<string>(), parent };
    bases.add(stage);
    environments.set(stage, environment);
    yield* withNames(stage.instructions, args, environment);
  }
  yield* withNames(view.triggers, new Set(), { own: new Set(), parent: null });
}

function* withNames(
  instructions: readonly CompatInstruction[],
  args: Set<string>,
  environment: Environment,
): Generator<readonly [CompatRun, Known]> {
  const isKnown: Known = (name) => args.has(name) || isSet(environment, name);
  for (const instruction of instructions) {
    if (isRun(instruction)) yield [instruction, isKnown];
    if (instruction.keyword === "ARG") for (const key of keysOf(instruction)) args.add(key);
    if (instruction.keyword === "ENV") for (const key of keysOf(instruction)) environment.own.add(key);
  }
}

function keysOf({ pairs }: Instruction): readonly string[] {
  return pairs.map(({ key }) => key);
}

function unpinned(
  programs: readonly string[],
  isInstall: (command: CompatCommand) => boolean,
  messages: { readonly message: Sighting["message"]; readonly module: Sighting["message"] },
): CompatCheck {
  return whereCalled(programs, function* (view) {
    for (const [run, isKnown] of runsWithNames(view)) {
      for (const command of run.script.commands) {
        if (!programs.includes(command.name) || !hasArgument(command, ["install"])) continue;
        const isModule = hasArgument(command, ["module"]);
        if (!isModule && !isInstall(command)) continue;
        const words = operands(command).filter(({ value }) => value !== "install" && value !== "module");
        const message = isModule ? messages.module : messages.message;
        const isPinned = isModule ? hasStream : (word: CompatWord) => hasVersion(word, isKnown);
        for (const word of words.filter((word) => !isPinned(word))) {
          yield { range: word.range, message, values: { package: word.value } };
        }
      }
    }
  });
}

function hasStream({ value }: CompatWord): boolean {
  return value.includes(":");
}

/** One of the parts behind the first dash begins like a version, or is a variable that the file sets. */
function hasVersion({ value }: CompatWord, isKnown: Known): boolean {
  const [, ...parts] = value.split("-");
  if (parts.length === 0) return false;
  if (value.endsWith(".rpm")) return true;
  return (
    parts.some((part) => {
      const variable = /^\$\{(\w+)\}/.exec(part)?.[1];
      return variable === undefined ? /^\d/.test(part) : isKnown(variable);
    }) && parts.every((part) => /^(?:[\w.~^+:]|\$\{\w+\})*$/.test(part))
  );
}

/** yum and dnf. */
export const rpmPackageChecks: ReadonlyMap<string, CompatCheck> = new Map([
  ["DL3030", asks(YUM, "rule.DL3030.message")],
  ["DL3032", whereCalled(YUM, yumCache)],
  ["DL3033", unpinned(YUM, () => true, { message: "rule.DL3033.message", module: "rule.DL3033.module" })],
  ["DL3038", asks(DNF, "rule.DL3038.message")],
  ["DL3040", whereCalled(DNF, dnfCache)],
  [
    "DL3041",
    unpinned(DNF, (command) => !hasArgument(command, ["group"]), {
      message: "rule.DL3041.message",
      module: "rule.DL3041.module",
    }),
  ],
]);
