import { parseSize } from "../size-limit.js";
import type { Comment, Dockerfile, Instruction, Range } from "./ast.js";

/** `# layer-report max-size=20MB` above an instruction: the most that its layer may add to the image. */
export interface SizeComment {
  readonly instruction: Instruction;
  /** Bytes. */
  readonly limit: number;
  /** The whole comment. */
  readonly range: Range;
}

export type SizeCommentProblem =
  /** It begins like such a comment, but does not go on like one. */
  | "malformed"
  /** The value is no size. */
  | "no-size"
  /** It is not above an instruction that can make a layer. */
  | "misplaced"
  /** Only the first above an instruction counts. */
  | "repeated";

export interface BrokenSizeComment {
  readonly problem: SizeCommentProblem;
  /** As written; empty where there is none. */
  readonly value: string;
  /** The value where that is what is wrong, else the whole comment. */
  readonly range: Range;
}

export interface SizeComments {
  readonly comments: readonly SizeComment[];
  readonly broken: readonly BrokenSizeComment[];
}

/** The instructions that write into the file system. ONBUILD writes into another image's. */
const LAYER_MAKERS: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/** Prose that mentions us is left alone: a `max…` or a `word=` must follow. */
const BEGIN = /^#[ \t]*layer-report(?:[ \t]*:[ \t]*|[ \t]+)(?=max|[\w-]+[ \t]*=)/i;
const MAX_SIZE = /^max-size[ \t]*=[ \t]*/i;

/**
 * Finds the size limits that stand in a Dockerfile as comments. One belongs to the instruction below it, as BuildKit has
 * it: other comments and blank lines may stand between, an empty comment may not. A reason may follow behind `#` or `--`.
 */
export function readSizeComments(dockerfile: Dockerfile): SizeComments {
  const comments: SizeComment[] = [];
  const broken: BrokenSizeComment[] = [];
  const limited = new Set<Instruction>();
  const owners = ownersOf(dockerfile);

  const read = (comment: Comment): void => {
    const { range } = comment;
    const text = dockerfile.text.slice(range.start, range.end);
    const begin = BEGIN.exec(text)?.[0];
    if (begin === undefined) return;
    const rest = text.slice(begin.length);
    const key = MAX_SIZE.exec(rest)?.[0];
    if (key === undefined) {
      broken.push({ problem: "malformed", value: "", range });
      return;
    }
    const value = withoutReason(rest.slice(key.length));
    const limit = parseSize(value);
    const instruction = owners.get(range.start);
    if (limit === null) {
      const start = range.start + begin.length + key.length;
      const valueRange = { start, end: start + value.length };
      broken.push({ problem: "no-size", value, range: value === "" ? range : valueRange });
    } else if (instruction === undefined) broken.push({ problem: "misplaced", value, range });
    else if (limited.has(instruction)) broken.push({ problem: "repeated", value, range });
    else {
      limited.add(instruction);
      comments.push({ instruction, limit, range });
    }
  };

  for (const comment of dockerfile.comments) read(comment);
  return { comments, broken };
}

/** The instruction that each comment stands above, by the comment's offset, where that can make a layer. */
function ownersOf({ instructions }: Dockerfile): ReadonlyMap<number, Instruction> {
  const owners = new Map<number, Instruction>();
  for (const instruction of instructions) {
    if (!LAYER_MAKERS.has(instruction.keyword)) continue;
    for (const { range } of instruction.comments) {
      if (range.start < instruction.range.start) owners.set(range.start, instruction);
    }
  }
  return owners;
}

function withoutReason(text: string): string {
  const ends = ["#", " --", "\t--"].map((mark) => text.indexOf(mark)).filter((at) => at !== -1);
  return text.slice(0, Math.min(text.length, ...ends)).trimEnd();
}
