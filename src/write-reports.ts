import { mkdir, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { InputError } from "./input-error.js";
import type { MarkdownOptions } from "./report/markdown.js";
import { renderSummary } from "./report/summary.js";
import type { RunResult } from "./run-result.js";
import { writeWhole } from "./write-whole.js";

export interface ReportFiles {
  /** Absolute paths. */
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
  readonly sarif: string;
}

export interface WriteOptions extends MarkdownOptions {
  /** Gives the path that a file of the report has in the repository, for code scanning; as it is where none is given. */
  readonly toPath?: (path: string) => string;
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
 * Writes report.json, report.md, report.html and report.sarif into the directory, which is made where it is missing.
 * Each file appears whole or not at all. Throws an InputError where the directory can't be written to.
 */
export async function writeReports(
  workspace: string,
  reportDir: string,
  { report, files: imageFiles, fixes }: RunResult,
  options: WriteOptions,
): Promise<ReportFiles> {
  // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
  const [{ renderJson }, { renderHtml }, { renderReportSarif }, { KNOWN_RULES }] = await Promise.all([
    import("./report/json.js"),
    import("./report/html.js"),
    import("./report/sarif.js"),
    import("./known-rules.js"),
  ]);
  const { translate, toPath = (path: string) => path } = options;
  const texts = {
    json: renderJson(report),
    markdown: renderSummary(report, options),
    html: renderHtml(report, imageFiles, translate),
    sarif: renderReportSarif(report, { translate, rules: KNOWN_RULES, edits: fixes?.edits ?? null, toPath }),
  };
  const { directory, ...files } = placesIn(workspace, reportDir);
  try {
    await makeDirectory(directory);
    await writeWhole(files.json, texts.json);
    await writeWhole(files.markdown, texts.markdown);
    await writeWhole(files.html, texts.html);
    await writeWhole(files.sarif, texts.sarif);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    const values = { value: JSON.stringify(reportDir), code };
    throw new InputError({ key: "error.input.reportDir", values });
  }
  return files;
}

/** Step by step: where nothing can be made, as below /proc, Node's own recursive way never ends. */
async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && dirname(path) !== path) {
      await makeDirectory(dirname(path));
      await mkdir(path);
    } else if (code !== "EEXIST" || !(await stat(path)).isDirectory()) {
      throw error;
    }
  }
}

function placesIn(workspace: string, reportDir: string) {
  const directory = resolve(workspace, reportDir);
  const file = (extension: string): string => join(directory, `report.${extension}`);
  return { directory, json: file("json"), markdown: file("md"), html: file("html"), sarif: file("sarif") };
}
