import type { Instruction, Stage } from "../../dockerfile/ast.js";
import type { ImageReference } from "../../dockerfile/image-reference.js";
import { officialName } from "../base-image.js";
import { hadolintHelp, type Rule, type RuleContext } from "../rule.js";

/** The stages that start from an outside image whose name is known. */
function* imageStages(
  context: RuleContext,
): Generator<{ stage: Stage; text: string; reference: ImageReference }> {
  for (const stage of context.staged.stages) {
    const base = context.baseImage(stage);
    if (base.kind === "image") yield { stage, text: base.text, reference: base.reference };
  }
}

export const untaggedBase: Rule = {
  id: "DL3006",
  aliases: [],
  severity: "warning",
  title: "rule.DL3006.title",
  why: "rule.DL3006.why",
  example: {
    bad: "FROM python\n",
    good: "FROM python:3.14-slim\n",
  },
  helpUrl: hadolintHelp("DL3006"),
  *check(context) {
    for (const { stage, text, reference } of imageStages(context)) {
      if (reference.tag !== null || reference.digest !== null) continue;
      yield { range: stage.imageRange, message: "rule.DL3006.message", values: { image: text } };
    }
  },
};

export const latestBase: Rule = {
  id: "DL3007",
  aliases: [],
  severity: "warning",
  title: "rule.DL3007.title",
  why: "rule.DL3007.why",
  example: {
    bad: "FROM python:latest\n",
    good: "FROM python:3.14-slim\n",
  },
  helpUrl: hadolintHelp("DL3007"),
  *check(context) {
    for (const { stage, text, reference } of imageStages(context)) {
      if (reference.tag !== "latest" || reference.digest !== null) continue;
      yield { range: stage.imageRange, message: "rule.DL3007.message", values: { image: text } };
    }
  },
};

export const unofficialBase: Rule = {
  id: "LR1001",
  aliases: [],
  severity: "info",
  title: "rule.LR1001.title",
  why: "rule.LR1001.why",
  example: {
    bad: "FROM bitnami/python:3.14\n",
    good: "FROM python:3.14-slim\n",
  },
  helpUrl: "https://docs.docker.com/docker-hub/image-library/trusted-content/",
  *check(context) {
    for (const { stage, text, reference } of imageStages(context)) {
      if (officialName(reference) !== null) continue;
      yield { range: stage.imageRange, message: "rule.LR1001.message", values: { image: text } };
    }
  },
};

/** Nothing but ARG may stand before the first FROM, and there must be one. */
export const instructionBeforeFrom: Rule = {
  id: "DL3061",
  aliases: [],
  severity: "error",
  title: "rule.DL3061.title",
  why: "rule.DL3061.why",
  example: {
    bad: "LABEL version=1\nFROM python:3.14-slim\n",
    good: "FROM python:3.14-slim\nLABEL version=1\n",
  },
  helpUrl: hadolintHelp("DL3061"),
  *check({ dockerfile, staged }) {
    // A keyword that is none is a parse error already.
    const unknown = new Set(
      dockerfile.errors.filter(({ code }) => code === "unknown-instruction").map(({ range }) => range.start),
    );
    const end = staged.stages[0]?.from.range.start ?? dockerfile.text.length;
    let last: Instruction | null = null;
    let isFound = false;
    for (const instruction of dockerfile.instructions) {
      const { keyword, keywordRange } = instruction;
      if (keywordRange.start >= end) break;
      last = instruction;
      if (keyword === "ARG" || unknown.has(keywordRange.start)) continue;
      isFound = true;
      yield { range: keywordRange, message: "rule.DL3061.message", values: { instruction: keyword } };
    }
    if (staged.stages.length === 0 && last?.keyword === "ARG" && !isFound) {
      yield { range: last.keywordRange, message: "rule.DL3061.missing" };
    }
  },
};
