import type { ShellCommand, ShellWord } from "./shell.js";

/** Programs that run the command in their arguments, with the options of theirs that take a value. */
const WRAPPERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["builtin", new Set<string>()],
  ["busybox", new Set<string>()],
  ["command", new Set<string>()],
  ["doas", new Set(["-C", "-u"])],
  ["env", new Set(["-u", "--unset", "-C", "--chdir"])],
  ["exec", new Set(["-a"])],
  ["nice", new Set(["-n", "--adjustment"])],
  ["nohup", new Set<string>()],
  ["sudo", new Set(["-C", "-D", "-g", "-h", "-p", "-R", "-r", "-T", "-t", "-U", "-u", "--user", "--group"])],
]);

/** Options that make the wrapper say something about the command instead of running it. */
const ASKING: ReadonlySet<string> = new Set(["-v", "-V", "--help", "--version", "-l", "--list"]);

/** The words of the command that a wrapper runs; null where the command is no wrapper or runs nothing. */
export function unwrap(command: ShellCommand): readonly ShellWord[] | null {
  const withValue = WRAPPERS.get(command.name);
  if (withValue === undefined) return null;
  for (let index = 1; index < command.words.length; index += 1) {
    const value = command.words[index]?.value ?? "";
    if (value === "--") return command.words.slice(index + 1);
    if (withValue.has(value)) index += 1;
    else if (value.startsWith("-")) {
      if (command.name !== "exec" && ASKING.has(value)) return null;
    } else if (!isAssignment(value)) return command.words.slice(index);
  }
  return null;
}

function isAssignment(value: string): boolean {
  return /^[A-Za-z_]\w*=/.test(value);
}
