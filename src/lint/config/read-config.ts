import { nearName } from "../../near-name.js";
import { findRules, RULES } from "../catalog.js";
import { SEVERITIES, type Severity } from "../finding.js";
import { PARSE_ERROR_ID } from "../parse-error.js";
import { isShellCheckId } from "../shellcheck-id.js";
import { DEFAULT_CONFIG, LABEL_TYPES, type LabelType, type LintConfig } from "./lint-config.js";
import { readYaml, type YamlEntry, type YamlValue } from "./yaml-reader.js";

type Part = Partial<LintConfig>;

const LISTED_RULES = 'Write rules as a list, for example "- DL3006".';
const LISTED_REGISTRIES = 'Write registries as a list, for example "- docker.io".';
const NAMED_LABELS = 'Write one "name: type" a line.';
/** hadolint's words for "every finding counts". */
const EVERYTHING: readonly string[] = ["ignore", "none"];

/** The names that are words: of ids, all are near to each other. */
const CHECK_NAMES = RULES.flatMap(({ id, aliases }) => [id, ...aliases]).filter((name) => !/\d/.test(name));

/** What each key of the file sets. A key that only concerns hadolint's own output sets nothing. */
const SETTINGS: Readonly<Record<string, (value: YamlValue) => Part>> = {
  "failure-threshold": (value) => ({ failOn: threshold(value) }),
  format: () => ({}),
  ignored: (value) => ({ severities: new Map(rules(value).map((id) => [id, "off"])) }),
  "label-schema": (value) => ({ labelSchema: labelSchema(value) }),
  "no-color": yesOrNoOf(() => ({})),
  "no-fail": yesOrNoOf((never) => (never ? { failOn: "never" } : {})),
  override: (value) => ({ severities: overrides(value) }),
  "strict-labels": yesOrNoOf((strictLabels) => ({ strictLabels })),
  "disable-ignore-pragma": yesOrNoOf((disabled) => ({ ignorePragmas: !disabled })),
  trustedRegistries: (value) => ({ trustedRegistries: value.list(LISTED_REGISTRIES).map(registry) }),
  verbose: yesOrNoOf(() => ({})),
};

/** Where both set the same, the later goes before: `ignored` before `override`, `no-fail` before the threshold. */
const ORDER = Object.keys(SETTINGS).sort((a, b) => rank(a) - rank(b));

function rank(key: string): number {
  return key === "ignored" || key === "no-fail" ? 1 : 0;
}

/**
 * Reads a `.hadolint.yaml`. Keys: https://github.com/hadolint/hadolint#configure. Throws an InputError with line and
 * column for what does not parse, an unknown key, an unknown rule, or a value of the wrong kind.
 *
 * @param path as the reader of an error knows it
 */
export function readConfig(text: string, path: string): LintConfig {
  const root = readYaml(text, path);
  if (root.isEmpty) return DEFAULT_CONFIG;
  const given = new Map(root.entries(`Write one "key: value" a line.`).map(named));
  let config = DEFAULT_CONFIG;
  for (const key of ORDER) {
    const value = given.get(key);
    if (value === undefined || value.isEmpty) continue;
    const part = SETTINGS[key]?.(value) ?? {};
    const severities = new Map([...config.severities, ...(part.severities ?? [])]);
    config = { ...config, ...part, severities };
  }
  return config;
}

function named({ key, value }: YamlEntry): [string, YamlValue] {
  const keys = Object.keys(SETTINGS);
  const legal = `Known keys: ${keys.join(", ")}.`;
  const name = key.text(legal);
  if (keys.includes(name)) return [name, value];
  return key.refuse(`there is no key ${quote(name)}.${didYouMean(nearName(name, keys))} ${legal}`);
}

function yesOrNoOf(toPart: (value: boolean) => Part): (value: YamlValue) => Part {
  return (value) => toPart(value.yesOrNo());
}

function threshold(value: YamlValue): Severity {
  const legal = `Use one of: ${[...SEVERITIES, ...EVERYTHING].join(", ")}.`;
  const name = value.text(legal);
  if (EVERYTHING.includes(name)) return "style";
  return SEVERITIES.find((severity) => severity === name) ?? value.refuse(`${quote(name)}: ${legal}`);
}

function overrides(value: YamlValue): Map<string, Severity> {
  const legal = `Name rules below ${SEVERITIES.join(", ")}.`;
  const bySeverity = new Map<Severity, readonly string[]>();
  for (const { key, value: listed } of value.entries(legal)) {
    const name = key.text(legal);
    const severity = SEVERITIES.find((candidate) => candidate === name);
    if (severity === undefined) key.refuse(`there is no severity ${quote(name)}. ${legal}`);
    else if (!listed.isEmpty) bySeverity.set(severity, rules(listed));
  }
  // A rule that is named twice has the more severe of the two.
  const found = new Map<string, Severity>();
  for (const severity of SEVERITIES.toReversed()) {
    for (const id of bySeverity.get(severity) ?? []) found.set(id, severity);
  }
  return found;
}

/** The ids of the rules in the list, which may name them as BuildKit does. */
function rules(value: YamlValue): readonly string[] {
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

function labelSchema(value: YamlValue): Map<string, LabelType> {
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

function registry(value: YamlValue): string {
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
