import type { Comment, Instruction, Range } from "../../dockerfile/ast.js";
import { buildCheckHelp, type Rule } from "../rule.js";

/**
 * The comment directly above ARG or a named FROM is its description where it begins with the name. BuildKit's check;
 * unlike there, an empty line in between parts the two, as the manual says, and comments to linters are none.
 */
const definitionDescription: Rule = {
  id: "InvalidDefinitionDescription",
  aliases: [],
  severity: "off",
  title: "rule.InvalidDefinitionDescription.title",
  why: "rule.InvalidDefinitionDescription.why",
  example: {
    bad: "# Which release to build\nARG VERSION=1.2\nFROM debian:13\n",
    good: "# VERSION is the release to build\nARG VERSION=1.2\nFROM debian:13\n",
  },
  helpUrl: buildCheckHelp("InvalidDefinitionDescription"),
  *check({ dockerfile: { text, instructions } }) {
    for (const instruction of instructions) {
      const [first, ...others] = definedNames(instruction);
      if (first === undefined) continue;
      const comment = commentAbove(text, instruction);
      if (comment === null) continue;
      const word = comment.text.split(" ", 1)[0];
      if ([first, ...others].some(({ name }) => name === word)) continue;
      const values = { name: first.name };
      yield { range: first.range, message: "rule.InvalidDefinitionDescription.message", values };
    }
  },
};

function definedNames({ keyword, args, pairs }: Instruction): { name: string; range: Range }[] {
  if (keyword === "ARG") return pairs.map(({ key, keyRange }) => ({ name: key, range: keyRange }));
  const [, as, stage] = args;
  if (keyword !== "FROM" || stage === undefined || as?.value.toUpperCase() !== "AS") return [];
  return [{ name: stage.value.toLowerCase(), range: stage.range }];
}

/** The last comment before the instruction with no empty line between them. */
function commentAbove(text: string, { comments, range }: Instruction): Comment | null {
  let below = range.start;
  for (const comment of comments.filter(({ range: { start } }) => start < range.start).reverse()) {
    if (text.slice(comment.range.end, below).split("\n").length > 2) return null;
    if (!/^(?:hadolint\s|check\s*=)/.test(comment.text)) return comment;
    below = comment.range.start;
  }
  return null;
}

export const descriptionRules: readonly Rule[] = [definitionDescription];
