/**
 * What the build finds where a COPY looks for a source. `ignored`: the file is there, but an ignore file keeps it out
 * of the build context; for the context itself, that nothing is left in it. `unknown`: it cannot be told without doing
 * what the build does.
 */
export type SourceState = "present" | "missing" | "ignored" | "unknown";

/** The files that a build can copy, behind a question; reading them is an adapter's work. */
export interface BuildContext {
  /** The name of the ignore file in use; null where there is none. */
  readonly ignoreFile: string | null;
  /**
   * Looks for a COPY source: a path below the context, which may hold the wildcards of Go's `filepath.Match`
   * (https://docs.docker.com/reference/dockerfile/#copy).
   */
  find(source: string): SourceState;
}
