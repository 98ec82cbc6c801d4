import type { Translate } from "../locales/translate.js";
import { shorten, toVisibleLine } from "./escape.js";
import { onOneLine } from "./instruction-text.js";
import { type LayerChanges, layerChanges } from "./layer-changes.js";
import { type BaseRow, instructionLine, knowsDownloadSizes, layerRows } from "./layer-rows.js";
import type { Report, ReportLayer } from "./schema.js";
import { formatSeconds, formatShare, formatSize, shareBar } from "./size.js";
import { alignColumns } from "./text-table.js";

/** The layers' table, as the comment has it; lines are cut to `width`. */
export function layerLines(report: Report, translate: Translate, width: number): readonly string[] {
  const { image } = report;
  if (image === null) {
    return [];
  }
  const { base, own } = layerRows(image, Infinity);
  const changes = layerChanges(report, translate);
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
    change = "",
    shown = share(bytes),
  ): readonly string[] => [
    size(bytes),
    ...only(changes !== null, change),
    ...only(download, size(downloadSize)),
    ...shown,
    line,
    time,
    layer,
  ];
  const goneRows = (next: ReportLayer | null): readonly (readonly string[])[] =>
    (changes?.takeRemovedBefore(next) ?? []).map(({ instruction, change }) => [
      "",
      change,
      ...only(download, ""),
      ...["", "", "", ""],
      translate("change.removed", { instruction: toVisibleLine(onOneLine(instruction)) }),
    ]);
  const rows = [
    [
      translate("report.layers.size"),
      ...only(changes !== null, translate("change.heading")),
      ...only(download, translate("report.layers.download")),
      translate("report.layers.share"),
      "",
      translate("report.layers.line"),
      translate("report.layers.time"),
      translate("report.layers.layer"),
    ],
    ...(base === null
      ? []
      : [
          row(base.contentSize, base.downloadSize, "", "", baseName(base, changes, translate), changes?.base),
        ]),
    ...own.flatMap((layer) => [
      ...goneRows(layer),
      row(
        layer.contentSize,
        layer.downloadSize,
        layer.lines === null ? "" : String(layer.lines.start),
        timeText(layer, translate),
        layerName(layer, translate),
        changes?.textOf(layer),
      ),
    ]),
    ...goneRows(null),
    row(
      image.contentSize,
      image.downloadSize,
      "",
      "",
      translate("report.layers.total", { count: image.layers.length }),
      changes?.total,
      ["", ""],
    ),
  ];
  const align = [
    "right",
    ...only(changes !== null, "right"),
    ...only(download, "right"),
    "left",
    "right",
    "right",
    "right",
    "left",
  ] as const;
  return alignColumns(rows, align as readonly ("left" | "right")[]).map((line) => shorten(line, width));
}

function baseName({ image, count }: BaseRow, changes: LayerChanges | null, translate: Translate): string {
  if (image === null) {
    return translate("report.layers.baseUnnamed", { count });
  }
  const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
  const layer = translate(key, { reference: image.reference, count });
  const was = changes?.baseWas ?? null;
  return toVisibleLine(
    was === null ? layer : translate("change.baseWas", { layer, reference: shorten(was, 120) }),
  );
}

function layerName(layer: ReportLayer, translate: Translate): string {
  const instruction = toVisibleLine(instructionLine(layer)) || translate("report.layers.unnamed");
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
