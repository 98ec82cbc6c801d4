import type { LineLimit, LineLimits } from "./image/line-limits.js";
import type { MeasuredImage } from "./measure.js";
import type { Report, VerdictReason } from "./report/schema.js";

/** The limits on an image; null where none is set. Bytes, except `layers` (a count) and `efficiency` (0 to 1). */
export type ImageLimits = Pick<
  Report["limits"],
  "imageSize" | "layerSize" | "layers" | "wasted" | "efficiency"
>;

type Image = Pick<MeasuredImage, "contentSize" | "layers" | "files">;
type LayerReason = Extract<VerdictReason, { kind: "layer-size" }>;

/**
 * Compares an image with its limits. At the limit is within it. What is not known is over each limit on it (a gate that
 * cannot measure must not wave through), and so is everything where there is no image. `layerSize` is for the layers of
 * this Dockerfile; the limit of a line goes before it. `layers`, `wasted` and `efficiency` take the base image in, as
 * dive does.
 */
export function checkLimits(
  limits: ImageLimits,
  { limits: lines, unreadable }: LineLimits,
  image: Image | null,
): VerdictReason[] {
  const reasons: VerdictReason[] = [];
  const over = (limit: number | null, figure: number | null): limit is number =>
    limit !== null && (figure === null || figure > limit);

  const size = image?.contentSize ?? null;
  if (over(limits.imageSize, size)) reasons.push({ kind: "image-size", size, limit: limits.imageSize });
  reasons.push(...largeLayers(limits.layerSize, lines, image));
  const count = image?.layers.length ?? null;
  if (over(limits.layers, count)) reasons.push({ kind: "layer-count", count, limit: limits.layers });
  const wasted = image?.files?.shadowed.bytes ?? null;
  if (over(limits.wasted, wasted)) {
    reasons.push({ kind: "wasted", size: wasted, limit: limits.wasted, most: mostWasteful(image) });
  }
  const efficiency = image?.files?.dive.efficiency ?? null;
  if (limits.efficiency !== null && (efficiency === null || efficiency < limits.efficiency)) {
    reasons.push({ kind: "efficiency", efficiency, limit: limits.efficiency });
  }
  const [first] = unreadable;
  if (first !== undefined) {
    reasons.push({ kind: "unreadable-limit", lines: first, count: unreadable.length });
  }
  return reasons;
}

/** The layers that are over their limit, the furthest over it first, those of unknown size last. */
function largeLayers(
  layerLimit: number | null,
  lineLimits: readonly LineLimit[],
  image: Image | null,
): LayerReason[] {
  const byLine = new Map(lineLimits.map((one) => [one.lines.start, one]));
  const seen = new Set<LineLimit>();
  const found: LayerReason[] = [];
  const layers = image?.layers ?? [];
  for (const [index, { origin, lines, instruction, contentSize: size }] of layers.entries()) {
    if (origin !== "own") continue;
    // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
    const own = lines === null || instruction === null ? undefined : byLine.get(lines.start);
    if (own !== undefined) seen.add(own);
    const limit = own?.limit ?? layerLimit;
    if (limit === null || (size !== null && size <= limit)) continue;
    found.push({ kind: "layer-size", layer: index, lines, size, limit, setBy: own ? "comment" : "input" });
  }
  // An instruction that is not among those of the layers made none, unless a layer's instruction is not known.
  const isUncertain =
    image === null || layers.some((layer) => layer.origin === "own" && layer.lines === null);
  for (const one of isUncertain ? lineLimits : []) {
    if (!seen.has(one)) {
      const { lines, limit } = one;
      found.push({ kind: "layer-size", layer: null, lines, size: null, limit, setBy: "comment" });
    }
  }
  if (image === null && layerLimit !== null) {
    found.push({
      kind: "layer-size",
      layer: null,
      lines: null,
      size: null,
      limit: layerLimit,
      setBy: "input",
    });
  }
  return found.sort((a, b) => excess(b) - excess(a));
}

const excess = ({ size, limit }: LayerReason): number => (size === null ? -1 : size - limit);

/**
 * The layer of this Dockerfile with the most bytes that the final file system does not show: those that it wrote, and
 * those of the base image that it overwrote or deleted. Null where nothing is known, or all of it is the base image's.
 */
function mostWasteful(image: Image | null): Extract<VerdictReason, { kind: "wasted" }>["most"] {
  const layers = image?.layers ?? [];
  const bytes = new Map<number, number>();
  image?.files?.forEachWrite(({ fate, layer, killedBy, bytes: written }) => {
    if (fate === "visible") return;
    const blamed = layers[layer]?.origin === "own" ? layer : killedBy;
    if (blamed !== null && layers[blamed]?.origin === "own") {
      bytes.set(blamed, (bytes.get(blamed) ?? 0) + written);
    }
  });
  const [most] = [...bytes].sort(([layerA, a], [layerB, b]) => b - a || layerA - layerB);
  if (most === undefined) return null;
  const [layer, size] = most;
  return { layer, lines: layers[layer]?.lines ?? null, size };
}
