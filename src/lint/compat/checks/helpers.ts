import type { Instruction } from "../../../dockerfile/ast.js";
import type { MessageKey } from "../../../locales/translate.js";
import { mountOptions } from "../../mount.js";
import type { Sighting } from "../../rule.js";
import type { CompatCommand, CompatWord } from "../command.js";
import type { CompatCheck } from "../view.js";

/** A finding at each command of every RUN, ONBUILD included, that `isMeant`. */
export function atCommands(message: MessageKey, isMeant: (command: CompatCommand) => boolean): CompatCheck {
  return ({ commands }) => commands.filter(isMeant).map((command) => at(command, message));
}

/** A check that has nothing to say of a file that calls none of these programs: few files call many. */
export function whereCalled(programs: readonly string[], check: CompatCheck): CompatCheck {
  return (view) => (programs.some((program) => view.programs.has(program)) ? check(view) : []);
}

/** A finding at each word of every RUN, ONBUILD included, that `find` gives; its text is the message's `name`. */
export function atWords(
  message: MessageKey,
  name: "gem" | "package" | "command",
  find: (command: CompatCommand) => readonly CompatWord[],
): CompatCheck {
  return ({ commands }) =>
    commands.flatMap(find).map(({ value, range }) => ({ range, message, values: { [name]: value } }));
}

export function at({ nameRange }: CompatCommand, message: MessageKey): Sighting {
  return { range: nameRange, message };
}

/** Whether a cache or tmpfs mount of the RUN has that text in its target. */
export function isMounted({ flags }: Instruction, path: string): boolean {
  return flags.some(({ name, value }) => {
    if (name !== "mount" || value === null) return false;
    const options = mountOptions(value);
    const type = options.get("type");
    return (type === "cache" || type === "tmpfs") && (options.get("target") ?? "").includes(path);
  });
}

/** The commands of a RUN that match, where none that cleans up follows the first of them. */
export function uncleaned(
  commands: readonly CompatCommand[],
  fills: (command: CompatCommand) => boolean,
  cleans: (command: CompatCommand) => boolean,
): CompatCommand | null {
  const first = commands.findIndex(fills);
  if (first === -1) return null;
  return commands.slice(first + 1).some(cleans) ? null : (commands[first] ?? null);
}

/** Without quotes at both ends. */
export function unquoted(text: string): string {
  return text.replace(/^["']+|(?<!["'])["']+$/g, "");
}
