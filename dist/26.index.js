export const id = 26;
export const ids = [26];
export const modules = {

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/** The files that explain the change, over all layers, the largest change first. */
function changedFiles({ comparison, image }) {
    const changes = comparison?.layers ?? [];
    return changes
        .flatMap(({ files, layer }) => files.map((file) => ({ ...file, layer: layer === null ? null : (image?.layers[layer] ?? null) })))
        .sort((a, b) => deltaOf(b) - deltaOf(a));
}
function deltaOf({ before, after }) {
    return Math.abs((after ?? 0) - (before ?? 0));
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   n: () => (/* binding */ splitFindings)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8472);

const rank = (severity) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
/** Most severe first; then by file, place and rule, so that the order is the same on each run. */
function bySeverity(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity) ||
        compare(a.path, b.path) ||
        a.start.line - b.start.line ||
        a.start.column - b.start.column ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The findings that fail the verdict, and the others. */
function splitFindings(report) {
    const sorted = bySeverity(report.findings);
    const reason = report.verdict.reasons.find((one) => one.kind === "lint" || one.kind === "new-lint");
    if (reason === undefined) {
        return { blocking: [], other: sorted };
    }
    const threshold = rank(reason.failOn);
    const isBlocking = ({ severity, isNew }) => rank(severity) <= threshold && (reason.kind === "lint" || isNew !== false);
    return {
        blocking: sorted.filter(isBlocking),
        other: sorted.filter((finding) => !isBlocking(finding)),
    };
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitRows)
/* harmony export */ });
/* harmony import */ var _size_increase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1195);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9678);




/**
 * Every limit of a report and its figure, those that are not kept first; none where there is one alone which the first
 * line tells, with its figure: the image's size, or a growth that is too much. Nothing in it is escaped.
 */
