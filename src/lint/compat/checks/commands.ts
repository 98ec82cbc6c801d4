import type { Instruction } from "../../../dockerfile/ast.js";
import { mountOptions } from "../../mount.js";
import type { Sighting } from "../../rule.js";
import { flagValue, hasArgument, hasFlag } from "../arguments.js";
import type { CompatCommand } from "../command.js";
import { type CompatCheck, type CompatInstruction, isRun, passes } from "../view.js";
import { at, atCommands, atWords, unquoted, whereCalled } from "./helpers.js";

const POINTLESS = ["free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim"];

const changeOfDirectory: CompatCheck = (view) =>
  view.ownRuns.flatMap((run) =>
    run.script.commands
      .filter(({ name }) => name === "cd")
      .map(({ nameRange: range, args }) => ({
        range,
        message: "rule.DL3003.message" as const,
        values: { folder: args[0]?.value ?? "/" },
      })),
  );

/** Numbers are not compared: it goes by how long the word is. */
function highUserId(command: CompatCommand): string | null {
  if (command.name !== "useradd" || hasFlag(command, ["l", "no-log-init"])) return null;
  const isShort = command.args.some(({ value }) => /^-[^-=]*u[^=]*$/.test(value));
  return isShort ? (flagValue(command, ["u"]).find(({ length }) => length > 5) ?? null) : null;
}

const userLog: CompatCheck = (view) =>
  view.allRuns.flatMap((run) =>
    run.script.commands.flatMap((command) => {
      const uid = highUserId(command);
      return uid === null ? [] : [{ ...at(command, "rule.DL3046.message"), values: { uid } }];
    }),
  );

const QUIET = ["q", "o", "a", "progress", "quiet", "no-verbose", "output-file", "append-output"];

function showsProgress(command: CompatCommand): boolean {
  return command.name === "wget" && !hasFlag(command, QUIET) && !hasArgument(command, ["-nv"]);
}

/** At every RUN with one of the two from where on both have been called. */
const twoDownloaders: CompatCheck = function* (view) {
  for (const instructions of passes(view)) {
    const seen = new Set<string>();
    for (const run of instructions.filter(isRun)) {
      const tools = run.script.commands.filter(({ name }) => name === "curl" || name === "wget");
      for (const { name } of tools) seen.add(name);
      const last = tools.at(-1);
      if (seen.size < 2 || last === undefined) continue;
      const values = { tool: last.name, other: last.name === "curl" ? "wget" : "curl" };
      yield { ...at(last, "rule.DL4001.message"), values };
    }
  }
};

const SHELLS_WITH_PIPEFAIL = ["bash", "zsh", "ash"].flatMap((name) => [name, `/bin/${name}`]);

function setsPipefail(shell: string): boolean {
  if (/^(?:pwsh|powershell|cmd)/.test(shell)) return true;
  const [program = "", ...options] = shell.split(/\s+/);
  return (
    SHELLS_WITH_PIPEFAIL.includes(program) &&
    options.includes("pipefail") &&
    options.some((option) => /^-[^-]*o/.test(option))
  );
}

const pipeWithoutPipefail: CompatCheck = function* (view) {
  for (const { instructions } of view.bodies) {
    let isSet = false;
    for (const instruction of instructions) {
      if (instruction.keyword === "SHELL") isSet = setsPipefail(shellText(instruction));
      if (isRun(instruction) && !isSet && instruction.script.hasPipe) {
        yield { range: instruction.keywordRange, message: "rule.DL4006.message" };
      }
    }
  }
};

function shellText({ args }: Instruction): string {
  return args.map(({ value }) => value).join(" ");
}

/** A RUN of one command, or of none, behind another one. */
const consecutiveRuns: CompatCheck = function* (view) {
  for (const { instructions } of view.bodies) yield* consecutiveIn(instructions);
};

function* consecutiveIn(instructions: readonly CompatInstruction[]): Generator<Sighting> {
  let previous: CompatInstruction | null = null;
  for (const instruction of instructions) {
    const isSecond =
      previous !== null &&
      isRun(previous) &&
      isRun(instruction) &&
      flagText(previous) === flagText(instruction) &&
      [previous, instruction].every((run) => run.script.commands.length < 2);
    if (isSecond) yield { range: instruction.keywordRange, message: "rule.DL3059.message" };
    previous = instruction;
  }
}

/** The flags, however they are written. */
function flagText({ flags }: Instruction): string {
  return flags.map(textOf).sort().join(" ");
}

function textOf({ name, value }: Instruction["flags"][number]): string {
  if (name !== "mount" || value === null) return `${name}=${value}`;
  const options = [...mountOptions(value)].map(([key, option]) => `${key}=${unquoted(option)}`);
  return options.sort().join(",");
}

/** Rules about programs that a RUN calls. */
export const commandChecks: ReadonlyMap<string, CompatCheck> = new Map([
  [
    "DL3001",
    atWords("rule.DL3001.message", "command", ({ name, nameRange }) =>
      POINTLESS.includes(name) ? [{ value: name, range: nameRange }] : [],
    ),
  ],
  ["DL3003", whereCalled(["cd"], changeOfDirectory)],
  ["DL3004", atCommands("rule.DL3004.message", ({ name }) => name === "sudo")],
  ["DL3046", whereCalled(["useradd"], userLog)],
  ["DL3047", atCommands("rule.DL3047.message", showsProgress)],
  ["DL3059", consecutiveRuns],
  ["DL4001", whereCalled(["curl"], twoDownloaders)],
  [
    "DL4005",
    atCommands(
      "rule.DL4005.message",
      (command) => command.name === "ln" && hasArgument(command, ["/bin/sh"]),
    ),
  ],
  ["DL4006", pipeWithoutPipefail],
]);
