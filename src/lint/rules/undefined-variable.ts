import { nearName } from "../../near-name.js";
import { createDeclaredWalk, type Step } from "../declared-variables.js";
import { buildCheckHelp, type Rule, type RuleContext, type Sighting } from "../rule.js";
import { usesIn, usesInWord, type VariableUse } from "../variable-uses.js";

/**
 * A variable that nothing has declared, in what the build itself replaces; a default (`${NAME:-word}`) does not excuse
 * it. Quiet where the base image may have it. BuildKit's check; unlike there, EXPOSE counts too.
 */
const undefinedVariable: Rule = {
  id: "UndefinedVar",
  aliases: [],
  severity: "warning",
  title: "rule.UndefinedVar.title",
  why: "rule.UndefinedVar.why",
  example: {
    bad: "FROM scratch\nARG VERSION=1.2\nCOPY app-$VERSON /app\n",
    good: "FROM scratch\nARG VERSION=1.2\nCOPY app-$VERSION /app\n",
  },
  helpUrl: buildCheckHelp("UndefinedVar"),
  asksOutside: true,
  check(context) {
    const walk = createDeclaredWalk(context);
    const sightings: Sighting[] = [];
    for (const stage of context.staged.stages) {
      walk(stage, (step, declared) => {
        if (!declared.isComplete) return;
        for (const { name, range } of usesOf(context, step)) {
          if (declared.has(name)) continue;
          const near = nearName(name, declared.all());
          sightings.push(
            near === null
              ? { range, message: "rule.UndefinedVar.message", values: { name } }
              : { range, message: "rule.UndefinedVar.near", values: { name, near } },
          );
        }
      });
    }
    return sightings;
  },
};

function usesOf({ dockerfile }: RuleContext, { instruction, pairs }: Step): VariableUse[] {
  if (instruction.keyword !== "ARG") return usesIn(dockerfile, instruction);
  return pairs.flatMap(({ value, valueRange }) =>
    value === null || valueRange === null
      ? []
      : usesInWord(dockerfile, instruction, { text: value, range: valueRange }),
  );
}

export const undefinedVariableRules: readonly Rule[] = [undefinedVariable];
