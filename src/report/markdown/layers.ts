import { shorten } from "../escape.js";
import { onOneLine } from "../instruction-text.js";
import { type LayerChanges, layerChanges, type RemovedLayer } from "../layer-changes.js";
import { type BaseRow, instructionLine, knowsDownloadSizes, layerRows } from "../layer-rows.js";
import { dockerfileUrl } from "../links.js";
import type { Report, ReportImage, ReportLayer } from "../schema.js";
import { formatSeconds, formatShare, formatSize, shareBar } from "../size.js";
import type { RenderContext } from "./context.js";
import {
  bar,
  bold,
  type Column,
  cell,
  link,
  type Markdown,
  md,
  NOTHING,
  phrase,
  table,
  unbroken,
} from "./markup.js";

/** How much of an instruction a row shows; folded below, it stands in full. */
export const INSTRUCTION_LENGTH = 64;

interface Row {
  /** Undefined where there is no such layer. */
  readonly size: number | null | undefined;
  readonly downloadSize: number | null | undefined;
  readonly change: string;
  readonly line: Markdown;
  readonly layer: Markdown;
  readonly time: Markdown;
}

/** The layers' sizes: the base image in one row, a row for each own layer, also for those that are gone, the total. */
export function layerTable(report: Report, context: RenderContext): Markdown {
  const { image } = report;
  if (image === null || context.tier.layers === 0) {
    return NOTHING;
  }
  const changes = layerChanges(report, context.translate);
  const { base, own, smaller } = layerRows(image, context.tier.layers, changes?.isChanged);
  const rows: Row[] = [];
  if (base !== null) {
    rows.push(baseTableRow(base, changes, context));
  }
  const gone = goneLayers(changes, context);
  for (const layer of own) {
    rows.push(...gone.before(layer), ownTableRow(layer, changes, report, context));
  }
  rows.push(...gone.before(null), ...gone.rest());
  if (smaller !== null) {
    rows.push({
      size: smaller.contentSize,
      downloadSize: null,
      change: "",
      line: NOTHING,
      layer: phrase(
        context.translate,
        smaller.contentSize === null ? "report.layers.more" : "report.layers.smaller",
        {
          count: smaller.count,
        },
      ),
      time: NOTHING,
    });
  }
  return toTable(image, rows, changes, context);
}

function toTable(
  image: ReportImage,
  rows: readonly Row[],
  changes: LayerChanges | null,
  { translate }: RenderContext,
): Markdown {
  const download = knowsDownloadSizes(image);
  const shared = image.contentSize !== null;
  const timed = rows.some(({ time }) => time !== NOTHING);
  const only = <T>(shown: boolean, item: T): T[] => (shown ? [item] : []);
  const size = (bytes: number | null | undefined): Markdown =>
    bytes === undefined ? NOTHING : unbroken(formatSize(bytes, translate));
  const column = (heading: string, align: Column["align"]): Column => ({ heading, align });
  const columns = [
    column(translate("report.layers.size"), "right"),
    ...only(changes !== null, column(translate("change.heading"), "right")),
    ...only(download, column(translate("report.layers.download"), "right")),
    ...only(shared, column(translate("report.layers.share"), "left")),
    column(translate("report.layers.line"), "right"),
    column(translate("report.layers.layer"), "left"),
    ...only(timed, column(translate("report.layers.time"), "right")),
  ];
  const body = rows.map((row) => [
    size(row.size),
    ...only(changes !== null, unbroken(row.change)),
    ...only(download, size(row.downloadSize)),
    ...only(shared, share(row.size ?? null, image.contentSize, translate)),
    row.line,
    row.layer,
    ...only(timed, row.time),
  ]);
  const total = [
    bold(size(image.contentSize)),
    ...only(changes !== null, bold(unbroken(changes?.total ?? ""))),
    ...only(download, bold(size(image.downloadSize))),
    ...only(shared, NOTHING),
    NOTHING,
    bold(translate("report.layers.total", { count: image.layers.length })),
    ...only(timed, NOTHING),
  ];
  return table(columns, [...body, total]);
}

function share(part: number | null, whole: number | null, translate: RenderContext["translate"]): Markdown {
  if (part === null || whole === null) {
    return NOTHING;
  }
  // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
  return md`${bar(shareBar(part, whole, "\u00a0"))}&nbsp;${unbroken(formatShare(part, whole, translate))}`;
}

function baseTableRow(
  { image, count, ...sizes }: BaseRow,
  changes: LayerChanges | null,
  { translate }: RenderContext,
): Row {
  const standIn = image?.standIn != null;
  const layer =
    image === null
      ? phrase(translate, "report.layers.baseUnnamed", { count })
      : phrase(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
          reference: cell.code(shorten(image.reference, 120)),
          count,
        });
  const was = changes?.baseWas ?? null;
  return {
    size: sizes.contentSize,
    downloadSize: sizes.downloadSize,
    change: changes?.base ?? "",
    line: NOTHING,
    layer:
      was === null
        ? layer
        : phrase(translate, "change.baseWas", { layer, reference: cell.code(shorten(was, 120)) }),
    time: NOTHING,
  };
}

/** Rows for layers that are gone: as many as the table shows of the others, and one for the rest. */
function goneLayers(changes: LayerChanges | null, { tier, translate }: RenderContext) {
  let shown = 0;
  let left = 0;
  const row = (change: string, layer: Markdown): Row => ({
    size: undefined,
    downloadSize: undefined,
    change,
    line: NOTHING,
    layer,
    time: NOTHING,
  });
  const toRow = ({ instruction, change }: RemovedLayer): Row[] => {
    if (shown === tier.layers) {
      left += 1;
      return [];
    }
    shown += 1;
    const code = cell.code(shorten(onOneLine(instruction), INSTRUCTION_LENGTH));
    return [row(change, phrase(translate, "change.removed", { instruction: code }))];
  };
  return {
    before: (layer: ReportLayer | null): Row[] => (changes?.takeRemovedBefore(layer) ?? []).flatMap(toRow),
    rest: (): Row[] =>
      left === 0 ? [] : [row("", phrase(translate, "change.moreRemoved", { count: left }))],
  };
}

function ownTableRow(
  layer: ReportLayer,
  changes: LayerChanges | null,
  report: Report,
  { translate, links }: RenderContext,
): Row {
  const { lines, mapping, cached, seconds } = layer;
  const instruction = instructionCell(layer, translate);
  return {
    size: layer.contentSize,
    downloadSize: layer.downloadSize,
    change: changes?.textOf(layer) ?? "",
    line: lines === null ? NOTHING : link(String(lines.start), dockerfileUrl(report, links, lines)),
    layer:
      mapping === "approximate"
        ? phrase(translate, "report.layers.approximate", { instruction })
        : instruction,
    time: stepTime(cached, seconds, translate),
  };
}

/** What made a layer, as a cell shows it. */
export function instructionCell(layer: ReportLayer, translate: RenderContext["translate"]): Markdown {
  const line = instructionLine(layer);
  return line === ""
    ? phrase(translate, "report.layers.unnamed")
    : cell.code(shorten(line, INSTRUCTION_LENGTH));
}

/** `cached`, the time taken, or nothing where the builder tells neither. */
export function stepTime(
  cached: boolean | null,
  seconds: number | null,
  translate: RenderContext["translate"],
): Markdown {
  if (cached === true) {
    return unbroken(translate("report.layers.cached"));
  }
  return cached === null && seconds === null ? NOTHING : unbroken(formatSeconds(seconds, translate));
}
