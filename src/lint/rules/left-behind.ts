import type { Instruction } from "../../dockerfile/ast.js";
import { mountOptions } from "../mount.js";
import type { Run } from "../rule.js";
import type { ShellCommand } from "../shell.js";
import type { StageRun } from "./package-command.js";

/** A cache or tmpfs mount on one of the directories, or above it, keeps what the RUN writes there out of its layer. */
export function isMountedAway(run: Instruction, directories: readonly string[]): boolean {
  return run.flags.some(({ name, value }) => {
    if (name !== "mount" || value === null) return false;
    const options = mountOptions(value);
    const type = options.get("type");
    if (type !== "cache" && type !== "tmpfs") return false;
    const target = segmentsOf(options.get("target") ?? "");
    return directories.some((directory) => {
      const wanted = segmentsOf(directory);
      return target.length > 0 && target.every((segment, index) => segment === wanted[index]);
    });
  });
}

/** Whether the command removes what one of the directories holds: with `rm`, or with `find … -delete`. */
export function removesFrom(command: ShellCommand, directories: readonly string[]): boolean {
  const values = command.words.slice(1).map(({ value }) => value);
  if (command.name === "find") {
    if (!values.includes("-delete") && !values.some((value) => /^(?:.*\/)?(?:rm|unlink)$/.test(value)))
      return false;
  } else if (command.name !== "rm") return false;
  return values.some((value) =>
    withoutBraces(value).some((path) => directories.some((directory) => covers(path, directory))),
  );
}

/**
 * The commands of a RUN that no clean-up follows. Where functions or traps put off what stands earlier, a clean-up
 * counts for all of them.
 */
export function notCleaned(
  { run, commands }: StageRun,
  cleans: (command: ShellCommand) => boolean,
): readonly ShellCommand[] {
  const last = commands.findLastIndex(cleans);
  return last !== -1 && isPutOff(run) ? [] : commands.slice(last + 1);
}

/** The script defines functions or traps: it runs in another order than it is written in. */
function isPutOff({ instruction }: Run): boolean {
  const texts = [instruction.body.text, ...instruction.heredocs.map(({ content }) => content)];
  return texts.some((text) => /\btrap\b|\bfunction\s|\(\)\s*[{(]/.test(text));
}

/** The path, which may hold wildcards, is the directory, what is in it, or a directory above it. */
function covers(path: string, directory: string): boolean {
  if (!path.startsWith("/")) return false;
  const given = segmentsOf(path);
  const wanted = segmentsOf(directory);
  const inside = given[wanted.length];
  if (inside !== undefined && !inside.includes("*")) return false;
  return given.length > 0 && given.every((segment, index) => matches(segment, wanted[index]));
}

/** What stands before the first wildcard and after the last has to be the same; past the directory, anything goes. */
function matches(pattern: string, name: string | undefined): boolean {
  if (name === undefined || pattern === name) return true;
  const first = pattern.search(/[*?[]/);
  if (first === -1) return false;
  const last = Math.max(pattern.lastIndexOf("*"), pattern.lastIndexOf("?"), pattern.lastIndexOf("]"));
  return name.startsWith(pattern.slice(0, first)) && name.endsWith(pattern.slice(last + 1));
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** More alternatives, and longer words, than these nobody writes by hand. */
const MAX_ALTERNATIVES = 50;
const MAX_LENGTH = 300;

/** `/var/{cache,lib}/apt` as two paths: up to four pairs of braces, the innermost first. */
function withoutBraces(text: string): string[] {
  let found = [text];
  if (text.length > MAX_LENGTH) return found;
  for (let round = 0; round < 4; round += 1) {
    found = found.flatMap((path) => {
      const open = path.lastIndexOf("{");
      const close = path.indexOf("}", open);
      if (open === -1 || close === -1) return [path];
      const choices = path.slice(open + 1, close).split(",");
      return choices.map((choice) => path.slice(0, open) + choice + path.slice(close + 1));
    });
    if (found.length > MAX_ALTERNATIVES) return [text];
  }
  return found;
}
