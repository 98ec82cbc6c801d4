import type { Translate } from "../locales/translate.js";
import { allowedIncrease } from "../size-increase.js";
import { isOwn } from "./layer-rows.js";
import type { Report, ReportImage, ReportLayer, VerdictReason } from "./schema.js";
import { formatSharesApart, formatSizesApart } from "./size.js";
import { sizeDelta } from "./size-change.js";

/** A limit and what was measured, in words. */
export interface LimitRow {
  readonly what: string;
  readonly lines: ReportLayer["lines"];
  readonly limit: string;
  readonly measured: string;
  readonly isKept: boolean;
}

/**
 * Every limit of a report and its figure, those that are not kept first; none where there is one alone which the first
 * line tells, with its figure: the image's size, or a growth that is too much. Nothing in it is escaped.
 */
export function limitRows(report: Report, translate: Translate): readonly LimitRow[] {
  const { image } = report;
  if (image === null) return [];
  const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
  const rows = [
    ...wholeImageRows(report, image, reasons, translate),
    ...layerRows(report, image, reasons, translate),
  ];
  const isGrowth = reasons.some((reason) => reason.kind === "size-increase" && reason.increase !== null);
  if (rows.length === 1 && (report.limits.imageSize !== null || isGrowth)) return [];
  return [...rows.filter(({ isKept }) => !isKept), ...rows.filter(({ isKept }) => isKept)];
}

function wholeImageRows(
  { limits, comparison }: Report,
  image: ReportImage,
  reasons: readonly VerdictReason[],
  translate: Translate,
): LimitRow[] {
  const rows: LimitRow[] = [];
  const add = (
    what: LimitRow["what"],
    kind: VerdictReason["kind"],
    [measured, limit]: readonly [string, string],
  ): void => {
    const isKept = !reasons.some((reason) => reason.kind === kind);
    rows.push({ what, lines: null, limit, measured, isKept });
  };
  if (limits.imageSize !== null) {
    const sizes = formatSizesApart(image.contentSize, limits.imageSize, translate);
    add(translate("report.limits.image"), "image-size", sizes);
  }
  const growth = growthOf(reasons, limits.increase, comparison);
  if (growth !== null) {
    const sizes = formatSizesApart(growth.increase, growth.limit, translate);
    add(translate("change.limit"), "size-increase", sizes);
  }
  if (limits.layers !== null) {
    const number = new Intl.NumberFormat(translate.language);
    const counts = [number.format(image.layers.length), number.format(limits.layers)] as const;
    add(translate("report.limits.layers"), "layer-count", counts);
  }
  if (limits.wasted !== null) {
    const sizes = formatSizesApart(image.files?.shadowed.bytes ?? null, limits.wasted, translate);
    add(translate("report.limits.wasted"), "wasted", sizes);
  }
  if (limits.efficiency !== null) {
    const shares = formatSharesApart(image.files?.dive.efficiency ?? null, limits.efficiency, translate);
    add(translate("report.limits.efficiency"), "efficiency", shares);
  }
  return rows;
}

/** Null where the image's growth is not limited, or where there was nothing to compare with or no way to do it. */
function growthOf(
  reasons: readonly VerdictReason[],
  increase: Report["limits"]["increase"],
  comparison: Report["comparison"],
): { readonly increase: number; readonly limit: number } | null {
  const over = reasons.find((reason) => reason.kind === "size-increase");
  if (over !== undefined) {
    const { increase: size, limit } = over;
    return size === null || limit === null ? null : { increase: size, limit };
  }
  if (increase === null || comparison === null) return null;
  const limit = allowedIncrease(increase, comparison.total.before);
  return { increase: Math.max(0, sizeDelta(comparison)), limit };
}

/** The layers over their limit; then the limits of lines that are kept, and the largest layer within its limit. */
function layerRows(
  { limits }: Report,
  image: ReportImage,
  reasons: readonly VerdictReason[],
  translate: Translate,
): LimitRow[] {
  const row = (lines: LimitRow["lines"], bytes: number | null, most: number, isKept: boolean): LimitRow => {
    const [measured, limit] = formatSizesApart(bytes, most, translate);
    const what =
      lines === null
        ? translate("report.limits.layer")
        : translate("report.limits.layerOfLine", { line: lines.start });
    return { what, lines, limit, measured, isKept };
  };
  const over = reasons.filter((reason) => reason.kind === "layer-size");
  const rows = over.map(({ lines, size, limit }) => row(lines, size, limit, false));
  const overLines = new Set(over.map(({ lines }) => lines?.start));

  const own = image.layers.filter(isOwn);
  const byLine = new Map(own.flatMap((layer) => (layer.lines ? [[layer.lines.start, layer] as const] : [])));
  for (const { lines, limit } of limits.lines) {
    if (overLines.has(lines.start)) continue;
    // An instruction that changes nothing makes no layer.
    rows.push(row(lines, byLine.get(lines.start)?.contentSize ?? 0, limit, true));
  }

  const withOwnLimit = new Set(limits.lines.map(({ lines }) => lines.start));
  const others = own.filter(({ lines }) => lines === null || !withOwnLimit.has(lines.start));
  const [largest] = others.toSorted((a, b) => (b.contentSize ?? 0) - (a.contentSize ?? 0));
  const isOver = over.some(({ setBy }) => setBy === "input");
  if (limits.layerSize !== null && largest !== undefined && !isOver) {
    const kept = row(largest.lines, largest.contentSize, limits.layerSize, true);
    rows.push({ ...kept, what: translate("report.limits.largestLayer") });
  }
  return rows;
}
