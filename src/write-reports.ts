import { mkdir, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "./input-error.js";
import type { HtmlFiles } from "./report/html/files.js";
import type { MarkdownOptions } from "./report/markdown.js";
import type { Report } from "./report/schema.js";
import { renderSummary } from "./report/summary.js";
import { writeWhole } from "./write-whole.js";

export interface ReportFiles {
  /** Absolute paths. */
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
export async function removeReports(workspace: string, reportDir: string): Promise<void> {
  const { directory, ...files } = placesIn(workspace, reportDir);
  // What can't be removed can't be written either, and writing says so.
  await Promise.allSettled(Object.values(files).map((file) => rm(file)));
  await rmdir(directory).catch(() => undefined);
}

/**
 * Writes report.json, report.md and report.html into the directory, which is made where it is missing. Each file appears whole
 * or not at all. Throws an InputError where the directory can't be written to.
 */
export async function writeReports(
  workspace: string,
  reportDir: string,
  { report, files: imageFiles }: { readonly report: Report; readonly files: HtmlFiles | null },
  options: MarkdownOptions,
): Promise<ReportFiles> {
  // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
  const [{ renderJson }, { renderHtml }] = await Promise.all([
    import("./report/json.js"),
    import("./report/html.js"),
  ]);
  const texts = {
    json: renderJson(report),
    markdown: renderSummary(report, options),
    html: renderHtml(report, imageFiles, options.translate),
  };
  const { directory, ...files } = placesIn(workspace, reportDir);
  try {
    await mkdir(directory, { recursive: true });
    await writeWhole(files.json, texts.json);
    await writeWhole(files.markdown, texts.markdown);
    await writeWhole(files.html, texts.html);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    const values = { value: JSON.stringify(reportDir), code };
    throw new InputError({ key: "error.input.reportDir", values });
  }
  return files;
}

function placesIn(workspace: string, reportDir: string) {
  const directory = resolve(workspace, reportDir);
  const file = (extension: string): string => join(directory, `report.${extension}`);
  return { directory, json: file("json"), markdown: file("md"), html: file("html") };
}
