/** A line of the file: `end` is where its text ends, `next` where the following line begins. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export interface LineReader {
  /** The next line, or null at the end of the file. A line end that closes the file opens no further line. */
  readonly read: () => SourceLine | null;
}

/** Lines end at LF; carriage returns before it are part of the line end, a lone one elsewhere is text. */
export function createLineReader(text: string): LineReader {
  let at = 0;
  const read = (): SourceLine | null => {
    if (at >= text.length) return null;
    const start = at;
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    while (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
    at = next;
    return { start, end, next };
  };
  return { read };
}
