import type { MessageKey } from "../../locales/translate.js";
import type { PragmaProblem } from "../pragmas/pragma.js";
import { hadolintHelp, type Rule } from "../rule.js";

/** For teams that want no exceptions: off until a configuration gives it a severity. */
const ignorePragma: Rule = {
  id: "DL1001",
  aliases: [],
  severity: "off",
  title: "rule.DL1001.title",
  why: "rule.DL1001.why",
  example: {
    bad: "# hadolint ignore=DL3006\nFROM python\n",
    good: "FROM python:3.14-slim\n",
  },
  helpUrl: hadolintHelp("DL1001"),
  *check({ pragmas }) {
    for (const { dialect, scope, range } of pragmas.ignores) {
      const isInline = scope.kind === "instruction" || scope.kind === "line";
      if (dialect !== "hadolint" || !isInline || range === null) continue;
      yield { range, message: "rule.DL1001.message" };
    }
  },
};

const MESSAGES: Readonly<Record<PragmaProblem, MessageKey>> = {
  malformed: "rule.LR1007.message",
  all: "rule.LR1007.all",
  refused: "rule.LR1007.refused",
  misplaced: "rule.LR1007.misplaced",
  repeated: "rule.LR1007.repeated",
};

/** A comment to the linter that has no effect. Names that silence nothing are known only when all rules have spoken. */
export const uselessPragma: Rule = {
  id: "LR1007",
  aliases: [],
  severity: "info",
  title: "rule.LR1007.title",
  why: "rule.LR1007.why",
  example: {
    bad: "# hadolint ignore=DL3006 the newest is wanted here\nFROM python\n",
    good: "# hadolint ignore=DL3006 # the newest is wanted here\nFROM python\n",
  },
  helpUrl: "https://github.com/hadolint/hadolint#inline-ignores",
  *check({ pragmas }) {
    for (const { problem, range } of pragmas.broken) {
      yield {
        range,
        message: MESSAGES[problem],
        ...(problem === "refused" && { severity: "error" as const }),
      };
    }
  },
};

export const pragmaRules: readonly Rule[] = [ignorePragma, uselessPragma];
