import { changedFiles } from "../changed-files.js";
import { shorten } from "../escape.js";
import { dockerfileUrl } from "../links.js";
import type { Report } from "../schema.js";
import { formatSize } from "../size.js";
import { formatDelta } from "../size-change.js";
import type { RenderContext } from "./context.js";
import { cell, details, join, link, type Markdown, NOTHING, phrase, table, unbroken } from "./markup.js";

const MOST_FILES = 20;

/** The files that explain why layers changed their size, folded. */
export function changedFilesTable(report: Report, { translate, links }: RenderContext): Markdown {
  const all = changedFiles(report);
  const files = all.slice(0, MOST_FILES);
  if (files.length === 0) {
    return NOTHING;
  }
  const size = (bytes: number | null): Markdown =>
    bytes === null ? NOTHING : unbroken(formatSize(bytes, translate));
  const rows = files.map(({ path, before, after, layer }) => [
    unbroken(formatDelta({ before: before ?? 0, after: after ?? 0 }, translate)),
    size(before),
    size(after),
    layer === null || layer.lines === null
      ? NOTHING
      : link(String(layer.lines.start), dockerfileUrl(report, links, layer.lines)),
    cell.code(shorten(path, 120)),
  ]);
  const columns = [
    { heading: translate("change.heading"), align: "right" },
    { heading: translate("change.before"), align: "right" },
    { heading: translate("change.after"), align: "right" },
    { heading: translate("report.layers.line"), align: "right" },
    { heading: translate("report.files.file"), align: "left" },
  ] as const;
  const more = all.length - files.length;
  return details(
    translate("change.files", { count: all.length }),
    join(
      [
        table(columns, rows),
        more === 0 ? NOTHING : phrase(translate, "report.files.moreFiles", { count: more }),
      ],
      "\n\n",
    ),
  );
}
