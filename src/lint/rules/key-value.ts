import type { KeyValue } from "../../dockerfile/ast.js";
import type { Fix } from "../fixes/fix.js";
import { buildCheckHelp, type Rule } from "../rule.js";

/** `ENV key value`: the old form, one variable an instruction. BuildKit's check; unlike there, ONBUILD counts too. */
const legacyKeyValue: Rule = {
  id: "LegacyKeyValueFormat",
  aliases: [],
  severity: "warning",
  title: "rule.LegacyKeyValueFormat.title",
  why: "rule.LegacyKeyValueFormat.why",
  example: {
    bad: "FROM debian:13\nENV APP_HOME /opt/app\n",
    good: "FROM debian:13\nENV APP_HOME=/opt/app\n",
  },
  helpUrl: buildCheckHelp("LegacyKeyValueFormat"),
  *check({ dockerfile, staged }) {
    for (const instruction of staged.stages.flatMap((stage) => stage.instructions)) {
      const setter = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
      if (setter?.keyword !== "ENV" && setter?.keyword !== "LABEL") continue;
      const [pair] = setter.pairs;
      // Without a value it is a parse error.
      if (pair === undefined || pair.value === null) continue;
      if (setter.body.text.startsWith(`${pair.key}=`)) continue;
      const values = { instruction: setter.keyword, name: pair.key };
      const fix = withEquals(dockerfile.text, pair);
      yield { range: pair.range, message: "rule.LegacyKeyValueFormat.message", values, fix };
    }
  },
};

/** Null where quotes, escapes or a longer expansion would have to be read, or the value goes on in the next line. */
function withEquals(text: string, { key, value, keyRange, valueRange }: KeyValue): Fix | null {
  if (value === null || valueRange === null || text.slice(valueRange.start, valueRange.end) !== value)
    return null;
  const between = { start: keyRange.end, end: valueRange.start };
  if (!/^[ \t]+$/.test(text.slice(between.start, between.end)) || !/^[\w.-]+$/.test(key)) return null;
  if (/\s$|^\s|["'\\`\n]|\$\{\w*[^\w}]/.test(value)) return null;
  if (!/\s/.test(value)) return [{ range: between, text: "=" }];
  const { end } = valueRange;
  return [
    { range: between, text: '="' },
    { range: { start: end, end }, text: '"' },
  ];
}

export const keyValueRules: readonly Rule[] = [legacyKeyValue];
