import { resolve } from "node:path";
import { languageFlag, oneOfFlag, type ParsedArguments, parseArguments } from "./cli-arguments.js";
import { MAX_DOCKERFILE_BYTES } from "./dockerfile/validate.js";
import { EXIT } from "./exit-status.js";
import { inertLines } from "./github/inert-lines.js";
import { failOnThreshold, HADOLINT_FLAGS, INSTEAD_OF_HADOLINT_FLAGS } from "./hadolint-flags.js";
import { InputError } from "./input-error.js";
import { DESCRIBED_RULES } from "./lint/described-rules.js";
import { SEVERITIES, type Severity } from "./lint/finding.js";
import { unifiedDiff } from "./lint/fixes/unified-diff.js";
import { createFindLintConfig } from "./lint-config-file.js";
import { lintFiles } from "./lint-files.js";
import { configuredFormat, LINT_FORMATS, type LintFormat } from "./lint-formats.js";
import { loadLintTranslate } from "./locales/load.js";
import type { Translate } from "./locales/translate.js";
import { statOrNull } from "./read-dockerfile.js";
import { makeVisible } from "./report/escape.js";
import { renderGithubCommands } from "./report/lint/github.js";
import { renderHadolintJson, renderHadolintTty } from "./report/lint/hadolint.js";
import { renderLintJson } from "./report/lint/json.js";
import { allFindings, type LintedFile, type LintResult } from "./report/lint/result.js";
import { renderSarif } from "./report/lint/sarif.js";
import { findingLine, renderLintTerminal, summaryLine } from "./report/lint/terminal.js";
import { createShellCheck } from "./shellcheck.js";
import { decide } from "./verdict.js";

const FLAGS = {
  format: { type: "string", short: "f" },
  "fail-on": { type: "string" },
  "lint-config": { type: "string" },
  context: { type: "string" },
  language: { type: "string" },
  fix: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  ...HADOLINT_FLAGS,
} as const;

/**
 * `docker-layer-report lint [flags] [FILE …]`: lints Dockerfiles, without Docker. Returns the exit status: 0 where
 * nothing is as severe as `--fail-on`, 1 where something is, 2 where a file could not be read. Throws an InputError
 * for flags that can't be used.
 */
export async function runLint(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const { values, positionals } = parseArguments(args, FLAGS, INSTEAD_OF_HADOLINT_FLAGS);
  const given = values.format === undefined ? null : oneOfFlag("format", String(values.format), LINT_FORMATS);
  const failOn = failOnFlag(values);
  // Not all streams: Node opens each when first asked for it.
  const { env, stdout } = process;
  const language = languageFlag(values, env);
  const cwd = process.cwd();
  const context = values.context === undefined ? null : existingFolder(cwd, String(values.context));
  const namedConfig = values["lint-config"] ?? values.config;
  const named = namedConfig === undefined ? null : String(namedConfig);
  const findConfig = createFindLintConfig({ named, workspace: cwd, env });
  // What concerns the whole run, not one Dockerfile, is decided by the configuration of this folder.
  const config = await findConfig(null);
  const format = given ?? configuredFormat(config);
  const fixing = values["dry-run"] === true ? "show" : values.fix === true ? "write" : "no";
  if (fixing === "write" && positionals.includes("-")) {
    throw new InputError({ key: "error.cli.fixStdin" });
  }
  const translate = await loadLintTranslate(language);
  const say = (message: string): void => {
    process.stderr.write(`${makeVisible(`docker-layer-report: ${message}`).replaceAll("\n", " ")}\n`);
  };
  const result = await lintFiles(positionals.length === 0 ? ["Dockerfile"] : positionals, {
    cwd,
    root: rootFor(format, cwd, env),
    context,
    findConfig,
    shellCheck: createShellCheck(env, (message, values) => say(translate(message, values))),
    failOn,
    fixing,
    readStdin: () => readAll(process.stdin),
    translate,
    today: new Date().toISOString().slice(0, 10),
  });
  for (const message of new Set(result.unread.map((file) => file.message))) say(message);
  const color = stdout.isTTY === true && !env.NO_COLOR && config.color && values["no-color"] !== true;
  const output =
    fixing === "show"
      ? diffs(result)
      : render(result, format, { translate, width: stdout.columns ?? 120, color });
  stdout.write(output);
  if (result.unread.length > 0) return EXIT.usage;
  return result.files.some(fails) ? EXIT.fail : EXIT.pass;
}

/** Ours goes before hadolint's; null where none is given. */
function failOnFlag(values: ParsedArguments["values"]): Severity | "never" | null {
  const own = values["fail-on"];
  if (own !== undefined) return oneOfFlag("fail-on", String(own), [...SEVERITIES, "never"]);
  if (values["no-fail"] === true) return "never";
  const threshold = values["failure-threshold"];
  return threshold === undefined ? null : failOnThreshold(String(threshold));
}

/** What `--fix` would change, for a reader or for `patch`. */
function diffs({ files }: LintResult): string {
  const shown = files.map(({ path, text, fixed = text }) => unifiedDiff(path, text, fixed));
  return shown
    .join("")
    .split("\n")
    .map((line) => inert(makeVisible(line.replace(/\r$/, ""))) + (line.endsWith("\r") ? "\r" : ""))
    .join("\n");
}

function fails({ findings, failOn }: LintedFile): boolean {
  return (
    decide({ findings, failOn, buildFailed: false, overLimits: [], failOnNew: false, acceptance: null })
      .status === "fail"
  );
}

function existingFolder(cwd: string, given: string): string {
  const path = resolve(cwd, given);
  if (statOrNull(path, given)?.isDirectory() !== true) {
    throw new InputError({ key: "error.cli.context", values: { value: JSON.stringify(given) } });
  }
  return path;
}

/** GitHub knows files by their place in the repository, wherever in it the command runs. */
function rootFor(format: LintFormat, cwd: string, { GITHUB_WORKSPACE }: NodeJS.ProcessEnv): string {
  const isForGithub = format === "github" || format === "sarif";
  return isForGithub && GITHUB_WORKSPACE ? resolve(GITHUB_WORKSPACE) : cwd;
}

/** All of a stream, but no more than a Dockerfile may have and the byte that makes it too large. */
async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MAX_DOCKERFILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

interface RenderOptions {
  readonly translate: Translate;
  readonly width: number;
  readonly color: boolean;
}

function render(result: LintResult, format: LintFormat, options: RenderOptions): string {
  const { translate, color } = options;
  switch (format) {
    case "terminal":
      return inert(renderLintTerminal(result, options));
    case "json":
      return renderLintJson(result);
    case "sarif":
      return renderSarif(result, { translate, rules: DESCRIBED_RULES });
    case "github": {
      const lines = allFindings(result).map((finding) => `${findingLine(finding, translate)}\n`);
      const log = inert(`${lines.join("")}${summaryLine(result, translate)}\n`);
      return renderGithubCommands(result, translate) + log;
    }
    case "hadolint-json":
      return renderHadolintJson(result);
    case "hadolint-tty":
      return inert(renderHadolintTty(result, { color }));
  }
}

/** No file's name or text becomes a command where this runs on GitHub. */
function inert(text: string): string {
  return inertLines(text).join("\n");
}
