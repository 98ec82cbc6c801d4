import type { Translate } from "../../locales/translate.js";
import { knowsDownloadSizes } from "../layer-rows.js";
import type { Report } from "../schema.js";
import { formatSize } from "../size.js";
import { concat, type Html, html, NOTHING } from "./markup.js";

/** What the figures mean, and how they were got. */
export function measuringSection({ image, tool }: Report, translate: Translate): Html {
  if (image === null) {
    return NOTHING;
  }
  const sentences = [
    translate("report.measuring.contentSize"),
    ...(image.files === null ? [] : [translate("html.measuring.shadowed")]),
    ...(knowsDownloadSizes(image) ? [translate("report.measuring.downloadSize")] : []),
    translate("report.measuring.units"),
    ...(image.files === null ? [] : [diveSentence(image.files.dive, translate)]),
    translate("report.measuring.tool", {
      tool: tool.name,
      version: tool.version,
      store: image.store ?? "file",
    }),
  ];
  const items = sentences.map((sentence) => html`<li>${sentence}</li>\n`);
  return html`<section class="measuring">
<details><summary>${translate("report.measuring.summary")}</summary>
<ul>
${concat(items)}</ul>
</details>
</section>
`;
}

function diveSentence(
  { efficiency, wastedBytes }: { readonly efficiency: number; readonly wastedBytes: number },
  translate: Translate,
): string {
  const percent = new Intl.NumberFormat(translate.language, { style: "percent", maximumFractionDigits: 2 });
  return translate("html.measuring.dive", {
    efficiency: percent.format(efficiency),
    wasted: formatSize(wastedBytes, translate),
  });
}
