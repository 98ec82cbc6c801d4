import { styleText } from "node:util";
import type { Translate } from "../locales/translate.js";
import { makeVisible, shorten, toOneLine } from "./escape.js";
import { bySeverity } from "./findings-order.js";
import { type BaseRow, instructionLine, knowsDownloadSizes, layerRows } from "./layer-rows.js";
import { failurePlace, placeName } from "./links.js";
import { logTail } from "./log-tail.js";
import type { Report, ReportFinding, ReportImage, ReportLayer } from "./schema.js";
import { formatSeconds, formatShare, formatSize, shareBar } from "./size.js";
import { alignColumns } from "./text-table.js";
import { verdictLine } from "./verdict-text.js";

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
  const passed = report.verdict.status === "pass";
  const sections = [
    [paint(passed ? "green" : "red", `${passed ? "✔" : "✖"} ${verdictLine(report, translate)}`)],
    contextLines(report, translate),
    failureLines(report, translate, paint),
    findingLines(report.findings, translate, paint),
    layerLines(report.image, translate, width),
    adviceLines(report, translate),
    report.notes.map(clean),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

const clean = (text: string): string => toOneLine(makeVisible(text)).trim();

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
  if (image !== null) {
    parts.push(translate("report.context.measured", { how: image.measuredBy }));
  }
  const base = image?.base ?? null;
  const standIn =
    base === null || base.standIn === null
      ? []
      : [clean(translate("report.standIn.text", { standIn: base.standIn, reference: base.reference }))];
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
  const rows = sorted.map(({ path, start, severity, ruleId, message }) => [
    clean(`${placeName(path, start.line)}:${start.column}`),
    translate(`report.severity.${severity}`),
    clean(shorten(ruleId, 60)),
    clean(message),
  ]);
  return alignColumns(rows, ["left", "left", "left", "left"], (text, row, column) => {
    const severity = sorted[row]?.severity;
    return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
  });
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

function layerLines(image: ReportImage | null, translate: Translate, width: number): readonly string[] {
  if (image === null) {
    return [];
  }
  const { base, own } = layerRows(image, Infinity);
  const download = knowsDownloadSizes(image);
  const only = <T>(shown: boolean, item: T): T[] => (shown ? [item] : []);
  const size = (bytes: number | null): string => formatSize(bytes, translate);
  const share = (part: number | null): readonly string[] =>
    part === null || image.contentSize === null
      ? ["", ""]
      : [shareBar(part, image.contentSize), formatShare(part, image.contentSize, translate)];
  const row = (
    bytes: number | null,
    downloadSize: number | null,
    line: string,
    time: string,
    layer: string,
    shown = share(bytes),
  ): readonly string[] => [size(bytes), ...only(download, size(downloadSize)), ...shown, line, time, layer];
  const rows = [
    [
      translate("report.layers.size"),
      ...only(download, translate("report.layers.download")),
      translate("report.layers.share"),
      "",
      translate("report.layers.line"),
      translate("report.layers.time"),
      translate("report.layers.layer"),
    ],
    ...(base === null ? [] : [row(base.contentSize, base.downloadSize, "", "", baseName(base, translate))]),
    ...own.map((layer) =>
      row(
        layer.contentSize,
        layer.downloadSize,
        layer.lines === null ? "" : String(layer.lines.start),
        timeText(layer, translate),
        layerName(layer, translate),
      ),
    ),
    row(
      image.contentSize,
      image.downloadSize,
      "",
      "",
      translate("report.layers.total", { count: image.layers.length }),
      ["", ""],
    ),
  ];
  const align = ["right", ...only(download, "right"), "left", "right", "right", "right", "left"] as const;
  return alignColumns(rows, align as readonly ("left" | "right")[]).map((line) => shorten(line, width));
}

function baseName({ image, count }: BaseRow, translate: Translate): string {
  if (image === null) {
    return translate("report.layers.baseUnnamed", { count });
  }
  const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
  return clean(translate(key, { reference: image.reference, count }));
}

function layerName(layer: ReportLayer, translate: Translate): string {
  const instruction = clean(instructionLine(layer)) || translate("report.layers.unnamed");
  return layer.mapping === "approximate"
    ? translate("report.layers.approximate", { instruction })
    : instruction;
}

function timeText({ cached, seconds }: ReportLayer, translate: Translate): string {
  if (cached === true) {
    return translate("report.layers.cached");
  }
  return cached === null && seconds === null ? "" : formatSeconds(seconds, translate);
}
