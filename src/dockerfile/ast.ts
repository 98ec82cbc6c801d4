import type { Message } from "../locales/translate.js";

/**
 * What the parser returns. Offsets are UTF-16 code units into `Dockerfile.text`, the file exactly as it was
 * decoded (byte-order mark and CR included), so that an edit made at a range changes the file at that place.
 */

/** Half-open: `end` is the offset after the last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Text joined over line continuations, with the way back to the file: `text` from index `segments[i].at` up to the
 * next segment's `at` is the file's text from `segments[i].offset` on, character for character.
 */
export interface JoinedText {
  readonly text: string;
  readonly segments: readonly { readonly at: number; readonly offset: number }[];
}

/** `--name`, `--name=value`. `value` is null for the bare form; it is the written text, quotes removed. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
  readonly range: Range;
  /** Where the value stands in the file; null for the bare form. */
  readonly valueRange: Range | null;
}

/**
 * One word of an instruction. In JSON form `value` is the decoded string; otherwise the word as written, quotes and
 * escapes kept, since what they mean depends on the instruction (variables are expanded before quotes are removed).
 */
export interface Argument {
  readonly value: string;
  /** Quotes included, in JSON form too. */
  readonly range: Range;
}

/** `NAME=value` of ARG, ENV and LABEL; `value` is null where ARG names no default. Both as written. */
export interface KeyValue {
  readonly key: string;
  readonly value: string | null;
  readonly range: Range;
  readonly keyRange: Range;
  readonly valueRange: Range | null;
}

export interface Heredoc {
  /** The delimiter word, quotes removed. */
  readonly name: string;
  /** The file descriptor written before `<<`; null where there is none. */
  readonly descriptor: number | null;
  /** `<<-`: leading tabs are removed from the body and from the terminator. */
  readonly stripTabs: boolean;
  /** False where the delimiter is quoted: then variables in the body are not expanded. */
  readonly expand: boolean;
  /** `<<[-]NAME` on the instruction's line. */
  readonly marker: Range;
  /** The body's lines with their line ends, without the terminator line. Empty for an empty body. */
  readonly body: Range;
  /** The body as the build sees it: tabs stripped for `<<-`, line ends as in the file. */
  readonly content: string;
  /** The terminator line, without its line end. */
  readonly terminator: Range;
}

/** A `#` line: `text` is what follows the `#`, blanks at both ends removed. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
}

export interface Instruction {
  /** In upper case: `FROM`, `RUN`, … Unknown keywords are kept as they are, in upper case, with a parse error. */
  readonly keyword: string;
  readonly keywordRange: Range;
  /** From the keyword to the end of the last line that belongs to it (heredocs included), line end excluded. */
  readonly range: Range;
  readonly flags: readonly Flag[];
  /** Everything after keyword and flags, continuations joined, comments and blank lines inside dropped. */
  readonly body: JoinedText;
  /** `json`: the body is a JSON array of strings (exec form). */
  readonly form: "json" | "shell";
  /**
   * The words of the body, heredoc markers included. One word, the whole body: RUN, CMD, ENTRYPOINT and SHELL in shell
   * form, WORKDIR, USER, STOPSIGNAL, MAINTAINER, ONBUILD. HEALTHCHECK has its type and the rest.
   */
  readonly args: readonly Argument[];
  /** ARG, ENV and LABEL only; empty for the others. `ENV key value` gives one pair with the whole rest as value. */
  readonly pairs: readonly KeyValue[];
  readonly heredocs: readonly Heredoc[];
  /**
   * The comments since the instruction before (an empty `#` line starts anew, blank lines do not, as in BuildKit),
   * without directives; then those inside the continued instruction.
   */
  readonly comments: readonly Comment[];
  /** The empty lines inside the continued instruction, which BuildKit warns about. */
  readonly emptyLines: readonly Range[];
  /** The instruction that ONBUILD (or HEALTHCHECK CMD) holds; null for all others. */
  readonly inner: Instruction | null;
}

export type DirectiveName = "syntax" | "escape" | "check";

/** `# name=value` at the very top of the file. */
export interface Directive {
  readonly name: DirectiveName;
  readonly value: string;
  readonly range: Range;
}

export type ParseErrorCode =
  | "empty"
  | "unknown-instruction"
  | "missing-arguments"
  | "unterminated-heredoc"
  | "invalid-directive"
  | "invalid-flag"
  | "invalid-syntax"
  | "invalid-trigger"
  /** What stands in the value of a flag or an argument, which hadolint does not look at. */
  | "invalid-value"
  | "line-too-long";

/** What BuildKit would refuse, with its place. `detail` says it to the reader. */
export interface ParseError {
  readonly code: ParseErrorCode;
  readonly detail: Message;
  readonly range: Range;
}

/** What the `escape` directive may name: it escapes, and at the end of a line it continues the line. */
export type EscapeCharacter = "\\" | "`";

export interface Dockerfile {
  readonly text: string;
  readonly escape: EscapeCharacter;
  readonly directives: readonly Directive[];
  readonly instructions: readonly Instruction[];
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

/** A build stage: its FROM and what follows up to the next FROM. */
export interface Stage {
  readonly index: number;
  /** As written after AS, in lower case as BuildKit compares it; null where the stage has no name. */
  readonly name: string | null;
  readonly nameRange: Range | null;
  readonly from: Instruction;
  /** The image reference as written (variables not resolved); empty where FROM names none. */
  readonly image: string;
  readonly imageRange: Range;
  /** Without the FROM. */
  readonly instructions: readonly Instruction[];
}

/** A file as stages: `globalArgs` are the ARG instructions before the first FROM. */
export interface StagedDockerfile {
  readonly globalArgs: readonly Instruction[];
  readonly stages: readonly Stage[];
}
