import type { ShellWord } from "./shell.js";

export interface ShellOption {
  /** `-r`, `--requirement`. */
  readonly name: string;
  readonly value: string | null;
}

export interface Arguments {
  readonly options: readonly ShellOption[];
  /** The words that are neither options nor values of options. */
  readonly operands: readonly ShellWord[];
}

/**
 * Tells options from operands, as getopt_long does: `--name value` and `--name=value`, `-x value`, `-xvalue`, `-abc`,
 * and `--` before operands that begin with a dash.
 * `withValue` names the options that take a value (https://www.gnu.org/software/libc/manual/html_node/Argument-Syntax.html).
 */
export function splitArguments(words: readonly ShellWord[], withValue: ReadonlySet<string>): Arguments {
  const options: ShellOption[] = [];
  const operands: ShellWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const { value } = word;
    if (value === "--") {
      // One by one: as arguments of one call, a long list would overflow the stack.
      for (const operand of words.slice(index + 1)) operands.push(operand);
      break;
    }
    if (!value.startsWith("-") || value === "-") {
      operands.push(word);
      continue;
    }
    const parsed = value.startsWith("--") ? longOption(value) : shortOptions(value, withValue);
    const last = parsed.at(-1);
    if (last !== undefined && last.value === null && withValue.has(last.name)) {
      index += 1;
      options.push(...parsed.slice(0, -1), { name: last.name, value: words[index]?.value ?? null });
    } else {
      options.push(...parsed);
    }
  }
  return { options, operands };
}

function longOption(text: string): ShellOption[] {
  const equals = text.indexOf("=");
  return equals === -1
    ? [{ name: text, value: null }]
    : [{ name: text.slice(0, equals), value: text.slice(equals + 1) }];
}

function shortOptions(text: string, withValue: ReadonlySet<string>): ShellOption[] {
  const options: ShellOption[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const name = `-${text[index]}`;
    if (withValue.has(name)) {
      const rest = text.slice(index + 1);
      options.push({ name, value: rest === "" ? null : rest.replace(/^=/, "") });
      break;
    }
    options.push({ name, value: null });
  }
  return options;
}

export function hasOption(options: readonly ShellOption[], names: readonly string[]): boolean {
  return options.some((option) => names.includes(option.name));
}
