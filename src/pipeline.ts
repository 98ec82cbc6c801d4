import { toReport } from "./assemble-report.js";
import { baseImageOf } from "./base-image.js";
import { captureImage } from "./capture.js";
import { buildImage } from "./docker/build.js";
import type { DockerClient } from "./docker/client.js";
import { engineInfo } from "./docker/info.js";
import { parseDockerfile } from "./dockerfile/parse.js";
import { createRedactor } from "./image/secrets.js";
import type { Inputs } from "./inputs.js";
import { buildArgValues, knownSecrets } from "./known-secrets.js";
import { lintBuilt } from "./lint-built.js";
import { createFindLintConfig } from "./lint-config-file.js";
import type { Translate } from "./locales/translate.js";
import { measureImage } from "./measure.js";
import { prepareDockerfile } from "./prepare-dockerfile.js";
import type { Report } from "./report/schema.js";
import { createShellCheck } from "./shellcheck.js";
import { decide } from "./verdict.js";
import { removeReports } from "./write-reports.js";

export interface Surroundings {
  /** Absolute; paths in the inputs are relative to it. */
  readonly workspace: string;
  readonly docker: DockerClient;
  readonly translate: Translate;
  readonly today: Date;
  /** Where the build's log goes, a line at a time. Redacted, but still text from outside. */
  readonly log: {
    readonly info: (line: string) => void;
    readonly startGroup: (title: string) => void;
    readonly endGroup: () => void;
  };
}

/**
 * The way through the house: Dockerfile, build, capture, layers, lint, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
export async function runPipeline(inputs: Inputs, surroundings: Surroundings): Promise<Report> {
  const { workspace, docker, translate, today, log } = surroundings;

  await removeReports(workspace, inputs.reportDir);
  const source = await prepareDockerfile(inputs, workspace);
  const dockerfile = parseDockerfile(source.text);
  const buildArgs = buildArgValues(inputs.buildArgs, docker.env);
  const secrets = await knownSecrets(inputs, docker.env, workspace);

  const findLintConfig = createFindLintConfig({ named: inputs.lintConfig, workspace, env: docker.env });
  const config = await findLintConfig(source.path);
  const shellCheck = createShellCheck(docker.env, (...said) => log.info(translate(...said)));

  const engine = await engineInfo(docker);
  const { redact, createLineRedactor } = createRedactor({ secrets, buildArgs, dockerfile });
  const redactLine = createLineRedactor();
  log.startGroup(redact(`docker image build -t ${inputs.tag} ${inputs.context}`));
  const build = await buildImage(docker, inputs, engine, (line) => log.info(redactLine(line)));
  log.endGroup();

  const base = baseImageOf(dockerfile, inputs.target, buildArgs);
  const capture = build.image && (await captureImage(docker, engine, build.image, { ...inputs, base }));
  const measurable = { build, engine, dockerfile, target: inputs.target, buildArgs, base };
  const image = capture && measureImage({ capture, ...measurable });

  // After the build: it brings base images along, and knows more of them than the Dockerfile says.
  const lintable = { source, dockerfile, buildArgs, target: inputs.target, config, build, today };
  const findings = await lintBuilt(docker, shellCheck, lintable);
  const verdict = decide({
    severities: findings.map((finding) => finding.severity),
    failOn: inputs.failOn ?? config.failOn ?? "error",
    buildFailed: !build.ok,
    imageSize: image?.contentSize ?? null,
    maxImageSize: inputs.maxImageSize,
  });
  const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
  const parts = { inputs, source, dockerfile, findings, build, capture, image, verdict };
  return toReport({ ...parts, redactor, translate });
}
