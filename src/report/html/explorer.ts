import type { Translate } from "../../locales/translate.js";
import { ownLayersAre } from "../layer-rows.js";
import type { Report } from "../schema.js";
import type { HtmlFiles } from "./files.js";
import { concat, type Html, html, NOTHING } from "./markup.js";

/** The treemap and the file list, empty and hidden: the page's script fills them and shows them. */
export function explorerSection(report: Report, files: HtmlFiles | null, translate: Translate): Html {
  if (report.image === null) {
    return NOTHING;
  }
  const notes = [
    ...(files === null ? [translate("html.explorer.noFiles")] : []),
    ...(files !== null && files.folded > 0
      ? [translate("html.explorer.folded", { count: files.folded })]
      : []),
  ];
  return html`<noscript><p class="note">${translate("html.explorer.noScript")}</p></noscript>
<section class="explorer" id="explorer" aria-labelledby="explorer-title" hidden>
<h2 id="explorer-title">${translate("html.explorer.title")}</h2>
<div class="bar">
<nav aria-label="${translate("html.explorer.place")}"><ol class="crumbs" id="crumbs"></ol></nav>
${legend(ownLayersAre(report), files !== null, translate)}
</div>
<div class="panes${files === null ? " alone" : ""}">
<div class="map-pane">
<div class="treemap" id="treemap" role="tree" aria-label="${translate("html.explorer.map")}" aria-describedby="map-help"></div>
<p class="info" id="info"></p>
<p class="hint" id="map-help">${translate("html.explorer.help")}</p>
</div>
${files === null ? NOTHING : fileList(translate)}
</div>
${concat(notes.map((note) => html`<p class="note">${note}</p>\n`))}</section>
`;
}

function legend(own: ReturnType<typeof ownLayersAre>, filesKnown: boolean, translate: Translate): Html {
  const item = (colour: string, text: string): Html =>
    html`<li><span class="swatch ${colour}" aria-hidden="true"></span>${text}</li>`;
  return html`<ul class="legend">
${item("own", translate("html.legend.own", { own }))}
${own === "all" ? NOTHING : item("base", translate("html.legend.base"))}
${filesKnown ? item("shadowed", translate("html.legend.shadowed")) : NOTHING}
${filesKnown ? item("own many", translate("html.legend.many")) : NOTHING}
</ul>`;
}

function fileList(translate: Translate): Html {
  return html`<div class="files-pane">
<h3 id="files-title">${translate("html.files.title")}</h3>
<div class="filters">
<label class="search">${translate("html.files.search")} <input type="search" id="search" autocomplete="off" spellcheck="false" maxlength="500"></label>
<label><input type="checkbox" id="only-shadowed"> ${translate("html.files.onlyShadowed")}</label>
</div>
<p class="count" id="count" role="status"></p>
<div class="file-scroll" tabindex="0" role="region" aria-labelledby="files-title">
<ol class="file-list" id="file-list"></ol>
<button type="button" class="more" id="more" hidden></button>
</div>
</div>`;
}
