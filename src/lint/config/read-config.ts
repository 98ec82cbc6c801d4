import { type ConfigLayer, toConfig } from "./layer.js";
import type { LintConfig } from "./lint-config.js";
import { readSetting } from "./settings.js";
import { readYaml } from "./yaml-reader.js";

/**
 * Reads a `.hadolint.yaml`. Keys: https://github.com/hadolint/hadolint#configure. Throws an InputError with line and
 * column for what does not parse, an unknown key, an unknown rule, or a value of the wrong kind.
 *
 * @param path as the reader of an error knows it
 * @param environment what holds where the file does not say otherwise
 */
export function readConfig(text: string, path: string, environment: ConfigLayer = {}): LintConfig {
  const root = readYaml(text, path);
  const entries = root.isEmpty ? [] : root.entries({ key: "config.legal.pairs" });
  return toConfig([environment, Object.assign({}, ...entries.map(readSetting))]);
}
