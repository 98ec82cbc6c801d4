import type { Dockerfile } from "./dockerfile/ast.js";
import { stageChain, toStages } from "./dockerfile/stages.js";
import { globalArgs, resolveFrom } from "./dockerfile/variables.js";

/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
export function baseImageOf(
  dockerfile: Dockerfile,
  target: string | null,
  buildArgs: ReadonlyMap<string, string>,
): string | null {
  const staged = toStages(dockerfile);
  const variables = globalArgs(staged, buildArgs, dockerfile.escape);
  const chain = stageChain(staged, target, (stage) => resolveFrom(stage, variables, dockerfile.escape));
  return chain?.base ?? null;
}
