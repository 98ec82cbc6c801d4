import type { CompatCommand, CompatWord } from "./command.js";

/** The names of a word's flags: `--name=value` has `name`, `-abc` has `a`, `b` and `c`; none for other words. */
export function flagsOf({ value }: CompatWord): readonly string[] {
  if (value.startsWith("--")) return value === "--" ? [] : [value.slice(2).replace(/=.*$/s, "")];
  return value.startsWith("-") ? [...value.slice(1)] : [];
}

export function hasFlag({ args }: CompatCommand, names: readonly string[]): boolean {
  return args.some((word) => flagsOf(word).some((flag) => names.includes(flag)));
}

export function countFlag({ args }: CompatCommand, name: string): number {
  return args.reduce((count, word) => count + flagsOf(word).filter((flag) => flag === name).length, 0);
}

/** Whether one of the arguments is, to the letter, one of these. */
export function hasArgument({ args }: CompatCommand, values: readonly string[]): boolean {
  return args.some(({ value }) => values.includes(value));
}

/** The words without a flag, `-` and `--` among them; the values of flags stay. */
export function operands({ args }: CompatCommand): readonly CompatWord[] {
  return args.filter((word) => flagsOf(word).length === 0);
}

/** As `operands`, and without the words behind these flags. */
export function operandsWithout(
  command: CompatCommand,
  withValue: ReadonlySet<string>,
): readonly CompatWord[] {
  const { args } = command;
  return args.filter((word, index) => {
    const before = args[index - 1];
    const isValue =
      before !== undefined &&
      !before.value.includes("=") &&
      flagsOf(before).some((flag) => withValue.has(flag));
    return !isValue && flagsOf(word).length === 0;
  });
}

/** What stands behind the flag; empty where nothing does. */
export function flagValue({ args }: CompatCommand, names: readonly string[]): readonly string[] {
  return args.flatMap((word, index) => {
    if (!flagsOf(word).some((flag) => names.includes(flag))) return [];
    const equals = word.value.indexOf("=");
    if (equals !== -1) return [word.value.slice(equals + 1)];
    const next = args[index + 1];
    return next === undefined ? [] : [next.value];
  });
}
