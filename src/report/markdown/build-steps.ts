import { shorten } from "../escape.js";
import { dockerfileUrl } from "../links.js";
import type { Report } from "../schema.js";
import { formatSeconds } from "../size.js";
import type { RenderContext } from "./context.js";
import { INSTRUCTION_LENGTH, stepTime } from "./layers.js";
import { cell, code, details, join, link, type Markdown, NOTHING, table } from "./markup.js";

/** The build's command and steps, with what came from the cache and how long the others took. */
export function buildSteps(report: Report, { translate, links }: RenderContext): Markdown {
  const { build } = report;
  if (build === null || build.steps.length === 0) {
    return NOTHING;
  }
  const rows = build.steps.map((step) => [
    step.lines === null ? NOTHING : link(String(step.lines.start), dockerfileUrl(report, links, step.lines)),
    cell.code(shorten(step.name, INSTRUCTION_LENGTH)),
    stepTime(step.cached, step.seconds, translate),
  ]);
  const summary = translate("report.steps.summary", {
    count: build.steps.length,
    cached: build.steps.filter(({ cached }) => cached).length,
    time: formatSeconds(build.seconds, translate),
  });
  const columns = [
    { heading: translate("report.layers.line"), align: "right" },
    { heading: translate("report.steps.step"), align: "left" },
    { heading: translate("report.layers.time"), align: "right" },
  ] as const;
  return details(summary, join([code(shorten(build.command.join(" "), 500)), table(columns, rows)], "\n\n"));
}
