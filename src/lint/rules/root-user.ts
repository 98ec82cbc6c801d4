import type { Stage } from "../../dockerfile/ast.js";
import { createLastInstruction } from "../last-instruction.js";
import { targetStage } from "../result-stages.js";
import type { Rule, RuleContext } from "../rule.js";
import { mayRunWithoutRoot } from "./data/non-root-images.js";

/**
 * No USER at all: then the image runs as its base does, which is root unless the base image is known for another user.
 * Where a USER says root, DL3002 speaks.
 */
export const implicitRootUser: Rule = {
  id: "LR1005",
  aliases: [],
  severity: "info",
  title: "rule.LR1005.title",
  why: "rule.LR1005.why",
  example: {
    bad: 'FROM python:3.14-slim\nCMD ["python", "app.py"]\n',
    good: 'FROM python:3.14-slim\nUSER 1000\nCMD ["python", "app.py"]\n',
  },
  helpUrl: "https://docs.docker.com/build/building/best-practices/#user",
  *check(context) {
    const stage = targetStage(context);
    if (stage === null || createLastInstruction(context, "USER").atEnd(stage) !== null) return;
    const base = context.baseImage(context.ancestors(stage).at(-1) ?? stage);
    const { imageRange: range } = stage;
    if (base.kind === "scratch") {
      if (isRunnable(context, stage)) yield { range, message: "rule.LR1005.scratch" };
    } else if (base.kind === "image" && !mayRunWithoutRoot(base.reference.familiarName, base.reference.tag)) {
      yield { range, message: "rule.LR1005.message", values: { image: base.text } };
    }
  },
};

/** An image from scratch without a command is there to hold files. */
function isRunnable(context: RuleContext, stage: Stage): boolean {
  return ["CMD", "ENTRYPOINT"].some(
    (keyword) => createLastInstruction(context, keyword).atEnd(stage) !== null,
  );
}
