/**
 * Reads what an action left in `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`, as the runner does: `NAME=value`, or
 * `NAME<<DELIMITER`, lines of text, and `DELIMITER`.
 */
export function parseRunnerFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 1 || delimiter === "")
      throw new Error(`The runner cannot read the line ${JSON.stringify(line)}`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`The runner finds no end ${JSON.stringify(delimiter)}`);
    values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return values;
}
