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

const LISTED_RULES = 'Write rules as a list, for example "- DL3006".';
const LISTED_REGISTRIES = 'Write registries as a list, for example "- docker.io".';
const LEGAL_FORMATS = `Use one of: ${HADOLINT_FORMATS.join(", ")}.`;
const NAMED_LABELS = 'Write one "name: type" a line.';
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
  const legal = `Known keys: ${keys.join(", ")}.`;
  const name = key.text(legal);
  if (!keys.includes(name)) {
    key.refuse(`there is no key ${quote(name)}.${didYouMean(nearName(name, keys))} ${legal}`);
  }
  return value.isEmpty ? {} : (SETTINGS[name]?.(value) ?? {});
}

function yesOrNoOf(toLayer: (value: boolean) => ConfigLayer): (value: ConfigValue) => ConfigLayer {
  return (value) => toLayer(value.yesOrNo());
}

/** Our own key: whose answers are wanted. */
function compat(value: ConfigValue): LintConfig["compat"] {
  const legal = "Use hadolint, or leave the key out.";
  const name = value.text(legal);
  return name === "hadolint" ? name : value.refuse(`${quote(name)}: ${legal}`);
}

function threshold(value: ConfigValue): Severity {
  const legal = `Use one of: ${[...SEVERITIES, ...EVERYTHING].join(", ")}.`;
  const name = value.text(legal);
  if (EVERYTHING.includes(name)) return "style";
  return SEVERITIES.find((severity) => severity === name) ?? value.refuse(`${quote(name)}: ${legal}`);
}

function overrides(value: ConfigValue): Map<string, Severity> {
  const legal = `Name rules below ${SEVERITIES.join(", ")}.`;
  const given = value.entries(legal).flatMap(({ key, value: listed }) => {
    const name = key.text(legal);
    const severity =
      SEVERITIES.find((candidate) => candidate === name) ??
      key.refuse(`there is no severity ${quote(name)}. ${legal}`);
    return listed.isEmpty ? [] : rules(listed).map((id) => [id, severity] as const);
  });
  return mostSevere(given);
}

function format(value: ConfigValue): HadolintFormat {
  const name = value.text(LEGAL_FORMATS);
  return HADOLINT_FORMATS.find((known) => known === name) ?? value.refuse(`${quote(name)}: ${LEGAL_FORMATS}`);
}

function onlyFormat(value: ConfigValue): HadolintFormat | null {
  const [first, ...others] = value.list(LEGAL_FORMATS);
  if (others.length > 0) value.refuse("name one format. A run writes one.");
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
      item.refuse(`${name} is what can't be parsed and so can't be built. It has no other severity.`);
    }
    const near = nearName(name, CHECK_NAMES);
    return item.refuse(
      `there is no rule ${quote(name)}.${didYouMean(near)} Use an id such as DL3006, LR1001 or SC2086, or the name of a BuildKit check.`,
    );
  });
}

function labelSchema(value: ConfigValue): Map<string, LabelType> {
  const legal = `Use one of: ${LABEL_TYPES.join(", ")}.`;
  return new Map(
    value.entries(NAMED_LABELS).map(({ key, value: type }) => {
      const label = key.text(NAMED_LABELS);
      const name = type.isEmpty ? "text" : type.text(legal) || "text";
      const found = LABEL_TYPES.find((candidate) => candidate === name);
      return [label, found ?? type.refuse(`${quote(name)} is no type of label. ${legal}`)];
    }),
  );
}

function registry(value: ConfigValue): string {
  const name = value.text(LISTED_REGISTRIES);
  // Such an entry would match nothing, and every image would be refused.
  if (!/^(?:\*|\*?[a-z0-9.:[\]-]+|[a-z0-9.:[\]-]+\*)$/i.test(name)) {
    value.refuse(
      `${quote(name)} is no registry. Use a host such as ghcr.io or localhost:5000, with * at its start or end at most.`,
    );
  }
  return name;
}

function didYouMean(name: string | null): string {
  return name === null ? "" : ` Did you mean ${name}?`;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
