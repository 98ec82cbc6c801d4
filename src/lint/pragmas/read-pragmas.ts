import type {
  Comment,
  Dockerfile,
  Instruction,
  Range,
  Stage,
  StagedDockerfile,
} from "../../dockerfile/ast.js";
import { checkValueOf, isAlmostCheck, readCheckValue } from "./check-comment.js";
import { type HadolintComment, type IgnoreComment, readHadolintComment } from "./hadolint-comment.js";
import type {
  BrokenPragma,
  CheckOptions,
  IgnorePragma,
  PragmaProblem,
  PragmaScope,
  Pragmas,
  RuleName,
} from "./pragma.js";
import { commentsBehindCommands, scriptComments } from "./script-comments.js";

/** What BuildKit takes instead of the file's own directive. */
const CHECK_BUILD_ARG = "BUILDKIT_DOCKERFILE_CHECK";

/**
 * Finds what the comments of a file tell the linter. A comment belongs to the instruction below it, as BuildKit has it:
 * other comments and blank lines may stand between, an empty comment may not. (hadolint wants it on the line before, and
 * passes over those inside a continued instruction or a here-document; here those belong to the next line of it.)
 */
export function readPragmas(
  dockerfile: Dockerfile,
  { stages }: StagedDockerfile,
  buildArgs: ReadonlyMap<string, string>,
): Pragmas {
  const ignores: IgnorePragma[] = [];
  const shells = new Map<Instruction | null, string>();
  const broken: BrokenPragma[] = [];
  let check: CheckOptions = { isError: false, experimental: [] };

  const refuse = (problem: PragmaProblem, range: Range): void => {
    broken.push({ problem, range });
  };

  const readDirective = (value: string, offset: number | null, range: Range | null): void => {
    const { skip, problem, ...options } = readCheckValue(value, offset ?? 0);
    check = options;
    if (problem !== null && range !== null) refuse(problem, range);
    const names = skip.map((rule) => (offset === null ? { ...rule, range: null } : rule));
    ignores.push({ dialect: "buildkit", scope: { kind: "file" }, names, range });
  };

  const readDirectives = (): void => {
    const directive = dockerfile.directives.find(({ name }) => name === "check");
    const given = buildArgs.get(CHECK_BUILD_ARG);
    if (given !== undefined) readDirective(given, null, null);
    else if (directive !== undefined) {
      const { range, value } = directive;
      readDirective(value, range.start + dockerfile.text.slice(range.start, range.end).indexOf(value), range);
    }
  };

  const readCheck = (value: string, offset: number, { range }: Comment, owner: Owner): void => {
    const { instruction, isInside, hasCheck } = owner;
    if (instruction === null || isInside) refuse("misplaced", range);
    else if (hasCheck) refuse("repeated", range);
    else {
      owner.hasCheck = true;
      const { skip, problem } = readCheckValue(value, offset);
      if (problem !== null) refuse("malformed", range);
      ignores.push({ dialect: "buildkit", scope: { kind: "instruction", instruction }, names: skip, range });
    }
  };

  const readPragma = (pragma: HadolintComment, comment: Comment, owner: Owner): void => {
    const { range } = comment;
    if (pragma.kind === "malformed") refuse("malformed", range);
    else if (pragma.kind === "shell") {
      const isFirst = owner.instruction === null || owner.instruction.range.start <= firstFrom(stages);
      shells.set(isFirst ? null : owner.instruction, pragma.shell);
    } else {
      addIgnore(pragma, scopeOf(pragma.reach, comment, owner), range);
    }
  };

  const addIgnore = ({ names }: IgnoreComment, scope: PragmaScope | null, range: Range): void => {
    if (scope === null) refuse("misplaced", range);
    else {
      const [all] = names.filter(isAll);
      if (all?.range) refuse("all", all.range);
      ignores.push({ dialect: "hadolint", scope, names: names.filter((rule) => !isAll(rule)), range });
    }
  };

  const read = (comment: Comment, owner: Owner): void => {
    const { start, end } = comment.range;
    const text = dockerfile.text.slice(start, end);
    const checked = checkValueOf(text);
    const pragma = readHadolintComment(text, start);
    if (checked !== null) readCheck(checked.value, start + checked.at, comment, owner);
    else if (isAlmostCheck(text)) refuse("malformed", comment.range);
    else if (pragma !== null) readPragma(pragma, comment, owner);
  };

  const scopeOf = (
    reach: "here" | "file" | "stage",
    { range }: Comment,
    owner: Owner,
  ): PragmaScope | null => {
    const { instruction, stage, isInside } = owner;
    if (reach === "file") return { kind: "file" };
    if (instruction === null) return null;
    if (reach === "stage") return stage?.from === instruction && !isInside ? { kind: "stage", stage } : null;
    return isInside ? lineBelow(range.end, instruction.range.end) : { kind: "instruction", instruction };
  };

  const readScripts = (): void => {
    const lineInScript = createLinesBelow(dockerfile);
    for (const { range, end } of scriptComments(dockerfile)) {
      const pragma = readHadolintComment(dockerfile.text.slice(range.start, range.end), range.start);
      if (pragma?.kind === "malformed") refuse("malformed", range);
      else if (pragma?.kind === "shell") refuse("misplaced", range);
      else if (pragma !== null) {
        const everywhere = pragma.reach === "file" ? ({ kind: "file" } as const) : null;
        addIgnore(pragma, pragma.reach === "here" ? lineInScript(range.end, end) : everywhere, range);
      }
    }
    for (const range of commentsBehindCommands(dockerfile)) refuse("misplaced", range);
  };

  const lineBelow = createLinesBelow(dockerfile);
  readDirectives();
  const owners = createOwners(dockerfile, stages);
  const directives = new Set(dockerfile.directives.map(({ range }) => range.start));
  for (const comment of dockerfile.comments) {
    if (!directives.has(comment.range.start)) read(comment, owners(comment));
  }
  readScripts();
  return { ignores, shells, check, broken };
}

