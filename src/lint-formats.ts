import { InputError } from "./input-error.js";
import type { HadolintFormat, LintConfig } from "./lint/config/lint-config.js";

/** What `lint --format` takes. */
export const LINT_FORMATS = ["terminal", "json", "sarif", "github", "hadolint-json", "hadolint-tty"] as const;

export type LintFormat = (typeof LINT_FORMATS)[number];

/** hadolint's names of those of its formats that are written here. */
const NAMED_BY_HADOLINT: Readonly<Partial<Record<HadolintFormat, LintFormat>>> = {
  tty: "hadolint-tty",
  json: "hadolint-json",
  sarif: "sarif",
};

/** The format that a configuration asks for. Throws an InputError for one that only hadolint itself writes. */
export function configuredFormat({ format }: LintConfig): LintFormat {
  if (format === null) return "terminal";
  const found = NAMED_BY_HADOLINT[format];
  if (found !== undefined) return found;
  const legal = Object.keys(NAMED_BY_HADOLINT).join(", ");
  const values = { format, legal, formats: LINT_FORMATS.join(", ") };
  throw new InputError({ key: "error.cli.hadolintFormat", values });
}
