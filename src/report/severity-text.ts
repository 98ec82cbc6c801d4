import type { Translate } from "../locales/translate.js";
import type { ReportFinding } from "./schema.js";

/** How severe a finding is, and whether it is new where that is known: `warning, new`. */
export function severityText(
  severity: ReportFinding["severity"],
  isNew: ReportFinding["isNew"],
  translate: Translate,
): string {
  const text = translate(`report.severity.${severity}`);
  return isNew === true
    ? translate("report.findings.new", { severity: text, mark: translate("report.findings.newMark") })
    : text;
}
