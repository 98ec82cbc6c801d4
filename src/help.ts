import { INPUT_DEFAULTS, type InputName } from "./inputs.js";
import { SEVERITIES } from "./lint/finding.js";
import { LINT_FORMATS } from "./lint-formats.js";
import { LANGUAGES } from "./locales/languages.js";
import type { Translate } from "./locales/translate.js";
import { alignColumns } from "./report/text-table.js";
import { FLAGS, LISTS, SWITCHES } from "./report-flags.js";

/** What `--help` prints: about one command, or about all of them. */
export function helpText(command: "report" | "lint" | "explain" | null, translate: Translate): string {
  const lines =
    command === "lint" ? lint(translate) : command === "explain" ? explain(translate) : general(translate);
  return [...lines, ""].join("\n");
}

type Row = readonly [string, ...string[]];

/** Flags and commands, and beside each what it is for; where the latter has several lines they stand below each other. */
function columns(rows: readonly Row[]): readonly string[] {
  const lines = rows.flatMap(([name, text = "", ...more]) => [
    [name, text],
    ...more.map((line) => ["", line]),
  ]);
  return alignColumns(lines, ["left", "left"]);
}

type Word = "directory" | "file" | "format" | "language" | "name" | "severity" | "stage" | "value";

/** A flag with what stands for its value, which every language names in its own words. */
function flag(name: string, word: Word, translate: Translate): string {
  return `  --${name} ${translate(`help.word.${word}`)}`;
}

function lint(translate: Translate): string[] {
  return [
    translate("help.lint.title"),
    "",
    translate("help.lint.usage"),
    "",
    ...columns([
      [flag("format", "format", translate), translate("help.lint.format"), LINT_FORMATS.join(", ")],
      [
        flag("fail-on", "severity", translate),
        [...SEVERITIES, "never"].join(", "),
        translate("help.lint.failOnDefault"),
      ],
      [flag("lint-config", "file", translate), translate("help.lint.config")],
      [flag("context", "directory", translate), translate("help.lint.context")],
      ["  --fix", translate("help.lint.fix")],
      ["  --dry-run", translate("help.lint.dryRun")],
      [flag("language", "language", translate), LANGUAGES.join(", "), translate("help.defaultLanguage")],
      ["  --help, --version"],
    ]),
    "",
    translate("help.lint.pattern"),
    translate("help.lint.stdin"),
    translate("help.lint.variables"),
    translate("help.lint.exit"),
  ];
}

function explain(translate: Translate): string[] {
  return [
    translate("help.explain.title"),
    "",
    ...columns([
      [translate("help.explain.usage"), translate("help.explain.rule")],
      ["docker-layer-report explain", translate("help.explain.all")],
      ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
    ]),
    "",
    translate("help.explain.fileFlags"),
    "",
    ...columns([
      [
        flag("image", "name", translate),
        translate("help.explain.image"),
        translate("help.default", { value: INPUT_DEFAULTS.tag }),
      ],
      [flag("tag", "name", translate), translate("help.explain.tag")],
      [flag("target", "stage", translate), translate("help.explain.target")],
      [flag("format", "format", translate), "terminal, markdown"],
      [""],
      [flag("language", "language", translate), LANGUAGES.join(", "), translate("help.defaultLanguage")],
      ["  --help, --version"],
    ]),
  ];
}

function general(translate: Translate): string[] {
  return [
    translate("help.general.title"),
    "",
    ...columns([
      [translate("help.general.usage.report"), translate("help.general.report")],
      [translate("help.general.usage.lint"), translate("help.general.lint")],
      [translate("help.general.usage.explain"), translate("help.general.explain")],
      ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
    ]),
    "",
    translate("help.general.flags"),
    "",
    ...columns([...FLAGS.map((name) => flagRow(name, translate)), ["  --help, --version"]]),
    "",
    translate("help.general.inputs"),
    translate("help.general.exit"),
  ];
}

function flagRow(name: InputName, translate: Translate): Row {
  if (SWITCHES.includes(name)) return [`  --${name}`];
  return [flag(name, "value", translate), ...flagNotes(name, translate)];
}

function flagNotes(name: InputName, translate: Translate): string[] {
  // The Action has no locale of its own.
  if (name === "language") return [translate("help.defaultLanguage")];
  const value = INPUT_DEFAULTS[name];
  if (value !== "") return [translate("help.default", { value })];
  return LISTS.includes(name) ? [translate("help.repeated")] : [];
}
