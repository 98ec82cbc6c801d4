import type { ReportLinks } from "../report/links.js";
import type { GitHubContext } from "./context.js";
import type { RepositoryName } from "./event-fields.js";

/** Lines of a file, from 1, both ends included. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The server that pages are on. */
export type LinkServer = Pick<GitHubContext, "serverUrl" | "software">;

/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
export function fileUrl(
  { serverUrl, software }: LinkServer,
  repository: RepositoryName,
  sha: string,
  path: string,
  lines: Lines | null,
): string {
  const encodedPath = path.split("/").map(encodeSegment).join("/");
  const at = software === "github" ? `blob/${sha}` : `src/commit/${sha}`;
  return `${repositoryUrl(serverUrl, repository)}/${at}/${encodedPath}${lineAnchor(lines)}`;
}

/** The page of one commit. */
export function commitUrl(serverUrl: string, repository: RepositoryName, sha: string): string {
  return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}

/**
 * The page of this workflow run, at this attempt; null where the runner does not say which run it is. Forgejo knows
 * runs by the repository's own count; Gitea did so before 1.26.
 */
export function runUrl({ serverUrl, software, repository, run, runNumber }: GitHubContext): string | null {
  const id = software === "forgejo" ? runNumber : run.id;
  if (id === 0) return null;
  const page = `${repositoryUrl(serverUrl, repository)}/actions/runs/${id}`;
  return software === "github" && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}

/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param toRepositoryPath gives a report's path relative to the repository's root; null where it is none of a file of
 *   the head commit: a generated file is not, nor is one outside of the checkout
 */
export function createReportLinks(
  context: GitHubContext,
  toRepositoryPath: (path: string) => string | null,
): ReportLinks {
  const { serverUrl, headSha } = context;
  const repository = context.pullRequest?.headRepository ?? context.repository;
  return {
    commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
    run: runUrl(context),
    line: (path, lines) => {
      const inRepository = isPlainPath(path) ? toRepositoryPath(path) : null;
      return inRepository === null ? null : fileUrl(context, repository, headSha, inRepository, lines);
    },
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
