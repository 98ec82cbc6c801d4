import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import type { Report, ReportAdvice } from "../schema.js";
import { formatSize } from "../size.js";
import { concat, type Html, html, link, NOTHING, sentence } from "./markup.js";
import { table } from "./tables.js";

/** What could be saved, most bytes first, with what to write instead and some of the paths. */
export function adviceSection({ advice }: Report, translate: Translate): Html {
  if (advice.length === 0) {
    return NOTHING;
  }
  const title = translate("html.advice.title");
  const columns = [
    { heading: translate("report.advice.saves"), align: "end", sortable: false },
    { heading: translate("report.layers.line"), align: "end", sortable: false },
    { heading: translate("report.advice.what"), align: "start", sortable: false, width: "wide" },
    { heading: translate("report.findings.rule"), align: "start", sortable: false, width: "short" },
  ] as const;
  const rows = advice.map((item) => [
    { content: item.savedBytes === null ? html`⚠` : html`${formatSize(item.savedBytes, translate)}` },
    { content: item.lines === null ? NOTHING : html`${item.lines.start}` },
    { content: html`${sentence(shorten(item.message, 2_000))}${examples(item, translate)}` },
    { content: link(shorten(item.ruleId, 60), item.helpUrl) },
  ]);
  return html`<section aria-labelledby="advice-title">
<h2 id="advice-title">${title}</h2>
${table(title, columns, rows)}</section>
`;
}

function examples({ examples: paths, files }: ReportAdvice, translate: Translate): Html {
  if (paths.length === 0) {
    return NOTHING;
  }
  const items = paths.map((path) => html`<li><code>${shorten(path, 500)}</code></li>`);
  return html`<details><summary>${translate("html.advice.files", { count: files })}</summary><ul class="paths">${concat(items)}</ul></details>`;
}