function limitRows(report, translate) {
    const { image } = report;
    if (image === null)
        return [];
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const rows = [
        ...wholeImageRows(report, image, reasons, translate),
        ...layerRows(report, image, reasons, translate),
    ];
    const isGrowth = reasons.some((reason) => reason.kind === "size-increase" && reason.increase !== null);
    if (rows.length === 1 && (report.limits.imageSize !== null || isGrowth))
        return [];
    return [...rows.filter(({ isKept }) => !isKept), ...rows.filter(({ isKept }) => isKept)];
}
function wholeImageRows({ limits, comparison }, image, reasons, translate) {
    const rows = [];
    const add = (what, kind, [measured, limit]) => {
        const isKept = !reasons.some((reason) => reason.kind === kind);
        rows.push({ what, lines: null, limit, measured, isKept });
    };
    if (limits.imageSize !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
        add(translate("report.limits.image"), "image-size", sizes);
    }
    const growth = growthOf(reasons, limits.increase, comparison);
    if (growth !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(growth.increase, growth.limit, translate);
        add(translate("change.limit"), "size-increase", sizes);
    }
    if (limits.layers !== null) {
        const number = new Intl.NumberFormat(translate.language);
        const counts = [number.format(image.layers.length), number.format(limits.layers)];
        add(translate("report.limits.layers"), "layer-count", counts);
    }
    if (limits.wasted !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(image.files?.shadowed.bytes ?? null, limits.wasted, translate);
        add(translate("report.limits.wasted"), "wasted", sizes);
    }
    if (limits.efficiency !== null) {
        const shares = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSharesApart */ .Os)(image.files?.dive.efficiency ?? null, limits.efficiency, translate);
        add(translate("report.limits.efficiency"), "efficiency", shares);
    }
    return rows;
}
/** Null where the image's growth is not limited, or where there was nothing to compare with or no way to do it. */
function growthOf(reasons, increase, comparison) {
    const over = reasons.find((reason) => reason.kind === "size-increase");
    if (over !== undefined) {
        const { increase: size, limit } = over;
        return size === null || limit === null ? null : { increase: size, limit };
    }
    if (increase === null || comparison === null)
        return null;
    const limit = (0,_size_increase_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedIncrease */ .$)(increase, comparison.total.before);
    return { increase: Math.max(0, (0,_size_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeDelta */ .GL)(comparison)), limit };
}
/** The layers over their limit; then the limits of lines that are kept, and the largest layer within its limit. */
function layerRows({ limits }, image, reasons, translate) {
    const row = (lines, bytes, most, isKept) => {
        const [measured, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(bytes, most, translate);
        const what = lines === null
            ? translate("report.limits.layer")
            : translate("report.limits.layerOfLine", { line: lines.start });
        return { what, lines, limit, measured, isKept };
    };
    const over = reasons.filter((reason) => reason.kind === "layer-size");
    const rows = over.map(({ lines, size, limit }) => row(lines, size, limit, false));
    const overLines = new Set(over.map(({ lines }) => lines?.start));
    const own = image.layers.filter(_layer_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP);
    const byLine = new Map(own.flatMap((layer) => (layer.lines ? [[layer.lines.start, layer]] : [])));
    for (const { lines, limit } of limits.lines) {
        if (overLines.has(lines.start))
            continue;
        // An instruction that changes nothing makes no layer.
        rows.push(row(lines, byLine.get(lines.start)?.contentSize ?? 0, limit, true));
    }
    const withOwnLimit = new Set(limits.lines.map(({ lines }) => lines.start));
    const others = own.filter(({ lines }) => lines === null || !withOwnLimit.has(lines.start));
    const [largest] = others.toSorted((a, b) => (b.contentSize ?? 0) - (a.contentSize ?? 0));
    const isOver = over.some(({ setBy }) => setBy === "input");
    if (limits.layerSize !== null && largest !== undefined && !isOver) {
        const kept = row(largest.lines, largest.contentSize, limits.layerSize, true);
        rows.push({ ...kept, what: translate("report.limits.largestLayer") });
    }
    return rows;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   GM: () => (/* binding */ dockerfileUrl),
/* harmony export */   Sw: () => (/* binding */ failurePlace),
/* harmony export */   fW: () => (/* binding */ placeName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

/** For a report that is read where nothing can be linked: on disk, in a terminal. */
const NO_LINKS = { commit: null, run: null, line: () => null };
/** `Dockerfile:3`, as compilers and editors write a place. */
function placeName(path, line) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(path, 100)}:${line}`;
}
/** The address of lines of the Dockerfile; null where there is none. */
function dockerfileUrl({ dockerfile }, links, lines) {
    return dockerfile === null || lines === null ? null : links.line(dockerfile.path, lines);
}
/** The place of the build's failure, if it has one. */
function failurePlace({ build, dockerfile, }) {
    const lines = build?.failure?.lines ?? null;
    return lines === null || dockerfile === null ? null : { path: dockerfile.path, ...lines };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _terminal_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9021);


/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
function logTail(log, most) {
    if (most === 0) {
        return [];
    }
    return log
        .flatMap((line) => (0,_terminal_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEscapes */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, 5_000)).split(/\r?\n/))
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-most)
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, 300));
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ COMMENT_LIMIT),
  lc: () => (/* binding */ renderBody),
  wQ: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/markdown/advice.ts
var advice = __webpack_require__(4116);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/markdown/layers.ts
var markdown_layers = __webpack_require__(7034);
// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
;// CONCATENATED MODULE: ./src/report/markdown/build-steps.ts





/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const rows = build.steps.map((step) => [
        step.lines === null ? markup/* NOTHING */.K$ : (0,markup/* link */.nf)(String(step.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, step.lines)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(step.name, markdown_layers/* INSTRUCTION_LENGTH */.ys)),
        (0,markdown_layers/* stepTime */.GF)(step.cached, step.seconds, translate),
    ]);
    const summary = translate("report.steps.summary", {
        count: build.steps.length,
        cached: build.steps.filter(({ cached }) => cached).length,
        time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate),
    });
    const columns = [
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.steps.step"), align: "left" },
        { heading: translate("report.layers.time"), align: "right" },
    ];
    return (0,markup/* details */.zH)(summary, (0,markup/* join */.fj)([(0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(build.command.join(" "), 500)), (0,markup/* table */.tp)(columns, rows)], "\n\n"));
}

// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __webpack_require__(4236);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
;// CONCATENATED MODULE: ./src/report/markdown/changed-files.ts






const MOST_FILES = 20;
/** The files that explain why layers changed their size, folded. */
function changedFilesTable(report, { translate, links }) {
    const all = (0,changed_files/* changedFiles */.Y)(report);
    const files = all.slice(0, MOST_FILES);
    if (files.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const size = (bytes) => bytes === null ? markup/* NOTHING */.K$ : (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate));
    const rows = files.map(({ path, before, after, layer }) => [
        (0,markup/* unbroken */.D_)((0,size_change/* formatDelta */.CW)({ before: before ?? 0, after: after ?? 0 }, translate)),
        size(before),
        size(after),
        layer === null || layer.lines === null
            ? markup/* NOTHING */.K$
            : (0,markup/* link */.nf)(String(layer.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, layer.lines)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(path, 120)),
    ]);
    const columns = [
        { heading: translate("change.heading"), align: "right" },
        { heading: translate("change.before"), align: "right" },
        { heading: translate("change.after"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.files.file"), align: "left" },
    ];
    const more = all.length - files.length;
    return (0,markup/* details */.zH)(translate("change.files", { count: all.length }), (0,markup/* join */.fj)([
        (0,markup/* table */.tp)(columns, rows),
        more === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.files.moreFiles", { count: more }),
    ], "\n\n"));
}

;// CONCATENATED MODULE: ./src/report/markdown/context.ts
const TIERS = [
    { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
    { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
    { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];

// EXTERNAL MODULE: ./src/report/markdown/failure.ts
var failure = __webpack_require__(5524);
;// CONCATENATED MODULE: ./src/report/markdown/files.ts





/** The layers whose files are named, largest first. */
const MOST_LAYERS = 8;
/** The largest files that each own layer wrote, and what of them is not in the final image. */
function layerFiles(report, context) {
    const { image } = report;
    if (image === null || image.files === null) {
        return markup/* NOTHING */.K$;
    }
    const { translate } = context;
    const written = image.layers
        .flatMap((layer, index) => (layer.files?.top.length ? [{ layer, index }] : []))
        .toSorted((a, b) => (b.layer.contentSize ?? 0) - (a.layer.contentSize ?? 0));
    if (written.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const { written: all, shadowed } = image.files;
    const blocks = written.slice(0, MOST_LAYERS).map(({ layer }) => layerBlock(layer, report, context));
    return (0,markup/* details */.zH)(translate("report.files.summary", {
        files: all.files,
        shadowedFiles: shadowed.files,
        shadowed: (0,report_size/* formatSize */.Xq)(shadowed.bytes, translate),
    }), (0,markup/* join */.fj)([
        ...blocks,
        written.length === blocks.length
            ? markup/* NOTHING */.K$
            : (0,markup/* phrase */.MZ)(translate, "report.files.moreLayers", { count: written.length - blocks.length }),
    ], "\n\n"));
}
function layerBlock(layer, report, context) {
    const { translate, links } = context;
    const { files, lines } = layer;
    if (files === null) {
        return markup/* NOTHING */.K$;
    }
    const count = (name) => files[name].files;
    const instruction = (0,markdown_layers/* instructionCell */.zy)(layer, translate);
    const place = lines === null
        ? instruction
        : (0,markup/* phrase */.MZ)(translate, "report.files.atLine", {
            line: (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
            instruction,
        });
    const changes = translate("report.files.changes", {
        added: count("added"),
        changed: count("changed"),
        removed: count("removed"),
    });
    const columns = [
        { heading: translate("report.layers.size"), align: "right" },
        { heading: translate("report.files.file"), align: "left" },
        { heading: translate("report.files.fate"), align: "left" },
    ];
    const shadowed = files.top.some(({ fate }) => fate !== "visible");
    const body = files.top.map(({ bytes, path, fate, killedBy }) => [
        (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(path, 120)),
        ...(shadowed ? [fateOf(fate, killedBy, report, context)] : []),
    ]);
    return (0,markup/* join */.fj)([(0,markup.md) `${place} · ${changes}`, (0,markup/* table */.tp)(shadowed ? columns : columns.slice(0, 2), body)], "\n\n");
}
/** What became of a file that a later layer overwrote or deleted, and by which line. */
function fateOf(fate, killedBy, report, { translate, links }) {
    if (fate === "visible") {
        return markup/* NOTHING */.K$;
    }
    const lines = killedBy === null ? null : (report.image?.layers[killedBy]?.lines ?? null);
    return lines === null
        ? (0,markup/* phrase */.MZ)(translate, "report.files.killed", { fate })
        : (0,markup/* phrase */.MZ)(translate, "report.files.killedAt", {
            fate,
            line: (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        });
}

// EXTERNAL MODULE: ./src/report/markdown/findings.ts + 1 modules
var findings = __webpack_require__(9943);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/report/markdown/limits.ts
var limits = __webpack_require__(9416);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
;// CONCATENATED MODULE: ./src/report/markdown/measuring.ts


const HOW = {
    history: "report.measuring.byHistory",
    layers: "report.measuring.byLayers",
    none: "report.measuring.byNothing",
};
/** What a size means here, and how it was got. */
function howMeasured({ image, tool }, { translate }) {
    if (image === null) {
        return markup/* NOTHING */.K$;
    }
    const history = (0,markup/* code */.aY)("docker history");
    const sentences = [
        (0,markup/* phrase */.MZ)(translate, "report.measuring.contentSize"),
        (0,markup/* phrase */.MZ)(translate, HOW[image.measuredBy], image.measuredBy === "history" ? { history } : {}),
        image.store === "containerd"
            ? (0,markup/* phrase */.MZ)(translate, "report.measuring.containerd", { history, imageList: (0,markup/* code */.aY)("docker image ls") })
            : markup/* NOTHING */.K$,
        (0,layer_rows/* knowsDownloadSizes */.X6)(image) ? (0,markup/* phrase */.MZ)(translate, "report.measuring.downloadSize") : markup/* NOTHING */.K$,
        image.layers.some(({ mapping }) => mapping === "approximate")
            ? (0,markup/* phrase */.MZ)(translate, "report.measuring.approximate")
            : markup/* NOTHING */.K$,
        (0,markup/* phrase */.MZ)(translate, "report.measuring.units"),
        (0,markup/* phrase */.MZ)(translate, "report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store ?? "file",
        }),
    ].filter((sentence) => sentence !== markup/* NOTHING */.K$);
    return (0,markup/* details */.zH)(translate("report.measuring.summary"), (0,markup/* join */.fj)(sentences.map((sentence) => (0,markup.md) `- ${sentence}`), "\n"));
}

;// CONCATENATED MODULE: ./src/report/image-list-excerpt.ts
const MOST_LINES = 30;
/**
 * What to show of a long `docker image ls`: with more than 30 lines only the heading and the rows of the named
 * images. Names are references; the table says them in one column (`python:3.8`) or in two (`python  3.8`).
 */
function imageListExcerpt(text, references) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length <= MOST_LINES) {
        return { text: lines.join("\n"), omitted: 0 };
    }
    const names = new Set(references.map(familiarName));
    const [heading = "", ...rows] = lines;
    const shown = rows.filter((row) => {
        const [first = "", second = ""] = row.trim().split(/\s+/, 2);
        return names.has(first) || names.has(`${first}:${second}`);
    });
    return { text: [heading, ...shown].join("\n"), omitted: rows.length - shown.length };
}
/** As docker lists it: without Docker Hub's own prefix, with a tag. */
function familiarName(reference) {
    const [named = ""] = reference.split("@", 1);
    const name = named.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
    return name.lastIndexOf(":") > name.lastIndexOf("/") ? name : `${name}:latest`;
}

;// CONCATENATED MODULE: ./src/report/markdown/raw.ts







/** Every own instruction as it stands in the Dockerfile, where the table could not show them all in full. */
function instructionsInFull(report, { translate, links, tier }) {
    const all = (report.image?.layers ?? []).filter(layer_rows/* isOwn */.NP);
    const own = all.filter((layer) => (0,layer_rows/* instructionLine */.HH)(layer) !== "");
    const cut = own.some((layer) => (0,layer_rows/* instructionLine */.HH)(layer).length > markdown_layers/* INSTRUCTION_LENGTH */.ys);
    if (own.length === 0 || (!cut && all.length <= tier.layers)) {
        return markup/* NOTHING */.K$;
    }
    const { dockerfile } = report;
    const blocks = own.flatMap((layer) => {
        const size = (0,report_size/* formatSize */.Xq)(layer.contentSize, translate);
        const { lines } = layer;
        const place = lines === null || dockerfile === null
            ? (0,markup.md) `${size}`
            : (0,markup.md) `${(0,markup/* link */.nf)((0,report_links/* placeName */.fW)(dockerfile.path, lines.start), links.line(dockerfile.path, lines))} · ${size}`;
        return [place, (0,markup/* fence */.EU)(layer.instruction ?? layer.createdBy)];
    });
    return (0,markup/* details */.zH)(translate("report.instructions.summary", { count: own.length }), (0,markup/* join */.fj)(blocks, "\n\n"));
}
/** `docker image ls` as docker printed it. */
function imageList(report, { translate }) {
    const { imageList: captured, image } = report;
    if (captured === null) {
        return markup/* NOTHING */.K$;
    }
    const excerpt = imageListExcerpt(captured.text, [
        report.tag,
        ...(image?.base == null ? [] : [image.base.reference]),
    ]);
    const more = excerpt.omitted === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.imageList.more", { count: excerpt.omitted });
    return (0,markup/* details */.zH)(translate("report.imageList.summary", {
        command: (0,report_escape/* shorten */.ml)(captured.command, 100),
        count: captured.rows.length,
    }), (0,markup/* join */.fj)([standInNote(report, translate), (0,markup/* fence */.EU)(excerpt.text), more], "\n\n"));
}
/** `docker history` of the image. */
function imageHistory({ history }, { translate }) {
    return history === null ? markup/* NOTHING */.K$ : historyDetails(history, markup/* NOTHING */.K$, translate);
}
/** `docker history` of the base image. */
function baseHistory(report, { translate }) {
    const { baseHistory: captured } = report;
    return captured === null ? markup/* NOTHING */.K$ : historyDetails(captured, standInNote(report, translate), translate);
}
function historyDetails({ command, text, rows }, note, translate) {
    return (0,markup/* details */.zH)(translate("report.history.summary", { command: (0,report_escape/* shorten */.ml)(command, 100), count: rows.length }), (0,markup/* join */.fj)([note, (0,markup/* fence */.EU)(text)], "\n\n"));
}
function standInNote({ image }, translate) {
    const base = image?.base ?? null;
    return base === null || base.standIn === null
        ? markup/* NOTHING */.K$
        : (0,markup/* phrase */.MZ)(translate, "report.standIn.note", { reference: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(base.reference, 120)) });
}

;// CONCATENATED MODULE: ./src/report/markdown.ts














/** UTF-8 bytes. GitHub refuses a comment of more than 65,536 characters; fewer bytes hold under every reading. */
const COMMENT_LIMIT = 65_000;
/**
 * A report as a pull request comment in GitHub's Markdown. Longer reports lose whole parts, least important first,
 * until they fit, and say so. Throws a RangeError where not even the first lines fit into `limit`.
 */
function renderComment(report, options) {
    const { marker, limit = COMMENT_LIMIT } = options;
    const body = renderBody(report, options, limit - utf8Length(`${marker}\n`), "run-summary");
    return `${marker}\n${body}`;
}
/** The body that comment and job summary share, in at most `limit` UTF-8 bytes; `whole` is where all of it stands. */
function renderBody(report, { translate, links, resolved = false }, limit, whole) {
    for (const tier of TIERS) {
        const body = `${renderTier(report, { translate, links, tier, whole, resolved }).markdown}\n`;
        if (utf8Length(body) <= limit) {
            return body;
        }
    }
    throw new RangeError(`A report does not fit into ${limit} bytes.`);
}
function renderTier(report, context) {
    const { tier } = context;
    const sections = [
        (0,headline/* headline */.Pl)(report, context),
        (0,headline/* acceptedLine */.S7)(report, context),
        (0,headline/* contextLine */.q3)(report, context),
        (0,headline/* standInLine */.oW)(report, context),
        (0,failure/* buildFailure */.H)(report, context),
        (0,findings/* blockingFindings */.U)(report, context),
        (0,limits/* exceededLimits */.e)(report, context),
        (0,markdown_layers/* layerTable */._N)(report, context),
        ...(tier.details ? [changedFilesTable(report, context)] : []),
        (0,advice/* adviceTable */.T)(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details
            ? [limits/* keptLimits */.l, findings/* otherFindings */.j, layerFiles].map((section) => section(report, context))
            : []),
        ...(tier.rawText ? [instructionsInFull, imageList, imageHistory, baseHistory, buildSteps] : []).map((section) => section(report, context)),
        ...(tier.details ? [howMeasured(report, context)] : []),
    ];
    return (0,markup/* join */.fj)(sections, "\n\n");
}
function notes({ notes: all }, { tier, translate }) {
    const shown = all.slice(0, tier.details ? 20 : tier.findings);
    const more = all.length - shown.length;
    return (0,markup/* join */.fj)([
        ...shown.map((note) => (0,markup.md) `⚠️ ${(0,report_escape/* shorten */.ml)(note, 400)}`),
        shown.length === 0 || more === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.notes.more", { count: more }),
    ], "\n\n");
}
const OMITTED = {
    "no-raw-text": "report.omitted.rawText",
    "no-details": "report.omitted.details",
    short: "report.omitted.short",
    headline: "report.omitted.headline",
};
/** Says what a shortened report lacks, and where the whole one is. */
function omitted({ tier, links, whole, translate }) {
    if (tier.name === "full") {
        return markup/* NOTHING */.K$;
    }
    const place = whole === "report.json" ? (0,markup/* code */.aY)(whole) : (0,markup/* link */.nf)(translate("report.omitted.runSummary"), links.run);
    return (0,markup.md) `${(0,markup/* phrase */.MZ)(translate, OMITTED[tier.name])} ${(0,markup/* phrase */.MZ)(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ adviceTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1272);




/** Open, as many as a reviewer may act on; the rest is folded. */
const MOST_OPEN = 3;
const MOST_FOLDED = 50;
/** What could be saved, most bytes first, with what to write instead. */
function adviceTable(report, context) {
    const { advice } = report;
    if (advice.length === 0 || context.tier.findings === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    const { translate } = context;
    const folded = context.tier.details ? advice.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED) : [];
    const left = advice.length - Math.min(advice.length, MOST_OPEN) - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        rows(advice.slice(0, MOST_OPEN), report, context),
        folded.length === 0
            ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(translate("report.advice.summary", { count: folded.length }), rows(folded, report, context)),
        left === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.advice.more", { count: left }),
    ], "\n\n");
}
function rows(advice, report, { translate, links }) {
    const columns = [
        { heading: translate("report.advice.saves"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.advice.what"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, advice.map(({ savedBytes, lines, message, ruleId, helpUrl }) => [
        savedBytes === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.md) `⚠️` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(savedBytes, translate)),
        lines === null ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(String(lines.start), (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileUrl */ .GM)(report, links, lines)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(message, 600)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ruleId, 60), helpUrl),
    ]));
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildFailure)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1807);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1272);




