export const id = 977;
export const ids = [977];
export const modules = {

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/command-spans.ts
var command_spans = __webpack_require__(215);
;// CONCATENATED MODULE: ./src/report/html/markup.ts


const raw = (html) => ({ html });
const toHtml = (part) => (typeof part === "object" ? part.html : escapeHtml(String(part)));
const NOTHING = raw("");
/** HTML with values in it, in an element or in a quoted attribute: strings are escaped, HTML stands as it is. */
function html(literals, ...parts) {
    return raw(literals.reduce((text, literal, index) => text + toHtml(parts[index - 1] ?? "") + literal));
}
function concat(parts) {
    return raw(parts.map((part) => part.html).join(""));
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function escapeHtml(text) {
    return (0,report_escape/* makeVisible */.Xm)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
/** A link that opens elsewhere, or its text alone where there is no plain http(s) address. */
/** A sentence whose commands stand between backticks. */
function sentence(text) {
    return concat(text
        .split(command_spans/* COMMAND */.W)
        .map((piece, index) => (index % 2 === 1 ? html `<code>${piece}</code>` : html `${piece}`)));
}
function markup_link(text, url) {
    const address = url === null ? null : (0,report_escape/* linkAddress */.$i)(url);
    return address === null
        ? html `${text}`
        : html `<a href="${address}" rel="noreferrer" target="_blank">${text}</a>`;
}
/**
 * A value for the page's script, as the content of a script element that is data: no text in it can end the element
 * or open a comment, and JSON reads it as it was.
 */
function jsonData(value) {
    return raw(JSON.stringify(value).replaceAll("<", "\\u003c"));
}
/** The project's own style sheet or script, which the build has checked to hold nothing that ends its element. */
function ownSource(text) {
    return raw(text);
}

;// CONCATENATED MODULE: ./src/report/html/tables.ts

/** A table that scrolls within itself where the page is narrow. Rows have a cell for each column. */
function table(label, columns, rows, foot = null) {
    const heads = columns.map(({ heading, align, sortable }) => html `<th scope="col" class="${align}"${sortable ? html ` data-sort=""` : html ``}>${heading}</th>`);
    const footer = foot === null ? html `` : html `<tfoot>${row(foot, columns)}</tfoot>\n`;
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${label}">
<table>
<thead><tr>${concat(heads)}</tr></thead>
<tbody>
${concat(rows.map((cells) => row(cells, columns)))}</tbody>
${footer}</table>
</div>
`;
}
function row(cells, columns) {
    const shown = cells.map(({ content, value }, index) => {
        const data = value === undefined ? html `` : html ` data-value="${value ?? ""}"`;
        const { align = "start", width = "" } = columns[index] ?? {};
        return html `<td class="${align} ${width}"${data}>${content}</td>`;
    });
    return html `<tr>${concat(shown)}</tr>\n`;
}

;// CONCATENATED MODULE: ./src/report/html/advice.ts




/** What could be saved, most bytes first, with what to write instead and some of the paths. */
function adviceSection({ advice }, translate) {
    if (advice.length === 0) {
        return NOTHING;
    }
    const title = translate("html.advice.title");
    const columns = [
        { heading: translate("report.advice.saves"), align: "end", sortable: false },
        { heading: translate("report.layers.line"), align: "end", sortable: false },
        { heading: translate("report.advice.what"), align: "start", sortable: false, width: "wide" },
        { heading: translate("report.findings.rule"), align: "start", sortable: false, width: "short" },
    ];
    const rows = advice.map((item) => [
        { content: item.savedBytes === null ? html `⚠` : html `${(0,report_size/* formatSize */.Xq)(item.savedBytes, translate)}` },
        { content: item.lines === null ? NOTHING : html `${item.lines.start}` },
        { content: html `${sentence((0,report_escape/* shorten */.ml)(item.message, 2_000))}${examples(item, translate)}` },
        { content: markup_link((0,report_escape/* shorten */.ml)(item.ruleId, 60), item.helpUrl) },
    ]);
    return html `<section aria-labelledby="advice-title">
<h2 id="advice-title">${title}</h2>
${table(title, columns, rows)}</section>
`;
}
function examples({ examples: paths, files }, translate) {
    if (paths.length === 0) {
        return NOTHING;
    }
    const items = paths.map((path) => html `<li><code>${(0,report_escape/* shorten */.ml)(path, 500)}</code></li>`);
    return html `<details><summary>${translate("html.advice.files", { count: files })}</summary><ul class="paths">${concat(items)}</ul></details>`;
}

// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
;// CONCATENATED MODULE: ./src/report/html/explorer.ts


/** The treemap and the file list, empty and hidden: the page's script fills them and shows them. */
function explorerSection(report, files, translate) {
    if (report.image === null) {
        return NOTHING;
    }
    const notes = [
        ...(files === null ? [translate("html.explorer.noFiles")] : []),
        ...(files !== null && files.folded > 0
            ? [translate("html.explorer.folded", { count: files.folded })]
            : []),
    ];
    return html `<noscript><p class="note">${translate("html.explorer.noScript")}</p></noscript>
<section class="explorer" id="explorer" aria-labelledby="explorer-title" hidden>
<h2 id="explorer-title">${translate("html.explorer.title")}</h2>
<div class="bar">
<nav aria-label="${translate("html.explorer.place")}"><ol class="crumbs" id="crumbs"></ol></nav>
${legend((0,layer_rows/* ownLayersAre */.Pp)(report), files !== null, translate)}
</div>
<div class="panes${files === null ? " alone" : ""}">
<div class="map-pane">
<div class="treemap" id="treemap" role="tree" aria-label="${translate("html.explorer.map")}" aria-describedby="map-help"></div>
<p class="info" id="info"></p>
<p class="hint" id="map-help">${translate("html.explorer.help")}</p>
</div>
${files === null ? NOTHING : fileList(translate)}
</div>
${concat(notes.map((note) => html `<p class="note">${note}</p>\n`))}</section>
`;
}
function legend(own, filesKnown, translate) {
    const item = (colour, text) => html `<li><span class="swatch ${colour}" aria-hidden="true"></span>${text}</li>`;
    return html `<ul class="legend">
${item("own", translate("html.legend.own", { own }))}
${own === "all" ? NOTHING : item("base", translate("html.legend.base"))}
${filesKnown ? item("shadowed", translate("html.legend.shadowed")) : NOTHING}
${filesKnown ? item("own many", translate("html.legend.many")) : NOTHING}
</ul>`;
}
function fileList(translate) {
    return html `<div class="files-pane">
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

// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
;// CONCATENATED MODULE: ./src/report/html/failure.ts




const LOG_LINES = 200;
/** Why the build failed, and the last lines of its log. */
function failureSection(report, translate) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return NOTHING;
    }
    const place = (0,links/* failurePlace */.Sw)(report);
    const message = (0,report_escape/* shorten */.ml)(failure.message, 2_000);
    const what = place === null
        ? message
        : translate("report.failure.at", { place: (0,links/* placeName */.fW)(place.path, place.start), message });
    const lines = (0,log_tail/* logTail */.R)(failure.log, LOG_LINES);
    const log = lines.length === 0
        ? NOTHING
        : html `<p>${translate("report.failure.log", { count: lines.length })}</p>
<pre tabindex="0">${lines.join("\n")}</pre>`;
    return html `<section aria-labelledby="failure-title">
<h2 id="failure-title">${translate("html.failure.title")}</h2>
<p>${what}</p>
${log}
</section>
`;
}

// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/severity-text.ts
var severity_text = __webpack_require__(9343);
;// CONCATENATED MODULE: ./src/report/html/findings.ts






const MOST = 2_000;
/** All lint findings, most severe first, and the report's notes. */
function findingsSection(report, translate) {
    const notes = report.notes.map((note) => html `<p class="note">${note}</p>\n`);
    if (report.findings.length === 0) {
        return concat(notes);
    }
    const title = translate("html.findings.title");
    const columns = ["severity", "place", "message", "rule"].map((name) => ({
        heading: translate(`report.findings.${name}`),
        align: "start",
        sortable: false,
        width: name === "message" ? "wide" : "short",
    }));
    const rows = (0,findings_order/* bySeverity */.N)(report.findings)
        .slice(0, MOST)
        .map(({ severity, path, start, message, ruleId, helpUrl, isNew }) => [
        {
            content: html `<span class="severity ${severity}">${(0,severity_text/* severityText */.p)(severity, isNew, translate)}</span>`,
        },
        { content: html `<span class="place">${(0,links/* placeName */.fW)(path, start.line)}</span>` },
        { content: html `${(0,report_escape/* shorten */.ml)(message, 2_000)}` },
        { content: markup_link((0,report_escape/* shorten */.ml)(ruleId, 60), helpUrl) },
    ]);
    const more = report.findings.length - rows.length;
    return html `<section aria-labelledby="findings-title">
<h2 id="findings-title">${title}</h2>
${table(title, columns, rows)}${more > 0 ? html `<p>${translate("report.findings.more", { count: more })}</p>` : NOTHING}</section>
${concat(notes)}`;
}

;// CONCATENATED MODULE: ./src/report/html/layers.ts





/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 100;
/** Every layer with what is known of it; the page's script makes the table sortable. */
function layersSection({ image }, translate) {
    if (image === null || image.layers.length === 0) {
        return NOTHING;
    }
    const shown = shownColumns(image);
    const columns = shown.map(({ name, align }) => ({
        heading: translate(`html.layers.${name}`),
        align,
        sortable: name !== "instruction" && name !== "share",
        ...(name === "instruction" ? { width: "wide" } : {}),
    }));
    const most = Math.max(1, ...image.layers.map(({ contentSize }) => contentSize ?? 0));
    const rows = image.layers.map((layer, index) => shown.map(({ name }) => layerCell(name, layer, index, most, translate)));
    const foot = shown.map(({ name }) => ({ content: totalCell(name, image, translate) }));
    const title = translate("html.layers.title");
    return html `<section aria-labelledby="layers-title">
<h2 id="layers-title">${title}</h2>
${table(title, columns, rows, foot)}</section>
`;
}
function shownColumns(image) {
    const files = image.layers.some((layer) => layer.files !== null);
    const timed = image.layers.some(({ cached, seconds }) => cached !== null || seconds !== null);
    const names = [
        ["number", true],
        ["size", true],
        ["share", image.layers.some(({ contentSize }) => contentSize !== null)],
        ["download", (0,layer_rows/* knowsDownloadSizes */.X6)(image)],
        ["shadowed", files],
        ["line", true],
        ["instruction", true],
        ["time", timed],
        ["added", files],
        ["changed", files],
        ["removed", files],
    ];
    return names.flatMap(([name, shown]) => shown ? [{ name, align: name === "instruction" || name === "share" ? "start" : "end" }] : []);
}
function layerCell(name, layer, index, most, translate) {
    const text = (value) => html `${value}`;
    const size = (bytes) => ({
        content: text((0,report_size/* formatSize */.Xq)(bytes, translate)),
        value: bytes,
    });
    switch (name) {
        case "number":
            return {
                content: html `<span class="number" data-layer="${index}"><span class="swatch ${layer.origin}" aria-hidden="true"></span>${index + 1}</span>`,
                value: index,
            };
        case "size":
            return size(layer.contentSize);
        case "share":
            return { content: shareBar(layer, most) };
        case "download":
            return size(layer.downloadSize);
        case "line":
            return { content: text(lineText(layer)), value: layer.lines?.start ?? null };
        case "instruction":
            return { content: instruction(layer, translate) };
        case "time":
            return { content: text(timeText(layer, translate)), value: layer.cached === true ? 0 : layer.seconds };
        case "shadowed":
            return shadowedCell(layer, translate);
        case "added":
        case "changed":
        case "removed":
            return countCell(layer.files?.[name].files ?? null, translate);
    }
}
function shadowedCell({ files }, translate) {
    const bytes = files?.shadowed.bytes ?? null;
    return { content: bytes === 0 ? html `–` : html `${(0,report_size/* formatSize */.Xq)(bytes, translate)}`, value: bytes };
}
function countCell(count, translate) {
    const text = count === null
        ? translate("size.unknown")
        : count === 0
            ? "–"
            : translate("html.figure.fileCount", { count });
    return { content: html `${text}`, value: count };
}
/** The layer's size beside the largest one's, what is shadowed of it apart. SVG, as inline style is forbidden. */
function shareBar({ contentSize, origin, files }, most) {
    const width = (bytes) => ((bytes / most) * 100).toFixed(2);
    const all = contentSize ?? 0;
    const shadowed = Math.min(all, files?.shadowed.bytes ?? 0);
    return html `<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="${origin}" width="${width(all - shadowed)}" height="6"/><rect class="shadowed" x="${width(all - shadowed)}" width="${width(shadowed)}" height="6"/></svg>`;
}
function lineText({ lines, mapping }) {
    return lines === null ? "" : `${mapping === "approximate" ? "≈ " : ""}${lines.start}`;
}
function instruction(layer, translate) {
    const line = (0,layer_rows/* instructionLine */.HH)(layer);
    if (line === "") {
        return html `${translate("report.layers.unnamed")}`;
    }
    const short = html `<code>${(0,report_escape/* shorten */.ml)(line, INSTRUCTION_LENGTH)}</code>`;
    const full = layer.instruction ?? layer.createdBy;
    const shown = line.length <= INSTRUCTION_LENGTH
        ? short
        : html `<details><summary>${short}</summary><pre>${full}</pre></details>`;
    return layer.mapping === "approximate"
        ? html `${shown} <span class="tag">${translate("html.layers.approximate")}</span>`
        : shown;
}
function timeText({ cached, seconds }, translate) {
    if (cached === true) {
        return translate("report.layers.cached");
    }
    return cached === null && seconds === null ? "" : (0,report_size/* formatSeconds */.Xo)(seconds, translate);
}
function totalCell(name, image, translate) {
    switch (name) {
        case "size":
            return html `${(0,report_size/* formatSize */.Xq)(image.contentSize, translate)}`;
        case "download":
            return html `${(0,report_size/* formatSize */.Xq)(image.downloadSize, translate)}`;
        case "instruction":
            return html `${translate("report.layers.total", { count: image.layers.length })}`;
        case "shadowed":
            return html `${(0,report_size/* formatSize */.Xq)(image.files?.shadowed.bytes ?? null, translate)}`;
        default:
            return NOTHING;
    }
}

;// CONCATENATED MODULE: ./src/report/html/measuring.ts



/** What the figures mean, and how they were got. */
function measuringSection({ image, tool }, translate) {
    if (image === null) {
        return NOTHING;
    }
    const sentences = [
        translate("report.measuring.contentSize"),
        ...(image.files === null ? [] : [translate("html.measuring.shadowed")]),
        ...((0,layer_rows/* knowsDownloadSizes */.X6)(image) ? [translate("report.measuring.downloadSize")] : []),
        translate("report.measuring.units"),
        ...(image.files === null ? [] : [diveSentence(image.files.dive, translate)]),
        translate("report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store ?? "file",
        }),
    ];
    const items = sentences.map((sentence) => html `<li>${sentence}</li>\n`);
    return html `<section class="measuring">
<details><summary>${translate("report.measuring.summary")}</summary>
<ul>
${concat(items)}</ul>
</details>
</section>
`;
}
function diveSentence({ efficiency, wastedBytes }, translate) {
    const percent = new Intl.NumberFormat(translate.language, { style: "percent", maximumFractionDigits: 2 });
    return translate("html.measuring.dive", {
        efficiency: percent.format(efficiency),
        wasted: (0,report_size/* formatSize */.Xq)(wastedBytes, translate),
    });
}

;// CONCATENATED MODULE: ./src/report/html/page-assets.json
const page_assets_namespaceObject = /*#__PURE__*/JSON.parse('{"W3":"sha256-WB60Ep75cwVe4Zqo21wcLYuxnK8pxe7R3MwLw8xJ2C0=","Me":"sha256-EHESGNt7FB1rdUV3PX9x1Al4WhhsEmiu6ypcLMyYeq0=","K$":"/*\\nd3-hierarchy\\nISC\\nCopyright 2010-2021 Mike Bostock\\n\\nPermission to use, copy, modify, and/or distribute this software for any purpose\\nwith or without fee is hereby granted, provided that the above copyright notice\\nand this permission notice appear in all copies.\\n\\nTHE SOFTWARE IS PROVIDED \\"AS IS\\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\\nTHIS SOFTWARE.\\n*/\\nvar e={};function create(e,t=\\"\\",n=\\"\\"){const r=document.createElement(e);if(t!==\\"\\"){r.className=t}if(n!==\\"\\"){r.textContent=n}return r}function find(e,t){const n=document.getElementById(e);return n instanceof t?n:null}function createFileFinder(e){const{entries:t,ends:n}=e;let r=null;let o=null;return({layer:a,node:i,onlyShadowed:s,search:l},c)=>{r??=sortBySize(t);const u=l.toLowerCase();if(u!==\\"\\"){o??=allPaths(e)}const d=n[i]??0;const h=[];let f=0;let m=0;let p=0;for(const e of r){const n=t.node[e]??0;if(a!==null&&t.layer[e]!==a||n<i||n>=d||s&&t.end[e]===0){continue}p+=t.fold[e]??0;if(u!==\\"\\"&&!o?.[n]?.includes(u)){continue}f+=Math.max(1,t.fold[e]??0);m+=t.bytes[e]??0;if(h.length<c){h.push(e)}}return{entries:h,files:f,bytes:m,unnamed:p}}}function sortBySize({count:e,bytes:t}){return Uint32Array.from({length:e},(e,t)=>t).sort((e,n)=>(t[n]??0)-(t[e]??0))}function allPaths(e){const t=[];e.names.forEach((n,r)=>{const o=e.parents[r]??0;t.push(o===0?n.toLowerCase():`${t[o]}/${n.toLowerCase()}`)});return t}const t=100;const n=300;const r=150;function createFileList(e,n,o){const a=find(\\"file-list\\",HTMLOListElement);const i=find(\\"search\\",HTMLInputElement);const s=find(\\"only-shadowed\\",HTMLInputElement);const l=find(\\"count\\",HTMLParagraphElement);const c=find(\\"more\\",HTMLButtonElement);if(a===null||i===null||s===null||l===null||c===null){return null}const u=createFileFinder(e);let d={layer:null,node:0};let h={kind:\\"image\\",layer:1,path:\\"/\\"};let f=t;let m=0;const update=()=>{const r={...d,onlyShadowed:s.checked,search:i.value.trim()};const{entries:m,files:p,bytes:y,unnamed:g}=u(r,f);a.replaceChildren(...m.map(t=>createRow(t,e,n)));const b=m.length===0?o(`html.page.noneFound.${h.kind}`,{...h}):o(`html.page.shown.${h.kind}`,{...h,shown:n.number(m.length),count:p,number:n.number(p),size:n.size(y)});const w=g===0||r.search===\\"\\"?[]:[o(\\"html.page.notListed\\",{count:g,number:n.number(g)})];l.textContent=[b,...w].join(\\" · \\");const v=p-m.length;c.hidden=m.length<f||v<=0;c.textContent=o(\\"html.page.more\\",{number:n.number(Math.min(t,v))})};const restart=()=>{f=t;update()};i.addEventListener(\\"input\\",()=>{clearTimeout(m);m=setTimeout(restart,r)});i.addEventListener(\\"keydown\\",({key:e})=>{if(e===\\"Enter\\"){restart()}});s.addEventListener(\\"change\\",restart);c.addEventListener(\\"click\\",()=>{const e=f;f+=t;update();const n=a.children[e];if(n instanceof HTMLElement){n.tabIndex=-1;n.focus()}});return{show:e=>{d={layer:e.layer,node:e.node};h=n.scope(e);clearTimeout(m);m=setTimeout(restart)}}}function createRow(e,t,r){const{entries:o,layers:a}=t;const i=o.layer[e]??0;const s=create(\\"li\\");const l=r.path(e);const c=create(\\"span\\",\\"path\\",cutMiddle(l,n));if(l.length>n){c.title=l}const u=o.end[e]===0?a[i]?.origin??\\"own\\":\\"shadowed\\";const d=create(\\"span\\",\\"meta\\",[r.layer(i),...r.fate(e)].join(\\" · \\"));const h=create(\\"span\\",`swatch ${u}`);h.setAttribute(\\"aria-hidden\\",\\"true\\");s.append(h,c,create(\\"span\\",\\"amount\\",r.size(o.bytes[e]??0)),d);return s}function cutMiddle(e,t){if(e.length<=t){return e}const n=Math.floor((t-1)/2);return`${e.slice(0,n)}…${e.slice(-n)}`.replace(/[\\\\ud800-\\\\udfff]/gu,\\"\\")}function createModel({layers:e,files:t}){const n=t?.names??[\\"\\"];const r=t?.depths??[0];const o=new Uint32Array(n.length);const a=new Uint32Array(n.length).fill(n.length);const i=[];for(let e=0;e<n.length;e+=1){const t=r[e]??0;for(const n of i.splice(t)){a[n]=e}o[e]=i.at(-1)??0;i.push(e)}return{layers:e,hasFiles:t!==null,names:n,parents:o,ends:a,...readEntries(e.length,t)}}function readEntries(e,t){const n=(t?.layers??[]).slice(0,e);const r=n.reduce((e,{nodes:t})=>e+t.length,0);const o={count:r,layer:new Uint16Array(r),node:new Uint32Array(r),bytes:new Float64Array(r),end:new Int32Array(r),change:new Uint8Array(r),fold:new Uint32Array(r)};const a=new Uint32Array(e+1);let i=0;for(let t=0;t<e;t+=1){a[t]=i;const e=n[t];let r=0;for(let n=0;n<(e?.nodes.length??0);n+=1){r+=e?.nodes[n]??0;o.layer[i]=t;o.node[i]=r;o.bytes[i]=e?.bytes[n]??0;o.end[i]=e?.ends[n]??0;o.change[i]=e?.changes[n]??0;o.fold[i]=e?.folds?.[n]??0;i+=1}}a[e]=i;return{entries:o,starts:a}}function pathOf({names:e,parents:t},n){const r=[];for(let o=n;o!==0;o=t[o]??0){r.push(e[o]??\\"\\")}return r.reverse().join(\\"/\\")}function createImageItem(e,t,n){const r=once(()=>largestFirst(e.layers.map((t,r)=>createLayerItem(e,r,n(r),o))));const o={kind:\\"image\\",parent:null,layer:null,node:0,name:t,get bytes(){return sum(r(),\\"bytes\\")},get shadowed(){return sum(r(),\\"shadowed\\")},get files(){return sum(r(),\\"files\\")},entry:null,children:r};return o}function createLayerItem(e,t,n,r){const o=createLayerTree(e,t);const a=(o.files[0]??0)>0;const i={kind:\\"layer\\",parent:r,layer:t,node:0,name:n,bytes:a?o.bytes[0]??0:e.layers[t]?.size??0,shadowed:o.shadowed[0]??0,files:o.files[0]??0,entry:null,children:once(()=>childItems(e,o,0,i))};return i}function createLayerTree(e,t){const{entries:n,parents:r,ends:o,starts:a}=e;const i=[0];const s=[-1];const l=[0];const c=[0];const u=[0];const d=[0];const h=[0];const add=e=>{l.push(h.at(-1)??0);h.push(i.push(e)-1);s.push(-1);c.push(0);u.push(0);d.push(0)};for(let e=a[t]??0;e<(a[t+1]??0);e+=1){const t=n.node[e]??0;while(t>=(o[i[h.at(-1)??0]??0]??0)){h.pop()}const a=[];const l=i[h.at(-1)??0]??0;for(let e=t;e!==l;e=r[e]??0){a.push(e)}a.reverse().forEach(add);const f=h.at(-1)??0;const m=n.bytes[e]??0;s[f]=e;c[f]=(c[f]??0)+m;u[f]=(u[f]??0)+(n.end[e]===0?0:m);d[f]=(d[f]??0)+Math.max(1,n.fold[e]??0)}const f=i.map((e,t)=>t+1);for(let e=i.length-1;e>0;e-=1){const t=l[e]??0;c[t]=(c[t]??0)+(c[e]??0);u[t]=(u[t]??0)+(u[e]??0);d[t]=(d[t]??0)+(d[e]??0);f[t]=Math.max(f[t]??0,f[e]??0)}return{node:i,entry:s,end:f,bytes:c,shadowed:u,files:d}}function childPlaces({end:e},t){const n=[];for(let r=t+1;r<(e[t]??0);r=e[r]??Infinity){n.push(r)}return n}function childItems(e,t,n,r){const o=childPlaces(t,n).map(n=>createItem(e,t,n,r));const a={bytes:sum(o,\\"bytes\\"),shadowed:sum(o,\\"shadowed\\"),files:sum(o,\\"files\\")};const i=(t.files[n]??0)-a.files;if(i>0){o.push({kind:\\"folded\\",parent:r,layer:r.layer,node:r.node,name:\\"\\",bytes:(t.bytes[n]??0)-a.bytes,shadowed:(t.shadowed[n]??0)-a.shadowed,files:i,entry:null,children:()=>[]})}return largestFirst(o)}function createItem(e,t,n,r){let o=n;for(let e=onlyDirectory(t,o);e!==null;e=onlyDirectory(t,o)){o=e}const a=t.node[o]??0;const i=isLeaf(t,o)&&e.entries.fold[t.entry[o]??0]===0;const s=pathOf(e,e.parents[t.node[n]??0]??0);const l={kind:i?\\"file\\":\\"directory\\",parent:r,layer:r.layer,node:a,name:o===n?e.names[a]??\\"\\":pathOf(e,a).slice(s===\\"\\"?0:s.length+1),bytes:t.bytes[n]??0,shadowed:t.shadowed[n]??0,files:t.files[n]??0,entry:i?t.entry[o]??null:null,children:once(()=>i?[]:childItems(e,t,o,l))};return l}const isLeaf=({end:e},t)=>e[t]===t+1;function onlyDirectory(e,t){const n=t+1;const r=!isLeaf(e,t)&&e.end[n]===e.end[t]&&e.entry[t]===-1;return r&&!isLeaf(e,n)?n:null}function largestFirst(e){return e.toSorted((e,t)=>t.bytes-e.bytes)}function sum(e,t){return e.reduce((e,n)=>e+n[t],0)}function once(e){let t=null;return()=>{t??={value:e()};return t.value}}function ancestry(e){return e.parent===null?[e]:[...ancestry(e.parent),e]}function makeSortable(e){const t=[...e.querySelectorAll(\\"thead th\\")];const n=e.tBodies[0];if(n===undefined){return}t.forEach((e,r)=>{if(e.dataset.sort===undefined){return}const o=create(\\"button\\",\\"sort\\",e.textContent??\\"\\");o.type=\\"button\\";e.replaceChildren(o);e.setAttribute(\\"aria-sort\\",r===0?\\"ascending\\":\\"none\\");o.addEventListener(\\"click\\",()=>{const o=e.getAttribute(\\"aria-sort\\")!==\\"descending\\";for(const n of t.filter(({dataset:e})=>e.sort!==undefined)){n.setAttribute(\\"aria-sort\\",n===e?o?\\"descending\\":\\"ascending\\":\\"none\\")}const a=[...n.rows].map(e=>({row:e,value:sortValue(e.cells[r])}));a.sort((e,t)=>compare(e.value,t.value,o));n.append(...a.map(({row:e})=>e))})})}function sortValue(e){const t=e?.dataset.value??\\"\\";return t===\\"\\"?null:Number(t)}function compare(e,t,n){if(e===null||t===null){return Number(e===null)-Number(t===null)}return n?t-e:e-t}function createTexts({language:e,texts:t}){const n=t;const r=new Intl.PluralRules(e);const choose=(e,t)=>e[r.select(t)]??e.other;const translate=(e,t={})=>{const r=n[e];const o=typeof r===\\"object\\"?choose(r,Number(t.count)):r;return(o??e).replace(/\\\\{(\\\\w+)\\\\}/g,(e,n)=>String(t[n]??e))};return Object.assign(translate,{language:e})}function count(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else while(--r>=0)t+=n[r].value;e.value=t}function hierarchy_count(){return this.eachAfter(count)}function each(e,t){let n=-1;for(const r of this){e.call(t,r,++n,this)}return this}function eachBefore(e,t){var n=this,r=[n],o,a,i=-1;while(n=r.pop()){e.call(t,n,++i,this);if(o=n.children){for(a=o.length-1;a>=0;--a){r.push(o[a])}}}return this}function eachAfter(e,t){var n=this,r=[n],o=[],a,i,s,l=-1;while(n=r.pop()){o.push(n);if(a=n.children){for(i=0,s=a.length;i<s;++i){r.push(a[i])}}}while(n=o.pop()){e.call(t,n,++l,this)}return this}function hierarchy_find(e,t){let n=-1;for(const r of this){if(e.call(t,r,++n,this)){return r}}}function hierarchy_sum(e){return this.eachAfter(function(t){var n=+e(t.data)||0,r=t.children,o=r&&r.length;while(--o>=0)n+=r[o].value;t.value=n})}function sort(e){return this.eachBefore(function(t){if(t.children){t.children.sort(e)}})}function path(e){var t=this,n=leastCommonAncestor(t,e),r=[t];while(t!==n){t=t.parent;r.push(t)}var o=r.length;while(e!==n){r.splice(o,0,e);e=e.parent}return r}function leastCommonAncestor(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),o=null;e=n.pop();t=r.pop();while(e===t){o=e;e=n.pop();t=r.pop()}return o}function ancestors(){var e=this,t=[e];while(e=e.parent){t.push(e)}return t}function descendants(){return Array.from(this)}function leaves(){var e=[];this.eachBefore(function(t){if(!t.children){e.push(t)}});return e}function links(){var e=this,t=[];e.each(function(n){if(n!==e){t.push({source:n.parent,target:n})}});return t}function*iterator(){var e=this,t,n=[e],r,o,a;do{t=n.reverse(),n=[];while(e=t.pop()){yield e;if(r=e.children){for(o=0,a=r.length;o<a;++o){n.push(r[o])}}}}while(n.length)}function hierarchy(e,t){if(e instanceof Map){e=[undefined,e];if(t===undefined)t=mapChildren}else if(t===undefined){t=objectChildren}var n=new Node(e),r,o=[n],a,i,s,l;while(r=o.pop()){if((i=t(r.data))&&(l=(i=Array.from(i)).length)){r.children=i;for(s=l-1;s>=0;--s){o.push(a=i[s]=new Node(i[s]));a.parent=r;a.depth=r.depth+1}}}return n.eachBefore(computeHeight)}function node_copy(){return hierarchy(this).eachBefore(copyData)}function objectChildren(e){return e.children}function mapChildren(e){return Array.isArray(e)?e[1]:null}function copyData(e){if(e.data.value!==undefined)e.value=e.data.value;e.data=e.data.data}function computeHeight(e){var t=0;do{e.height=t}while((e=e.parent)&&e.height<++t)}function Node(e){this.data=e;this.depth=this.height=0;this.parent=null}Node.prototype=hierarchy.prototype={constructor:Node,count:hierarchy_count,each:each,eachAfter:eachAfter,eachBefore:eachBefore,find:hierarchy_find,sum:hierarchy_sum,sort:sort,path:path,ancestors:ancestors,descendants:descendants,leaves:leaves,links:links,copy:node_copy,[Symbol.iterator]:iterator};function treemap_round(e){e.x0=Math.round(e.x0);e.y0=Math.round(e.y0);e.x1=Math.round(e.x1);e.y1=Math.round(e.y1)}function dice(e,t,n,r,o){var a=e.children,i,s=-1,l=a.length,c=e.value&&(r-t)/e.value;while(++s<l){i=a[s],i.y0=n,i.y1=o;i.x0=t,i.x1=t+=i.value*c}}function slice(e,t,n,r,o){var a=e.children,i,s=-1,l=a.length,c=e.value&&(o-n)/e.value;while(++s<l){i=a[s],i.x0=t,i.x1=r;i.y0=n,i.y1=n+=i.value*c}}var o=(1+Math.sqrt(5))/2;function squarifyRatio(e,t,n,r,o,a){var i=[],s=t.children,l,c,u=0,d=0,h=s.length,f,m,p=t.value,y,g,b,w,v,x,k;while(u<h){f=o-n,m=a-r;do{y=s[d++].value}while(!y&&d<h);g=b=y;x=Math.max(m/f,f/m)/(p*e);k=y*y*x;v=Math.max(b/k,k/g);for(;d<h;++d){y+=c=s[d].value;if(c<g)g=c;if(c>b)b=c;k=y*y*x;w=Math.max(b/k,k/g);if(w>v){y-=c;break}v=w}i.push(l={value:y,dice:f<m,children:s.slice(u,d)});if(l.dice)dice(l,n,r,o,p?r+=m*y/p:a);else slice(l,n,r,p?n+=f*y/p:o,a);p-=y,u=d}return i}const a=function custom(e){function squarify(t,n,r,o,a){squarifyRatio(e,t,n,r,o,a)}squarify.ratio=function(e){return custom((e=+e)>1?e:1)};return squarify}(o);function optional(e){return e==null?null:required(e)}function required(e){if(typeof e!==\\"function\\")throw new Error;return e}function constantZero(){return 0}function constant(e){return function(){return e}}function treemap(){var e=a,t=false,n=1,r=1,o=[0],i=constantZero,s=constantZero,l=constantZero,c=constantZero,u=constantZero;function treemap(e){e.x0=e.y0=0;e.x1=n;e.y1=r;e.eachBefore(positionNode);o=[0];if(t)e.eachBefore(treemap_round);return e}function positionNode(t){var n=o[t.depth],r=t.x0+n,a=t.y0+n,d=t.x1-n,h=t.y1-n;if(d<r)r=d=(r+d)/2;if(h<a)a=h=(a+h)/2;t.x0=r;t.y0=a;t.x1=d;t.y1=h;if(t.children){n=o[t.depth+1]=i(t)/2;r+=u(t)-n;a+=s(t)-n;d-=l(t)-n;h-=c(t)-n;if(d<r)r=d=(r+d)/2;if(h<a)a=h=(a+h)/2;e(t,r,a,d,h)}}treemap.round=function(e){return arguments.length?(t=!!e,treemap):t};treemap.size=function(e){return arguments.length?(n=+e[0],r=+e[1],treemap):[n,r]};treemap.tile=function(t){return arguments.length?(e=required(t),treemap):e};treemap.padding=function(e){return arguments.length?treemap.paddingInner(e).paddingOuter(e):treemap.paddingInner()};treemap.paddingInner=function(e){return arguments.length?(i=typeof e===\\"function\\"?e:constant(+e),treemap):i};treemap.paddingOuter=function(e){return arguments.length?treemap.paddingTop(e).paddingRight(e).paddingBottom(e).paddingLeft(e):treemap.paddingTop()};treemap.paddingTop=function(e){return arguments.length?(s=typeof e===\\"function\\"?e:constant(+e),treemap):s};treemap.paddingRight=function(e){return arguments.length?(l=typeof e===\\"function\\"?e:constant(+e),treemap):l};treemap.paddingBottom=function(e){return arguments.length?(c=typeof e===\\"function\\"?e:constant(+e),treemap):c};treemap.paddingLeft=function(e){return arguments.length?(u=typeof e===\\"function\\"?e:constant(+e),treemap):u};return treemap}const i={cells:1200,area:60};const s=18;const l=2;const c=36;const u=16;function layoutCells(e,t,n,r=i){const o={item:e,x:0,y:0,width:t,height:n,level:0,place:1,siblings:1,children:[]};let a=r.cells;let s=[o];while(s.length>0){const e=[];for(const t of s.toSorted((e,t)=>t.width*t.height-e.width*e.height)){const n=divide(t,a,r.area);a-=n.length;t.children.push(...n);e.push(...n)}s=e}return o.children.flatMap(inReadingOrder)}function inReadingOrder(e){return[e,...e.children.flatMap(inReadingOrder)]}function divide(e,t,n){const r=e.level===0;const o=r?0:l;const a=r?0:s;const i=e.width-2*o;const d=e.height-a-o;if(!r&&(i<c||d<u)){return[]}const h=drawnItems(e.item,i*d/e.item.bytes,t,n);if(h.every(({kind:e})=>e===\\"rest\\")){return[]}const f=hierarchy({item:null,children:h.map(e=>({item:e,children:[]}))}).sum(({item:e})=>e?.bytes??0).sort((e,t)=>(t.value??0)-(e.value??0));const m=treemap().size([i,d])(f).children??[];return m.flatMap(({data:t,x0:n,y0:r,x1:i,y1:s},l)=>t.item===null?[]:[{item:t.item,x:e.x+o+n,y:e.y+a+r,width:i-n,height:s-r,level:e.level+1,place:l+1,siblings:m.length,children:[]}])}function drawnItems(e,t,n,r){const o=e.children();const isSmall=({bytes:e})=>!(e*t>=r);const a=o.findIndex(isSmall);const i=Math.max(0,Math.min(a===-1?o.length:a,n-1));const s=o.slice(i).filter(({bytes:e})=>e>0);if(s.length===0||n<1){return o.slice(0,i)}return[...o.slice(0,i),restItem(e,s)]}function restItem(e,t){return{kind:\\"rest\\",parent:e,layer:e.layer,node:e.node,name:\\"\\",bytes:sum(t,\\"bytes\\"),shadowed:sum(t,\\"shadowed\\"),files:sum(t,\\"files\\"),entry:null,children:()=>[]}}const d=34;const h=15;const f=32;const m=56;const p=130;const y=120;function createTreemapView(e,t,n,r){let o=null;let a=[];let i=[];let s=0;let l=0;const draw=r=>{const{clientWidth:o,clientHeight:c}=e;l=o;a=r.bytes>0?layoutCells(r,o,c):[];i=a.map((e,r)=>createElement(e,r,{width:o,height:c},t,n));e.replaceChildren(...i);e.dataset.cells=String(a.length);s=0;i[0]?.setAttribute(\\"tabindex\\",\\"0\\")};const activate=e=>{i[s]?.setAttribute(\\"tabindex\\",\\"-1\\");s=e;i[s]?.setAttribute(\\"tabindex\\",\\"0\\");i[s]?.focus({preventScroll:false})};const cellOf=e=>{const t=e instanceof Element?e.closest(\\"[data-cell]\\"):null;return t===null?null:a[Number(t.dataset.cell)]??null};const open=(e,t)=>{const{item:n}=e;const a=n.kind===\\"rest\\"||n.kind===\\"folded\\"?n.parent:n;if(a!==null&&a!==o&&a.children().length>0){r.open(a,t)}};e.addEventListener(\\"click\\",({target:e})=>{const t=cellOf(e);if(t!==null){open(t,false)}});e.addEventListener(\\"pointerover\\",({target:e})=>r.describe(cellOf(e)?.item??null));e.addEventListener(\\"pointerleave\\",()=>r.describe(null));e.addEventListener(\\"focusin\\",({target:e})=>{const t=cellOf(e);if(t!==null){s=a.indexOf(t);r.describe(t.item)}});e.addEventListener(\\"keydown\\",e=>{const t=a[s];if(e.altKey||e.ctrlKey||e.metaKey||t===undefined){return}const n=g[e.key];if(n!==undefined){const o=n(a,s);if(o!==null){activate(o)}else if(e.key===\\"ArrowRight\\"){open(t,true)}else if(e.key===\\"ArrowLeft\\"){r.leave()}}else if(e.key===\\"Enter\\"||e.key===\\" \\"){open(t,true)}else if(e.key===\\"Escape\\"||e.key===\\"Backspace\\"){r.leave()}else{return}e.preventDefault()});new ResizeObserver(()=>{if(o!==null&&Math.abs(e.clientWidth-l)>1){const t=a[s]?.item??null;const n=e.contains(document.activeElement);draw(o);if(n){activate(indexOf(a,t))}}}).observe(e);return{show:(e,t)=>{o=e;draw(e);if(t!==null&&a.length>0){activate(t===\\"first\\"?0:indexOf(a,t))}}}}function indexOf(e,t){for(let n=t;n!==null;n=n.parent){const t=e.findIndex(e=>e.item===n);if(t!==-1){return t}}return 0}const g={ArrowDown:(e,t)=>Math.min(t+1,e.length-1),ArrowUp:(e,t)=>Math.max(t-1,0),ArrowRight:(e,t)=>e[t]?.children.length?t+1:null,ArrowLeft:(e,t)=>{const n=e[t]?.level??1;const r=e.slice(0,t).findLastIndex(e=>e.level<n);return r===-1?null:r},Home:()=>0,End:e=>e.length-1};function createElement({item:e,x:t,y:n,width:r,height:o,level:a,place:i,siblings:s,children:l},c,u,g,b){const w=l.length>0;const v=g.layers[e.layer??0]?.origin??\\"own\\";const x=w?\\"open\\":e.kind===\\"rest\\"||e.kind===\\"folded\\"?\\"closed many\\":\\"closed\\";const k=create(\\"div\\",`cell ${x} ${v}`);const percent=(e,t)=>`${(e/t*100).toFixed(4)}%`;k.style.left=percent(t,u.width);k.style.top=percent(n,u.height);k.style.width=percent(r,u.width);k.style.height=percent(o,u.height);k.dataset.cell=String(c);k.dataset.kind=e.kind;k.tabIndex=-1;k.setAttribute(\\"role\\",\\"treeitem\\");k.setAttribute(\\"aria-level\\",String(a));k.setAttribute(\\"aria-posinset\\",String(i));k.setAttribute(\\"aria-setsize\\",String(s));k.setAttribute(\\"aria-label\\",[b.name(e),...b.facts(e)].join(\\", \\"));if(e.children().length>0){k.setAttribute(\\"aria-expanded\\",String(w))}if(!w&&e.shadowed>0){const t=create(\\"span\\",\\"part\\");t.style.height=percent(e.shadowed,e.bytes);k.append(t)}if(r>=d&&o>=h){const t=create(\\"span\\",\\"name\\",b.name(e).slice(0,y));const n=create(\\"span\\",\\"size\\",b.size(e.bytes));if(w){k.append(...r>=p?[n]:[],t)}else{k.append(t,...r>=m&&o>=f?[n]:[])}}return k}const b=[\\"size.bytes\\",\\"size.kilobytes\\",\\"size.megabytes\\",\\"size.gigabytes\\",\\"size.terabytes\\"];const w=new Map;function formatNumber(e,t,n){const r=`${e} ${JSON.stringify(n)}`;let o=w.get(r);if(o===undefined){o=new Intl.NumberFormat(e,n);w.set(r,o)}return o.format(t)}function formatSize(e,t,n=3){if(e===null){return t(\\"size.unknown\\")}let r=0;let o=e;while(r<b.length-1&&Number(o.toPrecision(n))>=1e3){o/=1e3;r+=1}const a=formatNumber(t.language,o,{maximumSignificantDigits:n});return t(b[r]??\\"size.bytes\\",{value:a})}function formatSizesApart(e,t,n){for(let r=3;r<16;r+=1){const o=[formatSize(e,n,r),formatSize(t,n,r)];if(e===t||o[0]!==o[1]){return o}}return[formatSize(e,n,16),formatSize(t,n,16)]}function formatSharesApart(e,t,n){for(let r=1;;r+=1){const percent=e=>formatNumber(n.language,e,{style:\\"percent\\",maximumFractionDigits:r});const o=[e===null?n(\\"size.unknown\\"):percent(e),percent(t)];if(e===t||r===15||o[0]!==o[1]){return o}}}function sumOrNull(e){return e.reduce((e,t)=>e===null||t===null?null:e+t,0)}function formatSeconds(e,t){if(e===null){return t(\\"size.unknown\\")}if(e<59.95){const decimal=e=>formatNumber(t.language,e,{maximumFractionDigits:1});return e>0&&e<.05?t(\\"report.time.below\\",{value:decimal(.1)}):t(\\"report.time.seconds\\",{value:decimal(e)})}const n=Math.round(e);return t(\\"report.time.minutes\\",{minutes:Math.floor(n/60),seconds:n%60})}function formatShare(e,t,n){const r=t>0?e/t:0;return isShareBelow(r)?n(\\"size.shareBelow\\",{share:formatLeastShare(n)}):formatPercent(r,r>0&&r<.995?2:1,n)}function isShareBelow(e){return e>0&&e<5e-4}function formatLeastShare(e){return formatPercent(.001,1,e)}function formatPercent(e,t,{language:n}){return formatNumber(n,e,{style:\\"percent\\",maximumSignificantDigits:2,minimumSignificantDigits:t})}const v=10;const x=null&&[\\"\\",\\"▏\\",\\"▎\\",\\"▍\\",\\"▌\\",\\"▋\\",\\"▊\\",\\"▉\\"];function shareBar(e,t,n=\\" \\"){const r=t>0?Math.min(1,e/t):0;const o=r>0?Math.max(1,Math.round(r*v*8)):0;const a=\\"█\\".repeat(Math.floor(o/8))+(x[o%8]??\\"\\");return a.padEnd(v,n)}function createWords(e,t){const{entries:n,layers:r}=e;const o=new Intl.NumberFormat(t.language);const number=e=>o.format(e);const size=e=>formatSize(e,t);const count=e=>t(\\"html.page.files\\",{count:e,number:number(e)});const layer=e=>{const n=r[e]?.line??null;return n===null?t(\\"html.page.layerAlone\\",{number:e+1}):t(\\"html.page.layerLine\\",{number:e+1,line:n})};const name=e=>e.kind===\\"folded\\"||e.kind===\\"rest\\"?t(\\"html.page.smaller\\",{count:e.files,number:number(e.files)}):e.name;const place=n=>{switch(n.kind){case\\"image\\":return n.name;case\\"layer\\":return r[n.layer??0]?.label??\\"\\";case\\"folded\\":case\\"rest\\":return t(\\"html.page.smallerIn\\",{path:`/${pathOf(e,n.node)}`,count:n.files,number:number(n.files)});case\\"directory\\":case\\"file\\":return`/${pathOf(e,n.node)}`}};const scope=t=>({kind:t.layer===null?\\"image\\":t.node===0?\\"layer\\":\\"directory\\",layer:(t.layer??0)+1,path:`/${pathOf(e,t.node)}`});const fate=e=>{const o=n.end[e]??0;const a=n.change[e];const i={number:Math.abs(o),label:r[Math.abs(o)-1]?.label??\\"\\"};return[...a===1?[t(\\"html.page.changed\\")]:[],...a===2?[t(\\"html.page.metadataOnly\\")]:[],...o>0?[t(\\"html.page.overwritten\\",i)]:[],...o<0?[t(\\"html.page.deleted\\",i)]:[]]};const facts=e=>[size(e.bytes),...e.kind===\\"file\\"||e.files===0?[]:[count(e.files)],...e.layer===null?[]:[layer(e.layer)],...e.layer===null?[]:[t(`html.page.origin.${r[e.layer]?.origin??\\"own\\"}`)],...e.entry!==null?fate(e.entry):e.shadowed>0?[t(\\"html.page.shadowed\\",{size:size(e.shadowed)})]:[]];const path=r=>{const o=`/${pathOf(e,n.node[r]??0)}`;const a=n.fold[r]??0;if(a===0)return o;return t(\\"html.page.smallerIn\\",{path:o,count:a,number:number(a)})};return{number:number,size:size,layer:layer,name:name,place:place,scope:scope,facts:facts,path:path,fate:fate}}const k=JSON.parse(document.getElementById(\\"data\\")?.textContent??\\"\\");for(const e of document.querySelectorAll(\\"table:has([data-sort])\\")){makeSortable(e)}const A=find(\\"explorer\\",HTMLElement);const M=find(\\"treemap\\",HTMLDivElement);const L=find(\\"crumbs\\",HTMLOListElement);const E=find(\\"info\\",HTMLParagraphElement);if(A!==null&&M!==null&&L!==null&&E!==null){A.hidden=false;startExplorer(k,{explorer:A,container:M,crumbs:L,info:E})}function startExplorer(e,{explorer:t,container:n,crumbs:r,info:o}){const a=createTexts(e);const i=createModel(e);const s=createWords(i,a);const l=createImageItem(i,a(\\"html.page.image\\"),t=>[s.number(t+1),e.layers[t]?.label??\\"\\"].join(\\" · \\"));let c=l;const describe=e=>{const t=e??c;o.replaceChildren(create(\\"span\\",\\"path\\",s.place(t).slice(0,600)),create(\\"span\\",\\"meta\\",s.facts(t).join(\\" · \\")))};const u=createTreemapView(n,i,s,{describe:describe,open:(e,t)=>go(e,t?\\"first\\":null),leave:()=>{if(c.parent!==null){go(c.parent,c)}}});const d=createFileList(i,s,a);const go=(e,t)=>{c=e;r.replaceChildren(...ancestry(e).map(createCrumb));n.dataset.empty=e.bytes>0?\\"\\":a(\\"html.page.empty\\");describe(null);u.show(e,t);d?.show(e)};const createCrumb=e=>{const t=create(\\"li\\");const n=e.kind===\\"layer\\"?a(\\"html.page.layer\\",{number:(e.layer??0)+1}):e.name;if(e===c){const e=create(\\"span\\",\\"here\\",n);e.setAttribute(\\"aria-current\\",\\"location\\");t.append(e)}else{const r=create(\\"button\\",\\"crumb\\",n);r.type=\\"button\\";r.addEventListener(\\"click\\",()=>go(e,c));t.append(r)}return t};for(const e of document.querySelectorAll(\\"[data-layer]\\")){const n=Number(e.dataset.layer);const r=l.children().find(e=>e.layer===n);if(r===undefined||r.children().length===0){continue}const o=create(\\"button\\",\\"number\\");o.type=\\"button\\";o.setAttribute(\\"aria-label\\",a(\\"html.page.openLayer\\",{number:n+1}));o.append(...e.childNodes);o.addEventListener(\\"click\\",()=>{go(r,\\"first\\");t.scrollIntoView()});e.replaceWith(o)}go(l,null);performance.mark(\\"treemap\\")}\\n","iF":":root {\\n  color-scheme: light dark;\\n  --bg: #fbfbfa;\\n  --panel: #ffffff;\\n  --fg: #1d2328;\\n  --muted: #59636c;\\n  --line: #dcdfe2;\\n  --soft: #f1f2f3;\\n  --link: #0b5cad;\\n  --own: #2a74ae;\\n  --own-soft: #e3eef7;\\n  --own-line: #a9cbe6;\\n  --on-own: #ffffff;\\n  --base: #65707a;\\n  --base-soft: #eceef0;\\n  --base-line: #c6ccd1;\\n  --on-base: #ffffff;\\n  --shadowed: #d9822b;\\n  --stripe: #9c5310;\\n  --on-shadowed: #ffffff;\\n  --good: #1a7f37;\\n  --good-soft: #e2f4e6;\\n  --bad: #c42434;\\n  --bad-soft: #fdeaec;\\n  --warn: #8a5a00;\\n  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, \\"DejaVu Sans Mono\\", \\"Liberation Mono\\", monospace;\\n}\\n@media (prefers-color-scheme: dark) {\\n  :root {\\n    --bg: #111518;\\n    --panel: #181d21;\\n    --fg: #e7ebee;\\n    --muted: #a0abb4;\\n    --line: #333b42;\\n    --soft: #20272c;\\n    --link: #6fb3f2;\\n    --own: #2c6da3;\\n    --own-soft: #172b3b;\\n    --own-line: #315a7c;\\n    --base: #5a656e;\\n    --base-soft: #20272c;\\n    --base-line: #424c54;\\n    --shadowed: #a96015;\\n    --stripe: #6b3a08;\\n    --good: #56d370;\\n    --good-soft: #12301b;\\n    --bad: #ff8b95;\\n    --bad-soft: #3d171b;\\n    --warn: #e3b341;\\n  }\\n}\\n*,\\n*::before,\\n*::after {\\n  box-sizing: border-box;\\n}\\nhtml {\\n  scroll-padding-top: 0.5rem;\\n}\\nbody {\\n  margin: 0 auto;\\n  max-width: 94rem;\\n  padding: 1.5rem clamp(0.75rem, 3vw, 2.5rem) 3rem;\\n  background: var(--bg);\\n  color: var(--fg);\\n  font:\\n    0.9375rem / 1.5 system-ui,\\n    -apple-system,\\n    \\"Segoe UI\\",\\n    \\"Noto Sans\\",\\n    Helvetica,\\n    Arial,\\n    \\"Liberation Sans\\",\\n    sans-serif;\\n  overflow-wrap: anywhere;\\n}\\nh1,\\nh2,\\nh3 {\\n  margin: 0;\\n  line-height: 1.25;\\n  text-wrap: balance;\\n}\\nh1 {\\n  font-size: 1.5rem;\\n  font-weight: 650;\\n}\\nh2 {\\n  margin-bottom: 0.625rem;\\n  font-size: 1.125rem;\\n}\\nh3 {\\n  font-size: 0.9375rem;\\n}\\np {\\n  margin: 0 0 0.5rem;\\n}\\nsection {\\n  margin-top: 2rem;\\n}\\na {\\n  color: var(--link);\\n}\\ncode,\\npre,\\n.path {\\n  font-family: var(--mono);\\n  font-size: 0.8125rem;\\n  direction: ltr;\\n  unicode-bidi: isolate;\\n}\\npre {\\n  max-height: 30rem;\\n  margin: 0.5rem 0 0;\\n  padding: 0.75rem;\\n  overflow: auto;\\n  border-radius: 6px;\\n  background: var(--soft);\\n  white-space: pre-wrap;\\n}\\nbutton,\\ninput {\\n  font: inherit;\\n  color: inherit;\\n}\\n:focus-visible {\\n  outline: 3px solid var(--link);\\n  outline-offset: 1px;\\n}\\n.context,\\n.hint,\\n.count,\\nsmall {\\n  color: var(--muted);\\n}\\n.verdict {\\n  display: inline-block;\\n  margin: 0.5rem 0;\\n  padding: 0.25rem 0.75rem;\\n  border-radius: 6px;\\n}\\n.verdict.pass {\\n  background: var(--good-soft);\\n}\\n.verdict.pass .mark {\\n  color: var(--good);\\n}\\n.verdict.accepted {\\n  background: var(--soft);\\n}\\n.verdict.accepted .mark {\\n  color: var(--warn);\\n}\\n.verdict.fail {\\n  background: var(--bad-soft);\\n}\\n.verdict.fail .mark {\\n  color: var(--bad);\\n}\\n.note {\\n  max-width: 60rem;\\n  margin-top: 0.75rem;\\n  padding: 0.375rem 0.75rem;\\n  border-inline-start: 3px solid var(--shadowed);\\n  background: var(--soft);\\n}\\n.figures {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 0.5rem 2.25rem;\\n  margin: 0.75rem 0 0;\\n}\\n.figures dt {\\n  color: var(--muted);\\n  font-size: 0.8125rem;\\n}\\n.figures dd {\\n  margin: 0;\\n  font-size: 1.25rem;\\n  font-variant-numeric: tabular-nums;\\n}\\n.figures small {\\n  font-size: 0.8125rem;\\n}\\n.swatch {\\n  display: inline-block;\\n  width: 0.75em;\\n  height: 0.75em;\\n  margin-inline-end: 0.4em;\\n  border-radius: 2px;\\n}\\n.swatch.own {\\n  background-color: var(--own);\\n}\\n.swatch.base {\\n  background-color: var(--base);\\n}\\n.swatch.shadowed,\\n.part {\\n  background: repeating-linear-gradient(135deg, var(--shadowed) 0 4px, var(--stripe) 4px 6px);\\n}\\n.bar {\\n  display: flex;\\n  flex-wrap: wrap;\\n  justify-content: space-between;\\n  gap: 0.25rem 1.5rem;\\n  margin-bottom: 0.5rem;\\n}\\n.crumbs,\\n.legend,\\n.file-list {\\n  margin: 0;\\n  padding: 0;\\n  list-style: none;\\n}\\n.crumbs,\\n.legend {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 0 0.25rem;\\n}\\n.legend {\\n  gap: 0 1rem;\\n  color: var(--muted);\\n  font-size: 0.8125rem;\\n}\\n.crumbs li + li::before {\\n  content: \\"›\\";\\n  margin-inline-end: 0.25rem;\\n  color: var(--muted);\\n}\\n.crumb,\\n.sort,\\nbutton.number {\\n  padding: 0;\\n  border: 0;\\n  background: none;\\n  text-align: inherit;\\n  cursor: pointer;\\n}\\n.crumb,\\nbutton.number {\\n  color: var(--link);\\n}\\n.crumb:hover,\\n.sort:hover,\\nbutton.number:hover {\\n  text-decoration: underline;\\n}\\n.here {\\n  font-weight: 600;\\n}\\n.panes {\\n  display: grid;\\n  grid-template-columns: minmax(0, 1fr) minmax(19rem, 27rem);\\n  gap: 1rem;\\n}\\n.panes.alone {\\n  grid-template-columns: minmax(0, 1fr);\\n}\\n.treemap {\\n  position: relative;\\n  height: 34rem;\\n  overflow: hidden;\\n  border-radius: 6px;\\n  background: var(--soft);\\n}\\n.treemap:empty::after {\\n  content: attr(data-empty);\\n  position: absolute;\\n  inset: 45% 0 auto;\\n  color: var(--muted);\\n  text-align: center;\\n}\\n.cell {\\n  position: absolute;\\n  overflow: hidden;\\n  border: 1px solid var(--panel);\\n  border-radius: 3px;\\n  padding: 0 4px;\\n  font-size: 0.75rem;\\n  line-height: 1.0625rem;\\n  white-space: nowrap;\\n  cursor: default;\\n}\\n.cell[aria-expanded],\\n.cell.many {\\n  cursor: zoom-in;\\n}\\n.cell.own {\\n  background-color: var(--own);\\n  color: var(--on-own);\\n}\\n.cell.base {\\n  background-color: var(--base);\\n  color: var(--on-base);\\n}\\n.cell.open {\\n  color: var(--fg);\\n}\\n.cell.open.own {\\n  border-color: var(--own-line);\\n  background: var(--own-soft);\\n}\\n.cell.open.base {\\n  border-color: var(--base-line);\\n  background: var(--base-soft);\\n}\\n.many {\\n  background-image:\\n    linear-gradient(rgb(255 255 255 / 22%) 1px, transparent 1px),\\n    linear-gradient(90deg, rgb(255 255 255 / 22%) 1px, transparent 1px);\\n  background-size: 6px 6px;\\n}\\n.swatch.many {\\n  background-size: 4px 4px;\\n}\\n.cell > .name,\\n.cell > .size {\\n  position: relative;\\n  display: block;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n  unicode-bidi: isolate;\\n}\\n.cell.open > .name {\\n  font-weight: 600;\\n}\\n.cell.open > .size {\\n  float: inline-end;\\n  margin-inline-start: 0.5rem;\\n}\\n.cell > .part ~ .name,\\n.cell > .part ~ .size {\\n  color: var(--on-shadowed);\\n  text-shadow:\\n    0 0 2px #000,\\n    0 0 3px #000;\\n}\\n.part {\\n  position: absolute;\\n  inset: auto 0 0;\\n}\\n.cell:hover {\\n  border-color: var(--fg);\\n}\\n.cell:focus-visible {\\n  outline: 3px solid var(--fg);\\n  outline-offset: -3px;\\n}\\n/* What is in it lies above its outline, but not above its header. */\\n.cell.open:focus-visible {\\n  background: var(--fg);\\n  color: var(--bg);\\n}\\n.info {\\n  min-height: 3.25rem;\\n  margin: 0.5rem 0 0;\\n}\\n.info > span {\\n  display: block;\\n}\\n.meta {\\n  color: var(--muted);\\n  font-size: 0.8125rem;\\n}\\n.hint {\\n  font-size: 0.8125rem;\\n}\\n.files-pane {\\n  display: flex;\\n  flex-direction: column;\\n  height: 34rem;\\n}\\n.filters {\\n  display: flex;\\n  flex-direction: column;\\n  gap: 0.375rem;\\n  margin: 0.375rem 0 0.25rem;\\n}\\n.search {\\n  display: flex;\\n  flex-direction: column;\\n}\\ninput[type=\\"search\\"] {\\n  padding: 0.3125rem 0.5rem;\\n  border: 1px solid var(--base);\\n  border-radius: 6px;\\n  background: var(--panel);\\n}\\n.count {\\n  margin: 0 0 0.25rem;\\n  font-size: 0.8125rem;\\n}\\n.file-scroll {\\n  flex: 1;\\n  overflow-y: auto;\\n  border-top: 1px solid var(--line);\\n}\\n.file-list li {\\n  display: grid;\\n  grid-template-columns: auto 1fr auto;\\n  column-gap: 0.125rem;\\n  align-items: baseline;\\n  padding: 0.3125rem 0.375rem 0.3125rem 0.125rem;\\n  border-bottom: 1px solid var(--line);\\n}\\n.file-list .amount {\\n  padding-inline-start: 0.75rem;\\n  font-variant-numeric: tabular-nums;\\n  white-space: nowrap;\\n}\\n.file-list .meta {\\n  grid-column: 2 / -1;\\n}\\n.more {\\n  margin: 0.5rem 0;\\n  padding: 0.25rem 0.75rem;\\n  border: 1px solid var(--base);\\n  border-radius: 6px;\\n  background: var(--panel);\\n  cursor: pointer;\\n}\\n.scroll {\\n  overflow-x: auto;\\n}\\ntable {\\n  width: 100%;\\n  border-collapse: collapse;\\n  font-variant-numeric: tabular-nums;\\n}\\nth,\\ntd {\\n  padding: 0.375rem 0.625rem;\\n  border-bottom: 1px solid var(--line);\\n  text-align: start;\\n  vertical-align: top;\\n}\\nth {\\n  font-size: 0.8125rem;\\n  font-weight: 600;\\n  white-space: nowrap;\\n}\\ntd {\\n  overflow-wrap: break-word;\\n}\\ntd.end,\\nth.end {\\n  text-align: end;\\n  white-space: nowrap;\\n}\\ntd.wide {\\n  width: 70%;\\n  min-width: 17rem;\\n  overflow-wrap: anywhere;\\n}\\ntd.short {\\n  max-width: 16rem;\\n}\\ntfoot td {\\n  border-bottom: 0;\\n  font-weight: 600;\\n}\\ntbody tr:hover {\\n  background: var(--soft);\\n}\\nth[aria-sort=\\"none\\"] .sort::after {\\n  content: \\" ↕\\";\\n  color: var(--base);\\n  font-weight: 400;\\n}\\nth[aria-sort=\\"descending\\"] .sort::after {\\n  content: \\" ↓\\";\\n}\\nth[aria-sort=\\"ascending\\"] .sort::after {\\n  content: \\" ↑\\";\\n}\\n.share {\\n  width: 5rem;\\n  min-width: 3rem;\\n  height: 0.5rem;\\n  vertical-align: baseline;\\n}\\n.share .track {\\n  fill: var(--soft);\\n}\\n.share .own {\\n  fill: var(--own);\\n}\\n.share .base {\\n  fill: var(--base);\\n}\\n.share .shadowed {\\n  fill: var(--shadowed);\\n}\\nsummary {\\n  cursor: pointer;\\n}\\n.tag {\\n  padding: 0 0.375rem;\\n  border: 1px solid var(--line);\\n  border-radius: 6px;\\n  color: var(--muted);\\n  font-size: 0.75rem;\\n}\\n.severity {\\n  font-weight: 600;\\n}\\n.severity.error {\\n  color: var(--bad);\\n}\\n.severity.warning {\\n  color: var(--warn);\\n}\\n.severity.info,\\n.severity.style {\\n  color: var(--muted);\\n}\\n.paths {\\n  margin: 0.25rem 0 0;\\n  padding-inline-start: 1.25rem;\\n}\\n@media (max-width: 60rem) {\\n  .panes {\\n    grid-template-columns: minmax(0, 1fr);\\n  }\\n  .treemap {\\n    height: 26rem;\\n  }\\n}\\n@media (forced-colors: active) {\\n  .cell,\\n  .swatch {\\n    border: 1px solid CanvasText;\\n  }\\n}\\n@media print {\\n  .cell,\\n  .swatch,\\n  .share,\\n  .verdict {\\n    print-color-adjust: exact;\\n  }\\n  .hint,\\n  .filters,\\n  .more,\\n  .sort::after {\\n    display: none;\\n  }\\n  table {\\n    font-size: 0.75rem;\\n  }\\n  th,\\n  td {\\n    padding: 0.25rem;\\n    overflow-wrap: anywhere;\\n  }\\n  td.wide {\\n    min-width: 0;\\n  }\\n  .share {\\n    width: 3rem;\\n    min-width: 0;\\n  }\\n  .panes {\\n    display: block;\\n  }\\n  .files-pane,\\n  .scroll {\\n    height: auto;\\n    overflow: visible;\\n  }\\n  .file-list li:nth-child(n + 16) {\\n    display: none;\\n  }\\n  .treemap,\\n  tr,\\n  li {\\n    break-inside: avoid;\\n  }\\n}\\n"}');
;// CONCATENATED MODULE: ./src/report/html/page-data.ts


/** Messages that the script fills in, with the names of their arguments; by `count` the script chooses a plural. */
const TEXT_ARGUMENTS = {
    "html.page.image": [],
    "html.page.layer": ["number"],
    "html.page.layerAlone": ["number"],
    "html.page.layerLine": ["number", "line"],
    "html.page.shadowed": ["size"],
    "html.page.files": ["count", "number"],
    "html.page.smaller": ["count", "number"],
    "html.page.smallerIn": ["path", "count", "number"],
    "html.page.overwritten": ["number", "label"],
    "html.page.deleted": ["number", "label"],
    "html.page.changed": [],
    "html.page.metadataOnly": [],
    "html.page.origin.base": [],
    "html.page.origin.own": [],
    "html.page.shown.image": ["shown", "count", "number", "size"],
    "html.page.shown.layer": ["shown", "count", "number", "layer", "size"],
    "html.page.shown.directory": ["shown", "count", "number", "path", "layer", "size"],
    "html.page.noneFound.image": [],
    "html.page.noneFound.layer": ["layer"],
    "html.page.noneFound.directory": ["path", "layer"],
    "html.page.notListed": ["count", "number"],
    "html.page.more": ["number"],
    "html.page.empty": [],
    "html.page.openLayer": ["number"],
    "size.bytes": ["value"],
    "size.kilobytes": ["value"],
    "size.megabytes": ["value"],
    "size.gigabytes": ["value"],
    "size.terabytes": ["value"],
    "size.unknown": [],
};
const LABEL_LENGTH = 160;
function toPageData(report, files, translate) {
    return {
        language: translate.language,
        texts: pageTexts(report, translate),
        layers: (report.image?.layers ?? []).map((layer) => toPageLayer(layer, translate)),
        files,
    };
}
function toPageLayer(layer, translate) {
    return {
        origin: layer.origin,
        size: layer.contentSize,
        label: (0,report_escape/* shorten */.ml)((0,report_escape/* makeVisible */.Xm)((0,layer_rows/* instructionLine */.HH)(layer)), LABEL_LENGTH) || translate("report.layers.unnamed"),
        line: layer.lines?.start ?? null,
    };
}
function pageTexts(report, translate) {
    const own = (0,layer_rows/* ownLayersAre */.Pp)(report);
    const samples = samplesOf(translate.language);
    const entries = Object.entries(TEXT_ARGUMENTS).map(([key, names]) => {
        const placeholders = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
        const text = (values) => translate(key, { ...placeholders, own, ...values });
        if (!names.some((name) => name === "count"))
            return [key, text({})];
        return [key, Object.fromEntries(samples.map(([category, count]) => [category, text({ count })]))];
    });
    return Object.fromEntries(entries);
}
/** A number of each plural category that whole numbers have. */
function samplesOf(language) {
    const rules = new Intl.PluralRules(language);
    // Russian and its like differ up to 20 and then again by the last digits; "many" of Spanish and French are millions.
    const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];
    return rules.resolvedOptions().pluralCategories.flatMap((category) => {
        const sample = numbers.find((number) => rules.select(number) === category);
        return sample === undefined ? [] : [[category, sample]];
    });
}

