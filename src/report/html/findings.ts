import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { bySeverity } from "../findings-order.js";
import { placeName } from "../links.js";
import type { Report } from "../schema.js";
import { severityText } from "../severity-text.js";
import { concat, type Html, html, link, NOTHING } from "./markup.js";
import { table } from "./tables.js";

const MOST = 2_000;

/** All lint findings, most severe first, and the report's notes. */
export function findingsSection(report: Report, translate: Translate): Html {
  const notes = report.notes.map((note) => html`<p class="note">${note}</p>\n`);
  if (report.findings.length === 0) {
    return concat(notes);
  }
  const title = translate("html.findings.title");
  const columns = (["severity", "place", "message", "rule"] as const).map((name) => ({
    heading: translate(`report.findings.${name}`),
    align: "start" as const,
    sortable: false,
    width: name === "message" ? ("wide" as const) : ("short" as const),
  }));
  const rows = bySeverity(report.findings)
    .slice(0, MOST)
    .map(({ severity, path, start, message, ruleId, helpUrl, isNew }) => [
      {
        content: html`<span class="severity ${severity}">${severityText(severity, isNew, translate)}</span>`,
      },
      { content: html`<span class="place">${placeName(path, start.line)}</span>` },
      { content: html`${shorten(message, 2_000)}` },
      { content: link(shorten(ruleId, 60), helpUrl) },
    ]);
  const more = report.findings.length - rows.length;
  return html`<section aria-labelledby="findings-title">
<h2 id="findings-title">${title}</h2>
${table(title, columns, rows)}${more > 0 ? html`<p>${translate("report.findings.more", { count: more })}</p>` : NOTHING}</section>
${concat(notes)}`;
}
