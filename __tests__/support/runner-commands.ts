/** A workflow command as the runner understood it. */
export interface RunnerCommand {
  readonly name: string;
  /** Names in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * Reads lines of both streams as the runner does: the form `::name key=value::data` at the start of a line after
 * blanks, and the older `##[name key=value]data` anywhere in it. After `stop-commands` none counts until its token.
 */
export function createCommandReader(): (line: string) => RunnerCommand | null {
  let stopToken: string | null = null;
  return (line) => {
    const isKnown = (name: string): boolean => REGISTERED.has(name) || name === stopToken;
    const command = parseCommand(line, isKnown) ?? parseOldCommand(line, isKnown);
    if (command === null) return null;
    if (stopToken !== null) {
      if (command.name === stopToken) stopToken = null;
      return null;
    }
    if (command.name === "stop-commands") stopToken = command.data.toLowerCase();
    return command;
  };
}

function parseCommand(line: string, isKnown: (name: string) => boolean): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return null;
  const { name, rest } = nameAndRest(text.slice(2, end));
  if (!isKnown(name)) return null;
  const data = unescapeAll(text.slice(end + 2), ["%0D", "%0A", "%25"]);
  return { name, properties: parseProperties(rest, ",", ["%0D", "%0A", "%3A", "%2C", "%25"]), data };
}

function parseOldCommand(line: string, isKnown: (name: string) => boolean): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  const { name, rest } = nameAndRest(line.slice(start + 3, end));
  if (!isKnown(name)) return null;
  const escapes = ["%3B", "%0D", "%0A", "%5D", "%25"];
  return {
    name,
    properties: parseProperties(rest, ";", escapes),
    data: unescapeAll(line.slice(end + 1), escapes),
  };
}

function nameAndRest(info: string): { name: string; rest: string } {
  const blank = info.indexOf(" ");
  const name = blank < 0 ? info : info.slice(0, blank);
  return { name: name.toLowerCase(), rest: blank < 0 ? "" : info.slice(blank + 1).trim() };
}

function parseProperties(
  text: string,
  separator: string,
  escapes: readonly string[],
): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1);
    return equals < 1 || value === ""
      ? []
      : [[pair.slice(0, equals).toLowerCase(), unescapeAll(value, escapes)]];
  });
  return Object.fromEntries(pairs);
}

/** In this order, `%25` last. */
function unescapeAll(text: string, escapes: readonly string[]): string {
  return escapes.reduce((result, code) => result.replaceAll(code, decodeURIComponent(code)), text);
}
