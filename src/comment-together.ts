import { isNoteworthy } from "./comment-on-pull-request.js";
import { createGitHub } from "./github/client.js";
import type { GitHubContext } from "./github/context.js";
import { buildGroupMarker, parseGroupMarker } from "./github/group-marker.js";
import { createReportLinks } from "./github/links.js";
import { publishSharedComment } from "./github/publish-shared.js";
import type { RunnerLog } from "./github/runner-log.js";
import type { Inputs } from "./inputs.js";
import type { Translate } from "./locales/translate.js";
import type { ReportLinks } from "./report/links.js";
import type { Report } from "./report/schema.js";
import { renderSharedComment } from "./report/shared/markdown.js";
import { findClash, includesSections, mergeSections } from "./report/shared/merge.js";
import { type Section, toSection } from "./report/shared/section.js";
import { decodeSections } from "./report/shared/state.js";
import { say } from "./said-error.js";

/** A report's section, and what it says to whether a comment is wanted. */
export interface SharedReport {
  readonly section: Section;
  readonly failed: boolean;
  readonly noteworthy: boolean;
}

export interface ReportOrigin {
  /** The run that the report is of. */
  readonly context: GitHubContext;
  /** Tells the reports of the run apart. */
  readonly name: string;
  /** The platform that was asked for; null where none was. */
  readonly platform: string | null;
  /** The Dockerfile's path in the repository; null where it can't be linked. */
  readonly source: string | null;
}

/** What a report adds to a comment that it shares with others. */
export function toSharedReport(
  report: Report,
  { context, ...named }: ReportOrigin,
  translate: Translate,
): SharedReport {
  const { workflow, headSha: sha, run, runNumber } = context;
  return {
    section: toSection(report, { ...named, workflow, sha, run, runNumber }, translate),
    failed: report.verdict.status === "fail",
    noteworthy: isNoteworthy(report),
  };
}

/** What a report is called where nobody gave it a key: the image's tag, and the stage where one was asked for. */
export function nameOfImage({ tag, target }: Pick<Report, "tag" | "target">): string {
  return target === null ? tag : `${tag} (${target})`;
}

export interface GroupSurroundings {
  readonly inputs: Pick<Inputs, "comment" | "githubToken">;
  readonly group: string;
  readonly context: GitHubContext;
  readonly translate: Translate;
  readonly log: RunnerLog;
}

/**
 * Brings reports into the comment that all of their group share, beside what other runs have put there. A comment that
 * can't be posted is a warning, and so is a report that has the same name as another one of the run.
 *
 * @returns the comment's address; null where there is no comment
 */
export async function commentTogether(
  reports: readonly SharedReport[],
  surroundings: GroupSurroundings,
): Promise<string | null> {
  const { inputs, group, context, translate, log } = surroundings;
  const { merge, clash } = createGroupMerge(
    reports.map(({ section }) => section),
    surroundings,
  );
  const { url, warning } = await publishSharedComment(
    {
      group,
      merge,
      policy: inputs.comment,
      failed: reports.some(({ failed }) => failed),
      noteworthy: reports.some(({ noteworthy }) => noteworthy),
    },
    { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) },
  );
  if (warning !== null) log.annotate("warning", say(warning, translate));
  const name = clash();
  if (name !== null) log.annotate("warning", translate("shared.clash", { name }));
  return url;
}

/** What `updateSharedComment` asks for each time it has read the comments, and what was found out then. */
export function createGroupMerge(
  sections: readonly Section[],
  { group, context, translate }: Pick<GroupSurroundings, "group" | "context" | "translate">,
): { readonly merge: (bodies: readonly string[]) => string | null; readonly clash: () => string | null } {
  let clash: string | null = null;
  return {
    /** The name of a section that another one of the run has too. */
    clash: () => clash,
    merge: (bodies) => {
      const readings = bodies.map((body) => decodeSections(parseGroupMarker(body)?.state ?? ""));
      const whole = mergeSections(...readings, sections);
      clash = findClash(whole, sections)?.name ?? null;
      const [first = []] = readings;
      if (first.length === whole.length && includesSections(first, whole)) return null;
      return renderSharedComment(whole, {
        translate,
        linksOf: (section) => sectionLinks(section, context),
        marker: (state) => buildGroupMarker({ group, state }),
      });
    },
  };
}

/** The links of a section's report: those of its own run and commit. */
export function sectionLinks(section: Section, context: GitHubContext): ReportLinks {
  const { sha: headSha, run, runNumber, source, report } = section;
  const dockerfile = report?.dockerfile?.path;
  return createReportLinks({ ...context, headSha, run, runNumber }, (path) =>
    path === dockerfile ? source : null,
  );
}