/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(failure.message, 500);
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .Sw)(report);
    const what = place === null
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.md) `${message}`
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.failure.at", {
            place: (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .logTail */ .R)(failure.log, tier.logLines);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        what,
        lines.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(lines.join("\n")),
    ], "\n\n");
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ blockingFindings),
  j: () => (/* binding */ otherFindings)
});

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
;// CONCATENATED MODULE: ./src/report/list-text.ts
/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
function formatList(parts, { language }) {
    // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
    return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
}

// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
;// CONCATENATED MODULE: ./src/report/markdown/findings.ts






const MOST_FOLDED = 200;
/** The findings that fail the verdict, open. */
function blockingFindings(report, context) {
    const { blocking } = (0,findings_order/* splitFindings */.n)(report);
    return findingsTable(blocking, context.tier.findings, report, context);
}
/** The findings that do not fail the verdict, folded. */
function otherFindings(report, context) {
    const { blocking, other } = (0,findings_order/* splitFindings */.n)(report);
    if (other.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate), fresh: countNew(other) });
    return (0,markup/* details */.zH)(summary, findingsTable(other, MOST_FOLDED, report, context));
}
/** How many of them are new; none is where that is not known. */
function countNew(findings) {
    return findings.filter(({ isNew }) => isNew).length;
}
function severityCounts(findings, translate) {
    const counts = finding/* SEVERITIES */.o.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
    });
    return formatList(counts, translate);
}
function findingsTable(findings, most, report, context) {
    if (findings.length === 0 || most === 0) {
        return markup/* NOTHING */.K$;
    }
    const { translate } = context;
    const columns = [
        { heading: translate("report.findings.severity"), align: "left" },
        { heading: translate("report.findings.place"), align: "right" },
        { heading: translate("report.findings.message"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    const rows = findings.slice(0, most).map((finding) => findingRow(finding, report, context));
    const more = findings.length - rows.length;
    return (0,markup/* join */.fj)([(0,markup/* table */.tp)(columns, rows), more > 0 ? (0,markup/* phrase */.MZ)(translate, "report.findings.more", { count: more }) : markup/* NOTHING */.K$], "\n\n");
}
function findingRow(finding, { dockerfile }, { translate, links }) {
    const { path, start, end } = finding;
    const severity = translate(`report.severity.${finding.severity}`);
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        finding.isNew
            ? (0,markup/* phrase */.MZ)(translate, "report.findings.new", {
                severity,
                mark: (0,markup/* bold */.Cr)(translate("report.findings.newMark")),
            })
            : (0,markup.md) `${severity}`,
        (0,markup/* link */.nf)(path === dockerfile?.path ? String(start.line) : (0,report_links/* placeName */.fW)(path, start.line), url),
        (0,markup.md) `${(0,report_escape/* shorten */.ml)(finding.message, 600)}`,
        (0,markup/* link */.nf)((0,report_escape/* shorten */.ml)(finding.ruleId, 60), finding.helpUrl),
    ];
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ stepTime),
/* harmony export */   _N: () => (/* binding */ layerTable),
/* harmony export */   ys: () => (/* binding */ INSTRUCTION_LENGTH),
/* harmony export */   zy: () => (/* binding */ instructionCell)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8940);
/* harmony import */ var _layer_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1285);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3303);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9437);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1272);







