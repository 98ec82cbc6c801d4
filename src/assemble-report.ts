import type { Capture } from "./capture.js";
import { savedSeconds } from "./compare/saved-seconds.js";
import type { Compared } from "./compare-with-baseline.js";
import type { BuildResult } from "./docker/build.js";
import type { BuildFailure } from "./docker/build-progress.js";
import type { Captured } from "./docker/history.js";
import type { Dockerfile, Instruction } from "./dockerfile/ast.js";
import { createLineIndex, type LineIndex } from "./dockerfile/line-index.js";
import type { Advice } from "./image/advice/advice.js";
import { adviceHelpUrl } from "./image/advice/catalog.js";
import { createStepLines } from "./image/build-steps.js";
import type { HistoryRow, LineRange } from "./image/layer.js";
import { showPath } from "./image/layer-entry.js";
import type { LineLimits } from "./image/line-limits.js";
import { MASK } from "./image/masking.js";
import type { Redactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { Translate } from "./locales/translate.js";
import type { MarkedFinding } from "./mark-new.js";
import type { MeasuredImage } from "./measure.js";
import type { Note } from "./note.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";
import { limitsOf } from "./reach-verdict.js";
import type {
  Report,
  ReportAdvice,
  ReportBuild,
  ReportFailure,
  ReportFinding,
  ReportImage,
} from "./report/schema.js";
import { say } from "./said-error.js";
import type { Verdict } from "./verdict.js";
import { VERSION } from "./version.js";

export interface Parts {
  readonly inputs: Inputs;
  /** Null, as `dockerfile` and `build`, where an image was measured without it. */
  readonly source: PreparedDockerfile | null;
  readonly dockerfile: Dockerfile | null;
  readonly findings: readonly MarkedFinding[];
  readonly advice: readonly Advice[];
  readonly build: BuildResult | null;
  readonly capture: Capture | null;
  readonly image: MeasuredImage | null;
  /** The same image, redacted. */
  readonly reportImage: ReportImage | null;
  readonly compared: Compared;
  /** The steps of the earlier build whose report is the baseline; none where there is no such report. */
  readonly earlierSteps: ReportBuild["steps"];
  readonly verdict: Verdict;
  readonly lineLimits: LineLimits;
  readonly redactor: Redactor;
  readonly translate: Translate;
}

/**
 * Puts everything that a run found out into one Report. No text from outside leaves here that is not redacted. The
 * report's own words (severities, states) and the Dockerfile's path, which annotations need, are left as they are: a
 * build argument may well have the value "warning", or the name of a folder.
 */
export function toReport(parts: Parts): Report {
  const { inputs, source, dockerfile, capture, image, redactor, translate } = parts;
  const { redact, redactDeep } = redactor;
  const unchecked = image === null ? [] : uncheckedLimits(parts.lineLimits);
  const notes = [
    ...(capture?.notes ?? []),
    ...(image?.notes ?? []),
    ...unchecked,
    ...parts.compared.notes,
    ...uncompared(parts),
  ];
  const { accepted, ...verdict } = parts.verdict;
  return {
    schemaVersion: 1,
    tool: { name: "docker-layer-report", version: VERSION },
    language: inputs.language,
    verdict,
    accepted,
    limits: limitsOf(inputs, parts.lineLimits),
    dockerfile: source === null ? null : { path: source.displayPath, generated: source.generated },
    tag: redact(nameOf(inputs)),
    target: redactDeep(inputs.target),
    findings: toReportFindings(parts),
    advice: parts.advice.map((advice) => toReportAdvice(advice, parts)),
    build: parts.build && dockerfile && toReportBuild(parts.build, dockerfile, parts),
    image: parts.reportImage,
    comparison: parts.compared.comparison,
    imageList: capture?.imageList
      ? redactDeep({ ...capture.imageList, rows: [...capture.imageList.rows] })
      : null,
    history: capture?.history ? toReportHistory(capture.history, redactor) : null,
    baseHistory: image?.baseHistory ? toReportHistory(image.baseHistory, redactor) : null,
    notes: redactDeep(notes.map(({ key, values }) => translate(key, values))),
  };
}

function uncompared({ inputs, findings, build }: Parts): Note[] {
  const counts = inputs.failOnNew && build?.ok !== false;
  const isUncompared = counts && findings.some(({ isNew }) => isNew === null);
  return isUncompared ? [{ key: "note.findingsUncompared", values: {} }] : [];
}

function uncheckedLimits({ notInImage }: LineLimits): Note[] {
  const [first] = notInImage;
  if (first === undefined) return [];
  return [{ key: "note.limitNotInImage", values: { line: first.start, count: notInImage.length } }];
}

/** What the image is called: the tag that it gets, or whatever it was named by. */
export function nameOf({ image, tag }: Inputs): string {
  if (image === null) return tag;
  if (image.kind === "engine") return image.reference;
  const name = image.kind === "archive" || image.name === null ? "" : `:${image.name}`;
  return `${image.kind}://${image.path}${name}`;
}

function toReportFindings({ findings, source, dockerfile, redactor, translate }: Parts): ReportFinding[] {
  if (source === null || dockerfile === null) return [];
  const lines = createLineIndex(dockerfile.text);
  return findings.map(({ ruleId, severity, message, values, range, fingerprint, isNew }) => ({
    ruleId,
    severity,
    message: redactor.redact(translate(message, values)),
    path: source.displayPath,
    start: lines.position(range.start),
    end: lines.position(range.end),
    helpUrl: helpUrlOf(ruleId),
    fingerprint,
    isNew,
  }));
}

function toReportAdvice(advice: Advice, { source, redactor, translate }: Parts): ReportAdvice {
  const { ruleId, severity, message, values, lines, layer, savedBytes, files, examples } = advice;
  return {
    ruleId,
    severity,
    message: redactor.redact(translate(message, values)),
    path: source?.displayPath ?? null,
    lines,
    layer,
    savedBytes,
    files,
    examples: examples.map((path) => redactor.redact(showPath(path))),
    helpUrl: adviceHelpUrl(ruleId),
  };
}

function toReportBuild(
  build: BuildResult,
  dockerfile: Dockerfile,
  { redactor, translate, earlierSteps }: Pick<Parts, "redactor" | "translate" | "earlierSteps">,
): ReportBuild {
  const { redact, redactDeep } = redactor;
  const lines = createLineIndex(dockerfile.text);
  const stepLines = createStepLines(dockerfile);
  const steps = build.steps.map((step) => ({
    name: redact(step.name),
    lines: stepLines(step),
    cached: step.cached,
    seconds: step.seconds,
  }));
  return {
    command: redactDeep(hideBuildArgs(build.command)),
    builder: build.builder,
    seconds: build.seconds,
    savedSeconds: savedSeconds(earlierSteps, steps),
    steps,
    failure:
      build.failure === null
        ? null
        : redactDeep(toReportFailure(build.failure, dockerfile, lines, translate)),
  };
}

/** Build arguments' values are cut off rather than searched for: they may be short, or ordinary words. */
function hideBuildArgs(command: readonly string[]): string[] {
  return command.map((argument, index) => {
    const equals = argument.indexOf("=");
    return command[index - 1] === "--build-arg" && equals !== -1
      ? `${argument.slice(0, equals)}=${MASK}`
      : argument;
  });
}

function toReportFailure(
  failure: BuildFailure,
  dockerfile: Dockerfile,
  lines: LineIndex,
  translate: Translate,
): ReportFailure {
  const instruction = failingInstruction(failure, dockerfile, lines);
  return {
    instruction: instruction === null ? null : textOf(instruction, dockerfile),
    lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
    message: say(failure.message, translate),
    log: [...failure.logTail],
  };
}

/** BuildKit names lines, the legacy builder the instruction's number in the file. */
function failingInstruction(
  { lines: failed, instructionNumber }: BuildFailure,
  { instructions }: Dockerfile,
  index: LineIndex,
): Instruction | null {
  if (instructionNumber !== null) return instructions[instructionNumber - 1] ?? null;
  if (failed === null) return null;
  return instructions.find(({ range }) => overlaps(index.lineRange(range), failed)) ?? null;
}

function overlaps(a: LineRange, b: LineRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function textOf({ range }: Instruction, { text }: Dockerfile): string {
  return text.slice(range.start, range.end);
}

function toReportHistory(
  history: Captured<HistoryRow>,
  { redactDeep, redactHistory }: Redactor,
): NonNullable<Report["history"]> {
  return redactDeep({
    command: history.command,
    text: redactHistory(history.text),
    rows: history.rows.map((row) => ({ ...row, createdBy: redactHistory(row.createdBy) })),
  });
}
