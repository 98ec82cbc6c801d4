import type { Capture } from "./capture.js";
import type { Dockerfile } from "./dockerfile/ast.js";
import type { Advice } from "./image/advice/advice.js";
import { adviseOn } from "./image/advice/advise.js";
import type { MeasuredImage } from "./measure.js";

/** What could be saved in the measured image, and what should not be in it; nothing where there is no image. */
export function adviseOnImage(
  image: MeasuredImage | null,
  capture: Capture | null,
  source: {
    readonly dockerfile: Dockerfile | null;
    readonly target: string | null;
    readonly buildArgs: ReadonlyMap<string, string>;
  },
): readonly Advice[] {
  if (image === null || capture === null) return [];
  return adviseOn({
    ...source,
    files: image.files,
    layers: image.layers,
    history: capture.history?.rows ?? [],
    baseHistory: image.baseHistory?.rows ?? null,
    environment: capture.image.env,
    baseEnvironment: capture.base?.image.env ?? null,
  });
}
