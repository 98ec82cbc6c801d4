import type { Translate } from "../locales/translate.js";
import { makeVisible, shorten, toOneLine } from "./escape.js";
import { bySeverity } from "./findings-order.js";
import { isLimitReason, limitLines, limitText } from "./limit-text.js";
import type { PlacedFinding, Report, VerdictReason } from "./schema.js";

/** GitHub drops what a step says beyond ten of a kind, without a word. */
const MOST_OF_A_LEVEL = 10;
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 1_000;

/** A remark on lines of a file, in plain text on one line. Lines and columns start at 1. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Not there where the remark spans lines: GitHub takes columns on a single line only. */
  readonly column?: number;
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
}

const LEVELS = { error: "error", warning: "warning", info: "notice", style: "notice" } as const;

/**
 * A report's remarks, most severe first, at most ten errors, ten warnings and ten notices. Where there are more,
 * the tenth says how many. A failed build is the first error, on the line that failed; lines over a limit follow.
 */
export function toAnnotations(report: Report, translate: Translate): readonly Annotation[] {
  return limited(allAnnotations(report, translate), (message, count) =>
    translate("report.annotation.more", { message, count }),
  );
}

/** As `toAnnotations`, but all of them, for a place that takes as many. */
export function allAnnotations(report: Report, translate: Translate): readonly Annotation[] {
  return [
    ...failureAnnotation(report, translate),
    ...limitAnnotations(report, translate),
    ...bySeverity(report.findings).map(toAnnotation),
  ];
}

/** The remarks of findings, in the same order and number; `more` adds to the tenth of a kind how many follow it. */
export function findingAnnotations(findings: readonly PlacedFinding[], more: More): readonly Annotation[] {
  return limited(bySeverity(findings).map(toAnnotation), more);
}

type More = (message: string, count: number) => string;

function limited(all: readonly Annotation[], more: More): readonly Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const annotations = all.filter((annotation) => annotation.level === level);
    const shown = annotations.slice(0, MOST_OF_A_LEVEL);
    const left = annotations.length - shown.length;
    return shown.map((annotation, index) =>
      left > 0 && index === MOST_OF_A_LEVEL - 1
        ? { ...annotation, message: more(annotation.message, left) }
        : annotation,
    );
  });
}

function toAnnotation(finding: PlacedFinding): Annotation {
  const { ruleId, severity, message, path, start, end } = finding;
  return {
    level: LEVELS[severity],
    file: path,
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line ? { column: start.column, endColumn: end.column } : {}),
    title: plainLine(ruleId, TITLE_LENGTH),
    message: plainLine(message, MESSAGE_LENGTH),
  };
}

function failureAnnotation({ build, dockerfile }: Report, translate: Translate): readonly Annotation[] {
  const failure = build?.failure ?? null;
  if (failure === null || failure.lines === null || dockerfile === null) {
    return [];
  }
  return [
    {
      level: "error",
      file: dockerfile.path,
      line: failure.lines.start,
      endLine: failure.lines.end,
      title: plainLine(translate("report.verdict.buildFailed"), TITLE_LENGTH),
      message: plainLine(failure.message, MESSAGE_LENGTH),
    },
  ];
}

/** Whether remarks on lines tell each reason why a report fails; what is about the whole image stands on no line. */
export function isToldOnLines({ verdict, build, dockerfile }: Report): boolean {
  return verdict.reasons.every((reason) => {
    if (reason.kind === "build-failed") return dockerfile !== null && build?.failure?.lines != null;
    return isLimitReason(reason)
      ? limitLines(reason) !== null
      : reason.kind === "lint" || reason.kind === "new-lint";
  });
}

function limitAnnotations(report: Report, translate: Translate): readonly Annotation[] {
  const { dockerfile, verdict, accepted } = report;
  if (dockerfile === null) {
    return [];
  }
  const toAnnotations = (reasons: readonly VerdictReason[], level: Annotation["level"]): Annotation[] =>
    reasons.filter(isLimitReason).flatMap((reason) => {
      const lines = limitLines(reason);
      if (lines === null) {
        return [];
      }
      return [
        {
          level,
          file: dockerfile.path,
          line: lines.start,
          endLine: lines.end,
          title: plainLine(translate("report.limit.title"), TITLE_LENGTH),
          message: plainLine(limitText(reason, report, translate), MESSAGE_LENGTH),
        },
      ];
    });
  return [...toAnnotations(verdict.reasons, "error"), ...toAnnotations(accepted?.reasons ?? [], "warning")];
}

const plainLine = (text: string, length: number): string =>
  shorten(toOneLine(makeVisible(text)).trim(), length);
