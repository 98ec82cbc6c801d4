import { SEVERITIES, type Severity } from "../../lint/finding.js";
import type { PlacedFinding } from "../schema.js";

/** A stretch of the file, and what is to stand there instead. */
export interface TextEdit {
  readonly start: PlacedFinding["start"];
  readonly end: PlacedFinding["end"];
  readonly text: string;
}

/** A finding, with the edits that rid the file of it where there is one safe answer. */
export type LintFinding = PlacedFinding & { readonly fix?: readonly TextEdit[] };

/** A Dockerfile and what was found in it. */
export interface LintedFile {
  /** Relative where it lies below the folder that reports name files from; with forward slashes. */
  readonly path: string;
  /** Without a byte-order mark, which positions do not count either. */
  readonly text: string;
  /** In the order of the file. */
  readonly findings: readonly LintFinding[];
  /** The least severe finding that fails this file, by the command line or the file's configuration. */
  readonly failOn: Severity | "never";
  /** The text with all fixes made, where they were asked for and change something. */
  readonly fixed?: string;
}

/** A file, or a pattern for files, that could not be linted. */
export interface UnreadFile {
  readonly path: string;
  /** One sentence that says why. */
  readonly message: string;
}

/** What `lint` found out: the value that all of its formats show. */
export interface LintResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly LintedFile[];
  readonly unread: readonly UnreadFile[];
}

/** The findings of all files, file by file. */
export function allFindings({ files }: LintResult): readonly LintFinding[] {
  return files.flatMap(({ findings }) => findings);
}

/** How many findings there are of each severity, the most severe first. */
export function countBySeverity(findings: readonly PlacedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, style: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** As hadolint sorts the findings of a file: by line, then the most severe first, then by id. */
export function byLine(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return findings.toSorted(
    (a, b) =>
      a.start.line - b.start.line ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId)),
  );
}
