import type { Capture } from "./capture.js";
import type { DockerClient } from "./docker/client.js";
import { imageHistory } from "./docker/history.js";
import { engineInfo } from "./docker/info.js";
import { inspectImage } from "./docker/inspect.js";
import type { Dockerfile } from "./dockerfile/ast.js";
import { createSourceFinder } from "./image/layer-source.js";
import type { Message } from "./locales/translate.js";
import { type MeasuredImage, measureImage } from "./measure.js";
import { readEngineLayers } from "./read-layers.js";
import { reasonOf } from "./said-error.js";

/** What the engine has of the image that a Dockerfile is said to have made. */
export type ExplainedImage =
  | { readonly kind: "measured"; readonly image: MeasuredImage }
  /** Nothing to measure, and why. */
  | { readonly kind: "none"; readonly why: Message };

export interface ExplainedFile {
  readonly dockerfile: Dockerfile;
  readonly target: string | null;
  /** The reference of the outside image that the target goes back to; null where there is none. */
  readonly base: string | null;
}

/**
 * Measures an image that is there, where the Dockerfile is the one that it was built from. Nothing is built or pulled,
 * and without an engine nothing fails: there is nothing to measure then.
 */
export async function measureExplained(
  docker: DockerClient,
  reference: string,
  { dockerfile, target, base }: ExplainedFile,
): Promise<ExplainedImage> {
  const none = (key: Message["key"], values: Message["values"] = {}): ExplainedImage => ({
    kind: "none",
    why: { key, values },
  });
  try {
    // Asked first: an engine that does not answer says why.
    const engine = await engineInfo(docker);
    const image = await inspectImage(docker, reference);
    if (image === null) return none("explain.walk.noImage", { image: reference });
    const history = await imageHistory(docker, reference, image.id);
    const buildArgs = new Map<string, string>();
    const { found } = createSourceFinder({ dockerfile, history: history.rows, target, buildArgs });
    if (found !== "all") return none("explain.walk.otherImage", { image: reference });
    const capture: Capture = {
      image,
      imageList: null,
      history,
      base: base === null ? null : await inspectBase(docker, base),
      layers: await readEngineLayers(docker, engine, image, () => {}),
      notes: [],
    };
    const facts = { capture, build: null, engine, dockerfile, target, buildArgs, base };
    return { kind: "measured", image: measureImage(facts) };
  } catch (error) {
    return none("explain.walk.noEngine", { reason: reasonOf(error) });
  }
}

async function inspectBase(docker: DockerClient, reference: string): Promise<Capture["base"]> {
  const image = await inspectImage(docker, reference);
  return image === null ? null : { image, history: await imageHistory(docker, reference, image.id) };
}
