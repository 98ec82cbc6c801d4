import { decodeKey, encodeKey } from "./marker.js";

/** What the hidden first line of a shared comment tells. */
export interface GroupMarker {
  readonly group: string;
  /** What the runs carry on from one another, in Base64. */
  readonly state: string;
}

const PREFIX = "<!-- docker-layer-report:shared:v1 ";
const FORMAT = /^<!-- docker-layer-report:shared:v1 group=(\S{0,1000}) state=([\w+/=]{0,65536}) -->$/;

/** The marker's line, without a line break; no other comment's marker is one of these, nor the other way round. */
export function buildGroupMarker({ group, state }: GroupMarker): string {
  return `${PREFIX}group=${encodeKey(group)} state=${state} -->`;
}

/** Reads the marker from a comment's first line, which may be anybody's; null where it is none. */
export function parseGroupMarker(comment: string): GroupMarker | null {
  if (!comment.startsWith(PREFIX)) return null;
  const end = comment.indexOf("\n");
  const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
  const [, encoded, state] = FORMAT.exec(line) ?? [];
  const group = encoded === undefined ? null : decodeKey(encoded);
  return group === null || state === undefined ? null : { group, state };
}
