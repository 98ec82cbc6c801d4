import type { Dockerfile } from "./dockerfile/ast.js";
import { parseImageReference } from "./dockerfile/image-reference.js";
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

/** Nobody starts from more; each is a question to the engine. */
const MOST_IMAGES = 50;

/**
 * The references of the outside images that stages start from, each once, as FROM has them with its variables replaced;
 * at most 50.
 */
export function outsideImages(
  dockerfile: Dockerfile,
  buildArgs: ReadonlyMap<string, string>,
): readonly string[] {
  const staged = toStages(dockerfile);
  const variables = globalArgs(staged, buildArgs, dockerfile.escape);
  const earlier = new Set(["scratch"]);
  const images = new Set<string>();
  for (const stage of staged.stages) {
    const image = resolveFrom(stage, variables, dockerfile.escape);
    if (image !== null && !earlier.has(image) && parseImageReference(image).ok) images.add(image);
    if (stage.name !== null) earlier.add(stage.name);
  }
  return [...images].slice(0, MOST_IMAGES);
}
