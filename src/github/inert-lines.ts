/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
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
