import type { JoinedText, Range } from "./ast.js";

type Segment = JoinedText["segments"][number];

/**
 * Collects pieces of the file into one text. A text always has a segment, so that even an empty one has a place;
 * empty pieces after the first leave no trace.
 */
export function createJoinedText(
  pieces: readonly { readonly text: string; readonly offset: number }[],
): JoinedText {
  const segments: Segment[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    segments.push({ at, offset: piece.offset });
    texts.push(piece.text);
    at += piece.text.length;
  }
  if (segments.length === 0) segments.push({ at: 0, offset: pieces[0]?.offset ?? 0 });
  return { text: texts.join(""), segments };
}

/** The index of the character that stands at an offset of the file, or of the next one that the text has. */
export function toJoinedIndex(joined: JoinedText, offset: number): number {
  let low = 0;
  let high = joined.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((joined.segments[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = joined.segments[low];
  const end = joined.segments[low + 1]?.at ?? joined.text.length;
  return segment === undefined ? 0 : Math.min(end, segment.at + Math.max(0, offset - segment.offset));
}

function segmentIndex(joined: JoinedText, index: number): number {
  let low = 0;
  let high = joined.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((joined.segments[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Where the character at `index` stands in the file. The index after the last character gives the offset after that
 * character; indexes outside the text count as its nearest end.
 */
export function toFileOffset(joined: JoinedText, index: number): number {
  const last = joined.text.length - 1;
  if (index > last && last >= 0) return toFileOffset(joined, last) + 1;
  const inside = Math.max(0, Math.min(index, last));
  const segment = joined.segments[segmentIndex(joined, inside)];
  return segment === undefined ? 0 : segment.offset + inside - segment.at;
}

/**
 * The stretch of the file that holds the characters from `start` up to `end`. Over a continuation it includes what lies
 * between: the escape character, the line end, comments.
 */
export function toFileRange(joined: JoinedText, start: number, end: number): Range {
  const from = toFileOffset(joined, start);
  return { start: from, end: end > start ? toFileOffset(joined, end - 1) + 1 : from };
}

/** The characters from `start` up to `end`, with their way back to the file. */
export function slice(joined: JoinedText, start: number, end: number): JoinedText {
  const text = joined.text.slice(start, end);
  const segments: Segment[] = [{ at: 0, offset: toFileOffset(joined, start) }];
  for (let index = segmentIndex(joined, start) + 1; index < joined.segments.length; index += 1) {
    const segment = joined.segments[index];
    if (segment === undefined || segment.at >= end) break;
    if (segment.at > start) segments.push({ at: segment.at - start, offset: segment.offset });
  }
  return { text, segments };
}
