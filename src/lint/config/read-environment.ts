import { InputError } from "../../input-error.js";
import type { Message } from "../../locales/translate.js";
import { SEVERITIES } from "../finding.js";
import type { ConfigEntry, ConfigValue } from "./config-value.js";
import type { ConfigLayer } from "./layer.js";
import { readSetting } from "./settings.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Which key of the file each variable stands for: https://github.com/hadolint/hadolint#configure */
const KEYS: Readonly<Record<string, string>> = {
  HADOLINT_DISABLE_IGNORE_PRAGMA: "disable-ignore-pragma",
  HADOLINT_FAILURE_THRESHOLD: "failure-threshold",
  HADOLINT_FORMAT: "format",
  HADOLINT_IGNORE: "ignored",
  HADOLINT_NOFAIL: "no-fail",
  HADOLINT_REQUIRE_LABELS: "label-schema",
  HADOLINT_STRICT_LABELS: "strict-labels",
  HADOLINT_TRUSTED_REGISTRIES: "trustedRegistries",
  HADOLINT_VERBOSE: "verbose",
};

const YES: readonly string[] = ["1", "true", "yes", "on", "y"];
const NO: readonly string[] = ["0", "false", "no", "off", "n"];

/**
 * Reads hadolint's environment variables; an empty one says nothing. Others that begin with HADOLINT_ belong to other
 * programs. Throws an InputError that names the variable for a value that can't be used.
 */
export function readEnvironment(env: Environment): ConfigLayer {
  const layers: ConfigLayer[] = [];
  for (const [variable, key] of Object.entries(KEYS)) {
    const value = env[variable]?.trim() ?? "";
    if (value !== "") layers.push(readSetting(entry(variable, key, toValue(variable, value))));
  }
  const overrides = SEVERITIES.flatMap((severity) => {
    const variable = `HADOLINT_OVERRIDE_${severity.toUpperCase()}`;
    const value = env[variable]?.trim() ?? "";
    return value === "" ? [] : [entry(variable, severity, toValue(variable, value))];
  });
  if (overrides.length > 0) {
    const value = { ...toValue("HADOLINT_OVERRIDE_*", ""), isEmpty: false, entries: () => overrides };
    layers.push(readSetting(entry("HADOLINT_OVERRIDE_*", "override", value)));
  }
  return Object.assign({}, ...layers);
}

function entry(variable: string, key: string, value: ConfigValue): ConfigEntry {
  return { key: toValue(variable, key), value };
}

/** Lists have commas, and so have entries (`name:type`). */
function toValue(variable: string, text: string): ConfigValue {
  const refuse = (problem: Message): never => {
    throw new InputError({ key: "config.variable", values: { variable, problem } });
  };
  const wrong = (given: string, legal: Message): never =>
    refuse({ key: "config.illegal", values: { value: JSON.stringify(given.slice(0, 100)), legal } });
  const parts = (): string[] =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const list = (): ConfigValue[] => parts().map((part) => toValue(variable, part));
  return {
    isEmpty: text === "",
    text: () => text,
    yesOrNo: () => {
      const word = text.toLowerCase();
      if (YES.includes(word)) return true;
      if (NO.includes(word)) return false;
      return wrong(text, { key: "config.legal.yesOrNo" });
    },
    list,
    oneOrMore: list,
    entries: () =>
      parts().map((part) => {
        const colon = part.lastIndexOf(":");
        if (colon > 0) return entry(variable, part.slice(0, colon), toValue(variable, part.slice(colon + 1)));
        return wrong(part, { key: "config.legal.nameType" });
      }),
    refuse,
  };
}
