import { createBudget } from "./budget.js";
import { openBuildContext } from "./build-context.js";
import type { Range } from "./dockerfile/ast.js";
import { createLineIndex } from "./dockerfile/line-index.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import { decodeDockerfile, MAX_DOCKERFILE_BYTES } from "./dockerfile/validate.js";
import { findFiles } from "./find-files.js";
import { InputError } from "./input-error.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { LintInput } from "./lint/context.js";
import type { Severity } from "./lint/finding.js";
import { fixText } from "./lint/fixes/fix-text.js";
import type { FindLintConfig } from "./lint-config-file.js";
import { lintDockerfile } from "./lint-dockerfile.js";
import type { Translate } from "./locales/translate.js";
import { readDockerfile, toDisplayPath } from "./read-dockerfile.js";
import type { LintedFile, LintResult, UnreadFile } from "./report/lint/result.js";
import { sayError } from "./said-error.js";
import type { ShellCheck } from "./shellcheck.js";
import { VERSION } from "./version.js";

export interface LintSurroundings {
  /** Absolute; file names are relative to it. */
  readonly cwd: string;
  /** Absolute; paths in the result are relative to it where they lie inside. */
  readonly root: string;
  /** The folder that COPY and ADD take from, absolute; null for rules that ask nothing of it. */
  readonly context: string | null;
  readonly findConfig: FindLintConfig;
  readonly shellCheck: ShellCheck;
  /** Null where the configuration decides. */
  readonly failOn: Severity | "never" | null;
  /** `write`: fixes go into the files before these are linted. `show`: they are in the result, the files stay. */
  readonly fixing: "no" | "write" | "show";
  readonly readStdin: () => Promise<Uint8Array>;
  readonly translate: Translate;
  /** ISO date. */
  readonly today: string;
}

/** While one file's scripts are checked, others are linted: as many as make one of the largest size. */
const AT_ONCE = 64;

/** A word of the command line that means standard input. */
const STDIN = "-";

/**
 * Lints all files that the words name, each once. What can't be read is in the result too, with the reason, and the
 * other files are linted all the same.
 */
export async function lintFiles(
  words: readonly string[],
  surroundings: LintSurroundings,
): Promise<LintResult> {
  const unread: UnreadFile[] = [];
  const paths = new Set<string>();
  for (const word of words) {
    const found = await attempt(word, surroundings, async () =>
      word === STDIN ? [STDIN] : findFiles(word, surroundings.cwd),
    );
    if ("message" in found) unread.push(found);
    else for (const path of found) paths.add(path);
  }
  const results: (LintedFile | UnreadFile)[] = [];
  const spend = createBudget(MAX_DOCKERFILE_BYTES);
  const pending = [...paths].entries();
  const work = async (): Promise<void> => {
    for (const [index, path] of pending) {
      const displayPath = path === STDIN ? STDIN : toDisplayPath(surroundings.root, path);
      results[index] = await attempt(displayPath, surroundings, async () => {
        const text =
          path === STDIN ? decode(await surroundings.readStdin()) : readDockerfile(path, displayPath);
        if (text === null) throw new InputError({ key: "error.file.missing", values: { path: displayPath } });
        return spend(text.length, () => lintText(text, path, displayPath, surroundings));
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    tool: { name: "docker-layer-report", version: VERSION },
    files: results.filter((result) => "findings" in result),
    unread: [...unread, ...results.filter((result) => "message" in result)],
  };
}

async function attempt<T>(
  path: string,
  { translate }: LintSurroundings,
  work: () => Promise<T>,
): Promise<T | UnreadFile> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path, message: sayError(error, translate) };
  }
}

function decode(bytes: Uint8Array): string {
  const decoded = decodeDockerfile(bytes, { key: "error.dockerfile.standardInput" });
  if (!decoded.ok) throw new InputError(decoded.problem);
  return decoded.text;
}

async function lintText(
  text: string,
  path: string,
  displayPath: string,
  { context, findConfig, failOn, fixing, shellCheck, today, translate }: LintSurroundings,
): Promise<LintedFile> {
  const config = await findConfig(path === STDIN ? null : path);
  // Editors and GitHub do not count the byte-order mark as a column.
  const withoutMark = text.replace(/^\uFEFF/, "");
  const toInput = (given: string): LintInput => ({
    dockerfile: parseDockerfile(given),
    buildArgs: new Map(),
    target: null,
    context: context === null ? null : openBuildContext(context, path),
    today,
    config,
  });
  const fixed = fixing === "no" ? withoutMark : fixText(toInput(withoutMark));
  if (fixing === "write" && fixed !== withoutMark) {
    const mark = text.slice(0, text.length - withoutMark.length);
    const { writeFixed } = await import("./fix-files.js");
    await writeFixed(path, displayPath, mark + fixed);
  }
  const input = toInput(fixing === "write" ? fixed : withoutMark);
  const { dockerfile } = input;
  const lines = createLineIndex(dockerfile.text);
  const toPlace = ({ start, end }: Range) => ({ start: lines.position(start), end: lines.position(end) });
  const findings = await lintDockerfile(input, shellCheck);
  return {
    path: displayPath,
    text: dockerfile.text,
    failOn: failOn ?? config.failOn ?? "error",
    ...(fixing === "show" && fixed !== withoutMark && { fixed }),
    findings: findings.map(({ ruleId, severity, message, values, range, fix }) => ({
      ruleId,
      severity,
      message: translate(message, values),
      path: displayPath,
      ...toPlace(range),
      helpUrl: helpUrlOf(ruleId),
      ...(fix && { fix: fix.map((edit) => ({ ...toPlace(edit.range), text: edit.text })) }),
    })),
  };
}
