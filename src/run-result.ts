import type { LintFixes } from "./lint-fixes.js";
import type { HtmlFiles } from "./report/html/files.js";
import type { Report } from "./report/schema.js";

/** What a run found out, and what of it goes beyond its report. */
export interface RunResult {
  readonly report: Report;
  /** The image's files for report.html; null where they are not known. Redacted, as the report is. */
  readonly files: HtmlFiles | null;
  /** Null where there is no Dockerfile. */
  readonly fixes: LintFixes | null;
}
