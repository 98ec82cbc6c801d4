import type { Message } from "../../locales/translate.js";
import { nearName } from "../../near-name.js";
import { findRules, RULES } from "../catalog.js";
import { SEVERITIES, type Severity } from "../finding.js";
import { PARSE_ERROR_ID } from "../parse-error.js";
import { isShellCheckId } from "../shellcheck-id.js";
import type { ConfigEntry, ConfigValue } from "./config-value.js";
import { type ConfigLayer, mostSevere } from "./layer.js";
import {
  HADOLINT_FORMATS,
  type HadolintFormat,
  LABEL_TYPES,
  type LabelType,
  type LintConfig,
} from "./lint-config.js";

const LISTED_RULES: Message = { key: "config.legal.rules" };
const LISTED_REGISTRIES: Message = { key: "config.legal.registries" };
const LEGAL_FORMATS = oneOf(HADOLINT_FORMATS);
const NAMED_LABELS: Message = { key: "config.legal.labels" };
/** hadolint's words for "every finding counts". */
const EVERYTHING: readonly string[] = ["ignore", "none"];

/** The names that are words: of ids, all are near to each other. */
const CHECK_NAMES = RULES.flatMap(({ id, aliases }) => [id, ...aliases]).filter((name) => !/\d/.test(name));

/** What each key sets. hadolint's "verbose" has it print its configuration, which nothing here does. */
const SETTINGS: Readonly<Record<string, (value: ConfigValue) => ConfigLayer>> = {
  compat: (value) => ({ compat: compat(value) }),
  "failure-threshold": (value) => ({ threshold: threshold(value) }),
  format: (value) => ({ format: format(value) }),
  formats: (value) => ({ format: onlyFormat(value) }),
  ignored: (value) => ({ ignored: rules(value) }),
  "label-schema": (value) => ({ labelSchema: labelSchema(value) }),
  "no-color": yesOrNoOf((plain) => ({ color: !plain })),
  "no-fail": yesOrNoOf((noFail) => ({ noFail })),
  override: (value) => ({ overrides: overrides(value) }),
  "strict-labels": yesOrNoOf((strictLabels) => ({ strictLabels })),
  "disable-ignore-pragma": yesOrNoOf((disabled) => ({ ignorePragmas: !disabled })),
  trustedRegistries: (value) => ({ trustedRegistries: value.oneOrMore(LISTED_REGISTRIES).map(registry) }),
  verbose: yesOrNoOf(() => ({})),
};

/** What an entry sets; nothing where its value is left out. Throws an InputError for what can't be used. */
export function readSetting({ key, value }: ConfigEntry): ConfigLayer {
  const keys = Object.keys(SETTINGS);
  const legal: Message = { key: "config.legal.keys", values: { keys: keys.join(", ") } };
  const name = key.text(legal);
  if (!keys.includes(name)) {
    const near = nearName(name, keys);
    key.refuse(
      near === null
        ? { key: "config.noKey", values: { name: quote(name), legal } }
        : { key: "config.noKeyNear", values: { name: quote(name), near, legal } },
    );
  }
  return value.isEmpty ? {} : (SETTINGS[name]?.(value) ?? {});
}

function yesOrNoOf(toLayer: (value: boolean) => ConfigLayer): (value: ConfigValue) => ConfigLayer {
  return (value) => toLayer(value.yesOrNo());
}

/** Our own key: whose answers are wanted. */
function compat(value: ConfigValue): LintConfig["compat"] {
  const legal: Message = { key: "config.legal.compat" };
  const name = value.text(legal);
  return name === "hadolint" ? name : value.refuse(illegalName(name, legal));
}

function threshold(value: ConfigValue): Severity {
  const legal = oneOf([...SEVERITIES, ...EVERYTHING]);
  const name = value.text(legal);
  if (EVERYTHING.includes(name)) return "style";
  return SEVERITIES.find((severity) => severity === name) ?? value.refuse(illegalName(name, legal));
}

function overrides(value: ConfigValue): Map<string, Severity> {
  const legal: Message = {
    key: "config.legal.severities",
    values: { severities: SEVERITIES.join(", ") },
  };
  const given = value.entries(legal).flatMap(({ key, value: listed }) => {
    const name = key.text(legal);
    const severity =
      SEVERITIES.find((candidate) => candidate === name) ??
      key.refuse({ key: "config.noSeverity", values: { name: quote(name), legal } });
    return listed.isEmpty ? [] : rules(listed).map((id) => [id, severity] as const);
  });
  return mostSevere(given);
}

function format(value: ConfigValue): HadolintFormat {
  const name = value.text(LEGAL_FORMATS);
  return HADOLINT_FORMATS.find((known) => known === name) ?? value.refuse(illegalName(name, LEGAL_FORMATS));
}

function onlyFormat(value: ConfigValue): HadolintFormat | null {
  const [first, ...others] = value.list(LEGAL_FORMATS);
  if (others.length > 0) value.refuse({ key: "config.oneFormat" });
  return first === undefined ? null : format(first);
}

/** The ids of the rules in the list, which may name them as BuildKit does. */
function rules(value: ConfigValue): readonly string[] {
  return value.list(LISTED_RULES).flatMap((item) => {
    const name = item.text(LISTED_RULES);
    if (isShellCheckId(name)) return [name];
    const found = findRules(name).map(({ id }) => id);
    if (found.length > 0) return found;
    if (name === PARSE_ERROR_ID) {
      item.refuse({ key: "config.parseError", values: { rule: name } });
    }
    const near = nearName(name, CHECK_NAMES);
    return item.refuse(
      near === null
        ? { key: "config.noRule", values: { name: quote(name) } }
        : { key: "config.noRuleNear", values: { name: quote(name), near } },
    );
  });
}

function labelSchema(value: ConfigValue): Map<string, LabelType> {
  const legal = oneOf(LABEL_TYPES);
  return new Map(
    value.entries(NAMED_LABELS).map(({ key, value: type }) => {
      const label = key.text(NAMED_LABELS);
      const name = type.isEmpty ? "text" : type.text(legal) || "text";
      const found = LABEL_TYPES.find((candidate) => candidate === name);
      return [
        label,
        found ?? type.refuse({ key: "config.noLabelType", values: { name: quote(name), legal } }),
      ];
    }),
  );
}

function registry(value: ConfigValue): string {
  const name = value.text(LISTED_REGISTRIES);
  // Such an entry would match nothing, and every image would be refused.
  if (!/^(?:\*|\*?[a-z0-9.:[\]-]+|[a-z0-9.:[\]-]+\*)$/i.test(name)) {
    value.refuse({ key: "config.noRegistry", values: { name: quote(name) } });
  }
  return name;
}

function oneOf(values: readonly string[]): Message {
  return { key: "config.legal.oneOf", values: { values: values.join(", ") } };
}

function illegalName(name: string, legal: Message): Message {
  return { key: "config.illegalName", values: { name: quote(name), legal } };
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
