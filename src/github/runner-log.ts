import type { Translate } from "../locales/translate.js";
import { withColoursOnly } from "../report/terminal-escapes.js";
import { sayError } from "../said-error.js";
import { inertLines } from "./inert-lines.js";

/** The part of `@actions/core` that is used. */
export type RunnerCore = Pick<
  typeof import("@actions/core"),
  | "debug"
  | "endGroup"
  | "error"
  | "info"
  | "notice"
  | "setFailed"
  | "setOutput"
  | "startGroup"
  | "summary"
  | "warning"
>;

export type AnnotationLevel = "error" | "warning" | "notice";

/** Where an annotation stands; lines and columns from 1. */
export interface AnnotationPlace {
  readonly title?: string;
  /** Relative to the workspace. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** The only way from this program to the runner. */
export interface RunnerLog {
  /** Prints text of any origin, with its colours; none of its lines can become a command, of the runner or a terminal. */
  readonly info: (text: string) => void;
  readonly debug: (text: string) => void;
  /** Opens a group of lines; one that is still open is closed before. */
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly annotate: (level: AnnotationLevel, message: string, place?: AnnotationPlace) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Adds Markdown to the job summary; where the runner keeps none, a warning says so. */
  readonly appendSummary: (markdown: string, translate: Translate) => Promise<void>;
  /** Prints an error that belongs to no line of a file, and makes the step fail. */
  readonly fail: (message: string) => void;
}

/** Talks to the runner through `@actions/core`. */
export function createRunnerLog(core: RunnerCore): RunnerLog {
  let groupIsOpen = false;
  const endGroup = (): void => {
    if (groupIsOpen) core.endGroup();
    groupIsOpen = false;
  };
  return {
    info: (text) => {
      // First of all: what is left once an escape is gone may be a command.
      const lines = text.split(/\r\n|\r|\n/).map(withColoursOnly);
      for (const line of lines.flatMap(inertLines)) core.info(line);
    },
    debug: (text) => core.debug(text),
    startGroup: (title) => {
      endGroup();
      core.startGroup(title);
      groupIsOpen = true;
    },
    endGroup,
    annotate: (level, message, place = {}) => core[level](message, annotationProperties(place)),
    setOutput: (name, value) => core.setOutput(name, value),
    async appendSummary(markdown, translate) {
      try {
        await core.summary.addRaw(markdown).write();
      } catch (error) {
        core.warning(translate("publish.noSummary", { reason: sayError(error, translate) }));
      }
    },
    fail: (message) => {
      endGroup();
      core.setFailed(message);
    },
  };
}

/** Columns count only within one line: the runner drops them where the lines differ. */
function annotationProperties({ title, file, line, endLine, column, endColumn }: AnnotationPlace) {
  const oneLine = endLine === undefined || endLine === line;
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(oneLine && column !== undefined ? { startColumn: column } : {}),
    ...(oneLine && endColumn !== undefined ? { endColumn } : {}),
  };
}