/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, also for those that are gone, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    }
    const changes = (0,_layer_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .layerChanges */ .N)(report, context.translate);
    const { base, own, smaller } = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .layerRows */ .Z9)(image, context.tier.layers, changes?.isChanged);
    const rows = [];
    if (base !== null) {
        rows.push(baseTableRow(base, changes, context));
    }
    const gone = goneLayers(changes, context);
    for (const layer of own) {
        rows.push(...gone.before(layer), ownTableRow(layer, changes, report, context));
    }
    rows.push(...gone.before(null), ...gone.rest());
    if (smaller !== null) {
        rows.push({
            size: smaller.contentSize,
            downloadSize: null,
            change: "",
            line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
            layer: (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(context.translate, smaller.contentSize === null ? "report.layers.more" : "report.layers.smaller", {
                count: smaller.count,
            }),
            time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        });
    }
    return toTable(image, rows, changes, context);
}
function toTable(image, rows, changes, { translate }) {
    const download = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .knowsDownloadSizes */ .X6)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => bytes === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(bytes, translate));
    const column = (heading, align) => ({ heading, align });
    const columns = [
        column(translate("report.layers.size"), "right"),
        ...only(changes !== null, column(translate("change.heading"), "right")),
        ...only(download, column(translate("report.layers.download"), "right")),
        ...only(shared, column(translate("report.layers.share"), "left")),
        column(translate("report.layers.line"), "right"),
        column(translate("report.layers.layer"), "left"),
        ...only(timed, column(translate("report.layers.time"), "right")),
    ];
    const body = rows.map((row) => [
        size(row.size),
        ...only(changes !== null, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(row.change)),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size ?? null, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(size(image.contentSize)),
        ...only(changes !== null, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(changes?.total ?? ""))),
        ...only(download, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(size(image.downloadSize))),
        ...only(shared, _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$),
        _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$),
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M0)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .shareBar */ .HH)(part, whole, "\u00a0"))}&nbsp;${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, changes, { translate }) {
    const standIn = image?.standIn != null;
    const layer = image === null
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.baseUnnamed", { count })
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
            reference: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(image.reference, 120)),
            count,
        });
    const was = changes?.baseWas ?? null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        change: changes?.base ?? "",
        line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        layer: was === null
            ? layer
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.baseWas", { layer, reference: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(was, 120)) }),
        time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
    };
}
/** Rows for layers that are gone: as many as the table shows of the others, and one for the rest. */
function goneLayers(changes, { tier, translate }) {
    let shown = 0;
    let left = 0;
    const row = (change, layer) => ({
        size: undefined,
        downloadSize: undefined,
        change,
        line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        layer,
        time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
    });
    const toRow = ({ instruction, change }) => {
        if (shown === tier.layers) {
            left += 1;
            return [];
        }
        shown += 1;
        const code = _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_6__/* .onOneLine */ .G)(instruction), INSTRUCTION_LENGTH));
        return [row(change, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.removed", { instruction: code }))];
    };
    return {
        before: (layer) => (changes?.takeRemovedBefore(layer) ?? []).flatMap(toRow),
        rest: () => left === 0 ? [] : [row("", (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.moreRemoved", { count: left }))],
    };
}
function ownTableRow(layer, changes, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = instructionCell(layer, translate);
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        change: changes?.textOf(layer) ?? "",
        line: lines === null ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(String(lines.start), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerfileUrl */ .GM)(report, links, lines)),
        layer: mapping === "approximate"
            ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** What made a layer, as a cell shows it. */
function instructionCell(layer, translate) {
    const line = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .instructionLine */ .HH)(layer);
    return line === ""
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.unnamed")
        : _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, INSTRUCTION_LENGTH));
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(seconds, translate));
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exceededLimits),
/* harmony export */   l: () => (/* binding */ keptLimits)
/* harmony export */ });
/* harmony import */ var _limit_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8271);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1272);



