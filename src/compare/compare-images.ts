import { normalPlatform } from "../report/platform.js";
import type { Comparison, ReportImage, ReportLayer } from "../report/schema.js";
import { changedFiles } from "./changed-files.js";
import { type LayerPair, pairLayers } from "./layer-pairs.js";

export type ImageChanges = Omit<Comparison, "baseline">;

/** Why two images' sizes cannot be subtracted. */
export type Refusal =
  | { readonly kind: "platform"; readonly before: string; readonly after: string }
  /** `history`, `layers` or `none`. */
  | { readonly kind: "method"; readonly before: string; readonly after: string }
  | { readonly kind: "unknown-size"; readonly of: "before" | "after" };

export type CompareResult =
  | { readonly ok: true; readonly changes: ImageChanges }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What became of an image's content size, layer by layer. The change of the total is the sum of the changes of the base
 * image and of each layer. Refuses where the sizes are not known, were measured in different ways, or are those of
 * different platforms.
 */
export function compareImages(before: ReportImage, after: ReportImage): CompareResult {
  const refusal = refuse(before, after);
  if (refusal !== null) return { ok: false, refusal };
  const [old, now] = [split(before, after), split(after, before)];
  const changes: ImageChanges = {
    total: { before: total(before.layers), after: total(after.layers) },
    own: { before: total(old.own), after: total(now.own) },
    base: { before: total(old.base), after: total(now.base) },
    baseImage: {
      before: before.base?.reference ?? null,
      after: after.base?.reference ?? null,
      changed: isOther(old.base, now.base),
    },
    layers: pairLayers(old.own, now.own).map((pair) => toChange(pair, old.own, now.own, now.base.length)),
  };
  return { ok: true, changes };
}

function refuse(before: ReportImage, after: ReportImage): Refusal | null {
  if (normalPlatform(before.platform) !== normalPlatform(after.platform)) {
    return { kind: "platform", before: before.platform, after: after.platform };
  }
  if (before.measuredBy !== after.measuredBy) {
    return { kind: "method", before: before.measuredBy, after: after.measuredBy };
  }
  if (hasUnknown(before)) return { kind: "unknown-size", of: "before" };
  return hasUnknown(after) ? { kind: "unknown-size", of: "after" } : null;
}

function hasUnknown({ layers }: ReportImage): boolean {
  return layers.some(({ contentSize }) => contentSize === null);
}

interface Parts {
  readonly base: readonly ReportLayer[];
  readonly own: readonly ReportLayer[];
}

/**
 * The base image's layers and the others. Where a base image is not known, its layers are those that the other image
 * has from its own base: else the base would be new in the one and gone in the other.
 */
function split(image: ReportImage, other: ReportImage): Parts {
  const known = image.layers.findIndex(({ origin }) => origin === "own");
  const count = known < 0 ? image.layers.length : known;
  const shared = count === 0 && image.base === null ? sharedBase(image, other) : count;
  return { base: image.layers.slice(0, shared), own: image.layers.slice(shared) };
}

function sharedBase(image: ReportImage, other: ReportImage): number {
  const base = other.layers.filter(({ origin }) => origin === "base");
  const isShared = base.every(
    ({ diffId }, index) => diffId !== null && image.layers[index]?.diffId === diffId,
  );
  return isShared ? base.length : 0;
}

function isOther(before: readonly ReportLayer[], after: readonly ReportLayer[]): boolean {
  if (before.length !== after.length) return true;
  return before.some(({ diffId, contentSize }, index) => {
    const now = after[index];
    const isOtherContent = diffId !== null && now?.diffId != null && now.diffId !== diffId;
    return isOtherContent || now?.contentSize !== contentSize;
  });
}

function total(layers: readonly ReportLayer[]): number {
  return layers.reduce((sum, { contentSize }) => sum + (contentSize ?? 0), 0);
}

function toChange(
  { before, after }: LayerPair,
  oldLayers: readonly ReportLayer[],
  newLayers: readonly ReportLayer[],
  baseCount: number,
): ImageChanges["layers"][number] {
  const old = before === null ? null : (oldLayers[before] ?? null);
  const now = after === null ? null : (newLayers[after] ?? null);
  const kind = kindOf(old, now);
  return {
    kind,
    layer: after === null ? null : baseCount + after,
    instruction: now === null && old !== null ? (old.instruction ?? old.createdBy) : null,
    before: old?.contentSize ?? null,
    after: now?.contentSize ?? null,
    files:
      kind === "unchanged" || old?.files === null || now?.files === null
        ? []
        : changedFiles(old?.files ?? null, now?.files ?? null),
  };
}

function kindOf(old: ReportLayer | null, now: ReportLayer | null): ImageChanges["layers"][number]["kind"] {
  if (old === null) return "added";
  if (now === null) return "removed";
  const change = (now.contentSize ?? 0) - (old.contentSize ?? 0);
  if (change === 0) return "unchanged";
  return change > 0 ? "grown" : "shrunk";
}
