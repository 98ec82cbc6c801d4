import { INPUT_DEFAULTS, type InputName } from "./inputs.js";
import { SEVERITIES } from "./lint/finding.js";
import { LINT_FORMATS } from "./lint-formats.js";
import { LANGUAGES } from "./locales/languages.js";
import type { Translate } from "./locales/translate.js";
import { FLAGS, LISTS, SWITCHES } from "./report-flags.js";

/** What `--help` prints: about one command, or about all of them. */
export function helpText(command: "report" | "lint" | "explain" | null, translate: Translate): string {
  const lines =
    command === "lint" ? lint(translate) : command === "explain" ? explain(translate) : general(translate);
  return [...lines, ""].join("\n");
}

/** Flags and commands, and beside each what it is for; where the latter has several lines they stand below each other. */
function columns(width: number, rows: readonly (readonly [string, ...string[]])[]): string[] {
  return rows.flatMap(([name, ...texts]) =>
    (texts.length === 0 ? [""] : texts).map((text, index) =>
      `${(index === 0 ? name : "").padEnd(width)}${text}`.trimEnd(),
    ),
  );
}

function lint(translate: Translate): string[] {
  return [
    translate("help.lint.title"),
    "",
    translate("help.lint.usage"),
    "",
    ...columns(28, [
      ["  --format FORMAT", translate("help.lint.format"), LINT_FORMATS.join(", ")],
      ["  --fail-on SEVERITY", [...SEVERITIES, "never"].join(", "), translate("help.lint.failOnDefault")],
      ["  --lint-config FILE", translate("help.lint.config")],
      ["  --context DIR", translate("help.lint.context")],
      ["  --fix", translate("help.lint.fix")],
      ["  --dry-run", translate("help.lint.dryRun")],
      ["  --language LANGUAGE", LANGUAGES.join(", "), translate("help.defaultLanguage")],
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
    ...columns(41, [
      ["docker-layer-report explain RULE …", translate("help.explain.rule")],
      ["docker-layer-report explain", translate("help.explain.all")],
      ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
    ]),
    "",
    translate("help.explain.fileFlags"),
    "",
    ...columns(28, [
      [
        "  --image NAME",
        translate("help.explain.image"),
        translate("help.default", { value: INPUT_DEFAULTS.tag }),
      ],
      ["  --tag NAME", translate("help.explain.tag")],
      ["  --target STAGE", translate("help.explain.target")],
      ["  --format FORMAT", "terminal, markdown"],
    ]),
    "",
    ...columns(28, [
      ["  --language LANGUAGE", LANGUAGES.join(", "), translate("help.defaultLanguage")],
      ["  --help, --version"],
    ]),
  ];
}

function general(translate: Translate): string[] {
  return [
    translate("help.general.title"),
    "",
    ...columns(42, [
      ["docker-layer-report report [flags]", translate("help.general.report")],
      ["docker-layer-report lint [flags] [FILE …]", translate("help.general.lint")],
      ["docker-layer-report explain [RULE …]", translate("help.general.explain")],
      ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
    ]),
    "",
    translate("help.general.flags"),
    "",
    ...columns(26, [...FLAGS.map((name) => flagRow(name, translate)), ["  --help, --version"]]),
    "",
    translate("help.general.inputs"),
    translate("help.general.exit"),
  ];
}

function flagRow(name: InputName, translate: Translate): readonly [string, ...string[]] {
  if (SWITCHES.includes(name)) return [`  --${name}`];
  return [`  --${name} VALUE`, ...flagNotes(name, translate)];
}

function flagNotes(name: InputName, translate: Translate): string[] {
  // The Action has no locale of its own.
  if (name === "language") return [translate("help.defaultLanguage")];
  const value = INPUT_DEFAULTS[name];
  if (value !== "") return [translate("help.default", { value })];
  return LISTS.includes(name) ? [translate("help.repeated")] : [];
}
