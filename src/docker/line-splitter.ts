import { StringDecoder } from "node:string_decoder";

/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;

export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Hands over what follows the last line end. */
  end(): void;
}

/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
export function createLineSplitter(onLine: (line: string) => void, limit = LINE_LIMIT): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let length = 0;

  const keep = (text: string): void => {
    if (text === "" || length >= limit) return;
    const part = text.slice(0, limit - length);
    parts.push(part);
    length += part.length;
  };
  const flush = (): void => {
    const line = parts.join("");
    parts = [];
    length = 0;
    onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  };
  const take = (text: string): void => {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      keep(text.slice(start, end));
      flush();
      start = end + 1;
    }
    keep(text.slice(start));
  };

  return {
    push(chunk) {
      take(decoder.write(chunk));
    },
    end() {
      take(decoder.end());
      if (length > 0) flush();
    },
  };
}
