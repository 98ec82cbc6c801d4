import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { InputError } from "../src/input-error.js";
import { loadTranslate } from "../src/locales/load.js";
import { renderHtml } from "../src/report/html.js";
import { NO_LINKS } from "../src/report/links.js";
import type { MarkdownOptions } from "../src/report/markdown.js";
import { reportSchema } from "../src/report/schema.js";
import { renderSummary } from "../src/report/summary.js";
import { removeReports, writeReports } from "../src/write-reports.js";
import { createReport } from "./support/report.js";

let options: MarkdownOptions;
beforeAll(async () => {
  options = { translate: await loadTranslate("en"), links: NO_LINKS };
});

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "write-reports-"));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe("the reports", () => {
  it("are written into the directory, which is made with those above it", async () => {
    const report = createReport();
    const files = await writeReports(workspace, "out/layers", { report, files: null, fixes: null }, options);
    expect(files).toEqual({
      json: join(workspace, "out/layers/report.json"),
      markdown: join(workspace, "out/layers/report.md"),
      html: join(workspace, "out/layers/report.html"),
      sarif: join(workspace, "out/layers/report.sarif"),
    });
    expect(reportSchema.parse(JSON.parse(readFileSync(files.json, "utf8")))).toEqual(report);
    expect(readFileSync(files.markdown, "utf8")).toBe(renderSummary(report, options));
    expect(readFileSync(files.html, "utf8")).toBe(renderHtml(report, null, options.translate));
    expect(readdirSync(join(workspace, "out/layers"))).toEqual([
      "report.html",
      "report.json",
      "report.md",
      "report.sarif",
    ]);
  });

  it("take the place of those of an earlier run, and of nothing else", async () => {
    await writeReports(
      workspace,
      ".",
      { report: createReport({ tag: "first" }), files: null, fixes: null },
      options,
    );
    writeFileSync(join(workspace, "notes.txt"), "mine");
    const { json } = await writeReports(
      workspace,
      ".",
      { report: createReport({ tag: "second" }), files: null, fixes: null },
      options,
    );
    expect(JSON.parse(readFileSync(json, "utf8")).tag).toBe("second");
    expect(readdirSync(workspace)).toEqual([
      "notes.txt",
      "report.html",
      "report.json",
      "report.md",
      "report.sarif",
    ]);
  });

  it("may go to an absolute path", async () => {
    const elsewhere = join(workspace, "elsewhere");
    const { json } = await writeReports(
      "/nowhere",
      elsewhere,
      { report: createReport(), files: null, fixes: null },
      options,
    );
    expect(json).toBe(join(elsewhere, "report.json"));
  });

  it("are refused with the input's name where the directory is a file", async () => {
    writeFileSync(join(workspace, "report"), "a file");
    const writing = writeReports(
      workspace,
      "report",
      { report: createReport(), files: null, fixes: null },
      options,
    );
    await expect(writing).rejects.toThrow(InputError);
    await expect(writing).rejects.toThrow(
      'Input "report-dir": "report" can\'t be written to (EEXIST). Name a directory of the workspace.',
    );
    expect(readFileSync(join(workspace, "report"), "utf8")).toBe("a file");
  });

  it("are refused at once where nothing can be made, as below /proc", async () => {
    const writing = writeReports(
      workspace,
      "/proc/x/y",
      { report: createReport(), files: null, fixes: null },
      options,
    );
    await expect(writing).rejects.toThrow('Input "report-dir": "/proc/x/y" can\'t be written to (ENOENT).');
  });

  it("leave nothing half-written where one of them has no place", async () => {
    mkdirSync(join(workspace, "report.md"));
    await expect(
      writeReports(workspace, ".", { report: createReport(), files: null, fixes: null }, options),
    ).rejects.toThrow(InputError);
    expect(readdirSync(workspace)).toEqual(["report.json", "report.md"]);
  });

  it("are not written at all where the value is no report", async () => {
    const broken = createReport({ tag: 7 as unknown as string });
    await expect(
      writeReports(workspace, "report", { report: broken, files: null, fixes: null }, options),
    ).rejects.toThrow(/tag/);
    expect(readdirSync(workspace)).toEqual([]);
  });
});

describe("the reports of an earlier run", () => {
  it("are removed with their directory, and nothing else is", async () => {
    await writeReports(workspace, "report", { report: createReport(), files: null, fixes: null }, options);
    await removeReports(workspace, "report");
    expect(readdirSync(workspace)).toEqual([]);

    await writeReports(workspace, "kept", { report: createReport(), files: null, fixes: null }, options);
    writeFileSync(join(workspace, "kept", "notes.txt"), "");
    await removeReports(workspace, "kept");
    expect(readdirSync(join(workspace, "kept"))).toEqual(["notes.txt"]);
  });

  it("need not be there", async () => {
    await expect(removeReports(workspace, "nowhere")).resolves.toBeUndefined();
  });
});
