import { styleText } from "node:util";
import { PARSE_ERROR_ID } from "../../lint/parse-error.js";
import { makeVisible, toOneLine } from "../escape.js";
import { byLine, type LintResult } from "./result.js";

/**
 * The findings in the shape of hadolint's `--format json`: one line, keys in alphabetical order, every column 1.
 * Source: https://github.com/hadolint/hadolint#output-formats
 */
export function renderHadolintJson(result: LintResult): string {
  const rows = sorted(result).map(({ ruleId, path, severity, start, message }) => ({
    code: ruleId,
    column: 1,
    file: path,
    level: severity,
    line: start.line,
    message,
  }));
  return `${JSON.stringify(rows)}\n`;
}

const STYLES = {
  error: ["bold", "redBright"],
  warning: ["bold", "yellowBright"],
  info: ["greenBright"],
  style: ["cyanBright"],
} as const;

/** The findings as hadolint prints them: `FILE:LINE RULE severity: message`, a syntax error without its rule. */
export function renderHadolintTty(result: LintResult, { color }: { readonly color: boolean }): string {
  return sorted(result)
    .map(({ ruleId, path, severity, start, message }) => {
      const place = `${clean(path)}:${start.line}`;
      if (ruleId === PARSE_ERROR_ID) return `${place}:${start.column} ${clean(message)}\n`;
      const level = color ? styleText([...STYLES[severity]], severity, { validateStream: false }) : severity;
      return `${place} ${clean(ruleId)} ${level}: ${clean(message)}\n`;
    })
    .join("");
}

const sorted = (result: LintResult) => result.files.flatMap(({ findings }) => byLine(findings));

const clean = (text: string): string => toOneLine(makeVisible(text)).trim();
