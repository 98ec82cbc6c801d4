import type { Translate } from "../../locales/translate.js";
import { type Annotation, findingAnnotations } from "../annotations.js";
import { makeVisible, toOneLine } from "../escape.js";
import { allFindings, type LintResult } from "./result.js";

/**
 * The findings as workflow commands, which GitHub shows as annotations on the lines; at most ten of each kind, as
 * GitHub takes no more from a step. What could not be read is an error without a place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithubCommands(result: LintResult, translate: Translate): string {
  const more = (message: string, count: number) => translate("lint.more", { message, count });
  const unread = result.unread.map(
    ({ message }) => `::error::${escapeData(toOneLine(makeVisible(message)))}`,
  );
  const commands = findingAnnotations(allFindings(result), more).map(toCommand);
  return [...unread, ...commands].map((command) => `${command}\n`).join("");
}

function toCommand({ level, file, line, endLine, column, endColumn, title, message }: Annotation): string {
  const properties = [
    ["title", title],
    ["file", file],
    ["line", line],
    ["endLine", endLine],
    ["col", column],
    ["endColumn", endColumn],
  ] as const;
  const given = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${given.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
