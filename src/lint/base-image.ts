import type { Stage } from "../dockerfile/ast.js";
import { type ImageReference, parseImageReference } from "../dockerfile/image-reference.js";
import type { StageFinder } from "./stage-finder.js";

/** What FROM names. `unknown`: it depends on a variable without a known value, or is no legal reference. */
export type BaseImage =
  | { readonly kind: "scratch" }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "image"; readonly text: string; readonly reference: ImageReference }
  | { readonly kind: "unknown" };

/** `image` is what FROM says with its variables replaced; null where that is not known. */
export function toBaseImage(image: string | null, stage: Stage, finder: StageFinder): BaseImage {
  if (image === null) return { kind: "unknown" };
  if (image === "scratch") return { kind: "scratch" };
  const earlier = finder.byName(image, stage.index);
  if (earlier !== null) return { kind: "stage", stage: earlier };
  const parsed = parseImageReference(image);
  return parsed.ok ? { kind: "image", text: image, reference: parsed.reference } : { kind: "unknown" };
}

/**
 * The name of a Docker Official Image (`python` for `docker.io/library/python`); null for all other images.
 * Source: https://docs.docker.com/docker-hub/image-library/trusted-content/
 */
export function officialName(reference: ImageReference): string | null {
  return reference.familiarName.includes("/") ? null : reference.familiarName;
}
