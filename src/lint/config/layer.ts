import { SEVERITIES, type Severity } from "../finding.js";
import { DEFAULT_CONFIG, type LabelType, type LintConfig } from "./lint-config.js";

/** What one source (a file, the environment) says; what it leaves out, the others decide. */
export interface ConfigLayer extends Partial<Omit<LintConfig, "severities" | "failOn">> {
  readonly threshold?: Severity;
  readonly noFail?: boolean;
  readonly overrides?: ReadonlyMap<string, Severity>;
  /** Rule ids. */
  readonly ignored?: readonly string[];
}

/**
 * Puts sources together as hadolint 2.15.1 does: of single values the stronger source's holds; lists add up; a rule
 * with several severities has the most severe, and none where it is ignored; and of two types for one label the weaker
 * source's holds. hadolint fails from "info" on where no threshold is set, so `compat: hadolint` does too.
 *
 * @param layers the weakest first
 */
export function toConfig(layers: readonly ConfigLayer[]): LintConfig {
  const { threshold, noFail, overrides, ignored, ...values } = layers.reduce<ConfigLayer>(join, {});
  const off = (ignored ?? []).map((id) => [id, "off"] as const);
  return {
    ...DEFAULT_CONFIG,
    ...values,
    severities: new Map<string, Severity | "off">([...(overrides ?? []), ...off]),
    failOn: noFail === true ? "never" : (threshold ?? (values.compat === "hadolint" ? "info" : null)),
  };
}

function join(weaker: ConfigLayer, stronger: ConfigLayer): ConfigLayer {
  return {
    ...weaker,
    ...stronger,
    overrides: mostSevere([...(weaker.overrides ?? []), ...(stronger.overrides ?? [])]),
    ignored: [...(weaker.ignored ?? []), ...(stronger.ignored ?? [])],
    trustedRegistries: [...(weaker.trustedRegistries ?? []), ...(stronger.trustedRegistries ?? [])],
    labelSchema: new Map<string, LabelType>([...(stronger.labelSchema ?? []), ...(weaker.labelSchema ?? [])]),
  };
}

/** One severity a rule: of two that it is given, the more severe. */
export function mostSevere(given: readonly (readonly [string, Severity])[]): Map<string, Severity> {
  const found = new Map<string, Severity>();
  for (const severity of SEVERITIES.toReversed()) {
    for (const [id, own] of given) if (own === severity) found.set(id, severity);
  }
  return found;
}
