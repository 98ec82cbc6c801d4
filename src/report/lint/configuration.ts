import type { DescribedRule } from "../../lint/described-rules.js";
import { PARSE_ERROR_ID } from "../../lint/parse-error.js";
import { uselessPragma } from "../../lint/rules/pragmas.js";
import { sizeCommentRule } from "../../lint/rules/size-comments.js";
import type { MessageKey } from "../../locales/translate.js";

/** Lines to copy, and what they are for. */
export interface Recipe {
  readonly purpose: MessageKey;
  readonly language: "dockerfile" | "yaml";
  readonly lines: readonly string[];
}

/** How to configure a rule; nothing for what cannot be configured. */
export function configurationOf({ id, aliases, severity, measured }: DescribedRule): readonly Recipe[] {
  if (id === PARSE_ERROR_ID || measured === true) return [];
  const override = (level: string) => ["override:", `  ${level}: [${id}]`];
  if (severity === "off") {
    return [{ purpose: "explain.configureOn", language: "yaml", lines: override("warning") }];
  }
  return [
    ...commentsFor(id, aliases),
    { purpose: "explain.configureFile", language: "yaml", lines: [`ignored: [${id}]`] },
    {
      purpose: "explain.configureSeverity",
      language: "yaml",
      lines: override(severity === "error" ? "warning" : "error"),
    },
  ];
}

/** Why there is nothing to configure. */
export function fixedText({ measured }: DescribedRule): MessageKey {
  return measured === true ? "explain.measured" : "explain.fixed";
}

function commentsFor(id: string, aliases: readonly string[]): readonly Recipe[] {
  const language = "dockerfile";
  // What it finds are comments themselves, which no other comment is about.
  if (id === uselessPragma.id || id === sizeCommentRule.id) {
    return [{ purpose: "explain.configureComment", language, lines: [`# hadolint global ignore=${id}`] }];
  }
  // The names of BuildKit's build checks are words; those of hadolint's rules end in a number.
  const checks = [id, ...aliases].filter((name) => !/\d/.test(name));
  return [
    { purpose: "explain.configureLine", language, lines: [`# hadolint ignore=${id}`] },
    ...checks.map((name): Recipe => ({ purpose: "explain.or", language, lines: [`# check=skip=${name}`] })),
  ];
}
