import type { Instruction, Range, Stage } from "../../dockerfile/ast.js";

/** What a pragma reaches. A `line` is one line of a continued instruction. */
export type PragmaScope =
  | { readonly kind: "file" }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "instruction"; readonly instruction: Instruction }
  | { readonly kind: "line"; readonly start: number; readonly end: number };

export interface RuleName {
  /** As written: a rule's id, or a name of BuildKit's. */
  readonly name: string;
  /** Null where it is not in the file. */
  readonly range: Range | null;
}

/** `ignore=`, `global ignore=`, `stage ignore=`, `check=skip=`: these rules say nothing there. */
export interface IgnorePragma {
  /** Which family of comments it belongs to. */
  readonly dialect: "hadolint" | "buildkit";
  readonly scope: PragmaScope;
  readonly names: readonly RuleName[];
  /** The whole comment; null where it is not in the file. */
  readonly range: Range | null;
}

/** `check=error=true` and `check=experimental=`: for the whole file. */
export interface CheckOptions {
  /** What BuildKit's checks find fails the build. */
  readonly isError: boolean;
  /** Checks to switch on that are off by default. `all`: each of them. */
  readonly experimental: readonly string[];
}

/** `shell=`: what RUN instructions are written for, by the instruction from which on; null: in the whole file. */
export type ShellPragmas = ReadonlyMap<Instruction | null, string>;

export type PragmaProblem =
  /** It begins like a pragma, but does not go on like one. */
  | "malformed"
  /** `all` is for check comments: hadolint's name rules one by one. */
  | "all"
  /** It begins like a pragma, and BuildKit refuses to build for it. */
  | "refused"
  /** It stands where it reaches nothing. */
  | "misplaced"
  /** Only the first check comment above an instruction counts. */
  | "repeated";

export interface BrokenPragma {
  readonly problem: PragmaProblem;
  readonly range: Range;
}

/** What the comments of a file tell the linter. */
export interface Pragmas {
  readonly ignores: readonly IgnorePragma[];
  readonly shells: ShellPragmas;
  readonly check: CheckOptions;
  readonly broken: readonly BrokenPragma[];
}
