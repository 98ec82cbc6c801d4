import type { ReportLinks } from "../report/links.js";
import type { GitHubContext } from "./context.js";
import type { RepositoryName } from "./event-fields.js";

/** Lines of a file, from 1, both ends included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
export function fileUrl(
  serverUrl: string,
  repository: RepositoryName,
  sha: string,
  path: string,
  lines: Lines | null,
): string {
  const encodedPath = path.split("/").map(encodeSegment).join("/");
  return `${repositoryUrl(serverUrl, repository)}/blob/${sha}/${encodedPath}${lineAnchor(lines)}`;
}

/** The page of one commit. */
export function commitUrl(serverUrl: string, repository: RepositoryName, sha: string): string {
  return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}

/** The page of this workflow run, at this attempt. */
export function runUrl(context: GitHubContext): string {
  const { id, attempt } = context.run;
  const run = `${repositoryUrl(context.serverUrl, context.repository)}/actions/runs/${id}`;
  return attempt > 1 ? `${run}/attempts/${attempt}` : run;
}

/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param inRepository tells whether a path is one of a file of the head commit, relative to the repository's root:
 *   a generated file is not, nor is one outside of the checkout
 */
export function createReportLinks(
  context: GitHubContext,
  inRepository: (path: string) => boolean,
): ReportLinks {
  const { serverUrl, headSha } = context;
  const repository = context.pullRequest?.headRepository ?? context.repository;
  return {
    commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
    run: runUrl(context),
    line: (path, lines) =>
      isPlainPath(path) && inRepository(path) ? fileUrl(serverUrl, repository, headSha, path, lines) : null,
  };
}

/** A browser takes `..` out of an address with what stands before it: the link would lead out of the repository. */
function isPlainPath(path: string): boolean {
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

function repositoryUrl(serverUrl: string, { owner, name }: RepositoryName): string {
  return `${serverUrl}/${owner}/${name}`;
}

function lineAnchor(lines: Lines | null): string {
  if (lines === null) return "";
  return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}

/** Also encodes what `encodeURIComponent` leaves but Markdown gives a meaning: `!'()*`, `_` and `~`. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Half of a surrogate pair cannot be encoded; a file name may hold one. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
