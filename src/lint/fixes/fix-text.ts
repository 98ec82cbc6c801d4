import type { Dockerfile, Instruction } from "../../dockerfile/ast.js";
import { parseDockerfile } from "../../dockerfile/parse.js";
import type { LintInput } from "../context.js";
import { lint } from "../engine.js";
import type { Finding } from "../finding.js";
import { applyEdits, type Edit, type Fix, withoutOverlaps } from "./fix.js";
import { inNewOrder } from "./move.js";

/** One fix makes room for another: `apt install` becomes `apt-get install`, which gets its `-y`. */
const MAX_PASSES = 20;

/** How many sets of fixes one pass tries out where not all of them hold together. */
const MAX_ATTEMPTS = 200;

interface Judged {
  readonly dockerfile: Dockerfile;
  readonly findings: readonly Finding[];
}

/** Fixes that were made together, and the text that they were made in. */
export interface FixStep {
  readonly text: string;
  readonly made: readonly { readonly finding: Finding; readonly fix: Fix }[];
}

/** The text of a file with its fixes made, and how it came to that. */
export interface FixedText {
  readonly text: string;
  readonly steps: readonly FixStep[];
}

/** As `fixInSteps`, the text alone. */
export function fixText(input: LintInput): string {
  return fixInSteps(input).text;
}

/**
 * The file's text with every fix made that holds: the file has the same errors, comments and instructions as before,
 * nothing but what the fix is about reads otherwise, and there are fewer findings, none of them new in number. Fixes
 * that do not hold are not made. Fixing the result again changes nothing.
 */
export function fixInSteps(input: LintInput): FixedText {
  const judge = (text: string): Judged => {
    const dockerfile = parseDockerfile(text);
    return { dockerfile, findings: lint({ ...input, dockerfile }) };
  };
  let current: Judged = { dockerfile: input.dockerfile, findings: lint(input) };
  const steps: FixStep[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const { after, made } = fixOnce(current, judge);
    if (made.length === 0) break;
    steps.push({ text: current.dockerfile.text, made });
    current = after;
  }
  return { text: current.dockerfile.text, steps };
}

/** Makes what fixes it can. */
function fixOnce(
  before: Judged,
  judge: (text: string) => Judged,
): { readonly after: Judged; readonly made: FixStep["made"] } {
  const findingOf = new Map(before.findings.map((finding) => [finding.fix, finding]));
  const fixes = before.findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  let best = before;
  let made: readonly Fix[] = [];
  let attempts = 0;
  const pending: (readonly Fix[])[] = [withoutOverlaps(fixes)];
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (group.length === 0 || attempts === MAX_ATTEMPTS) continue;
    attempts += 1;
    const together = [...made, ...group];
    const edits = together.flat();
    const after = judge(applyEdits(before.dockerfile.text, edits));
    if (holds(before, after, edits, together.length)) {
      best = after;
      made = together;
    } else if (group.length > 1) {
      const half = group.length >> 1;
      pending.push(group.slice(half), group.slice(0, half));
    }
  }
  return {
    after: best,
    made: made.flatMap((fix) => {
      const finding = findingOf.get(fix);
      return finding === undefined ? [] : [{ finding, fix }];
    }),
  };
}

function holds(before: Judged, after: Judged, edits: readonly Edit[], fixCount: number): boolean {
  return (
    after.findings.length <= before.findings.length - fixCount &&
    isSame(before.dockerfile.errors, after.dockerfile.errors, ({ code }) => code) &&
    isSame(inNewOrder(before.dockerfile.comments, edits), after.dockerfile.comments, ({ text }) => text) &&
    isSame(before.dockerfile.directives, after.dockerfile.directives, ({ name, value }) => name + value) &&
    readsAlike(before.dockerfile, after.dockerfile, edits)
  );
}

function isSame<Item>(
  before: readonly Item[],
  after: readonly Item[],
  toText: (item: Item) => string,
): boolean {
  return (
    before.length === after.length &&
    before.every((item, index) => {
      const other = after[index];
      return other !== undefined && toText(item) === toText(other);
    })
  );
}

/** The keywords that a fix puts in the place of others. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ["ADD", "COPY"],
  ["MAINTAINER", "LABEL"],
]);

/** The same instructions in the order that the edits give them, to the letter but for those that they change. */
function readsAlike(before: Dockerfile, after: Dockerfile, edits: readonly Edit[]): boolean {
  if (before.instructions.length !== after.instructions.length) return false;
  const changed = changedBy(before, edits);
  return inNewOrder(before.instructions, edits).every((was, index) => {
    const now = after.instructions[index];
    if (now === undefined) return false;
    if (changed.has(was)) return now.keyword === was.keyword || now.keyword === REPLACED.get(was.keyword);
    return textOf(before, was) === textOf(after, now) && now.form === was.form;
  });
}

/** The instructions that an edit lies in; one that is only moved stays as it is. */
function changedBy({ instructions }: Dockerfile, edits: readonly Edit[]): ReadonlySet<Instruction> {
  const starts = edits
    .filter(({ movedFrom }) => movedFrom === undefined)
    .map(({ range }) => range.start)
    .sort((left, right) => left - right);
  let next = 0;
  return new Set(
    instructions.filter(({ range }) => {
      while ((starts[next] ?? Number.POSITIVE_INFINITY) < range.start) next += 1;
      return (starts[next] ?? Number.POSITIVE_INFINITY) <= range.end;
    }),
  );
}

function textOf({ text }: Dockerfile, { range }: Instruction): string {
  return text.slice(range.start, range.end);
}
