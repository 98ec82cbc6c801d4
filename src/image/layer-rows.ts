import { cheapestAlignment } from "./alignment-grid.js";
import { isFiller, likelyLayer } from "./created-by.js";
import type { HistoryRow } from "./layer.js";
import type { ConfigHistory } from "./saved-image.js";

export interface LayerRow {
  /** Place of the layer's row in the history, newest first; null where the history has none for it. */
  readonly row: number | null;
  /** False where another row would fit as well. */
  readonly isCertain: boolean;
}

/** A layer that changes nothing: a tar of two zero blocks. */
const EMPTY_LAYER = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
/** What a choice against the evidence costs: bytes without a layer weigh more than an instruction without one. */
const UNLIKELY = 8;
const IMPOSSIBLE = 1000;

/**
 * Which history rows stand for layers, one entry a layer, base first. The image's own configuration says so where it was
 * read; otherwise the rows that must make layers are taken first, and of those that may (the legacy builder drops
 * layers that change nothing) as many as are needed.
 * @param history newest first
 * @param diffIds base first
 * @param config the history in the image's own configuration; null where it was not read
 */
export function layerRows(
  history: readonly HistoryRow[],
  diffIds: readonly string[],
  config: readonly ConfigHistory[] | null,
): readonly LayerRow[] {
  const told = config?.length === history.length ? rowsFromConfig(config, diffIds.length) : null;
  if (told?.length === diffIds.length) return told.map((row) => ({ row, isCertain: true }));
  const possible = history.flatMap((row, index) => (likelyLayer(row) === "no" ? [] : [index])).toReversed();
  // A base without history leaves its layers without rows; the newest rows still belong to the newest layers.
  const missing = Math.max(0, diffIds.length - possible.length);
  const withoutRow = Array.from({ length: missing }, () => ({ row: null, isCertain: true }));
  return [...withoutRow, ...chooseRows(history, possible, diffIds.slice(missing))];
}

/** The oldest layers have no row where BuildKit has filled the history up. */
function rowsFromConfig(config: readonly ConfigHistory[], layers: number): (number | null)[] {
  const rows = config.flatMap((entry, index) =>
    entry.emptyLayer || isFiller(entry) ? [] : [config.length - 1 - index],
  );
  const missing = config.some(isFiller) ? Math.max(0, layers - rows.length) : 0;
  return [...Array<null>(missing).fill(null), ...rows];
}

/** A row that must be a layer is not left out, and one with bytes not paired with a layer that holds none. */
function chooseRows(
  history: readonly HistoryRow[],
  possible: readonly number[],
  diffIds: readonly string[],
): LayerRow[] {
  const rowAt = (index: number): HistoryRow | undefined => history[possible[index] ?? -1];
  const choices = cheapestAlignment({
    rows: possible.length,
    expected: diffIds.length,
    pairCost: (row, layer) =>
      diffIds[layer] === EMPTY_LAYER && (rowAt(row)?.size ?? 0) > 0 ? IMPOSSIBLE : 0,
    skipRowCost: (index) => {
      const row = rowAt(index);
      if (row === undefined || likelyLayer(row) !== "yes") return 0;
      return (row.size ?? 0) > 0 ? IMPOSSIBLE : UNLIKELY;
    },
    skipExpectedCost: () => Number.POSITIVE_INFINITY,
    band: Math.max(1, possible.length - diffIds.length),
  });
  const rows = new Map(choices.map(({ paired, isOnlyWay }, index) => [paired, { index, isOnlyWay }]));
  return diffIds.map((_, layer) => {
    const chosen = rows.get(layer);
    return { row: possible[chosen?.index ?? -1] ?? null, isCertain: chosen?.isOnlyWay ?? false };
  });
}
