import type { Translate } from "../locales/translate.js";
import type { Comparison, LayerChange, Report, ReportLayer } from "./schema.js";
import { formatChange, formatDelta } from "./size-change.js";

/** What the layers' table says of the change; null in a report where nothing was compared, or nothing changed. */
export interface LayerChanges {
  readonly total: string;
  readonly base: string;
  /** What the base image was called where it is called otherwise now. */
  readonly baseWas: string | null;
  readonly isChanged: (layer: ReportLayer) => boolean;
  /** `+1.2 MB (+10%)`, `new`; empty where the layer's size is what it was. */
  readonly textOf: (layer: ReportLayer) => string;
  /** Removed layers that stood before this one and behind the last one asked for; without a layer, all that are left. */
  readonly takeRemovedBefore: (layer: ReportLayer | null) => readonly RemovedLayer[];
}

export interface RemovedLayer {
  readonly instruction: string;
  readonly bytes: number;
  readonly change: string;
}

export function layerChanges({ comparison, image }: Report, translate: Translate): LayerChanges | null {
  if (comparison === null || image === null || isNothing(comparison)) return null;
  const { layers, total, base, baseImage } = comparison;
  const byLayer = new Map<ReportLayer, LayerChange>();
  for (const change of layers) {
    const layer = change.layer === null ? undefined : image.layers[change.layer];
    if (layer !== undefined) byLayer.set(layer, change);
  }
  const place = new Map(image.layers.map((layer, index) => [layer, index]));
  const removed = removedLayers(layers, translate);
  return {
    total: formatDelta(total, translate),
    base:
      base.before === base.after && baseImage.changed
        ? translate("change.otherBase")
        : changeOrNothing(base, translate),
    baseWas: baseImage.before !== null && baseImage.before !== baseImage.after ? baseImage.before : null,
    isChanged: (layer) => (byLayer.get(layer)?.kind ?? "unchanged") !== "unchanged",
    textOf: (layer) => {
      const { before, after } = byLayer.get(layer) ?? { before: 0, after: 0 };
      if (before === null) return translate("change.new");
      return changeOrNothing({ before, after: after ?? 0 }, translate);
    },
    takeRemovedBefore: (layer) => {
      const next = layer === null ? Infinity : (place.get(layer) ?? 0);
      const count = removed.findIndex(({ before }) => before > next);
      return removed.splice(0, count < 0 ? removed.length : count).map(({ row }) => row);
    },
  };
}

/** The same sizes everywhere, and nothing new or gone. */
export function isNothing({ base, baseImage, layers }: Comparison): boolean {
  return base.before === base.after && !baseImage.changed && layers.every(({ kind }) => kind === "unchanged");
}

function changeOrNothing(change: { before: number; after: number }, translate: Translate): string {
  return change.before === change.after ? "" : formatChange(change, translate);
}

/** With the number of the layer that each stood before: the next one that is still there. */
function removedLayers(layers: readonly LayerChange[], translate: Translate) {
  const removed: { before: number; row: RemovedLayer }[] = [];
  let next = Infinity;
  for (const { layer, instruction, before: bytes } of layers.toReversed()) {
    if (layer !== null) next = layer;
    else {
      const was = { before: bytes ?? 0, after: 0 };
      const row = { instruction: instruction ?? "", bytes: was.before, change: formatDelta(was, translate) };
      removed.push({ before: next, row });
    }
  }
  return removed.reverse();
}
