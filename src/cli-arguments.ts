import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { InputError } from "./input-error.js";

export const SEE_HELP = "docker-layer-report --help lists what there is.";

export interface ParsedArguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads a command's flags and words. Throws an InputError for flags that the command does not have. */
export function parseArguments(args: readonly string[], options: ParseArgsOptionsConfig): ParsedArguments {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}. ${SEE_HELP}`);
  }
}

/** One of the legal values of a flag. Throws an InputError that lists them. */
export function oneOfFlag<const T extends string>(flag: string, value: string, legal: readonly T[]): T {
  const found = legal.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new InputError(`--${flag}: ${JSON.stringify(value)} is not legal. Use one of: ${legal.join(", ")}.`);
}
