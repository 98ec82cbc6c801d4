import { createLineIndex } from "../../dockerfile/line-index.js";
import type { Finding } from "../finding.js";
import type { FixedText, FixStep } from "./fix-text.js";

/** Lines from 1, both ends included. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of a file that fixes change. None of it can be made without the rest of it, and all of it alone. */
export interface LineChange {
  /** Where it stands in the file as it was. */
  readonly lines: Lines;
  /** The lines without the last one's line feed, as they were and as they are to be. */
  readonly before: string;
  readonly after: string;
  /** What the fixes rid the file of, in the order of the steps. */
  readonly findings: readonly Finding[];
}

/** A stretch that fixes touch: where it was before all steps, and where it is now. */
interface Stretch {
  readonly was: Lines;
  readonly is: Lines;
  readonly findings: readonly Finding[];
}

/**
 * What fixes change, line by line, in the order of the file. A fix that touches several lines is one change from the
 * first of them to the last, and fixes that touch the same line, in whichever step, are one change too.
 *
 * @param before the text that the first step started with
 */
export function toLineChanges(before: string, { text, steps }: FixedText): readonly LineChange[] {
  let stretches: readonly Stretch[] = [];
  for (const step of steps) stretches = advance(stretches, step);
  const was = before.split("\n");
  const is = text.split("\n");
  const textOf = (lines: readonly string[], { start, end }: Lines): string =>
    lines.slice(start - 1, end).join("\n");
  return stretches
    .map((stretch) => ({
      lines: stretch.was,
      before: textOf(was, stretch.was),
      after: textOf(is, stretch.is),
      findings: stretch.findings,
    }))
    .filter((change) => change.before !== change.after);
}

/** A stretch of an earlier step, or what one fix of this step touches; both in the lines of this step's text. */
interface Part {
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** How many lines more it had in the file as it was. */
  readonly lost: number;
  /** How many lines more it has after this step. */
  readonly growth: number;
}

function advance(stretches: readonly Stretch[], { text, made }: FixStep): readonly Stretch[] {
  const index = createLineIndex(text);
  const parts: Part[] = [
    ...stretches.map(({ was, is, findings }) => ({
      lines: is,
      findings,
      lost: was.end - was.start - (is.end - is.start),
      growth: 0,
    })),
    ...made.map(({ finding, fix }) => ({
      lines: {
        start: index.position(Math.min(...fix.map(({ range }) => range.start))).line,
        end: index.position(Math.max(...fix.map(({ range }) => range.end))).line,
      },
      findings: [finding],
      lost: 0,
      growth: fix.reduce(
        (sum, edit) => sum + countFeeds(edit.text) - countFeeds(text.slice(edit.range.start, edit.range.end)),
        0,
      ),
    })),
  ].sort((a, b) => a.lines.start - b.lines.start);

  const joined: Stretch[] = [];
  let [lost, growth] = [0, 0];
  for (let at = 0; at < parts.length; ) {
    const group = groupFrom(parts, at);
    const start = parts[at]?.lines.start ?? 0;
    const end = Math.max(...group.map(({ lines }) => lines.end));
    const before = { lost, growth };
    for (const part of group) {
      lost += part.lost;
      growth += part.growth;
    }
    joined.push({
      was: { start: start + before.lost, end: end + lost },
      is: { start: start + before.growth, end: end + growth },
      findings: group.flatMap(({ findings }) => findings),
    });
    at += group.length;
  }
  return joined;
}

/** The parts from that place on which have lines in common, directly or by way of each other. */
function groupFrom(parts: readonly Part[], at: number): readonly Part[] {
  let end = parts[at]?.lines.end ?? 0;
  let next = at + 1;
  for (let part = parts[next]; part !== undefined && part.lines.start <= end; part = parts[next]) {
    end = Math.max(end, part.lines.end);
    next += 1;
  }
  return parts.slice(at, next);
}

function countFeeds(text: string): number {
  return text.split("\n").length - 1;
}
