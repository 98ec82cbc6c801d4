import { adviceHelpUrl } from "./image/advice/catalog.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { Report } from "./report/schema.js";

/** A report from elsewhere with our own pages behind its rules: its own addresses may lead anywhere. */
export function withKnownHelp(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, helpUrl: helpUrlOf(finding.ruleId) })),
    advice: report.advice.map((advice) => ({ ...advice, helpUrl: adviceHelpUrl(advice.ruleId) })),
  };
}
