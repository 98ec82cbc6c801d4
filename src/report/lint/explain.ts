import { styleText } from "node:util";
import type { DescribedRule } from "../../lint/described-rules.js";
import type { MessageKey, Translate } from "../../locales/translate.js";
import { alignColumns } from "../text-table.js";
import { configurationOf, fixedText } from "./configuration.js";

interface Options {
  readonly translate: Translate;
  readonly color: boolean;
}

/** The severity that the rule has by default, in words. */
export function severityText({ severity }: DescribedRule, translate: Translate): string {
  return severity === "off" ? translate("explain.off") : translate(`report.severity.${severity}`);
}

/** A rule in full: why it matters, what to write instead of what, and how to configure it. */
export function renderExplanation(rule: DescribedRule, { translate, color }: Options): string {
  const bold = boldIf(color);
  const recipes = configurationOf(rule);
  const { config } = rule.example;
  const names = rule.aliases.join(", ");
  const example = (key: MessageKey, text: string) => [
    bold(translate(key)),
    ...indented(text.trimEnd().split("\n")),
  ];
  const blocks = [
    [
      bold(translate("explain.title", { id: rule.id, title: translate(rule.title) })),
      translate("explain.severity", { severity: severityText(rule, translate) }),
      ...(names === "" ? [] : [translate("explain.names", { names })]),
    ],
    [translate(rule.why)],
    ...(config === undefined ? [] : [example("explain.given", config)]),
    example("explain.bad", rule.example.bad),
    example("explain.good", rule.example.good),
    ...recipes.map(({ purpose, lines }) => [bold(translate(purpose)), ...indented(lines)]),
    ...(recipes.length === 0 ? [[translate(fixedText(rule))]] : []),
    [translate("explain.more", { url: rule.helpUrl })],
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`.trimEnd());
}

function boldIf(color: boolean): (text: string) => string {
  return (text) => (color ? styleText("bold", text, { validateStream: false }) : text);
}

/** All rules, a line each, by where their names come from. */
export function renderRuleList(rules: readonly DescribedRule[], { translate, color }: Options): string {
  const groups = [
    { title: "explain.group.hadolint", has: (id: string) => id.startsWith("DL") },
    { title: "explain.group.buildkit", has: (id: string) => !/\d/.test(id) },
    { title: "explain.group.own", has: (id: string) => id.startsWith("LR1") },
    { title: "explain.group.measured", has: (id: string) => id.startsWith("LR2") },
  ] as const;
  const blocks = groups.flatMap(({ title, has }) => {
    const rows = rules
      .filter(({ id }) => has(id))
      .map((rule) => [rule.id, rule.severity, translate(rule.title)]);
    const lines = indented(alignColumns(rows, ["left", "left", "left"]));
    return rows.length === 0 ? [] : [boldIf(color)(translate(title)), ...lines, ""];
  });
  return `${[...blocks, translate("explain.usage")].join("\n")}\n`;
}