// EXTERNAL MODULE: ./src/report/build-cache.ts
var build_cache = __webpack_require__(3257);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
// EXTERNAL MODULE: ./src/report/stand-in.ts
var stand_in = __webpack_require__(1852);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
;// CONCATENATED MODULE: ./src/report/html/summary.ts








/** The page's head: what was reported on, the verdict, and the figures that matter. */
function summaryHeader(report, translate) {
    const kind = (0,verdict_text/* verdictKind */.uw)(report);
    return html `<header class="top">
<h1>${(0,report_escape/* shorten */.ml)(report.tag, 200)}</h1>
<p class="verdict ${kind}"><span class="mark" aria-hidden="true">${MARKS[kind]}</span> ${verdict(report, translate)}</p>
${accepted(report, translate)}<p class="context">${contextLine(report, translate)}</p>
${standIn(report, translate)}${figures(report, translate)}
</header>`;
}
const MARKS = { pass: "✔", accepted: "!", fail: "✖" };
function accepted(report, translate) {
    const text = (0,verdict_text/* acceptedText */.zs)(report, translate, (name) => name);
    return text === null ? NOTHING : html `<p class="note">${text}</p>\n`;
}
function verdict(report, translate) {
    const { phrases } = (0,verdict_text/* verdictText */.nt)(report, translate);
    const failing = (0,verdict_text/* failingInstruction */.Xh)(report);
    const text = html `<strong>${phrases.join(" · ")}</strong>`;
    return failing === null ? text : html `${text} <code>${failing}</code>`;
}
function contextLine(report, translate) {
    const { dockerfile, target, image, build } = report;
    const parts = [];
    if (dockerfile !== null) {
        const key = dockerfile.generated ? "html.context.generated" : "html.context.dockerfile";
        parts.push(translate(key, { path: (0,report_escape/* shorten */.ml)(dockerfile.path, 200) }));
    }
    if (target !== null) {
        parts.push(translate("report.context.target", { target: (0,report_escape/* shorten */.ml)(target, 60) }));
    }
    if (image !== null) {
        parts.push((0,report_escape/* shorten */.ml)(image.platform, 60));
    }
    if (build !== null && build.failure === null) {
        parts.push(translate("report.context.built", { time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate) }));
    }
    const cached = (0,build_cache/* cacheText */.e)(report, translate);
    if (cached !== null) {
        parts.push(cached);
    }
    return parts.join(" · ");
}
function standIn({ image }, translate) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return NOTHING;
    }
    const text = translate((0,stand_in/* standInKey */.H)(base.standIn), {
        standIn: (0,report_escape/* shorten */.ml)(base.standIn, 200),
        reference: (0,report_escape/* shorten */.ml)(base.reference, 120),
    });
    return html `<p class="note">${text}</p>\n`;
}
function figures(report, translate) {
    const { image, limits, comparison } = report;
    if (image === null) {
        return NOTHING;
    }
    const size = (bytes) => (0,report_size/* formatSize */.Xq)(bytes, translate);
    const part = (bytes) => bytes === null || image.contentSize === null ? "" : (0,report_size/* formatShare */.T1)(bytes, image.contentSize, translate);
    const sum = (own) => (0,report_size/* sumOrNull */.o9)(image.layers.filter((layer) => (0,layer_rows/* isOwn */.NP)(layer) === own).map((layer) => layer.contentSize));
    const [own, base] = [sum(true), sum(false)];
    const kind = (0,layer_rows/* ownLayersAre */.Pp)(report);
    const rows = [
        figure(translate("html.figure.image"), size(image.contentSize), limits.imageSize === null ? "" : translate("html.figure.limit", { limit: size(limits.imageSize) })),
        ...(kind === "all"
            ? [figure(translate("html.figure.base"), translate("html.figure.baseUnknown"), "")]
            : [
                figure(translate("html.figure.own", { own: kind }), size(own), part(own), "own"),
                figure(translate("html.figure.base"), size(base), part(base), "base"),
            ]),
    ];
    if (comparison !== null) {
        const against = translate("html.figure.against", { name: (0,report_escape/* shorten */.ml)(comparison.baseline.name, 120) });
        rows.splice(1, 0, figure(translate("change.heading"), (0,size_change/* formatChange */.eD)(comparison.total, translate), against));
    }
    if (image.files !== null) {
        const { bytes } = image.files.shadowed;
        const note = limits.wasted === null ? part(bytes) : translate("html.figure.limit", { limit: size(limits.wasted) });
        rows.push(figure(translate("html.figure.shadowed"), size(bytes), note, "shadowed"));
    }
    if (image.downloadSize !== null) {
        rows.push(figure(translate("html.figure.download"), size(image.downloadSize), ""));
    }
    if (image.files !== null) {
        const count = translate("html.figure.fileCount", { count: image.files.visible.files });
        rows.push(figure(translate("html.figure.files"), count, ""));
    }
    return html `<dl class="figures">${concat(rows)}</dl>`;
}
function figure(name, value, note, colour = "") {
    const swatch = colour === "" ? NOTHING : html `<span class="swatch ${colour}" aria-hidden="true"></span>`;
    const aside = note === "" ? NOTHING : html ` <small>${note}</small>`;
    return html `<div><dt>${swatch}${name}</dt><dd>${value}${aside}</dd></div>`;
}

