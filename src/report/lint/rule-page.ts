import type { DescribedRule } from "../../lint/described-rules.js";
import type { Translate } from "../../locales/translate.js";
import { configurationOf, fixedText } from "./configuration.js";
import { severityText } from "./explain.js";

const WHERE_FROM = "<!-- Written by `npm run docs` from the rule itself. -->";

/** The page of a rule for docs/rules: Markdown. */
export function rulePage(rule: DescribedRule, translate: Translate): string {
  const names = rule.aliases.map((name) => `\`${name}\``).join(", ");
  const blocks = [
    WHERE_FROM,
    `# ${rule.id}: ${plain(translate(rule.title))}`,
    [
      plain(translate("explain.severity", { severity: severityText(rule, translate) })),
      ...(names === "" ? [] : [translate("explain.names", { names })]),
    ].join("  \n"),
    ruleHelp(rule, translate),
    translate("explain.more", { url: `<${rule.helpUrl}>` }),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Why a rule matters, both examples, how to configure it: Markdown without a heading. */
export function ruleHelp(rule: DescribedRule, translate: Translate): string {
  const recipes = configurationOf(rule);
  const { config } = rule.example;
  const blocks = [
    plain(translate(rule.why)),
    ...(config === undefined ? [] : [translate("explain.given"), fence("yaml", config.trimEnd())]),
    translate("explain.bad"),
    fence("dockerfile", rule.example.bad.trimEnd()),
    translate("explain.good"),
    fence("dockerfile", rule.example.good.trimEnd()),
    ...recipes.flatMap(({ purpose, language, lines }) => [
      translate(purpose),
      fence(language, lines.join("\n")),
    ]),
    ...(recipes.length === 0 ? [plain(translate(fixedText(rule)))] : []),
  ];
  return blocks.join("\n\n");
}

/** The list of all pages, for docs/rules/README.md. */
export function ruleIndex(rules: readonly DescribedRule[], translate: Translate): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${plain(translate(rule.title))} | ${rule.aliases.join(", ")} |`,
  );
  const lines = [
    WHERE_FROM,
    "",
    "# The rules",
    "",
    "Ids that begin with `DL` are hadolint's, those that begin with `LR` our own, and words are the names of BuildKit's",
    "build checks. A rule answers to all of its names. `off` is a rule that is quiet until a configuration names it.",
    "From `LR2001` on they are advice, measured in the image that was built: what a line could save, in bytes.",
    "",
    "| rule | severity | what it finds | also called |",
    "| ---- | -------- | ------------- | ----------- |",
    ...rows,
    "",
  ];
  return lines.join("\n");
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Our own words: backquotes are meant, everything else that Markdown would read as markup is not. */
function plain(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`") ? part.replaceAll("|", "\\|") : part.replace(/[\\*_[\]<>|]/g, "\\$&"),
    )
    .join("");
}
