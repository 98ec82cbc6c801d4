/**
 * The commands that the runner reads from an action's output, and the text that must not become one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

export type CommandName = "error" | "warning" | "notice" | "debug" | "group" | "endgroup" | "add-mask";
export type CommandProperties = Readonly<Record<string, string | number | null>>;

/** One command on one line, without a line break. Properties that are null or empty are left out. */
export function formatCommand(name: CommandName, properties: CommandProperties = {}, message = ""): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(message)}`;
}

/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
 *
 * @returns the text's lines, with a visible change wherever one could be a command
 */
export function inertLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(inertLine);
}

function inertLine(line: string): string {
  const withoutOldForm = line.replace(/#(?=[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[)/gu, "# ");
  return /^[\p{C}\p{Z}\p{DI}]*:[\p{C}\p{DI}]*:/u.test(withoutOldForm)
    ? `| ${withoutOldForm}`
    : withoutOldForm;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
