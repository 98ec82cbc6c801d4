import type { Severity } from "../finding.js";

/** What a label's value may be held to. */
export const LABEL_TYPES = ["text", "url", "rfc3339", "semver", "hash", "spdx", "email"] as const;
export type LabelType = (typeof LABEL_TYPES)[number];

/** What hadolint writes; not all of it is written here. */
export const HADOLINT_FORMATS = [
  "tty",
  "json",
  "checkstyle",
  "codeclimate",
  "gitlab_codeclimate",
  "gnu",
  "codacy",
  "sonarqube",
  "sarif",
  "junit",
] as const;
export type HadolintFormat = (typeof HADOLINT_FORMATS)[number];

/** What a configuration file and the environment decide. */
export interface LintConfig {
  /** By rule id: what takes the place of the rule's own severity. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** Registries that images may come from, as written; `*` at the start or at the end stands for anything. Empty: all. */
  readonly trustedRegistries: readonly string[];
  /** The labels that an image must have, by name. */
  readonly labelSchema: ReadonlyMap<string, LabelType>;
  /** Labels outside the schema are findings too. */
  readonly strictLabels: boolean;
  /** Whether comments in the Dockerfile may silence rules. */
  readonly ignorePragmas: boolean;
  /** The least severe finding that fails; null where it is left open. */
  readonly failOn: Severity | "never" | null;
  /** The linter whose answers are wanted instead of ours; null for ours. */
  readonly compat: "hadolint" | null;
  /** For the output of a command; null where it is left open. */
  readonly format: HadolintFormat | null;
  /** Whether a command's output on a terminal may have colours. */
  readonly color: boolean;
}

/** What holds where nothing says otherwise. */
export const DEFAULT_CONFIG: LintConfig = {
  severities: new Map(),
  trustedRegistries: [],
  labelSchema: new Map(),
  strictLabels: false,
  ignorePragmas: true,
  failOn: null,
  compat: null,
  format: null,
  color: true,
};
