import { styleText } from "node:util";
import { SEVERITIES } from "../../lint/finding.js";
import type { Translate } from "../../locales/translate.js";
import { makeVisible, toOneLine } from "../escape.js";
import { formatList } from "../list-text.js";
import type { PlacedFinding } from "../schema.js";
import { toExcerpt } from "./excerpt.js";
import { allFindings, countBySeverity, type LintResult } from "./result.js";

export interface LintTerminalOptions {
  readonly translate: Translate;
  /** Columns of the terminal; longer lines of a file are cut around what is marked. */
  readonly width: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES = { error: "red", warning: "yellow", info: "cyan", style: "gray" } as const;

/** Each finding with its line of the file and what it is about underlined; a line that counts them all at the end. */
export function renderLintTerminal(
  result: LintResult,
  { translate, width, color }: LintTerminalOptions,
): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const blocks = result.files.flatMap(({ text, findings }) => {
    const lines = findings.length === 0 ? [] : text.split("\n");
    return findings.map((finding) => {
      const line = (lines[finding.start.line - 1] ?? "").replace(/\r$/, "");
      const number = String(finding.start.line);
      const {
        line: shown,
        marks,
        lastLine,
      } = toExcerpt(line, finding, Math.max(20, width - number.length - 5));
      const rest = lastLine === null ? "" : ` ${translate("lint.toLine", { line: lastLine })}`;
      return [
        headLine(finding, translate, paint),
        `  ${paint("dim", `${number} |`)} ${shown}`.trimEnd(),
        `  ${paint("dim", `${" ".repeat(number.length)} |`)} ${paint(STYLES[finding.severity], marks + rest)}`,
        "",
      ].join("\n");
    });
  });
  return [...blocks, summaryLine(result, translate)].map((block) => `${block}\n`).join("");
}

/** A finding on one line: place, severity, rule, message. */
export function findingLine(finding: PlacedFinding, translate: Translate): string {
  return headLine(finding, translate, (_, text) => text);
}

function headLine(
  { path, start, severity, ruleId, message }: PlacedFinding,
  translate: Translate,
  paint: Paint,
): string {
  const place = `${clean(path)}:${start.line}:${start.column}`;
  const shown = paint(STYLES[severity], translate(`report.severity.${severity}`));
  return `${paint("bold", place)} ${shown} ${clean(ruleId)} ${clean(message)}`;
}

/** How many files were linted, and how many findings of which severity there are. */
export function summaryLine(result: LintResult, translate: Translate): string {
  const counts = countBySeverity(allFindings(result));
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    translate(`report.findings.count.${severity}`, { count: counts[severity] }),
  );
  const parts = found.length === 0 ? [translate("lint.nothing")] : found;
  if (result.unread.length > 0) parts.push(translate("lint.count.unread", { count: result.unread.length }));
  const files = translate("lint.count.files", { count: result.files.length });
  return translate("lint.summary", { files, counts: formatList(parts, translate) });
}

const clean = (text: string): string => toOneLine(makeVisible(text)).trim();
