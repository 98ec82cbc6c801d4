import { shorten } from "../escape.js";
import { imageListExcerpt } from "../image-list-excerpt.js";
import { instructionLine, isOwn } from "../layer-rows.js";
import { placeName } from "../links.js";
import type { Report } from "../schema.js";
import { formatSize } from "../size.js";
import type { RenderContext } from "./context.js";
import { INSTRUCTION_LENGTH } from "./layers.js";
import { code, details, fence, join, link, type Markdown, md, NOTHING, phrase } from "./markup.js";

/** Every own instruction as it stands in the Dockerfile, where the table could not show them all in full. */
export function instructionsInFull(report: Report, { translate, links, tier }: RenderContext): Markdown {
  const all = (report.image?.layers ?? []).filter(isOwn);
  const own = all.filter((layer) => instructionLine(layer) !== "");
  const cut = own.some((layer) => instructionLine(layer).length > INSTRUCTION_LENGTH);
  if (own.length === 0 || (!cut && all.length <= tier.layers)) {
    return NOTHING;
  }
  const { dockerfile } = report;
  const blocks = own.flatMap((layer) => {
    const size = formatSize(layer.contentSize, translate);
    const { lines } = layer;
    const place =
      lines === null || dockerfile === null
        ? md`${size}`
        : md`${link(placeName(dockerfile.path, lines.start), links.line(dockerfile.path, lines))} · ${size}`;
    return [place, fence(layer.instruction ?? layer.createdBy)];
  });
  return details(translate("report.instructions.summary", { count: own.length }), join(blocks, "\n\n"));
}

/** `docker image ls` as docker printed it. */
export function imageList(report: Report, { translate }: RenderContext): Markdown {
  const { imageList: captured, image } = report;
  if (captured === null) {
    return NOTHING;
  }
  const excerpt = imageListExcerpt(captured.text, [
    report.tag,
    ...(image?.base == null ? [] : [image.base.reference]),
  ]);
  const more =
    excerpt.omitted === 0 ? NOTHING : phrase(translate, "report.imageList.more", { count: excerpt.omitted });
  return details(
    translate("report.imageList.summary", {
      command: shorten(captured.command, 100),
      count: captured.rows.length,
    }),
    join([standInNote(report, translate), fence(excerpt.text), more], "\n\n"),
  );
}

/** `docker history` of the image. */
export function imageHistory({ history }: Report, { translate }: RenderContext): Markdown {
  return history === null ? NOTHING : historyDetails(history, NOTHING, translate);
}

/** `docker history` of the base image. */
export function baseHistory(report: Report, { translate }: RenderContext): Markdown {
  const { baseHistory: captured } = report;
  return captured === null ? NOTHING : historyDetails(captured, standInNote(report, translate), translate);
}

function historyDetails(
  { command, text, rows }: NonNullable<Report["history"]>,
  note: Markdown,
  translate: RenderContext["translate"],
): Markdown {
  return details(
    translate("report.history.summary", { command: shorten(command, 100), count: rows.length }),
    join([note, fence(text)], "\n\n"),
  );
}

function standInNote({ image }: Report, translate: RenderContext["translate"]): Markdown {
  const base = image?.base ?? null;
  return base === null || base.standIn === null
    ? NOTHING
    : phrase(translate, "report.standIn.note", { reference: code(shorten(base.reference, 120)) });
}