;// CONCATENATED MODULE: ./src/report/html.ts










// The page loads nothing, sends nothing, and runs nothing but its own script and style.
// https://www.w3.org/TR/CSP3/
const POLICY = [
    "default-src 'none'",
    `script-src '${page_assets_namespaceObject.W3}'`,
    `style-src '${page_assets_namespaceObject.Me}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join("; ");
/**
 * A report as one HTML page that needs no network. `files` are the image's files for its treemap and its search, of
 * the layers in the report's order; null where they are not known. The report's texts may be hostile, not secret.
 */
function renderHtml(report, files, translate) {
    const sections = [
        failureSection(report, translate),
        explorerSection(report, files, translate),
        adviceSection(report, translate),
        layersSection(report, translate),
        findingsSection(report, translate),
        measuringSection(report, translate),
    ];
    return html `<!doctype html>
<html lang="${translate.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${translate("html.title", { tag: report.tag })}</title>
<style>${ownSource(page_assets_namespaceObject.iF)}</style>
</head>
<body>
${summaryHeader(report, translate)}
<main>
${concat(sections)}
</main>
<script type="application/json" id="data">${jsonData(toPageData(report, files, translate))}</script>
<script type="module">${ownSource(page_assets_namespaceObject.K$)}</script>
</body>
</html>
`.html;
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ severityText)
/* harmony export */ });
/** How severe a finding is, and whether it is new where that is known: `warning, new`. */
function severityText(severity, isNew, translate) {
    const text = translate(`report.severity.${severity}`);
    return isNew === true
        ? translate("report.findings.new", { severity: text, mark: translate("report.findings.newMark") })
        : text;
}


/***/ })

};
