import { createHash } from "node:crypto";
import type { Dockerfile, Range } from "./dockerfile/ast.js";
import { createLineIndex, type LineIndex } from "./dockerfile/line-index.js";
import type { Finding } from "./lint/finding.js";

/** A finding that can be found again in another state of its file. */
export type MarkedFinding = Finding & {
  /** The same where only lines moved. */
  readonly fingerprint: string;
  /** Whether the baseline does not have it; null where the baseline's findings are not known. */
  readonly isNew: boolean | null;
};

/**
 * Tells which findings the baseline does not have: those of the same rule on an instruction of the same text are the
 * same, wherever its line is now. Of two alike, one is new where the baseline has one.
 *
 * @param known the baseline's fingerprints; null where they are not known
 * @param redact takes out of an instruction's text what must not be told, not even by a digest
 */
export function markNew(
  findings: readonly Finding[],
  dockerfile: Dockerfile | null,
  known: readonly string[] | null,
  redact: (text: string) => string,
): readonly MarkedFinding[] {
  const left = new Map<string, number>();
  for (const fingerprint of known ?? []) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  const fingerprints = fingerprintsOf(findings, dockerfile, redact);
  return findings.map((finding, index) => {
    const fingerprint = fingerprints[index] ?? "";
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return { ...finding, fingerprint, isNew: known === null ? null : count <= 0 };
  });
}

/** A digest of rule and instruction for each finding, in their order. */
export function fingerprintsOf(
  findings: readonly Finding[],
  dockerfile: Dockerfile | null,
  redact: (text: string) => string,
): readonly string[] {
  if (dockerfile === null) return [];
  const digestAt = createDigestAt(dockerfile, redact);
  return findings.map(({ ruleId, range }) => digest(`${ruleId}\n${digestAt(range.start)}`).slice(0, 32));
}

/** Of the instruction at an offset, else of its line. Each text is looked at once: one may hold thousands of findings. */
function createDigestAt(
  { text, instructions }: Dockerfile,
  redact: (text: string) => string,
): (offset: number) => string {
  const lines = createLineIndex(text);
  const digests = new Map<number, string>();
  return (offset) => {
    const instruction = instructions[lastStartingBy(instructions, offset)];
    const { start, end } =
      instruction !== undefined && offset <= instruction.range.end
        ? instruction.range
        : lineAround(lines, offset);
    const known = digests.get(start) ?? digest(redact(withoutLineEnds(text.slice(start, end))));
    digests.set(start, known);
    return known;
  };
}

/** The number of the last instruction that starts at an offset or before it; -1 where there is none. */
function lastStartingBy(instructions: Dockerfile["instructions"], offset: number): number {
  let [low, high] = [0, instructions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instructions[middle]?.range.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineAround(lines: LineIndex, offset: number): Range {
  const { line } = lines.position(offset);
  return { start: lines.offsetAt(line), end: lines.offsetAt(line + 1) };
}

/** Blanks at the ends of lines, and how lines end, are no change. */
function withoutLineEnds(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