/** The limits and what was measured: open where one of them is not kept. */
function exceededLimits(report, context) {
    const rows = (0,_limit_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRows */ .X)(report, context.translate);
    return rows.every(({ isKept }) => isKept)
        ? _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$
        : limitTable(rows, context.tier.findings, report, context);
}
/** The same, folded, where all of them are kept. */
function keptLimits(report, context) {
    const rows = (0,_limit_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRows */ .X)(report, context.translate);
    // A growth that could not be measured has no row.
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const isExceeded = reasons.some(({ kind }) => kind === "size-increase");
    if (isExceeded || rows.length === 0 || rows.some(({ isKept }) => !isKept)) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    }
    const summary = context.translate("report.limits.summary", { count: rows.length });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(summary, limitTable(rows, MOST_FOLDED, report, context));
}
const MOST_FOLDED = 100;
function limitTable(rows, most, report, { translate, links }) {
    if (most === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    }
    const columns = [
        { heading: "", align: "left" },
        { heading: translate("report.limits.column.what"), align: "left" },
        { heading: translate("report.limits.column.measured"), align: "right" },
        { heading: translate("report.limits.column.limit"), align: "right" },
    ];
    const shown = rows.slice(0, most);
    const over = report.accepted === null ? "❌" : "⚠️";
    const cells = shown.map(({ what, lines, measured, limit, isKept }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__.md) `${isKept ? "✅" : over}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(what, (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileUrl */ .GM)(report, links, lines)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(measured),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(limit),
    ]);
    const more = rows.length - shown.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, cells), more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)(translate, "report.limits.more", { count: more }) : _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$], "\n\n");
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .lc)(report, options, SUMMARY_LIMIT, "report.json");
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeReports),
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7994);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7394);





/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
async function removeReports(workspace, reportDir) {
    const { directory, ...files } = placesIn(workspace, reportDir);
    // What can't be removed can't be written either, and writing says so.
    await Promise.allSettled(Object.values(files).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
}
/**
 * Writes report.json, report.md, report.html and report.sarif into the directory, which is made where it is missing.
 * Each file appears whole or not at all. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, { report, files: imageFiles, fixes }, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const [{ renderJson }, { renderHtml }, { renderReportSarif }, { KNOWN_RULES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 2794)),
        __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 4977)),
        __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 6552)),
        Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(666), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 155)),
    ]);
    const { translate, toPath = (path) => path } = options;
    const texts = {
        json: renderJson(report),
        markdown: (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report, options),
        html: renderHtml(report, imageFiles, translate),
        sarif: renderReportSarif(report, { translate, rules: KNOWN_RULES, edits: fixes?.edits ?? null, toPath }),
    };
    const { directory, ...files } = placesIn(workspace, reportDir);
    try {
        await makeDirectory(directory);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.json, texts.json);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.markdown, texts.markdown);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.html, texts.html);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.sarif, texts.sarif);
    }
    catch (error) {
        const code = String(error.code);
        const values = { value: JSON.stringify(reportDir), code };
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key: "error.input.reportDir", values });
    }
    return files;
}
/** Step by step: where nothing can be made, as below /proc, Node's own recursive way never ends. */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path) {
            await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        }
        else if (code !== "EEXIST" || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) {
            throw error;
        }
    }
}
function placesIn(workspace, reportDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, reportDir);
    const file = (extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `report.${extension}`);
    return { directory, json: file("json"), markdown: file("md"), html: file("html"), sarif: file("sarif") };
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Writes a file so that it appears whole or not at all: beside its place, under a name that nothing else has, and
 * renamed. Rejects with Node's own error, and then leaves nothing behind.
 */
async function writeWhole(path, text) {
    // The global one, because node:crypto takes milliseconds to load, and most runs of the linter write nothing.
    const random = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString("hex");
    const draft = `${path}.${random}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(draft).catch(() => undefined);
        throw error;
    }
}


/***/ })

};
