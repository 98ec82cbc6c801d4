import { dirname, resolve } from "node:path";
import { toReportImage } from "./assemble-image.js";
import { buildBaseline } from "./build-baseline.js";
import { createRedactor } from "./image/secrets.js";
import type { ImageSource } from "./image-source.js";
import { InputError } from "./input-error.js";
import type { Inputs } from "./inputs.js";
import type { LintConfig } from "./lint/config/lint-config.js";
import { type MeasuredImage, measureImage } from "./measure.js";
import type { Note } from "./note.js";
import { obtainImage } from "./obtain-image.js";
import type { PreparedDockerfile } from "./prepare-dockerfile.js";
import type { Comparison, ReportBuild, ReportImage } from "./report/schema.js";
import type { ShellCheck } from "./shellcheck.js";
import type { Surroundings } from "./surroundings.js";

/** An image to compare with, and how it was got. */
export type Baseline = Comparison["baseline"] & { readonly image: ReportImage };

export interface BaselineResult {
  /** Null where there is none; the notes say why where one was asked for. */
  readonly baseline: Baseline | null;
  /** Fingerprints of its lint findings, which may be known where its image is not; null where they are not known. */
  readonly findings: readonly string[] | null;
  readonly notes: readonly Note[];
}

/** The report that the input `baseline` names. */
export interface BaselineFile extends BaselineResult {
  /** The steps of its build; none where it built nothing. */
  readonly steps: ReportBuild["steps"];
}

/** What the run knows by the time that it looks for something to compare with. */
export interface BaselineFacts {
  /** What `readBaselineFile` gave before the run. */
  readonly file: BaselineResult | null;
  readonly source: PreparedDockerfile | null;
  /** Null, as `source`, where there is no Dockerfile. */
  readonly config: LintConfig | null;
  readonly shellCheck: ShellCheck;
  /** Null where the build failed. */
  readonly image: MeasuredImage | null;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly secrets: readonly string[];
}

const NOTHING: BaselineResult = { baseline: null, findings: null, notes: [] };

/**
 * The report that the input `baseline` names; null where it names none. To be read before the run writes anything: it
 * may lie where this run's report will. Throws an InputError where it cannot be used.
 */
export async function readBaselineFile(
  { baseline }: Pick<Inputs, "baseline">,
  workspace: string,
): Promise<BaselineFile | null> {
  if (baseline.kind !== "report") return null;
  const { path } = baseline;
  // The schema's library takes as long to load as Node itself; most runs do without here.
  const { readReportFile } = await import("./read-report-file.js");
  const report = readReportFile(path, [workspace, dirname(resolve(workspace, path))], "baseline");
  const { image } = report;
  // A report without a Dockerfile is of an image that nobody linted.
  const findings = report.dockerfile && report.findings.map(({ fingerprint }) => fingerprint);
  const steps = report.build?.steps ?? [];
  if (image === null) {
    return { baseline: null, findings, notes: [{ key: "note.baseline.noImage", values: { path } }], steps };
  }
  return { baseline: { source: "report", name: path, commit: null, image }, findings, notes: [], steps };
}

/**
 * Gets the image that the inputs say to compare with. One that is named and cannot be had is an InputError; one that
 * is to be built from the base commit and cannot be is said in a note.
 */
export async function obtainBaseline(
  inputs: Inputs,
  facts: BaselineFacts,
  surroundings: Surroundings,
): Promise<BaselineResult> {
  if (facts.file !== null) return facts.file;
  const { baseline } = inputs;
  // Without an image there is nothing to compare.
  if (facts.image === null || baseline.kind === "none" || baseline.kind === "report") return NOTHING;
  if (baseline.kind === "image") {
    return measureNamed(inputs, { image: baseline.image, name: baseline.name }, facts, surroundings);
  }
  const { pullRequest } = surroundings;
  const { source, image } = facts;
  if (pullRequest !== null && source !== null && inputs.image === null) {
    return buildBaseline(inputs, { ...facts, source, image }, { ...surroundings, pullRequest });
  }
  if (baseline.kind === "auto") return NOTHING;
  return { ...NOTHING, notes: [{ key: "note.baseline.noPullRequest", values: {} }] };
}

async function measureNamed(
  inputs: Inputs,
  { image, name }: { readonly image: ImageSource; readonly name: string },
  { buildArgs, secrets }: BaselineFacts,
  surroundings: Surroundings,
): Promise<BaselineResult> {
  const redactLine = createRedactor({ secrets, buildArgs }).createLineRedactor();
  const named = { ...inputs, image };
  const obtained = await orBaselineError(obtainImage(named, null, { ...surroundings, redactLine }));
  const { capture } = obtained;
  if (capture === null) return NOTHING;
  const measured = measureImage({ ...obtained, capture, dockerfile: null, target: null, buildArgs });
  const redactor = createRedactor({ secrets, buildArgs, environment: capture.image.env });
  const reportImage = toReportImage(measured, name, redactor);
  return {
    baseline: { source: "image", name: redactor.redact(name), commit: null, image: reportImage },
    findings: null,
    notes: [],
  };
}

/** The same is wrong with it as with an image that is to be measured, but another input names it. */
async function orBaselineError<Value>(obtaining: Promise<Value>): Promise<Value> {
  try {
    return await obtaining;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { key, values = {} } = error.said;
    throw new InputError({
      key,
      values: values.input === "image" ? { ...values, input: "baseline" } : values,
    });
  }
}
