import { styleText } from "node:util";
import type { Translate } from "../locales/translate.js";
import { cacheText } from "./build-cache.js";
import { changedFiles } from "./changed-files.js";
import { shorten, toVisibleLine } from "./escape.js";
import { bySeverity } from "./findings-order.js";
import { limitRows } from "./limit-rows.js";
import { failurePlace, placeName } from "./links.js";
import { logTail } from "./log-tail.js";
import type { Report, ReportFinding } from "./schema.js";
import { severityText } from "./severity-text.js";
import { formatSeconds, formatSize } from "./size.js";
import { formatDelta } from "./size-change.js";
import { standInKey } from "./stand-in.js";
import { layerLines } from "./terminal-layers.js";
import { alignColumns } from "./text-table.js";
import { acceptedText, verdictKind, verdictLine } from "./verdict-text.js";

export interface TerminalOptions {
  readonly translate: Translate;
  /** Columns of the terminal; instructions and messages are cut to fit, numbers never. */
  readonly width: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
export function renderTerminal(report: Report, { translate, width, color }: TerminalOptions): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const [style, mark] = VERDICT_MARKS[verdictKind(report)];
  const sections = [
    [paint(style, `${mark} ${verdictLine(report, translate)}`), ...acceptedLines(report, translate)],
    contextLines(report, translate),
    failureLines(report, translate, paint),
    findingLines(report.findings, translate, paint),
    limitLines(report, translate, paint),
    layerLines(report, translate, width),
    changedFileLines(report, translate),
    adviceLines(report, translate),
    report.notes.map(clean),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

const clean = toVisibleLine;

const VERDICT_MARKS = { pass: ["green", "✔"], accepted: ["yellow", "!"], fail: ["red", "✖"] } as const;

function acceptedLines(report: Report, translate: Translate): readonly string[] {
  const text = acceptedText(report, translate, (name) => name);
  return text === null ? [] : [clean(text)];
}

function contextLines(report: Report, translate: Translate): readonly string[] {
  const { image, build, dockerfile } = report;
  const tag = shorten(report.tag, 120);
  const parts = [clean(dockerfile === null ? tag : fromDockerfile(dockerfile, tag, translate))];
  if (report.target !== null) {
    parts.push(clean(translate("report.context.target", { target: shorten(report.target, 60) })));
  }
  if (image !== null) {
    parts.push(clean(shorten(image.platform, 60)));
  }
  if (build !== null && build.failure === null) {
    parts.push(translate("report.context.built", { time: formatSeconds(build.seconds, translate) }));
  }
  const cached = cacheText(report, translate);
  if (cached !== null) {
    parts.push(cached);
  }
  if (image !== null) {
    parts.push(translate("report.context.measured", { how: image.measuredBy }));
  }
  if (report.comparison !== null) {
    const { name, commit, source } = report.comparison.baseline;
    const values = { name: shorten(name, 120), commit: commit?.slice(0, 7) ?? "", source };
    parts.push(clean(translate("change.comparedWith", values)));
  }
  const base = image?.base ?? null;
  const standIn =
    base === null || base.standIn === null
      ? []
      : [clean(translate(standInKey(base.standIn), { standIn: base.standIn, reference: base.reference }))];
  return [parts.join(" · "), ...standIn];
}

function fromDockerfile(
  { path, generated }: NonNullable<Report["dockerfile"]>,
  tag: string,
  translate: Translate,
): string {
  const key = generated ? "report.context.imageGenerated" : "report.context.image";
  return translate(key, { tag, path: shorten(path, 120) });
}

function failureLines(report: Report, translate: Translate, paint: Paint): readonly string[] {
  const failure = report.build?.failure ?? null;
  if (failure === null) {
    return [];
  }
  const place = failurePlace(report);
  const message = clean(shorten(failure.message, 500));
  const what =
    place === null
      ? message
      : translate("report.failure.at", { place: clean(placeName(place.path, place.start)), message });
  const log = logTail(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
  return [what, ...log];
}

const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" } as const;

function findingLines(
  findings: readonly ReportFinding[],
  translate: Translate,
  paint: Paint,
): readonly string[] {
  const sorted = bySeverity(findings);
  const rows = sorted.map(({ path, start, severity, ruleId, message, isNew }) => [
    clean(`${placeName(path, start.line)}:${start.column}`),
    severityText(severity, isNew, translate),
    clean(shorten(ruleId, 60)),
    clean(message),
  ]);
  return alignColumns(rows, ["left", "left", "left", "left"], (text, row, column) => {
    const severity = sorted[row]?.severity;
    return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
  });
}

const MOST_CHANGED_FILES = 10;

function changedFileLines(report: Report, translate: Translate): readonly string[] {
  const size = (bytes: number | null): string => (bytes === null ? "" : formatSize(bytes, translate));
  const files = changedFiles(report).slice(0, MOST_CHANGED_FILES);
  if (files.length === 0) {
    return [];
  }
  const heading = ["change.heading", "change.before", "change.after", "report.files.file"] as const;
  const rows = files.map(({ path, before, after }) => [
    formatDelta({ before: before ?? 0, after: after ?? 0 }, translate),
    size(before),
    size(after),
    clean(shorten(path, 200)),
  ]);
  return alignColumns([heading.map((key) => translate(key)), ...rows], ["right", "right", "right", "left"]);
}

function adviceLines({ advice, dockerfile }: Report, translate: Translate): readonly string[] {
  const rows = advice.map(({ savedBytes, lines, message, ruleId }) => [
    savedBytes === null
      ? ""
      : translate("report.advice.savesBytes", { size: formatSize(savedBytes, translate) }),
    lines === null || dockerfile === null ? "" : clean(placeName(dockerfile.path, lines.start)),
    clean(shorten(ruleId, 60)),
    clean(message),
  ]);
  return alignColumns(rows, ["right", "left", "left", "left"]);
}

function limitLines(report: Report, translate: Translate, paint: Paint): readonly string[] {
  const rows = limitRows(report, translate);
  if (rows.length === 0) {
    return [];
  }
  const [style, mark] = VERDICT_MARKS[report.accepted === null ? "fail" : "accepted"];
  const cells = rows.map(({ what, measured, limit, isKept }) => [isKept ? "✔" : mark, what, measured, limit]);
  const headings = [
    "",
    translate("report.limits.column.what"),
    translate("report.limits.column.measured"),
    translate("report.limits.column.limit"),
  ];
  return alignColumns([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
    const limit = rows[row - 1];
    return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : style, text);
  });
}
