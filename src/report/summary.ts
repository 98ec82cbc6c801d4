import { type MarkdownOptions, renderBody } from "./markdown.js";
import type { Report } from "./schema.js";

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;

/** A report as the job summary, and as report.md: the comment's body without its marker. */
export function renderSummary(report: Report, options: MarkdownOptions): string {
  return renderBody(report, options, SUMMARY_LIMIT, "report.json");
}
