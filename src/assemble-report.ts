import type { Capture } from "./capture.js";
import type { BuildResult } from "./docker/build.js";
import type { BuildFailure } from "./docker/build-progress.js";
import type { Captured } from "./docker/history.js";
import type { Dockerfile, Instruction } from "./dockerfile/ast.js";
import { createLineIndex, type LineIndex } from "./dockerfile/line-index.js";
import { createStepLines } from "./image/build-steps.js";
import type { HistoryRow, LineRange } from "./image/layer.js";
import type { Redactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { helpUrlOf } from "./lint/catalog.js";
import type { Finding } from "./lint/finding.js";
import type { Translate } from "./locales/translate.js";
import type { MeasuredImage } from "./measure.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";
import type { Report, ReportBuild, ReportFailure, ReportFinding, ReportImage } from "./report/schema.js";
import type { Verdict } from "./verdict.js";
import { VERSION } from "./version.js";

export interface Parts {
  readonly inputs: Inputs;
  readonly source: PreparedDockerfile;
  readonly dockerfile: Dockerfile;
  readonly findings: readonly Finding[];
  readonly build: BuildResult;
  readonly capture: Capture | null;
  readonly image: MeasuredImage | null;
  readonly verdict: Verdict;
  readonly redactor: Redactor;
  readonly translate: Translate;
}

/** Puts everything that a run found out into one Report. Nothing leaves here that is not redacted. */
export function toReport(parts: Parts): Report {
  const { inputs, source, dockerfile, capture, image, redactor, translate } = parts;
  const lines = createLineIndex(dockerfile.text);
  const notes = [...(capture?.notes ?? []), ...(image?.notes ?? [])];
  return redactor.redactDeep({
    schemaVersion: 1,
    tool: { name: "docker-layer-report", version: VERSION },
    verdict: parts.verdict,
    limits: { imageSize: inputs.maxImageSize },
    dockerfile: { path: source.displayPath, generated: source.generated },
    tag: inputs.tag,
    target: inputs.target,
    findings: parts.findings.map((finding) => toReportFinding(finding, source.displayPath, lines, translate)),
    build: toReportBuild(parts.build, dockerfile, lines),
    image: image === null ? null : toReportImage(image, inputs.tag, redactor),
    imageList: capture?.imageList ? { ...capture.imageList, rows: [...capture.imageList.rows] } : null,
    history: capture?.history ? toReportHistory(capture.history, redactor) : null,
    baseHistory: image?.baseHistory ? toReportHistory(image.baseHistory, redactor) : null,
    notes: notes.map(({ key, values }) => translate(key, values)),
  });
}

function toReportFinding(
  finding: Finding,
  path: string,
  lines: LineIndex,
  translate: Translate,
): ReportFinding {
  const { ruleId, severity, message, values, range } = finding;
  const [start, end] = [lines.position(range.start), lines.position(range.end)];
  const text = translate(message, values);
  return { ruleId, severity, message: text, path, start, end, helpUrl: helpUrlOf(ruleId) };
}

function toReportBuild(build: BuildResult, dockerfile: Dockerfile, lines: LineIndex): ReportBuild {
  const stepLines = createStepLines(dockerfile);
  return {
    command: [...build.command],
    builder: build.builder,
    seconds: build.seconds,
    steps: build.steps.map((step) => ({
      name: step.name,
      lines: stepLines(step),
      cached: step.cached,
      seconds: step.seconds,
    })),
    failure: build.failure === null ? null : toReportFailure(build.failure, dockerfile, lines),
  };
}

function toReportFailure(failure: BuildFailure, dockerfile: Dockerfile, lines: LineIndex): ReportFailure {
  const instruction = failingInstruction(failure, dockerfile, lines);
  return {
    instruction: instruction === null ? null : textOf(instruction, dockerfile),
    lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
    message: failure.message,
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
  { redactHistory }: Redactor,
): NonNullable<Report["history"]> {
  return {
    command: history.command,
    text: redactHistory(history.text),
    rows: history.rows.map((row) => ({ ...row, createdBy: redactHistory(row.createdBy) })),
  };
}

function toReportImage(image: MeasuredImage, reference: string, { redactHistory }: Redactor): ReportImage {
  const { baseHistory: _, notes: __, ...measured } = image;
  return {
    ...measured,
    reference,
    layers: image.layers.map((layer) => ({ ...layer, createdBy: redactHistory(layer.createdBy) })),
  };
}
