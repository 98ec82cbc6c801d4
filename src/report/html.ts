import type { Translate } from "../locales/translate.js";
import { adviceSection } from "./html/advice.js";
import { explorerSection } from "./html/explorer.js";
import { failureSection } from "./html/failure.js";
import type { HtmlFiles } from "./html/files.js";
import { findingsSection } from "./html/findings.js";
import { layersSection } from "./html/layers.js";
import { concat, html, jsonData, ownSource } from "./html/markup.js";
import { measuringSection } from "./html/measuring.js";
import assets from "./html/page-assets.json" with { type: "json" };
import { toPageData } from "./html/page-data.js";
import { summaryHeader } from "./html/summary.js";
import type { Report } from "./schema.js";

// The page loads nothing, sends nothing, and runs nothing but its own script and style.
// https://www.w3.org/TR/CSP3/
const POLICY = [
  "default-src 'none'",
  `script-src '${assets.scriptHash}'`,
  `style-src '${assets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * A report as one HTML page that needs no network. `files` are the image's files for its treemap and its search, of
 * the layers in the report's order; null where they are not known. The report's texts may be hostile, not secret.
 */
export function renderHtml(report: Report, files: HtmlFiles | null, translate: Translate): string {
  const sections = [
    failureSection(report, translate),
    explorerSection(report, files, translate),
    adviceSection(report, translate),
    layersSection(report, translate),
    findingsSection(report, translate),
    measuringSection(report, translate),
  ];
  return html`<!doctype html>
<html lang="${translate.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${translate("html.title", { tag: report.tag })}</title>
<style>${ownSource(assets.style)}</style>
</head>
<body>
${summaryHeader(report, translate)}
<main>
${concat(sections)}
</main>
<script type="application/json" id="data">${jsonData(toPageData(report, files, translate))}</script>
<script type="module">${ownSource(assets.script)}</script>
</body>
</html>
`.html;
}
