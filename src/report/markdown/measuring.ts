import { knowsDownloadSizes } from "../layer-rows.js";
import type { Report } from "../schema.js";
import type { RenderContext } from "./context.js";
import { code, details, join, type Markdown, md, NOTHING, phrase } from "./markup.js";

const HOW = {
  history: "report.measuring.byHistory",
  layers: "report.measuring.byLayers",
  none: "report.measuring.byNothing",
} as const;

/** What a size means here, and how it was got. */
export function howMeasured({ image, tool }: Report, { translate }: RenderContext): Markdown {
  if (image === null) {
    return NOTHING;
  }
  const history = code("docker history");
  const sentences = [
    phrase(translate, "report.measuring.contentSize"),
    phrase(translate, HOW[image.measuredBy], image.measuredBy === "history" ? { history } : {}),
    image.store === "containerd"
      ? phrase(translate, "report.measuring.containerd", { history, imageList: code("docker image ls") })
      : NOTHING,
    knowsDownloadSizes(image) ? phrase(translate, "report.measuring.downloadSize") : NOTHING,
    image.layers.some(({ mapping }) => mapping === "approximate")
      ? phrase(translate, "report.measuring.approximate")
      : NOTHING,
    phrase(translate, "report.measuring.units"),
    phrase(translate, "report.measuring.tool", {
      tool: tool.name,
      version: tool.version,
      store: image.store ?? "file",
    }),
  ].filter((sentence) => sentence !== NOTHING);
  return details(
    translate("report.measuring.summary"),
    join(
      sentences.map((sentence) => md`- ${sentence}`),
      "\n",
    ),
  );
}
