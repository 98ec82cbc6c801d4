import { dirname, relative, sep } from "node:path";
import { commentOnPullRequest } from "./comment-on-pull-request.js";
import {
  commentTogether,
  nameOfImage,
  type SharedReport,
  sectionLinks,
  toSharedReport,
} from "./comment-together.js";
import { isPlainName } from "./file-pattern.js";
import { findFiles } from "./find-files.js";
import type { GitHubContext } from "./github/context.js";
import { createReportLinks } from "./github/links.js";
import type { RunnerLog } from "./github/runner-log.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import { withKnownHelp } from "./known-help.js";
import { loadTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import { readReportFile } from "./read-report-file.js";
import { NO_LINKS } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { renderSharedSummary } from "./report/shared/markdown.js";
import { mergeSections } from "./report/shared/merge.js";
import { renamed } from "./report/shared/section.js";
import { renderSummary } from "./report/summary.js";

/** What other jobs measured, read and checked, and ready to be posted. */
export interface Publishable {
  /** In the language of the reports' own texts; where there are several reports, of the first. */
  readonly translate: Translate;
  readonly status: Report["verdict"]["status"];
  /** Markdown; without links where it is not known what they would lead to. */
  readonly summary: (context: GitHubContext | null) => string;
  /** Gives the comment's address; null where there is no comment. */
  readonly comment: (context: GitHubContext) => Promise<string | null>;
}

export interface PublishSurroundings {
  readonly inputs: Inputs;
  /** The run that made the reports. */
  readonly reported: GitHubContext;
  /** Where reports may lie, absolute; paths are relative to the first. */
  readonly folders: readonly string[];
  readonly log: RunnerLog;
}

/** As many as a matrix has jobs. */
const MOST_FILES = 256;

/**
 * Reads what the input `report` names: files or patterns, one a line. One file is posted as it is; several, or one for
 * a group, go to a comment that they share. Throws an InputError where a file is not a report.
 */
export async function readPublishable(
  given: string,
  surroundings: PublishSurroundings,
): Promise<Publishable> {
  const { inputs, folders } = surroundings;
  const words = given
    .split(/\r?\n/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (words.length === 0) throw new InputError({ key: "error.publish.noReport" });
  const isOne = words.length < 2 && isPlainName(given.replaceAll("\\", ""));
  if (isOne && inputs.commentGroup === null) {
    return oneReport(withKnownHelp(readReportFile(given.trim(), folders)), surroundings);
  }
  return manyReports(findReports(words, folders[0] ?? ""), surroundings);
}

/** Absolute paths, each once. */
function findReports(words: readonly string[], workspace: string): readonly string[] {
  const found = new Set<string>();
  for (const word of words) {
    for (const path of reportsNamedBy(word, workspace)) found.add(path);
  }
  if (found.size > MOST_FILES) {
    throw new InputError({ key: "error.publish.tooMany", values: { count: found.size, most: MOST_FILES } });
  }
  return [...found];
}

function reportsNamedBy(word: string, workspace: string): readonly string[] {
  try {
    return findFiles(word, workspace);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ key: "error.publish.pattern", values: { reason: error.said } });
  }
}

async function oneReport(report: Report, { inputs, log }: PublishSurroundings): Promise<Publishable> {
  const translate = await loadTranslate(report.language);
  const linksOf = (context: GitHubContext | null) =>
    context === null ? NO_LINKS : createReportLinks(context, (path) => (isCommitted(report) ? path : null));
  return {
    translate,
    status: report.verdict.status,
    summary: (context) => renderSummary(report, { translate, links: linksOf(context) }),
    comment: (context) =>
      commentOnPullRequest(report, { inputs, context, links: linksOf(context), translate, log }),
  };
}

async function manyReports(
  paths: readonly string[],
  surroundings: PublishSurroundings,
): Promise<Publishable> {
  const { inputs, log } = surroundings;
  if (inputs.commentKey !== "" && paths.length > 1) {
    const values = { key: JSON.stringify(inputs.commentKey), count: paths.length };
    throw new InputError({ key: "error.publish.oneKey", values });
  }
  const { read, translate } = await readAll(paths, surroundings);
  const reports = distinctNames(read);
  const sections = mergeSections(reports.map(({ section }) => section));
  return {
    translate,
    status: reports.some(({ failed }) => failed) ? "fail" : "pass",
    summary: (context) =>
      renderSharedSummary(sections, {
        translate,
        linksOf: (section) => (context === null ? NO_LINKS : sectionLinks(section, context)),
      }),
    comment: (context) =>
      commentTogether(reports, { inputs, group: inputs.commentGroup ?? "", context, translate, log }),
  };
}

interface ReadReport extends SharedReport {
  readonly path: string;
}

/** Nothing is kept of a report but what the comment needs: together they may be large. */
async function readAll(
  paths: readonly string[],
  { inputs, folders, reported }: PublishSurroundings,
): Promise<{ readonly read: readonly ReadReport[]; readonly translate: Translate }> {
  const read: ReadReport[] = [];
  let translate: Translate | null = null;
  for (const path of paths) {
    const report = withKnownHelp(readReportFile(path, folders));
    translate ??= await loadTranslate(report.language);
    const name = inputs.commentKey || nameOfImage(report);
    const source = isCommitted(report) ? (report.dockerfile?.path ?? null) : null;
    const origin = { context: reported, name, platform: null, source };
    read.push({ ...toSharedReport(report, origin, translate), path });
  }
  if (translate === null) throw new InputError({ key: "error.publish.noReport" });
  return { read, translate };
}

/** A generated Dockerfile is on one machine only. */
function isCommitted({ dockerfile }: Report): boolean {
  return dockerfile?.generated === false;
}

/** Reports of the same name and platform are told apart by where their files lie. */
function distinctNames(reports: readonly ReadReport[]): readonly ReadReport[] {
  const identityOf = ({ section: { name, platform } }: ReadReport): string =>
    JSON.stringify([name, platform]);
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(identityOf(report), (counts.get(identityOf(report)) ?? 0) + 1);
  const shared = commonFolder(reports.map(({ path }) => dirname(path)));
  return reports.map((report) => {
    if (counts.get(identityOf(report)) === 1) return report;
    const place = relative(shared, report.path)
      .split(sep)
      .join("/")
      .replace(/\/report\.json$/, "");
    return { ...report, section: renamed(report.section, `${report.section.name} (${place})`) };
  });
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep;
}
