import { appendOutput, appendSummary, SUMMARY_LIMIT } from "./runner-files.js";
import { type CommandProperties, formatCommand, inertLines } from "./workflow-commands.js";

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
  /** Prints text of any origin; none of its lines can become a command. */
  readonly info: (text: string) => void;
  readonly debug: (text: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly annotate: (level: AnnotationLevel, message: string, place?: AnnotationPlace) => void;
  /** Hides a secret, each of its lines too, in all that is printed from now on. */
  readonly mask: (secret: string) => void;
  readonly setOutput: (name: string, value: string) => void;
  readonly appendSummary: (markdown: string) => void;
  /** Prints an error that belongs to no line of a file, outside of any group, and makes the step fail. */
  readonly fail: (message: string) => void;
}

export interface Runner {
  readonly write: (text: string) => void;
  /** The process's environment, for `GITHUB_OUTPUT` and `GITHUB_STEP_SUMMARY`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly setExitCode: (code: number) => void;
}

/**
 * Talks to the runner. Written out rather than taken from `@actions/core`, whose HTTP client alone costs as much time
 * as starting Node.
 */
export function createRunnerLog({ write, env, setExitCode }: Runner): RunnerLog {
  const command = (...parts: Parameters<typeof formatCommand>): void => write(`${formatCommand(...parts)}\n`);
  const warn = (message: string): void => command("warning", {}, message);
  const withFile = (variable: string, use: (path: string) => void): void => {
    const path = env[variable];
    if (!path) return;
    try {
      use(path);
    } catch (error) {
      warn(
        `The file that ${variable} names cannot be written: ${error instanceof Error ? error.message : error}`,
      );
    }
  };
  let groupIsOpen = false;
  const endGroup = (): void => {
    if (groupIsOpen) command("endgroup");
    groupIsOpen = false;
  };
  return {
    info: (text) =>
      write(
        inertLines(text)
          .map((line) => `${line}\n`)
          .join(""),
      ),
    debug: (text) => command("debug", {}, text),
    startGroup: (title) => {
      endGroup();
      command("group", {}, title);
      groupIsOpen = true;
    },
    endGroup,
    annotate: (level, message, place = {}) => command(level, annotationProperties(place), message),
    mask: (secret) => {
      for (const line of [secret, ...secret.split(/\r\n|\r|\n/)]) {
        if (line.trim() !== "") command("add-mask", {}, line);
      }
    },
    setOutput: (name, value) => withFile("GITHUB_OUTPUT", (path) => appendOutput(path, name, value)),
    appendSummary: (markdown) =>
      withFile("GITHUB_STEP_SUMMARY", (path) => {
        if (!appendSummary(path, markdown)) {
          warn(
            `The job summary is left out: with it the step's summary would be over ${SUMMARY_LIMIT} bytes`,
          );
        }
      }),
    fail: (message) => {
      setExitCode(1);
      // Where work broke off, its group is still open, and what is in a group is folded away.
      endGroup();
      command("error", {}, message);
    },
  };
}

/** Columns count only within one line: the runner drops them where the lines differ. */
function annotationProperties({
  title,
  file,
  line,
  endLine,
  column,
  endColumn,
}: AnnotationPlace): CommandProperties {
  const oneLine = endLine === undefined || endLine === line;
  return {
    title: title ?? null,
    file: file ?? null,
    line: line ?? null,
    endLine: endLine ?? null,
    col: oneLine ? (column ?? null) : null,
    endColumn: oneLine ? (endColumn ?? null) : null,
  };
}
