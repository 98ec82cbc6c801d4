import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { RuleContext } from "../rule.js";
import type { ShellOption } from "../shell-options.js";

/** `-o KEY=value`, where apt reads the value as that; keys are the same in upper and lower case. */
export function setsTo(options: readonly ShellOption[], key: string, wanted: boolean): boolean {
  return options.some(({ name, value }) => {
    if ((name !== "-o" && name !== "--option") || value === null) return false;
    const equals = value.indexOf("=");
    const isKey = value.slice(0, equals).toLowerCase() === key.toLowerCase();
    return isKey && isSwitch(value.slice(equals + 1), wanted);
  });
}

/** Whether apt reads the value as on (`wanted`), or as off; a value that is neither is neither. */
export function isSwitch(value: string | null, wanted: boolean): boolean {
  const words = wanted ? /^(?:true|1|yes|on|with|enable)$/i : /^(?:false|0|no|off|without|disable)$/i;
  return words.test(value ?? "");
}

/**
 * Tells whether apt's configuration holds a setting by the end of that RUN: where it has been written into a file in
 * the stage, or in one that the stage is built FROM. hadolint knows options only.
 */
export function createConfigured(
  { dockerfile, ancestors }: RuleContext,
  setting: RegExp,
): (stage: Stage, run: Instruction) => boolean {
  if (!setting.test(dockerfile.text)) return () => false;
  const known = new Map<Stage, number>();
  const firstIn = (stage: Stage): number => {
    const before = known.get(stage);
    if (before !== undefined) return before;
    const first = stage.instructions.find(({ range }) =>
      setting.test(dockerfile.text.slice(range.start, range.end)),
    );
    const start = first?.range.start ?? Number.POSITIVE_INFINITY;
    known.set(stage, start);
    return start;
  };
  return (stage, run) =>
    firstIn(stage) <= run.range.start ||
    ancestors(stage).some((ancestor) => firstIn(ancestor) < Number.POSITIVE_INFINITY);
}
