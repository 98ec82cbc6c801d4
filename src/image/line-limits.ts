import type { Dockerfile } from "../dockerfile/ast.js";
import { createLineIndex } from "../dockerfile/line-index.js";
import { readSizeComments } from "../dockerfile/size-comments.js";
import type { LineRange } from "./layer.js";
import { chainStages } from "./layer-source.js";

/** What the layer of one instruction may add, as a comment above it says. */
export interface LineLimit {
  /** The instruction's. */
  readonly lines: LineRange;
  /** Bytes. */
  readonly limit: number;
}

export interface LineLimits {
  /** In the order of the file. */
  readonly limits: readonly LineLimit[];
  /** The instructions with a limit whose stage is not in the image. */
  readonly notInImage: readonly LineRange[];
  /** The comments that were meant as a limit and cannot be read. */
  readonly unreadable: readonly LineRange[];
}

/** The limits that a Dockerfile's comments set for the image of a target; none without a Dockerfile. */
export function lineLimits(from: {
  readonly dockerfile: Dockerfile | null;
  readonly target: string | null;
  readonly buildArgs: ReadonlyMap<string, string>;
}): LineLimits {
  const { dockerfile, target, buildArgs } = from;
  if (dockerfile === null) return { limits: [], notInImage: [], unreadable: [] };
  const { comments, broken } = readSizeComments(dockerfile);
  const lines = createLineIndex(dockerfile.text);
  const inImage = new Set(
    chainStages(dockerfile, target, buildArgs).flatMap(({ instructions }) => instructions),
  );
  const found = comments.map(({ instruction, limit }) => ({
    lines: lines.lineRange(instruction.range),
    limit,
    isInImage: inImage.has(instruction),
  }));
  return {
    limits: found.filter(({ isInImage }) => isInImage).map((one) => ({ lines: one.lines, limit: one.limit })),
    notInImage: found.filter(({ isInImage }) => !isInImage).map((one) => one.lines),
    unreadable: broken
      .filter(({ problem }) => problem === "no-size" || problem === "malformed")
      .map(({ range }) => lines.lineRange(range)),
  };
}
