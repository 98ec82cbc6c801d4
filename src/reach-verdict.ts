import { checkIncrease } from "./check-increase.js";
import { checkLimits } from "./check-limits.js";
import type { Compared } from "./compare-with-baseline.js";
import type { BuildResult } from "./docker/build.js";
import type { LineLimits } from "./image/line-limits.js";
import type { Inputs } from "./inputs.js";
import type { LintConfig } from "./lint/config/lint-config.js";
import type { MarkedFinding } from "./mark-new.js";
import type { MeasuredImage } from "./measure.js";
import type { Report } from "./report/schema.js";
import { type Acceptance, decide, isAcceptable, type Verdict } from "./verdict.js";

/** What the report tells of the limits: those of the inputs and those of the Dockerfile's comments. */
export function limitsOf(inputs: Inputs, { limits }: LineLimits): Report["limits"] {
  return {
    imageSize: inputs.maxImageSize,
    increase: inputs.maxSizeIncrease,
    layerSize: inputs.maxLayerSize,
    layers: inputs.maxLayers,
    wasted: inputs.maxWasted,
    efficiency: inputs.minEfficiency,
    lines: [...limits],
  };
}

/**
 * Whether what a run found out may be merged.
 *
 * @param askAcceptance asks for the label that accepts sizes over their limits; only where there are any
 */
export async function reachVerdict(
  inputs: Inputs,
  facts: {
    readonly config: LintConfig | null;
    readonly findings: readonly MarkedFinding[];
    readonly build: BuildResult | null;
    readonly image: MeasuredImage | null;
    readonly lineLimits: LineLimits;
    readonly compared: Compared;
  },
  askAcceptance: () => Promise<Acceptance | null>,
): Promise<Verdict> {
  const { config, findings, build, image, lineLimits, compared } = facts;
  const buildFailed = build !== null && !build.ok;
  const overLimits = [
    ...checkLimits(limitsOf(inputs, lineLimits), lineLimits, image),
    ...checkIncrease(inputs.maxSizeIncrease, compared),
  ];
  return decide({
    findings,
    failOn: inputs.failOn ?? config?.failOn ?? "error",
    failOnNew: inputs.failOnNew,
    buildFailed,
    overLimits,
    acceptance: !buildFailed && overLimits.some(isAcceptable) ? await askAcceptance() : null,
  });
}
