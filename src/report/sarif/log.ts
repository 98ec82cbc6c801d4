import type { Severity } from "../../lint/finding.js";
import { makeVisible } from "../escape.js";
import type { TextEdit } from "../lint/result.js";
import type { RuleDescriptor } from "./rules.js";

export const SARIF_LEVELS = { error: "error", warning: "warning", info: "note", style: "note" } as const;

/** Lines and columns from 1, columns in UTF-16 code units; an end column is the place after the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine: number;
  readonly endColumn?: number;
}

export interface Place {
  /** Relative to the repository's root, or absolute. */
  readonly path: string;
  readonly region: Region;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly fix?: readonly TextEdit[];
  /** The same as long as the result is, wherever its lines move. */
  readonly fingerprint?: string;
}

/** What the run has to say that belongs to no rule. */
export interface SarifNotification {
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | null;
}

export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly RuleDescriptor[];
  /** Of the files that were looked at. */
  readonly paths: readonly string[];
  readonly results: readonly SarifResult[];
  readonly notifications: readonly SarifNotification[];
  /** Whether everything was looked at. */
  readonly successful: boolean;
}

/**
 * A run as a SARIF 2.1.0 log.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and for what GitHub reads of it
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export function renderSarifLog({ tool, rules, paths, results, notifications, successful }: SarifRun): string {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: successful,
            toolExecutionNotifications: notifications.map(({ severity, message, place }) => ({
              level: SARIF_LEVELS[severity],
              message: { text: makeVisible(message) },
              ...(place === null ? {} : { locations: [toLocation(place)] }),
            })),
          },
        ],
        artifacts: paths.map((path) => ({ location: toArtifact(path) })),
        results: numbered(results).map((result) => toResult(result, indexOf)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Fingerprints with the number that each has among its equals, as GitHub's own have it. */
function numbered(results: readonly SarifResult[]): readonly SarifResult[] {
  const counts = new Map<string, number>();
  return results.map((result) => {
    if (result.fingerprint === undefined) return result;
    const count = (counts.get(result.fingerprint) ?? 0) + 1;
    counts.set(result.fingerprint, count);
    return { ...result, fingerprint: `${result.fingerprint}:${count}` };
  });
}

function toResult(
  { ruleId, severity, message, place, fix, fingerprint }: SarifResult,
  indexOf: ReadonlyMap<string, number>,
) {
  const ruleIndex = indexOf.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: makeVisible(message) },
    locations: [toLocation(place)],
    ...(fix === undefined ? {} : { fixes: [toFix(place.path, fix)] }),
    // The one name that GitHub looks at.
    ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
  };
}

function toLocation({ path, region }: Place) {
  return { physicalLocation: { artifactLocation: toArtifact(path), region } };
}

/** The region of exact words. */
export function toRegion({ start, end }: Pick<TextEdit, "start" | "end">): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function toFix(path: string, edits: readonly TextEdit[]) {
  const replacements = edits.map((edit) => ({
    deletedRegion: toRegion(edit),
    insertedContent: { text: edit.text },
  }));
  return { artifactChanges: [{ artifactLocation: toArtifact(path), replacements }] };
}

/** A URI reference: relative to the repository's root, or of a file where the path is absolute. */
function toArtifact(path: string) {
  // Half of a surrogate pair cannot be encoded; a report from elsewhere may hold one.
  const wellFormed = Buffer.from(path, "utf8").toString("utf8");
  const encoded = wellFormed.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${encoded}` };
  const drive = /^[A-Za-z]:/.exec(path);
  if (drive !== null) return { uri: `file:///${drive[0]}${encoded.slice(drive[0].length + 2)}` };
  return { uri: encoded, uriBaseId: "%SRCROOT%" };
}
