import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { InputError } from "./input-error.js";
import { nearName } from "./near-name.js";

export const SEE_HELP = "docker-layer-report --help lists what there is.";

export interface ParsedArguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * Reads a command's flags and words. Throws an InputError for flags that the command does not have.
 *
 * @param instead what to say of flags that somebody may look for, by the flag with its dashes
 */
export function parseArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  instead: ReadonlyMap<string, string> = new Map(),
): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw new InputError(instead.get(rawName) ?? unknownFlag(rawName, options));
    if (option.type === "boolean") {
      if (value !== undefined) throw new InputError(`${rawName} takes no value. ${SEE_HELP}`);
    } else if (value === undefined || (inlineValue === false && /^-./.test(value))) {
      throw new InputError(`${rawName} needs a value. ${SEE_HELP}`);
    }
  }
  return { values, positionals };
}

function unknownFlag(rawName: string, options: ParseArgsOptionsConfig): string {
  const near = nearName(rawName.replace(/^--/, ""), Object.keys(options));
  const hint = near === null || !rawName.startsWith("--") ? SEE_HELP : `Did you mean --${near}? ${SEE_HELP}`;
  return `There is no flag ${JSON.stringify(rawName)}. ${hint}`;
}

/** One of the legal values of a flag. Throws an InputError that lists them. */
export function oneOfFlag<const T extends string>(flag: string, value: string, legal: readonly T[]): T {
  const found = legal.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new InputError(`--${flag}: ${JSON.stringify(value)} is not legal. Use one of: ${legal.join(", ")}.`);
}
