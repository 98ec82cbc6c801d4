import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { InputError } from "./input-error.js";
import { isLanguage, LANGUAGES, type Language, languageOfEnvironment } from "./locales/languages.js";
import type { Message } from "./locales/translate.js";
import { nearName } from "./near-name.js";

type Flags = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface ParsedArguments {
  readonly values: Flags;
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
  instead: ReadonlyMap<string, Message> = new Map(),
): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    // Node's own complaints are in English only, so what it would refuse is refused here.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw new InputError(instead.get(rawName) ?? unknownFlag(rawName, options));
    const flag = JSON.stringify(rawName);
    if (option.type === "boolean") {
      if (value !== undefined) throw new InputError({ key: "error.cli.takesNoValue", values: { flag } });
    } else if (value === undefined || (inlineValue === false && /^-./s.test(value))) {
      throw new InputError({ key: "error.cli.needsValue", values: { flag } });
    }
  }
  return { values, positionals };
}

function unknownFlag(rawName: string, options: ParseArgsOptionsConfig): Message {
  const flag = JSON.stringify(rawName);
  const near = rawName.startsWith("--") ? nearName(rawName.slice(2), Object.keys(options)) : null;
  return near === null
    ? { key: "error.cli.unknownFlag", values: { flag } }
    : { key: "error.cli.unknownFlagNear", values: { flag, near } };
}

/** One of the legal values of a flag. Throws an InputError that lists them. */
export function oneOfFlag<const T extends string>(flag: string, value: string, legal: readonly T[]): T {
  const found = legal.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const values = { flag, value: JSON.stringify(value), values: legal.join(", ") };
  throw new InputError({ key: "error.cli.illegal", values });
}

/** The language that `--language` names, else the environment's. Throws an InputError for one that there is not. */
export function languageFlag({ language }: Flags, env: NodeJS.ProcessEnv): Language {
  return language === undefined
    ? languageOfEnvironment(env)
    : oneOfFlag("language", String(language), LANGUAGES);
}

/**
 * The language to speak before the flags are read, to say what is wrong with them too: the one that `--language` names
 * where it is one, else the environment's.
 */
export function languageOfArguments(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  const at = flags.findLastIndex((word) => word === "--language" || word.startsWith("--language="));
  const word = flags[at] ?? "";
  const named = word === "--language" ? (flags[at + 1] ?? "") : word.slice("--language=".length);
  return isLanguage(named) ? named : languageOfEnvironment(env);
}
