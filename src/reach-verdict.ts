import { checkIncrease } from "./check-increase.js";
import { checkLimits } from "./check-limits.js";
import type { Compared } from "./compare-with-baseline.js";
import type { BuildResult } from "./docker/build.js";
import type { LineLimits } from "./image/line-limits.js";
import type { Inputs } from "./inputs.js";
import type { LintConfig } from "./lint/config/lint-config.js";
import type { Finding } from "./lint/finding.js";
import type { MeasuredImage } from "./measure.js";
import type { Report } from "./report/schema.js";
import { decide, type Verdict } from "./verdict.js";

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

/** Whether what a run found out may be merged. */
export function reachVerdict(
  inputs: Inputs,
  facts: {
    readonly config: LintConfig | null;
    readonly findings: readonly Finding[];
    readonly build: BuildResult | null;
    readonly image: MeasuredImage | null;
    readonly lineLimits: LineLimits;
    readonly compared: Compared;
  },
): Verdict {
  const { config, findings, build, image, lineLimits, compared } = facts;
  return decide({
    findings,
    failOn: inputs.failOn ?? config?.failOn ?? "error",
    buildFailed: build !== null && !build.ok,
    overLimits: [
      ...checkLimits(limitsOf(inputs, lineLimits), lineLimits, image),
      ...checkIncrease(inputs.maxSizeIncrease, compared),
    ],
  });
}
