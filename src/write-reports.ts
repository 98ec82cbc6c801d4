import { mkdir, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "./input-error.js";
import type { MarkdownOptions } from "./report/markdown.js";
import type { Report } from "./report/schema.js";
import { renderSummary } from "./report/summary.js";
import { writeWhole } from "./write-whole.js";

export interface ReportFiles {
  /** Absolute paths. */
  readonly json: string;
  readonly markdown: string;
}

/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
export async function removeReports(workspace: string, reportDir: string): Promise<void> {
  const { directory, json, markdown } = placesIn(workspace, reportDir);
  // What can't be removed can't be written either, and writing says so.
  await Promise.allSettled([rm(json), rm(markdown)]);
  await rmdir(directory).catch(() => undefined);
}

/**
 * Writes report.json and report.md into the directory, which is made where it is missing. Each file appears whole
 * or not at all. Throws an InputError where the directory can't be written to.
 */
export async function writeReports(
  workspace: string,
  reportDir: string,
  report: Report,
  options: MarkdownOptions,
): Promise<ReportFiles> {
  // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
  const { renderJson } = await import("./report/json.js");
  const texts = { json: renderJson(report), markdown: renderSummary(report, options) };
  const { directory, ...files } = placesIn(workspace, reportDir);
  try {
    await mkdir(directory, { recursive: true });
    await writeWhole(files.json, texts.json);
    await writeWhole(files.markdown, texts.markdown);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      `Input "report-dir": ${JSON.stringify(reportDir)} can't be written to (${code}). Name a directory of the workspace.`,
    );
  }
  return files;
}

function placesIn(workspace: string, reportDir: string) {
  const directory = resolve(workspace, reportDir);
  return { directory, json: join(directory, "report.json"), markdown: join(directory, "report.md") };
}
