import type { RunIdentity } from "./context.js";

/** What the hidden first line of a comment tells: whose it is and which run wrote it. */
export interface Marker {
  /** Tells several reports on one pull request apart. */
  readonly key: string;
  /** The head commit that the comment reports on. */
  readonly sha: string;
  readonly run: RunIdentity;
}

const PREFIX = "<!-- docker-layer-report:v1 ";
const FORMAT =
  /^<!-- docker-layer-report:v1 key=(\S{0,1000}) sha=([\da-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) -->$/;

/** The marker's line, without a line break; the first line of every comment. */
export function buildMarker({ key, sha, run }: Marker): string {
  return `${PREFIX}key=${encodeKey(key)} sha=${sha} run=${run.id}.${run.attempt} -->`;
}

/**
 * Reads the marker from a comment's first line. The text may be anybody's: what does not look exactly as
 * {@link buildMarker} writes it is no marker.
 *
 * @returns null where the comment does not start with a marker
 */
export function parseMarker(comment: string): Marker | null {
  if (!comment.startsWith(PREFIX)) return null;
  const end = comment.indexOf("\n");
  const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
  const [, encodedKey, sha, id, attempt] = FORMAT.exec(line) ?? [];
  if (encodedKey === undefined || sha === undefined) return null;
  const key = decodeKey(encodedKey);
  return key === null ? null : { key, sha, run: { id: Number(id), attempt: Number(attempt) } };
}

/** Whether `a` is from an earlier run, or an earlier attempt of the same run, than `b`. */
export function isOlderRun(a: RunIdentity, b: RunIdentity): boolean {
  return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}

/** A key as one word that an HTML comment can hold. */
export function encodeKey(key: string): string {
  // Two hyphens in a row may end an HTML comment.
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(key))).replaceAll("--", "-%2D");
}

/** Null for what is no such word. */
export function decodeKey(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
