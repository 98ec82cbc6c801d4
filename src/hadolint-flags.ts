import { oneOfFlag } from "./cli-arguments.js";
import { SEVERITIES, type Severity } from "./lint/finding.js";
import type { Message } from "./locales/translate.js";

/** The flags that `lint` takes as hadolint has them: https://github.com/hadolint/hadolint#cli */
export const HADOLINT_FLAGS = {
  config: { type: "string", short: "c" },
  "failure-threshold": { type: "string", short: "t" },
  "no-fail": { type: "boolean", default: false },
  "no-color": { type: "boolean", default: false },
  verbose: { type: "boolean", short: "V", default: false },
} as const;

const IN_CONFIG = (flag: string, setting: string, variable: string): readonly [string, Message] => [
  flag,
  { key: "error.cli.inConfig", values: { flag, setting, variable } },
];

/** What to use instead of the others, by the flag with its dashes. */
export const INSTEAD_OF_HADOLINT_FLAGS: ReadonlyMap<string, Message> = new Map<string, Message>([
  IN_CONFIG("--ignore", "ignored: [DL3008]", "HADOLINT_IGNORE=DL3008"),
  ...SEVERITIES.map((severity) =>
    IN_CONFIG(
      `--${severity}`,
      `override: { ${severity}: [DL3008] }`,
      `HADOLINT_OVERRIDE_${severity.toUpperCase()}=DL3008`,
    ),
  ),
  IN_CONFIG("--trusted-registry", "trustedRegistries: [docker.io]", "HADOLINT_TRUSTED_REGISTRIES=docker.io"),
  IN_CONFIG(
    "--require-label",
    "label-schema: { maintainer: text }",
    "HADOLINT_REQUIRE_LABELS=maintainer:text",
  ),
  IN_CONFIG("--strict-labels", "strict-labels: true", "HADOLINT_STRICT_LABELS=true"),
  IN_CONFIG("--disable-ignore-pragma", "disable-ignore-pragma: true", "HADOLINT_DISABLE_IGNORE_PRAGMA=true"),
  ...["-o", "--output"].map((flag) => [flag, { key: "error.cli.toStdout", values: { flag } }] as const),
  ["--file-path-in-report", { key: "error.cli.pathsAreRelative", values: { flag: "--file-path-in-report" } }],
]);

/** What `--failure-threshold` means: with `ignore` and `none`, hadolint fails for anything that it finds. */
export function failOnThreshold(value: string): Severity {
  const threshold = oneOfFlag("failure-threshold", value, [...SEVERITIES, "ignore", "none"]);
  return threshold === "ignore" || threshold === "none" ? "style" : threshold;
}
