import type { Instruction, Range } from "../../dockerfile/ast.js";
import { replaceWord } from "../fixes/edits.js";
import { lowerStageName } from "../fixes/stage-name.js";
import { buildCheckHelp, hadolintHelp, type Rule, type RuleContext } from "../rule.js";

interface StageName {
  readonly from: Instruction;
  readonly as: string;
  readonly asRange: Range;
  /** In lower case, as BuildKit compares names. */
  readonly name: string;
  readonly written: string;
  readonly range: Range;
}

function* stageNames({ staged }: RuleContext): Generator<StageName> {
  for (const { name, from } of staged.stages) {
    const [, as, word] = from.args;
    // A FROM of more words is a parse error.
    if (name === null || as === undefined || word === undefined || from.args.length !== 3) continue;
    yield { from, as: as.value, asRange: as.range, name, written: word.value, range: word.range };
  }
}

/** Names are compared as BuildKit does, in any case; hadolint takes `app` and `App` for two. */
export const duplicateStageName: Rule = {
  id: "DL3024",
  aliases: ["DuplicateStageName"],
  severity: "error",
  title: "rule.DL3024.title",
  why: "rule.DL3024.why",
  example: {
    bad: "FROM node:24 AS build\nFROM python:3.14-slim AS build\n",
    good: "FROM node:24 AS assets\nFROM python:3.14-slim AS app\n",
  },
  helpUrl: hadolintHelp("DL3024"),
  *check(context) {
    const known = new Set<string>();
    for (const { name, range } of stageNames(context)) {
      if (known.has(name)) yield { range, message: "rule.DL3024.message", values: { name } };
      known.add(name);
    }
  },
};

export const reservedStageName: Rule = {
  id: "DL3063",
  aliases: ["ReservedStageName"],
  severity: "warning",
  title: "rule.DL3063.title",
  why: "rule.DL3063.why",
  example: {
    bad: "FROM alpine:3.22 AS scratch\n",
    good: "FROM alpine:3.22 AS base\n",
  },
  helpUrl: hadolintHelp("DL3063"),
  *check(context) {
    for (const { name, range } of stageNames(context)) {
      if (name !== "scratch" && name !== "context") continue;
      yield { range, message: "rule.DL3063.message", values: { name } };
    }
  },
};

export const stageNameCasing: Rule = {
  id: "StageNameCasing",
  aliases: [],
  severity: "style",
  title: "rule.StageNameCasing.title",
  why: "rule.StageNameCasing.why",
  example: {
    bad: "FROM alpine:3.22 AS Base\n",
    good: "FROM alpine:3.22 AS base\n",
  },
  helpUrl: buildCheckHelp("StageNameCasing"),
  *check(context) {
    for (const { name, written, range } of stageNames(context)) {
      if (written === name) continue;
      const fix = lowerStageName(context, range, written);
      yield { range, message: "rule.StageNameCasing.message", values: { written, name }, fix };
    }
  },
};

/** Quiet where FROM itself is in mixed case: then there is nothing to go by. */
export const fromAsCasing: Rule = {
  id: "FromAsCasing",
  aliases: [],
  severity: "style",
  title: "rule.FromAsCasing.title",
  why: "rule.FromAsCasing.why",
  example: {
    bad: "FROM alpine:3.22 as base\n",
    good: "FROM alpine:3.22 AS base\n",
  },
  helpUrl: buildCheckHelp("FromAsCasing"),
  *check(context) {
    for (const { from, as, asRange: range } of stageNames(context)) {
      const wanted = fitting(context.dockerfile.text, from);
      if (wanted === null || as === wanted) continue;
      const fix = replaceWord(context.dockerfile.text, range, as, wanted);
      yield { range, message: "rule.FromAsCasing.message", values: { written: as, wanted }, fix };
    }
  },
};

/** `AS` or `as`, whichever goes with the keyword; a keyword may be continued on the next line. */
function fitting(text: string, { keywordRange }: Instruction): "AS" | "as" | null {
  const letters = text.slice(keywordRange.start, keywordRange.end).replace(/[^a-z]/gi, "");
  if (letters === "FROM") return "AS";
  return letters === "from" ? "as" : null;
}

export const stageNameRules: readonly Rule[] = [
  duplicateStageName,
  reservedStageName,
  stageNameCasing,
  fromAsCasing,
];
