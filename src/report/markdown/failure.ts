import { shorten } from "../escape.js";
import { failurePlace, placeName } from "../links.js";
import { logTail } from "../log-tail.js";
import type { Report } from "../schema.js";
import type { RenderContext } from "./context.js";
import { fence, join, link, type Markdown, md, NOTHING, phrase } from "./markup.js";

/** Why the build failed: the place, the builder's words, and the last lines of its log. */
export function buildFailure(report: Report, { translate, links, tier }: RenderContext): Markdown {
  const failure = report.build?.failure ?? null;
  if (failure === null) {
    return NOTHING;
  }
  const message = shorten(failure.message, 500);
  const place = failurePlace(report);
  const what =
    place === null
      ? md`${message}`
      : phrase(translate, "report.failure.at", {
          place: link(placeName(place.path, place.start), links.line(place.path, place)),
          message,
        });
  const lines = logTail(failure.log, tier.logLines);
  return join(
    [
      what,
      lines.length === 0 ? NOTHING : phrase(translate, "report.failure.log", { count: lines.length }),
      lines.length === 0 ? NOTHING : fence(lines.join("\n")),
    ],
    "\n\n",
  );
}