function isAll({ name }: RuleName): boolean {
  return name.toLowerCase() === "all";
}

/** Whose comment it is. */
interface Owner {
  /** Null below the last instruction, and where an empty comment comes between. */
  readonly instruction: Instruction | null;
  /** The stage that begins with the instruction, or holds it. */
  readonly stage: Stage | null;
  /** It stands between the lines of the instruction. */
  readonly isInside: boolean;
  /** A check comment above the same instruction has been read. */
  hasCheck: boolean;
}

/** Answers for the comments in their order. */
function createOwners({ instructions }: Dockerfile, stages: readonly Stage[]): (comment: Comment) => Owner {
  const owned = new Map<number, Owner>();
  let stageIndex = -1;
  for (const instruction of instructions) {
    if (stages[stageIndex + 1]?.from === instruction) stageIndex += 1;
    const stage = stages[stageIndex] ?? null;
    const above: Owner = { instruction, stage, isInside: false, hasCheck: false };
    const inside: Owner = { ...above, isInside: true };
    for (const { range } of instruction.comments) {
      owned.set(range.start, range.start < instruction.range.start ? above : inside);
    }
  }
  const nobodys: Owner = { instruction: null, stage: null, isInside: false, hasCheck: false };
  return ({ range }) => owned.get(range.start) ?? nobodys;
}

function firstFrom(stages: readonly Stage[]): number {
  return stages[0]?.from.range.start ?? Number.POSITIVE_INFINITY;
}

/** Finds the next line that is neither blank nor a comment, up to an end. Asked in the order of the file. */
function createLinesBelow({ text }: Dockerfile): (from: number, end: number) => PragmaScope | null {
  let last = { kind: "line" as const, start: -1, end: -1 };
  return (from, end) => {
    // Many comments may stand above one line.
    if (last.start > from) return last;
    for (
      let next = text.indexOf("\n", from);
      next !== -1 && next < end;
      next = text.indexOf("\n", next + 1)
    ) {
      const found = text.indexOf("\n", next + 1);
      const lineEnd = found === -1 ? text.length : found;
      if (/^\s*(?:#|$)/.test(text.slice(next + 1, lineEnd))) continue;
      last = { kind: "line", start: next + 1, end: lineEnd };
      return last;
    }
    return null;
  };
}
