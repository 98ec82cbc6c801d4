import type { Instruction, Range, Stage } from "../../dockerfile/ast.js";
import { createLineIndex } from "../../dockerfile/line-index.js";
import type { ForeignBase } from "../foreign-base.js";
import type { Rule } from "../rule.js";

/** BuildKit's check, which only a build can answer: its findings are what the build said. */
const foreignBase: Rule = {
  id: "InvalidBaseImagePlatform",
  aliases: [],
  severity: "warning",
  title: "rule.InvalidBaseImagePlatform.title",
  why: "rule.InvalidBaseImagePlatform.why",
  example: {
    bad: "FROM arm64v8/python:3.14-slim\n",
    good: "FROM python:3.14-slim\n",
  },
  // The one check without a page of its own.
  helpUrl: "https://docs.docker.com/build/building/multi-platform/",
  asksOutside: true,
  *check({ dockerfile, staged, foreignBases }) {
    if (foreignBases.length === 0) return;
    const lines = createLineIndex(dockerfile.text);
    const lineOf = ({ range }: Instruction) => lines.position(range.start).line;
    const stages = new Map(staged.stages.map((stage) => [lineOf(stage.from), stage]));
    const others = new Map(dockerfile.instructions.map((instruction) => [lineOf(instruction), instruction]));
    for (const base of foreignBases) {
      const range = placeOf(base, stages.get(base.line), others.get(base.line));
      if (range === null) continue;
      const { image, platform, wanted } = base;
      yield { range, message: "rule.InvalidBaseImagePlatform.message", values: { image, platform, wanted } };
    }
  },
};

/** The image's name: in FROM, or in the flag that copies or mounts from it. */
function placeOf(
  { image }: ForeignBase,
  stage: Stage | undefined,
  other: Instruction | undefined,
): Range | null {
  if (stage !== undefined) return stage.imageRange;
  const flag = other?.flags.find(({ value }) => value?.includes(image));
  return flag?.valueRange ?? other?.keywordRange ?? null;
}

export const basePlatformRules: readonly Rule[] = [foreignBase];
