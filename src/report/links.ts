import { shorten } from "./escape.js";
import type { Report } from "./schema.js";

/** Where a report's parts can be seen. Made by the caller, who knows the server, the repository and the run. */
export interface ReportLinks {
  readonly commit: { readonly sha: string; readonly url: string | null } | null;
  /** The address of the workflow run. */
  readonly run: string | null;
  /** The address of a file's lines at the head commit; null where the file cannot be linked. */
  readonly line: (path: string, lines: { readonly start: number; readonly end: number }) => string | null;
}

/** For a report that is read where nothing can be linked: on disk, in a terminal. */
export const NO_LINKS: ReportLinks = { commit: null, run: null, line: () => null };

/** `Dockerfile:3`, as compilers and editors write a place. */
export function placeName(path: string, line: number): string {
  return `${shorten(path, 100)}:${line}`;
}

/** The address of lines of the Dockerfile; null where there is none. */
export function dockerfileUrl(
  { dockerfile }: Report,
  links: ReportLinks,
  lines: { readonly start: number; readonly end: number } | null,
): string | null {
  return dockerfile === null || lines === null ? null : links.line(dockerfile.path, lines);
}

/** The place of the build's failure, if it has one. */
export function failurePlace({
  build,
  dockerfile,
}: Report): { path: string; start: number; end: number } | null {
  const lines = build?.failure?.lines ?? null;
  return lines === null || dockerfile === null ? null : { path: dockerfile.path, ...lines };
}
