import { shorten } from "../escape.js";
import { dockerfileUrl } from "../links.js";
import type { Report, ReportLayer } from "../schema.js";
import { formatSize } from "../size.js";
import type { RenderContext } from "./context.js";
import { instructionCell } from "./layers.js";
import {
  type Column,
  cell,
  details,
  join,
  link,
  type Markdown,
  md,
  NOTHING,
  phrase,
  table,
  unbroken,
} from "./markup.js";

/** The layers whose files are named, largest first. */
const MOST_LAYERS = 8;

/** The largest files that each own layer wrote, and what of them is not in the final image. */
export function layerFiles(report: Report, context: RenderContext): Markdown {
  const { image } = report;
  if (image === null || image.files === null) {
    return NOTHING;
  }
  const { translate } = context;
  const written = image.layers
    .flatMap((layer, index) => (layer.files?.top.length ? [{ layer, index }] : []))
    .toSorted((a, b) => (b.layer.contentSize ?? 0) - (a.layer.contentSize ?? 0));
  if (written.length === 0) {
    return NOTHING;
  }
  const { written: all, shadowed } = image.files;
  const blocks = written.slice(0, MOST_LAYERS).map(({ layer }) => layerBlock(layer, report, context));
  return details(
    translate("report.files.summary", {
      files: all.files,
      shadowedFiles: shadowed.files,
      shadowed: formatSize(shadowed.bytes, translate),
    }),
    join(
      [
        ...blocks,
        written.length === blocks.length
          ? NOTHING
          : phrase(translate, "report.files.moreLayers", { count: written.length - blocks.length }),
      ],
      "\n\n",
    ),
  );
}

function layerBlock(layer: ReportLayer, report: Report, context: RenderContext): Markdown {
  const { translate, links } = context;
  const { files, lines } = layer;
  if (files === null) {
    return NOTHING;
  }
  const count = (name: "added" | "changed" | "removed" | "shadowed") => files[name].files;
  const instruction = instructionCell(layer, translate);
  const place =
    lines === null
      ? instruction
      : phrase(translate, "report.files.atLine", {
          line: link(String(lines.start), dockerfileUrl(report, links, lines)),
          instruction,
        });
  const changes = translate("report.files.changes", {
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
  });
  const columns: readonly Column[] = [
    { heading: translate("report.layers.size"), align: "right" },
    { heading: translate("report.files.file"), align: "left" },
    { heading: translate("report.files.fate"), align: "left" },
  ];
  const shadowed = files.top.some(({ fate }) => fate !== "visible");
  const body = files.top.map(({ bytes, path, fate, killedBy }) => [
    unbroken(formatSize(bytes, translate)),
    cell.code(shorten(path, 120)),
    ...(shadowed ? [fateOf(fate, killedBy, report, context)] : []),
  ]);
  return join([md`${place} · ${changes}`, table(shadowed ? columns : columns.slice(0, 2), body)], "\n\n");
}

/** What became of a file that a later layer overwrote or deleted, and by which line. */
function fateOf(
  fate: "visible" | "overwritten" | "deleted",
  killedBy: number | null,
  report: Report,
  { translate, links }: RenderContext,
): Markdown {
  if (fate === "visible") {
    return NOTHING;
  }
  const lines = killedBy === null ? null : (report.image?.layers[killedBy]?.lines ?? null);
  return lines === null
    ? phrase(translate, "report.files.killed", { fate })
    : phrase(translate, "report.files.killedAt", {
        fate,
        line: link(String(lines.start), dockerfileUrl(report, links, lines)),
      });
}
