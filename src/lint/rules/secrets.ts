import type { Instruction } from "../../dockerfile/ast.js";
import { looksSecret } from "../../secret-names.js";
import { hadolintHelp, type Rule } from "../rule.js";

/**
 * A secret in ARG or ENV, judged by the name. BuildKit's list of words, not hadolint's parts of words, which find
 * USERNAME and PRIVATE_REPOSITORY too; a rule that cries wolf is switched off. Unlike BuildKit it knows a few names of
 * well-known programs, and what ONBUILD holds.
 *
 * An ARG before the first FROM is none of any stage until a stage takes it up, so it is judged there.
 */
const secretInVariable: Rule = {
  id: "DL3064",
  aliases: ["SecretsUsedInArgOrEnv"],
  severity: "warning",
  title: "rule.DL3064.title",
  why: "rule.DL3064.why",
  example: {
    bad: "FROM node:24-slim\nARG NPM_TOKEN\nRUN npm ci\n",
    good: "FROM node:24-slim\nRUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci\n",
  },
  helpUrl: hadolintHelp("DL3064"),
  *check({ staged }) {
    for (const instruction of staged.stages.flatMap((stage) => stage.instructions)) {
      const setter = instruction.keyword === "ONBUILD" ? instruction.inner : instruction;
      if (setter === null || !isSetter(setter)) continue;
      for (const { key, keyRange } of setter.pairs) {
        if (!looksSecret(key)) continue;
        const values = { name: key, instruction: setter.keyword };
        yield { range: keyRange, message: "rule.DL3064.message", values };
      }
    }
  },
};

function isSetter({ keyword }: Instruction): boolean {
  return keyword === "ARG" || keyword === "ENV";
}

export const secretRules: readonly Rule[] = [secretInVariable];
