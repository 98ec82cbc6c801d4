import { SEVERITIES } from "../../lint/finding.js";
import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { splitFindings } from "../findings-order.js";
import { placeName } from "../links.js";
import { formatList } from "../list-text.js";
import type { Report, ReportFinding } from "../schema.js";
import type { RenderContext } from "./context.js";
import {
  bold,
  type Column,
  details,
  join,
  link,
  type Markdown,
  md,
  NOTHING,
  phrase,
  table,
} from "./markup.js";

const MOST_FOLDED = 200;

/** The findings that fail the verdict, open. */
export function blockingFindings(report: Report, context: RenderContext): Markdown {
  const { blocking } = splitFindings(report);
  return findingsTable(blocking, context.tier.findings, report, context);
}

/** The findings that do not fail the verdict, folded. */
export function otherFindings(report: Report, context: RenderContext): Markdown {
  const { blocking, other } = splitFindings(report);
  if (other.length === 0) {
    return NOTHING;
  }
  const summary = context.translate(
    blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther",
    { counts: severityCounts(other, context.translate), fresh: countNew(other) },
  );
  return details(summary, findingsTable(other, MOST_FOLDED, report, context));
}

/** How many of them are new; none is where that is not known. */
function countNew(findings: readonly ReportFinding[]): number {
  return findings.filter(({ isNew }) => isNew).length;
}

function severityCounts(findings: readonly ReportFinding[], translate: Translate): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
  });
  return formatList(counts, translate);
}

function findingsTable(
  findings: readonly ReportFinding[],
  most: number,
  report: Report,
  context: RenderContext,
): Markdown {
  if (findings.length === 0 || most === 0) {
    return NOTHING;
  }
  const { translate } = context;
  const columns: readonly Column[] = [
    { heading: translate("report.findings.severity"), align: "left" },
    { heading: translate("report.findings.place"), align: "right" },
    { heading: translate("report.findings.message"), align: "left" },
    { heading: translate("report.findings.rule"), align: "left" },
  ];
  const rows = findings.slice(0, most).map((finding) => findingRow(finding, report, context));
  const more = findings.length - rows.length;
  return join(
    [table(columns, rows), more > 0 ? phrase(translate, "report.findings.more", { count: more }) : NOTHING],
    "\n\n",
  );
}

function findingRow(
  finding: ReportFinding,
  { dockerfile }: Report,
  { translate, links }: RenderContext,
): readonly Markdown[] {
  const { path, start, end } = finding;
  const severity = translate(`report.severity.${finding.severity}`);
  const url = links.line(path, { start: start.line, end: end.line });
  return [
    finding.isNew
      ? phrase(translate, "report.findings.new", {
          severity,
          mark: bold(translate("report.findings.newMark")),
        })
      : md`${severity}`,
    link(path === dockerfile?.path ? String(start.line) : placeName(path, start.line), url),
    md`${shorten(finding.message, 600)}`,
    link(shorten(finding.ruleId, 60), finding.helpUrl),
  ];
}
