import { createDeclaredWalk } from "../declared-variables.js";
import { hadolintHelp, type Rule, type Sighting } from "../rule.js";
import { usesInWord } from "../variable-uses.js";

/**
 * All values of one ENV are worked out before any of them is set. hadolint's rule; unlike there, a name in single quotes
 * or behind an escape character is text, PATH is there from the start, and what another stage sets does not count.
 */
const usedWhereDefined: Rule = {
  id: "DL3044",
  aliases: [],
  severity: "error",
  title: "rule.DL3044.title",
  why: "rule.DL3044.why",
  example: {
    bad: "FROM debian:13\nENV APP_HOME=/opt/app APP_BIN=$APP_HOME/bin\n",
    good: "FROM debian:13\nENV APP_HOME=/opt/app\nENV APP_BIN=$APP_HOME/bin\n",
  },
  helpUrl: hadolintHelp("DL3044"),
  check(context) {
    const { dockerfile, staged } = context;
    const walk = createDeclaredWalk(context);
    const sightings: Sighting[] = [];
    for (const stage of staged.stages) {
      walk(stage, ({ instruction, pairs }, declared) => {
        if (instruction.keyword !== "ENV" || pairs.length < 2) return;
        const fresh = new Set(pairs.map(({ key }) => key).filter((key) => !declared.has(key)));
        for (const { key, value, valueRange } of pairs) {
          if (value === null || valueRange === null) continue;
          for (const { name, range } of usesInWord(dockerfile, instruction, {
            text: value,
            range: valueRange,
          })) {
            // A value that uses its own name wants what the base image has there.
            if (name === key || !fresh.has(name)) continue;
            sightings.push({ range, message: "rule.DL3044.message", values: { name } });
          }
        }
      });
    }
    return sightings;
  },
};

export const envRules: readonly Rule[] = [usedWhereDefined];
