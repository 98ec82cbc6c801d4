import { adviseOnImage } from "./advise-on-image.js";
import { toReportImage } from "./assemble-image.js";
import { nameOf, toReport } from "./assemble-report.js";
import { baseImageOf } from "./base-image.js";
import { compareWithBaseline } from "./compare-with-baseline.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import { lineLimits } from "./image/line-limits.js";
import { createRedactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { buildArgValues, knownSecrets } from "./known-secrets.js";
import { lintInputOf } from "./lint-built.js";
import { createFindLintConfig } from "./lint-config-file.js";
import { lintDockerfile } from "./lint-dockerfile.js";
import { lintFixes } from "./lint-fixes.js";
import { markNew } from "./mark-new.js";
import { measureImage } from "./measure.js";
import { obtainBaseline, readBaselineFile } from "./obtain-baseline.js";
import { obtainImage } from "./obtain-image.js";
import { prepareDockerfile } from "./prepare-dockerfile.js";
import { reachVerdict } from "./reach-verdict.js";
import { toHtmlFiles } from "./report/html/to-html-files.js";
import type { RunResult } from "./run-result.js";
import { createShellCheck } from "./shellcheck.js";
import type { Surroundings } from "./surroundings.js";
import { removeReports } from "./write-reports.js";

/**
 * The way through the house: Dockerfile, build, capture, layers, advice, lint, comparison, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
export async function runPipeline(inputs: Inputs, surroundings: Surroundings): Promise<RunResult> {
  const { workspace, docker, translate, today, log, askAcceptance } = surroundings;

  const file = await readBaselineFile(inputs, workspace);
  await removeReports(workspace, inputs.reportDir);
  const source = await prepareDockerfile(inputs, workspace);
  const dockerfile = source && parseDockerfile(source.text);
  const buildArgs = buildArgValues(inputs.buildArgs, docker.env);
  const secrets = await knownSecrets(inputs, docker.env, workspace);

  const findLintConfig = createFindLintConfig({ named: inputs.lintConfig, workspace, env: docker.env });
  const config = source && (await findLintConfig(source.path));
  const shellCheck = createShellCheck(docker.env, (...said) => log.info(translate(...said)));

  const base = dockerfile && baseImageOf(dockerfile, inputs.target, buildArgs);
  const { createLineRedactor } = createRedactor({ secrets, buildArgs, dockerfile });
  const obtained = await obtainImage(inputs, base, { ...surroundings, redactLine: createLineRedactor() });
  const { build, capture } = obtained;
  const from = { dockerfile, target: inputs.target, buildArgs };
  const image = capture && measureImage({ ...obtained, ...from, capture });
  const advice = adviseOnImage(image, capture, from);

  // After the build: it brings base images along, and knows more of them than the Dockerfile says.
  const input = await lintInputOf(docker, { ...from, source, config, build, today });
  const linted = input === null ? [] : await lintDockerfile(input, shellCheck);
  const limits = lineLimits(from);
  const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
  const reportImage = image && toReportImage(image, nameOf(inputs), redactor);
  const facts = { file, source, config, shellCheck, image, buildArgs, secrets };
  const baseline = await obtainBaseline(inputs, facts, surroundings);
  const findings = markNew(
    linted,
    dockerfile,
    baseline.findings,
    createRedactor({ secrets, buildArgs }).redact,
  );
  const compared = compareWithBaseline(reportImage, baseline, inputs.maxSizeIncrease);
  const decisive = { config, findings, build, image, lineLimits: limits, compared };
  const verdict = await reachVerdict(inputs, decisive, askAcceptance);
  const parts = { inputs, source, dockerfile, findings, advice, build, capture, image, reportImage, verdict };
  return {
    report: toReport({
      ...parts,
      compared,
      earlierSteps: file?.steps ?? [],
      lineLimits: limits,
      redactor,
      translate,
    }),
    files: image?.files ? toHtmlFiles(image.files, redactor.redact) : null,
    fixes: source && input && lintFixes(input, source, linted, { inputs, redactor, translate }),
  };
}
