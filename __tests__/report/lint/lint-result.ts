import en from "../../../src/locales/en.json" with { type: "json" };
import { createTranslate } from "../../../src/locales/translate.js";
import type { LintedFile, LintResult } from "../../../src/report/lint/result.js";
import type { ReportFinding } from "../../../src/report/schema.js";
import { createFinding } from "../../support/report.js";

export const translate = createTranslate("en", en);

/** A finding of one line; columns from 1, the end not included. */
export function at(line: number, from: number, to: number, more: Partial<ReportFinding> = {}): ReportFinding {
  return createFinding({ start: { line, column: from }, end: { line, column: to }, ...more });
}

export function createFile(
  text: string,
  findings: readonly ReportFinding[],
  path = "Dockerfile",
): LintedFile {
  return { path, text, findings: findings.map((finding) => ({ ...finding, path })), failOn: "error" };
}

export function createResult(files: readonly LintedFile[], unread: LintResult["unread"] = []): LintResult {
  return { tool: { name: "docker-layer-report", version: "1.2.3" }, files, unread };
}
