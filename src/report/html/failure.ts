import type { Translate } from "../../locales/translate.js";
import { shorten } from "../escape.js";
import { failurePlace, placeName } from "../links.js";
import { logTail } from "../log-tail.js";
import type { Report } from "../schema.js";
import { type Html, html, NOTHING } from "./markup.js";

const LOG_LINES = 200;

/** Why the build failed, and the last lines of its log. */
export function failureSection(report: Report, translate: Translate): Html {
  const failure = report.build?.failure ?? null;
  if (failure === null) {
    return NOTHING;
  }
  const place = failurePlace(report);
  const message = shorten(failure.message, 2_000);
  const what =
    place === null
      ? message
      : translate("report.failure.at", { place: placeName(place.path, place.start), message });
  const lines = logTail(failure.log, LOG_LINES);
  const log =
    lines.length === 0
      ? NOTHING
      : html`<p>${translate("report.failure.log", { count: lines.length })}</p>
<pre tabindex="0">${lines.join("\n")}</pre>`;
  return html`<section aria-labelledby="failure-title">
<h2 id="failure-title">${translate("html.failure.title")}</h2>
<p>${what}</p>
${log}
</section>
`;
}
