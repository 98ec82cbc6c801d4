import { type Report, reportSchema } from "./schema.js";

/**
 * A report as report.json holds it: two blanks a level, keys in the schema's order, a newline at the end.
 * Throws a ZodError where the value is not a report: nothing else may be written under that name.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}
