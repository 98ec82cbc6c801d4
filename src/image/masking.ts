/** A part of a text that must not be shown; `end` is after its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const MASK = "***";

/** Puts one mask in the place of every run of overlapping spans, however many rules found them. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let result = "";
  let shownTo = 0;
  let start = -1;
  let end = -1;
  const flush = (): void => {
    if (start === -1) return;
    result += text.slice(shownTo, start) + MASK;
    shownTo = end;
  };
  for (const span of sorted) {
    if (start !== -1 && span.start < end) {
      end = Math.max(end, span.end);
      continue;
    }
    flush();
    start = span.start;
    end = span.end;
  }
  flush();
  return result + text.slice(shownTo);
}
