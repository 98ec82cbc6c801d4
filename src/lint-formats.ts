/** What `lint --format` takes. */
export const LINT_FORMATS = ["terminal", "json", "sarif", "github", "hadolint-json", "hadolint-tty"] as const;

export type LintFormat = (typeof LINT_FORMATS)[number];
