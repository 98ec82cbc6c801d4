import { posix } from "node:path";
import type { Instruction, Stage } from "../dockerfile/ast.js";
import { resolveArgument } from "./argument.js";
import type { RuleContext } from "./rule.js";

/** The folder that a stage works in when it comes to an instruction of its own; null where the base image decides. */
export type WorkingFolder = (stage: Stage, at: Instruction) => string | null;

/** A longer path counts as unknown: thousands of relative ones that each go further down would take up the memory. */
const MAX_LENGTH = 500;

interface Folders {
  readonly before: ReadonlyMap<Instruction, string | null>;
  readonly last: string | null;
}

/**
 * Follows WORKDIR from an empty image (`/`) or an absolute path on, also through the stages of the file that a stage is
 * built FROM. Not known behind a path with a variable without a value, and behind a Windows path. Reads each stage
 * once.
 * Source: https://docs.docker.com/reference/dockerfile/#workdir
 */
export function createWorkingFolder(context: RuleContext): WorkingFolder {
  const known = new Map<Stage, Folders>();
  const read = (stage: Stage, start: string | null): Folders => {
    const before = new Map<Instruction, string | null>();
    let folder = start;
    for (const instruction of stage.instructions) {
      before.set(instruction, folder);
      if (instruction.keyword === "WORKDIR") folder = followed(context, stage, instruction, folder);
    }
    return { before, last: folder };
  };
  const foldersOf = (stage: Stage): Folders => {
    const chain = [stage, ...context.ancestors(stage)];
    const missing = chain.findIndex((each) => known.has(each));
    const unread = missing === -1 ? chain : chain.slice(0, missing);
    for (const each of unread.reverse()) {
      const parent = context.ancestors(each)[0];
      known.set(each, read(each, parent === undefined ? startOf(context, each) : leftBy(parent, known)));
    }
    return known.get(stage) ?? { before: new Map(), last: null };
  };
  return (stage, at) => foldersOf(stage).before.get(at) ?? null;
}

function startOf(context: RuleContext, stage: Stage): string | null {
  return context.baseImage(stage).kind === "scratch" ? "/" : null;
}

/** A trigger is executed first in the next stage. */
function leftBy(parent: Stage, known: ReadonlyMap<Stage, Folders>): string | null {
  const hasTrigger = parent.instructions.some(({ inner }) => inner?.keyword === "WORKDIR");
  return hasTrigger ? null : (known.get(parent)?.last ?? null);
}

function followed(
  context: RuleContext,
  stage: Stage,
  workdir: Instruction,
  folder: string | null,
): string | null {
  const [argument] = workdir.args;
  const path = argument === undefined ? null : resolveArgument(context, stage, workdir, argument);
  if (path === null || /[\\:]/.test(path)) return null;
  if (folder === null && !path.startsWith("/")) return null;
  const next = posix.resolve(folder ?? "/", path);
  return next.length > MAX_LENGTH ? null : next;
}
