import { readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

/** A part of an open file: bytes from `start` on. */
export interface FileSection {
  readonly fd: number;
  readonly start: number;
  readonly size: number;
}

/** Takes bytes in order, and tells how many of those that come next it does not need to see. */
export interface SectionSink {
  readonly write: (piece: Buffer) => void;
  readonly skippable: () => number;
  readonly skip: (bytes: number) => void;
  /** Null, or a promise to wait for before the next piece is written. */
  readonly drained?: () => Promise<void> | null;
}

const SMALLEST_WINDOW = 4 * 1024;
const LARGEST_WINDOW = 256 * 1024;
const READS_IN_A_ROW = 256;

/**
 * Reads a section by windows, and goes past what the sink does not need without reading it. The windows grow while
 * what lies between headers is short, and shrink where it is long: either way little is read in vain, in few reads.
 * A file that is shorter than the section ends the reading early. Reads are synchronous, since one through the thread
 * pool takes ten times as long as a window of a cached file does; other work gets its turn in between.
 */
export async function readSection({ fd, start, size }: FileSection, sink: SectionSink): Promise<void> {
  const buffer = Buffer.allocUnsafe(LARGEST_WINDOW);
  const end = start + size;
  let window = LARGEST_WINDOW / 4;
  let at = start;
  for (let reads = 1; at < end; reads++) {
    const length = readSync(fd, buffer, 0, Math.min(window, end - at), at);
    if (length === 0) return;
    sink.write(buffer.subarray(0, length));
    at += length;
    const waiting = sink.drained?.() ?? null;
    if (waiting !== null) await waiting;
    else if (reads % READS_IN_A_ROW === 0) await setImmediate();
    const passed = Math.min(sink.skippable(), end - at);
    if (passed > 0) sink.skip(passed);
    at += passed;
    window = passed > window ? Math.max(SMALLEST_WINDOW, window / 2) : Math.min(LARGEST_WINDOW, window * 2);
  }
}
