import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { instructionLine, knowsDownloadSizes } from "../layer-rows.js";
import type { Report, ReportImage, ReportLayer } from "../schema.js";
import { formatSeconds, formatSize } from "../size.js";
import { type Html, html, NOTHING } from "./markup.js";
import { type Cell, type Column, table } from "./tables.js";

/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 100;

/** Every layer with what is known of it; the page's script makes the table sortable. */
export function layersSection({ image }: Report, translate: Translate): Html {
  if (image === null || image.layers.length === 0) {
    return NOTHING;
  }
  const shown = shownColumns(image);
  const columns = shown.map(({ name, align }) => ({
    heading: translate(`html.layers.${name}`),
    align,
    sortable: name !== "instruction" && name !== "share",
    ...(name === "instruction" ? { width: "wide" as const } : {}),
  }));
  const most = Math.max(1, ...image.layers.map(({ contentSize }) => contentSize ?? 0));
  const rows = image.layers.map((layer, index) =>
    shown.map(({ name }) => layerCell(name, layer, index, most, translate)),
  );
  const foot = shown.map(({ name }) => ({ content: totalCell(name, image, translate) }));
  const title = translate("html.layers.title");
  return html`<section aria-labelledby="layers-title">
<h2 id="layers-title">${title}</h2>
${table(title, columns, rows, foot)}</section>
`;
}

type ColumnName =
  | "number"
  | "size"
  | "share"
  | "download"
  | "line"
  | "instruction"
  | "time"
  | "added"
  | "changed"
  | "removed"
  | "shadowed";

function shownColumns(image: ReportImage): readonly { name: ColumnName; align: Column["align"] }[] {
  const files = image.layers.some((layer) => layer.files !== null);
  const timed = image.layers.some(({ cached, seconds }) => cached !== null || seconds !== null);
  const names: readonly (readonly [ColumnName, boolean])[] = [
    ["number", true],
    ["size", true],
    ["share", image.layers.some(({ contentSize }) => contentSize !== null)],
    ["download", knowsDownloadSizes(image)],
    ["shadowed", files],
    ["line", true],
    ["instruction", true],
    ["time", timed],
    ["added", files],
    ["changed", files],
    ["removed", files],
  ];
  return names.flatMap(([name, shown]) =>
    shown ? [{ name, align: name === "instruction" || name === "share" ? "start" : "end" }] : [],
  );
}

function layerCell(
  name: ColumnName,
  layer: ReportLayer,
  index: number,
  most: number,
  translate: Translate,
): Cell {
  const text = (value: string): Html => html`${value}`;
  const size = (bytes: number | null): Cell => ({
    content: text(formatSize(bytes, translate)),
    value: bytes,
  });
  switch (name) {
    case "number":
      return {
        content: html`<span class="number" data-layer="${index}"><span class="swatch ${layer.origin}" aria-hidden="true"></span>${index + 1}</span>`,
        value: index,
      };
    case "size":
      return size(layer.contentSize);
    case "share":
      return { content: shareBar(layer, most) };
    case "download":
      return size(layer.downloadSize);
    case "line":
      return { content: text(lineText(layer)), value: layer.lines?.start ?? null };
    case "instruction":
      return { content: instruction(layer, translate) };
    case "time":
      return { content: text(timeText(layer, translate)), value: layer.cached === true ? 0 : layer.seconds };
    case "shadowed":
      return shadowedCell(layer, translate);
    case "added":
    case "changed":
    case "removed":
      return countCell(layer.files?.[name].files ?? null, translate);
  }
}

function shadowedCell({ files }: ReportLayer, translate: Translate): Cell {
  const bytes = files?.shadowed.bytes ?? null;
  return { content: bytes === 0 ? html`–` : html`${formatSize(bytes, translate)}`, value: bytes };
}

function countCell(count: number | null, translate: Translate): Cell {
  const text =
    count === null
      ? translate("size.unknown")
      : count === 0
        ? "–"
        : translate("html.figure.fileCount", { count });
  return { content: html`${text}`, value: count };
}

/** The layer's size beside the largest one's, what is shadowed of it apart. SVG, as inline style is forbidden. */
function shareBar({ contentSize, origin, files }: ReportLayer, most: number): Html {
  const width = (bytes: number): string => ((bytes / most) * 100).toFixed(2);
  const all = contentSize ?? 0;
  const shadowed = Math.min(all, files?.shadowed.bytes ?? 0);
  return html`<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="${origin}" width="${width(all - shadowed)}" height="6"/><rect class="shadowed" x="${width(all - shadowed)}" width="${width(shadowed)}" height="6"/></svg>`;
}

function lineText({ lines, mapping }: ReportLayer): string {
  return lines === null ? "" : `${mapping === "approximate" ? "≈ " : ""}${lines.start}`;
}

function instruction(layer: ReportLayer, translate: Translate): Html {
  const line = instructionLine(layer);
  if (line === "") {
    return html`${translate("report.layers.unnamed")}`;
  }
  const short = html`<code>${shorten(line, INSTRUCTION_LENGTH)}</code>`;
  const full = layer.instruction ?? layer.createdBy;
  const shown =
    line.length <= INSTRUCTION_LENGTH
      ? short
      : html`<details><summary>${short}</summary><pre>${full}</pre></details>`;
  return layer.mapping === "approximate"
    ? html`${shown} <span class="tag">${translate("html.layers.approximate")}</span>`
    : shown;
}

function timeText({ cached, seconds }: ReportLayer, translate: Translate): string {
  if (cached === true) {
    return translate("report.layers.cached");
  }
  return cached === null && seconds === null ? "" : formatSeconds(seconds, translate);
}

function totalCell(name: ColumnName, image: ReportImage, translate: Translate): Html {
  switch (name) {
    case "size":
      return html`${formatSize(image.contentSize, translate)}`;
    case "download":
      return html`${formatSize(image.downloadSize, translate)}`;
    case "instruction":
      return html`${translate("report.layers.total", { count: image.layers.length })}`;
    case "shadowed":
      return html`${formatSize(image.files?.shadowed.bytes ?? null, translate)}`;
    default:
      return NOTHING;
  }
}
