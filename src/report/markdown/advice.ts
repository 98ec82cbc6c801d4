import { shorten } from "../escape.js";
import { dockerfileUrl } from "../links.js";
import type { Report, ReportAdvice } from "../schema.js";
import { formatSize } from "../size.js";
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
  sentence,
  table,
  unbroken,
} from "./markup.js";

/** Open, as many as a reviewer may act on; the rest is folded. */
const MOST_OPEN = 3;
const MOST_FOLDED = 50;

/** What could be saved, most bytes first, with what to write instead. */
export function adviceTable(report: Report, context: RenderContext): Markdown {
  const { advice } = report;
  if (advice.length === 0 || context.tier.findings === 0) {
    return NOTHING;
  }
  const { translate } = context;
  const folded = context.tier.details ? advice.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED) : [];
  const left = advice.length - Math.min(advice.length, MOST_OPEN) - folded.length;
  return join(
    [
      rows(advice.slice(0, MOST_OPEN), report, context),
      folded.length === 0
        ? NOTHING
        : details(
            translate("report.advice.summary", { count: folded.length }),
            rows(folded, report, context),
          ),
      left === 0 ? NOTHING : phrase(translate, "report.advice.more", { count: left }),
    ],
    "\n\n",
  );
}

function rows(
  advice: readonly ReportAdvice[],
  report: Report,
  { translate, links }: RenderContext,
): Markdown {
  const columns: readonly Column[] = [
    { heading: translate("report.advice.saves"), align: "right" },
    { heading: translate("report.layers.line"), align: "right" },
    { heading: translate("report.advice.what"), align: "left" },
    { heading: translate("report.findings.rule"), align: "left" },
  ];
  return table(
    columns,
    advice.map(({ savedBytes, lines, message, ruleId, helpUrl }) => [
      savedBytes === null ? md`⚠️` : unbroken(formatSize(savedBytes, translate)),
      lines === null ? NOTHING : link(String(lines.start), dockerfileUrl(report, links, lines)),
      sentence(shorten(message, 600)),
      link(shorten(ruleId, 60), helpUrl),
    ]),
  );
}
