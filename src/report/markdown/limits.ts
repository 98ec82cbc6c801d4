import { type LimitRow, limitRows } from "../limit-rows.js";
import { dockerfileUrl } from "../links.js";
import type { Report } from "../schema.js";
import type { RenderContext } from "./context.js";
import {
  type Column,
  details,
  join,
  link,
  type Markdown,
  md,
  NOTHING,
  phrase,
  table,
  unbroken,
} from "./markup.js";

/** The limits and what was measured: open where one of them is not kept. */
export function exceededLimits(report: Report, context: RenderContext): Markdown {
  const rows = limitRows(report, context.translate);
  return rows.every(({ isKept }) => isKept)
    ? NOTHING
    : limitTable(rows, context.tier.findings, report, context);
}

/** The same, folded, where all of them are kept. */
export function keptLimits(report: Report, context: RenderContext): Markdown {
  const rows = limitRows(report, context.translate);
  // A growth that could not be measured has no row.
  const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
  const isExceeded = reasons.some(({ kind }) => kind === "size-increase");
  if (isExceeded || rows.length === 0 || rows.some(({ isKept }) => !isKept)) {
    return NOTHING;
  }
  const summary = context.translate("report.limits.summary", { count: rows.length });
  return details(summary, limitTable(rows, MOST_FOLDED, report, context));
}

const MOST_FOLDED = 100;

function limitTable(
  rows: readonly LimitRow[],
  most: number,
  report: Report,
  { translate, links }: RenderContext,
): Markdown {
  if (most === 0) {
    return NOTHING;
  }
  const columns: readonly Column[] = [
    { heading: "", align: "left" },
    { heading: translate("report.limits.column.what"), align: "left" },
    { heading: translate("report.limits.column.measured"), align: "right" },
    { heading: translate("report.limits.column.limit"), align: "right" },
  ];
  const shown = rows.slice(0, most);
  const over = report.accepted === null ? "❌" : "⚠️";
  const cells = shown.map(({ what, lines, measured, limit, isKept }) => [
    md`${isKept ? "✅" : over}`,
    link(what, dockerfileUrl(report, links, lines)),
    unbroken(measured),
    unbroken(limit),
  ]);
  const more = rows.length - shown.length;
  return join(
    [table(columns, cells), more > 0 ? phrase(translate, "report.limits.more", { count: more }) : NOTHING],
    "\n\n",
  );
}
