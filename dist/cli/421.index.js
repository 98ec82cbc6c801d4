export const id = 421;
export const ids = [421,863];
export const modules = {

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/** The longest repository name, without registry and with the `library/` that is left out for official images. */
const longestName = 255;
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const host = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const registryPattern = new RegExp(`^(?:${host}(?:\\.${host})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const hexLengths = new Map([
    ["sha256", 64],
    ["sha384", 96],
    ["sha512", 128],
]);
function isDigest(digest) {
    if (!digestPattern.test(digest))
        return false;
    const [algorithm = "", hex = ""] = digest.split(":");
    return hexLengths.get(algorithm) === hex.length && hex === hex.toLowerCase();
}
/** The first part is a registry where it has a dot, a colon or upper case, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    if (first === "localhost" || /[.:A-Z]/.test(first)) {
        return { registry: first, repository: name.slice(slash + 1) };
    }
    return { registry: null, repository: name };
}
function isHub(registry) {
    return registry === null || registry === "docker.io" || registry === "index.docker.io";
}
function toFamiliarName(registry, repository) {
    if (!isHub(registry))
        return `${registry}/${repository}`;
    return /^library\/[^/]+$/.test(repository) ? repository.slice("library/".length) : repository;
}
/**
 * Reads `[registry/]repository[:tag][@digest]`.
 * Source: https://pkg.go.dev/github.com/distribution/reference (the grammar, and Docker Hub's short names)
 */
function parseImageReference(text) {
    const fail = (problem) => ({ ok: false, problem });
    if (text === "")
        return fail("empty");
    if (/^[a-f0-9]{64}$/.test(text))
        return fail("image-id");
    const at = text.indexOf("@");
    const digest = at < 0 ? null : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
    const tag = colon < 0 ? null : named.slice(colon + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const { registry, repository } = splitRegistry(name);
    const isOfficial = !repository.includes("/") && isHub(registry);
    if (repository.length + (isOfficial ? "library/".length : 0) > longestName)
        return fail("too-long");
    if (registry !== null && !registryPattern.test(registry))
        return fail("malformed");
    if (!repositoryPattern.test(repository)) {
        return fail(repositoryPattern.test(repository.toLowerCase()) ? "upper-case" : "malformed");
    }
    if (tag !== null && !tagPattern.test(tag))
        return fail("malformed");
    if (digest !== null && !isDigest(digest))
        return fail("bad-digest");
    const familiarName = toFamiliarName(registry, repository);
    return { ok: true, reference: { registry, repository, tag, digest, familiarName } };
}
/**
 * Checks what `-t` is given: a name with or without a tag, no digest. Null where it is legal. `missing-blank`: it ends
 * in the dot of a build context that was to stand behind a blank (`-t python-hello-world.`).
 */
function checkTag(text) {
    if (text.endsWith(".") && checkTag(text.slice(0, -1)) === null)
        return "missing-blank";
    const parsed = parseImageReference(text);
    if (!parsed.ok)
        return parsed.problem;
    return parsed.reference.digest === null ? null : "digest";
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadLintTranslate: () => (/* binding */ loadLintTranslate),
/* harmony export */   loadTranslate: () => (/* binding */ loadTranslate),
/* harmony export */   sayOnce: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _translator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9577);


/**
 * Each in a file of its own: a run reads the one that it speaks. Not the JSON itself, of which the bundle would make a
 * module that exports each message: that takes longer than to read it.
 */
const CATALOGS = {
    en: () => __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698)),
    es: () => __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 2773)),
    fr: () => __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724)),
    de: () => __webpack_require__.e(/* import() */ 941).then(__webpack_require__.bind(__webpack_require__, 4941)),
    ru: () => __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 3345)),
    "zh-CN": () => __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 1086)),
};
/** The words of one language. Loaded only here, and only by a run that has something to say. */
async function loadTranslate(language) {
    const [{ createTranslate }, { messages }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781)),
        CATALOGS[language](),
    ]);
    return createTranslate(language, messages);
}
/**
 * The words of the linter. English ones come without the library for the rest, which takes longer to load than a file to
 * be linted; other languages have more plural forms than can be told without it.
 */
async function loadLintTranslate(language) {
    if (language !== "en")
        return loadTranslate(language);
    const { messages } = await CATALOGS.en();
    return (0,_translator_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranslator */ .H)(language, messages, refuseOther);
}
/**
 * One message, which is all that a refused run says. Most are told without the library, so that wrong input is refused at
 * once in any language.
 */
async function sayOnce(message, language) {
    const { messages } = await CATALOGS[language]();
    const isPlain = ({ key, values = {} }) => (0,_plain_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFormat */ .e)(messages[key], language) !== null &&
        Object.values(values).every((value) => typeof value !== "object" || isPlain(value));
    const translate = isPlain(message)
        ? (0,_translator_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranslator */ .H)(language, messages, refuseOther)
        : await loadTranslate(language);
    return translate(message.key, message.values);
}
function refuseOther() {
    throw new Error("only reports have words of this kind");
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plainFormat)
/* harmony export */ });
/** Text without anything that ICU gives a meaning to, and names in braces, of numbers too. */
const PLAIN = /^(?:[^{}']|'(?!['{}<>|#])|\{\w+(?:, number)?\})*$/;
/** One plural among plain text; its two branches are plain text too, with `#` for the number. */
const PLURAL = /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), plural, one \{([^{}']*)\} other \{([^{}']*)\}\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;
/** One choice by a word among plain text; its branches are plain text too. */
const SELECT = /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), select, ((?:\w+ \{[^{}']*\} ?)+)\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;
/**
 * Formats the ICU messages that hold names in braces and at most one plural or choice, as most do: the library for all of them takes
 * longer to load than a file takes to be linted. Null for a message that needs it.
 */
function plainFormat(message, language) {
    if (PLAIN.test(message))
        return (values) => fill(message, values, language);
    const parts = PLURAL.exec(message);
    if (parts === null)
        return selectFormat(message, language);
    const [, before = "", name = "", one = "", other = "", after = ""] = parts;
    const rules = new Intl.PluralRules(language);
    return (values) => {
        const value = Number(required(values, name));
        const branch = rules.select(value) === "one" ? one : other;
        const number = branch.includes("#") ? shown(value, language) : "";
        return fill(before, values, language) + branch.replaceAll("#", number) + fill(after, values, language);
    };
}
function selectFormat(message, language) {
    const [found, before = "", name = "", choices = "", after = ""] = SELECT.exec(message) ?? [];
    if (found === undefined)
        return null;
    const branches = new Map([...choices.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, key = "", text = ""]) => [key, text]));
    const other = branches.get("other");
    if (other === undefined)
        return null;
    return (values) => fill(before, values, language) +
        (branches.get(String(required(values, name))) ?? other) +
        fill(after, values, language);
}
/** Small numbers have no separators, and in the languages of the catalogs the digits that they have here. */
function shown(value, language) {
    const isSmall = Number.isInteger(value) && value >= 0 && value < 1000;
    return isSmall ? String(value) : new Intl.NumberFormat(language).format(value);
}
function fill(text, values, language) {
    return text.replace(/\{(\w+)(, number)?\}/g, (_, name, isNumber) => {
        const value = required(values, name);
        return isNumber === undefined ? String(value) : shown(Number(value), language);
    });
}
function required(values, name) {
    const value = values[name];
    if (value === undefined)
        throw new Error(`no value for the variable "${name}"`);
    return value;
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createTranslator)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);

/**
 * Gives a function that formats a catalog's messages. They are read when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 *
 * @param toFormat reads the messages that `plainFormat` does not
 */
function createTranslator(language, messages, toFormat) {
    const known = new Map();
    const translate = (key, values = {}) => {
        try {
            const message = messages[key];
            const format = known.get(key) ?? (0,_plain_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFormat */ .e)(message, language) ?? toFormat(message);
            known.set(key, format);
            return format(plain(values));
        }
        catch (error) {
            throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
        }
    };
    const plain = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" ? translate(value.key, value.values) : value,
    ]));
    return Object.assign(translate, { language });
}


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/docker/client.ts
var client = __webpack_require__(9949);
// EXTERNAL MODULE: ./src/exit-status.ts
var exit_status = __webpack_require__(5926);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/inputs.ts + 2 modules
var src_inputs = __webpack_require__(2219);
// EXTERNAL MODULE: ./src/locales/languages.ts
var languages = __webpack_require__(8724);
// EXTERNAL MODULE: ./src/locales/load.ts
var load = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/report/build-cache.ts
var build_cache = __webpack_require__(3257);
// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __webpack_require__(4236);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __webpack_require__(8271);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
// EXTERNAL MODULE: ./src/report/severity-text.ts
var severity_text = __webpack_require__(9343);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
// EXTERNAL MODULE: ./src/report/stand-in.ts
var stand_in = __webpack_require__(1852);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(2906);
;// CONCATENATED MODULE: ./src/report/terminal-layers.ts






/** The layers' table, as the comment has it; lines are cut to `width`. */
function layerLines(report, translate, width) {
    const { image } = report;
    if (image === null) {
        return [];
    }
    const { base, own } = (0,layer_rows/* layerRows */.Z9)(image, Infinity);
    const changes = (0,layer_changes/* layerChanges */.N)(report, translate);
    const download = (0,layer_rows/* knowsDownloadSizes */.X6)(image);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0,report_size/* formatSize */.Xq)(bytes, translate);
    const share = (part) => part === null || image.contentSize === null
        ? ["", ""]
        : [(0,report_size/* shareBar */.HH)(part, image.contentSize), (0,report_size/* formatShare */.T1)(part, image.contentSize, translate)];
    const row = (bytes, downloadSize, line, time, layer, change = "", shown = share(bytes)) => [
        size(bytes),
        ...only(changes !== null, change),
        ...only(download, size(downloadSize)),
        ...shown,
        line,
        time,
        layer,
    ];
    const goneRows = (next) => (changes?.takeRemovedBefore(next) ?? []).map(({ instruction, change }) => [
        "",
        change,
        ...only(download, ""),
        ...["", "", "", ""],
        translate("change.removed", { instruction: (0,report_escape/* toVisibleLine */.yk)((0,instruction_text/* onOneLine */.G)(instruction)) }),
    ]);
    const rows = [
        [
            translate("report.layers.size"),
            ...only(changes !== null, translate("change.heading")),
            ...only(download, translate("report.layers.download")),
            translate("report.layers.share"),
            "",
            translate("report.layers.line"),
            translate("report.layers.time"),
            translate("report.layers.layer"),
        ],
        ...(base === null
            ? []
            : [
                row(base.contentSize, base.downloadSize, "", "", baseName(base, changes, translate), changes?.base),
            ]),
        ...own.flatMap((layer) => [
            ...goneRows(layer),
            row(layer.contentSize, layer.downloadSize, layer.lines === null ? "" : String(layer.lines.start), timeText(layer, translate), layerName(layer, translate), changes?.textOf(layer)),
        ]),
        ...goneRows(null),
        row(image.contentSize, image.downloadSize, "", "", translate("report.layers.total", { count: image.layers.length }), changes?.total, ["", ""]),
    ];
    const align = [
        "right",
        ...only(changes !== null, "right"),
        ...only(download, "right"),
        "left",
        "right",
        "right",
        "right",
        "left",
    ];
    return (0,text_table/* alignColumns */.R)(rows, align).map((line) => (0,report_escape/* shorten */.ml)(line, width));
}
function baseName({ image, count }, changes, translate) {
    if (image === null) {
        return translate("report.layers.baseUnnamed", { count });
    }
    const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
    const layer = translate(key, { reference: image.reference, count });
    const was = changes?.baseWas ?? null;
    return (0,report_escape/* toVisibleLine */.yk)(was === null ? layer : translate("change.baseWas", { layer, reference: (0,report_escape/* shorten */.ml)(was, 120) }));
}
function layerName(layer, translate) {
    const instruction = (0,report_escape/* toVisibleLine */.yk)((0,layer_rows/* instructionLine */.HH)(layer)) || translate("report.layers.unnamed");
    return layer.mapping === "approximate"
        ? translate("report.layers.approximate", { instruction })
        : instruction;
}
function timeText({ cached, seconds }, translate) {
    if (cached === true) {
        return translate("report.layers.cached");
    }
    return cached === null && seconds === null ? "" : (0,report_size/* formatSeconds */.Xo)(seconds, translate);
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts + 1 modules
var verdict_text = __webpack_require__(6900);
;// CONCATENATED MODULE: ./src/report/terminal.ts















/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
function renderTerminal(report, { translate, width, color }) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const [style, mark] = VERDICT_MARKS[(0,verdict_text/* verdictKind */.uw)(report)];
    const sections = [
        [paint(style, `${mark} ${(0,verdict_text/* verdictLine */.MT)(report, translate)}`), ...acceptedLines(report, translate)],
        contextLines(report, translate),
        failureLines(report, translate, paint),
        findingLines(report.findings, translate, paint),
        limitLines(report, translate, paint),
        layerLines(report, translate, width),
        changedFileLines(report, translate),
        adviceLines(report, translate),
        report.notes.map(clean),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join("\n")}\n`)
        .join("\n");
}
const clean = report_escape/* toVisibleLine */.yk;
const VERDICT_MARKS = { pass: ["green", "✔"], accepted: ["yellow", "!"], fail: ["red", "✖"] };
function acceptedLines(report, translate) {
    const text = (0,verdict_text/* acceptedText */.zs)(report, translate, (name) => name);
    return text === null ? [] : [clean(text)];
}
function contextLines(report, translate) {
    const { image, build, dockerfile } = report;
    const tag = (0,report_escape/* shorten */.ml)(report.tag, 120);
    const parts = [clean(dockerfile === null ? tag : fromDockerfile(dockerfile, tag, translate))];
    if (report.target !== null) {
        parts.push(clean(translate("report.context.target", { target: (0,report_escape/* shorten */.ml)(report.target, 60) })));
    }
    if (image !== null) {
        parts.push(clean((0,report_escape/* shorten */.ml)(image.platform, 60)));
    }
    if (build !== null && build.failure === null) {
        parts.push(translate("report.context.built", { time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate) }));
    }
    const cached = (0,build_cache/* cacheText */.e)(report, translate);
    if (cached !== null) {
        parts.push(cached);
    }
    if (image !== null) {
        parts.push(translate("report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: (0,report_escape/* shorten */.ml)(name, 120), commit: commit?.slice(0, 7) ?? "", source };
        parts.push(clean(translate("change.comparedWith", values)));
    }
    const base = image?.base ?? null;
    const standIn = base === null || base.standIn === null
        ? []
        : [clean(translate((0,stand_in/* standInKey */.H)(base.standIn), { standIn: base.standIn, reference: base.reference }))];
    return [parts.join(" · "), ...standIn];
}
function fromDockerfile({ path, generated }, tag, translate) {
    const key = generated ? "report.context.imageGenerated" : "report.context.image";
    return translate(key, { tag, path: (0,report_escape/* shorten */.ml)(path, 120) });
}
function failureLines(report, translate, paint) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return [];
    }
    const place = (0,links/* failurePlace */.Sw)(report);
    const message = clean((0,report_escape/* shorten */.ml)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0,links/* placeName */.fW)(place.path, place.start)), message });
    const log = (0,log_tail/* logTail */.R)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0,findings_order/* bySeverity */.N)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message, isNew }) => [
        clean(`${(0,links/* placeName */.fW)(path, start.line)}:${start.column}`),
        (0,severity_text/* severityText */.p)(severity, isNew, translate),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return (0,text_table/* alignColumns */.R)(rows, ["left", "left", "left", "left"], (text, row, column) => {
        const severity = sorted[row]?.severity;
        return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
    });
}
const MOST_CHANGED_FILES = 10;
function changedFileLines(report, translate) {
    const size = (bytes) => (bytes === null ? "" : (0,report_size/* formatSize */.Xq)(bytes, translate));
    const files = (0,changed_files/* changedFiles */.Y)(report).slice(0, MOST_CHANGED_FILES);
    if (files.length === 0) {
        return [];
    }
    const heading = ["change.heading", "change.before", "change.after", "report.files.file"];
    const rows = files.map(({ path, before, after }) => [
        (0,size_change/* formatDelta */.CW)({ before: before ?? 0, after: after ?? 0 }, translate),
        size(before),
        size(after),
        clean((0,report_escape/* shorten */.ml)(path, 200)),
    ]);
    return (0,text_table/* alignColumns */.R)([heading.map((key) => translate(key)), ...rows], ["right", "right", "right", "left"]);
}
function adviceLines({ advice, dockerfile }, translate) {
    const rows = advice.map(({ savedBytes, lines, message, ruleId }) => [
        savedBytes === null
            ? ""
            : translate("report.advice.savesBytes", { size: (0,report_size/* formatSize */.Xq)(savedBytes, translate) }),
        lines === null || dockerfile === null ? "" : clean((0,links/* placeName */.fW)(dockerfile.path, lines.start)),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return (0,text_table/* alignColumns */.R)(rows, ["right", "left", "left", "left"]);
}
function limitLines(report, translate, paint) {
    const rows = (0,limit_rows/* limitRows */.X)(report, translate);
    if (rows.length === 0) {
        return [];
    }
    const [style, mark] = VERDICT_MARKS[report.accepted === null ? "fail" : "accepted"];
    const cells = rows.map(({ what, measured, limit, isKept }) => [isKept ? "✔" : mark, what, measured, limit]);
    const headings = [
        "",
        translate("report.limits.column.what"),
        translate("report.limits.column.measured"),
        translate("report.limits.column.limit"),
    ];
    return (0,text_table/* alignColumns */.R)([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
        const limit = rows[row - 1];
        return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : style, text);
    });
}

// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __webpack_require__(9021);
// EXTERNAL MODULE: ./src/report-flags.ts
var report_flags = __webpack_require__(7903);
// EXTERNAL MODULE: ./src/write-reports.ts + 15 modules
var write_reports = __webpack_require__(5300);
;// CONCATENATED MODULE: ./src/report-command.ts













/**
 * `docker-layer-report report [flags]`: the pipeline at a terminal. The report goes to standard output, the build's
 * log to standard error. Returns the exit status: 0 pass, 1 fail. Throws an InputError for input that can't be used.
 */
async function runReport(args, { env, cwd, stdout, stderr }) {
    const given = readFlags(args);
    const language = given.get("language") ?? (0,languages/* languageOfEnvironment */.FB)(env);
    const inputs = (0,src_inputs/* parseInputs */.TL)((name) => (name === "language" ? language : given.get(name)));
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([
        (0,load.loadTranslate)(inputs.language),
        Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(427), __webpack_require__.e(944), __webpack_require__.e(701), __webpack_require__.e(785), __webpack_require__.e(930), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 9396)),
    ]);
    const workspace = cwd();
    const docker = (0,client/* createDockerClient */.i)({ env, cwd: workspace });
    const say = (text) => stderr.write(`${(0,report_escape/* makeVisible */.Xm)((0,terminal_escapes/* withoutEscapes */.L)(text))}\n`);
    const log = { info: say, startGroup: say, endGroup: () => undefined };
    const result = await runPipeline(inputs, {
        workspace,
        docker,
        log,
        translate,
        today: new Date(),
        pullRequest: null,
        askAcceptance: async () => null,
    });
    const { report } = result;
    await (0,write_reports/* writeReports */.L)(workspace, inputs.reportDir, result, { translate, links: links/* NO_LINKS */.EB });
    const color = stdout.isTTY === true && !env.NO_COLOR;
    stdout.write(renderTerminal(report, { translate, width: stdout.columns ?? 120, color }));
    return exit_status/* EXIT */.d[report.verdict.status];
}
/** The flags by input name. Throws an InputError for flags and words that are none. */
function readFlags(args) {
    const options = Object.fromEntries(report_flags/* FLAGS */.Wg.map((name) => [
        name,
        report_flags/* SWITCHES */.Xj.includes(name)
            ? { type: "boolean" }
            : { type: "string", multiple: report_flags/* LISTS */.m5.includes(name) },
    ]));
    const { values, positionals } = (0,cli_arguments/* parseArguments */.We)(args, options);
    const [command = "report", ...rest] = positionals;
    if (command !== "report" || rest.length > 0) {
        const words = JSON.stringify(positionals.join(" "));
        const commands = "report, lint, explain";
        throw new input_error/* InputError */.d({ key: "error.cli.noCommand", values: { words, commands } });
    }
    const flags = report_flags/* FLAGS */.Wg.flatMap((name) => {
        const value = values[name];
        if (value === undefined)
            return [];
        return [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
    });
    return new Map(flags);
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   m5: () => (/* binding */ LISTS)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);

/** The inputs that only make sense on a pull request. */
const ONLY_IN_ACTION = [
    "suggestions",
    "comment",
    "comment-key",
    "comment-group",
    "check-run",
    "github-token",
];
/** Flags without a value. */
const SWITCHES = ["pull", "no-cache", "fail-on-new"];
/** Flags that may be repeated. */
const LISTS = ["build-args", "secrets", "labels", "cache-from", "cache-to"];
/** The flags of `report`: the Action's inputs, in their order. */
const FLAGS = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ).filter((name) => !ONLY_IN_ACTION.includes(name));


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

/**
 * How many of the Dockerfile's steps came from the cache, and what that saved against an earlier build whose report
 * tells; null where none did.
 */
function cacheText({ build }, translate) {
    if (build === null || build.failure !== null)
        return null;
    // FROM is left out: builders do not agree on whether a base image that is there comes from the cache.
    const steps = build.steps.filter(({ lines, name }) => lines !== null && !FROM.test(name));
    const cached = steps.filter((step) => step.cached).length;
    if (cached === 0)
        return null;
    const counts = { cached, count: steps.length };
    const { savedSeconds } = build;
    if (savedSeconds === null || savedSeconds === 0)
        return translate("report.context.cached", counts);
    const time = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(savedSeconds, translate);
    return translate("report.context.cachedSaving", { ...counts, time });
}
const FROM = /^(?:\[[^\]]*\]|Step \d+\/\d+ :) FROM /;


/***/ }),

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

/***/ 1727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ layerChanges),
/* harmony export */   q: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);

function layerChanges({ comparison, image }, translate) {
    if (comparison === null || image === null || isNothing(comparison))
        return null;
    const { layers, total, base, baseImage } = comparison;
    const byLayer = new Map();
    for (const change of layers) {
        const layer = change.layer === null ? undefined : image.layers[change.layer];
        if (layer !== undefined)
            byLayer.set(layer, change);
    }
    const place = new Map(image.layers.map((layer, index) => [layer, index]));
    const removed = removedLayers(layers, translate);
    return {
        total: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(total, translate),
        base: base.before === base.after && baseImage.changed
            ? translate("change.otherBase")
            : changeOrNothing(base, translate),
        baseWas: baseImage.before !== null && baseImage.before !== baseImage.after ? baseImage.before : null,
        isChanged: (layer) => (byLayer.get(layer)?.kind ?? "unchanged") !== "unchanged",
        textOf: (layer) => {
            const { before, after } = byLayer.get(layer) ?? { before: 0, after: 0 };
            if (before === null)
                return translate("change.new");
            return changeOrNothing({ before, after: after ?? 0 }, translate);
        },
        takeRemovedBefore: (layer) => {
            const next = layer === null ? Infinity : (place.get(layer) ?? 0);
            const count = removed.findIndex(({ before }) => before > next);
            return removed.splice(0, count < 0 ? removed.length : count).map(({ row }) => row);
        },
    };
}
/** The same sizes everywhere, and nothing new or gone. */
function isNothing({ base, baseImage, layers }) {
    return base.before === base.after && !baseImage.changed && layers.every(({ kind }) => kind === "unchanged");
}
function changeOrNothing(change, translate) {
    return change.before === change.after ? "" : (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, translate);
}
/** With the number of the layer that each stood before: the next one that is still there. */
function removedLayers(layers, translate) {
    const removed = [];
    let next = Infinity;
    for (const { layer, instruction, before: bytes } of layers.toReversed()) {
        if (layer !== null)
            next = layer;
        else {
            const was = { before: bytes ?? 0, after: 0 };
            const row = { instruction: instruction ?? "", bytes: was.before, change: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(was, translate) };
            removed.push({ before: next, row });
        }
    }
    return removed.reverse();
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ instructionLine),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Pp: () => (/* binding */ ownLayersAre),
/* harmony export */   X6: () => (/* binding */ knowsDownloadSizes),
/* harmony export */   Z9: () => (/* binding */ layerRows)
/* harmony export */ });
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8940);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);


const isOwn = (layer) => layer.origin === "own";
/**
 * What own layers are, to a reader: this Dockerfile's, what is `above` a base image without one, or `all` layers
 * since nobody knows what the base image is.
 */
function ownLayersAre({ dockerfile, image, }) {
    if (dockerfile !== null) {
        return "dockerfile";
    }
    return image === null || image.layers.every(isOwn) ? "all" : "above";
}
/**
 * Own layers in the image's order; where there are more than `most`, those that go `first`, and of the others the
 * largest.
 */
function layerRows(image, most, first = () => false) {
    const own = image.layers.filter(isOwn);
    if (own.length <= most) {
        return { base: baseRow(image), own, smaller: null };
    }
    // An unknown size may be a large one: it is not hidden among the smaller layers.
    const largest = new Set(own
        .toSorted((a, b) => Number(first(b)) - Number(first(a)) ||
        (b.contentSize ?? Infinity) - (a.contentSize ?? Infinity) ||
        0)
        .slice(0, most));
    const rest = own.filter((layer) => !largest.has(layer));
    return {
        base: baseRow(image),
        own: own.filter((layer) => largest.has(layer)),
        smaller: { count: rest.length, contentSize: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rest.map((layer) => layer.contentSize)) },
    };
}
function baseRow({ base, layers }) {
    const rows = layers.filter((layer) => !isOwn(layer));
    if (rows.length === 0 && base === null) {
        return null;
    }
    return {
        image: base,
        count: base?.layerCount ?? rows.length,
        contentSize: base?.contentSize ?? (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rows.map(({ contentSize }) => contentSize)),
        downloadSize: base?.downloadSize ?? (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rows.map(({ downloadSize }) => downloadSize)),
    };
}
/** Whether any layer's download size is known: a column of "unknown" says nothing. */
function knowsDownloadSizes(image) {
    return image.downloadSize !== null || image.layers.some(({ downloadSize }) => downloadSize !== null);
}
/** What made a layer, on one line: the instruction as written, else what the history says; empty where neither does. */
function instructionLine(layer) {
    return (0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(layer.instruction ?? layer.createdBy);
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

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ isLimitReason),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   PW: () => (/* binding */ limitText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

const KINDS = ["layer-size", "layer-count", "wasted", "efficiency", "unreadable-limit"];
function isLimitReason(reason) {
    return KINDS.some((kind) => kind === reason.kind);
}
/** Says which limit is not kept: the line where there is one, the figure and the limit. Nothing in it is escaped. */
function limitText(reason, { image }, translate) {
    switch (reason.kind) {
        case "layer-size": {
            const { lines, layer } = reason;
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSizesApart */ .QC)(reason.size, reason.limit, translate);
            const line = String(lines?.start ?? "none");
            if (reason.size === null)
                return translate("report.limit.layerUnknown", { line, limit });
            const mapping = layer === null ? "none" : (image?.layers[layer]?.mapping ?? "none");
            return translate("report.limit.layer", { line, mapping, size, limit });
        }
        case "layer-count": {
            const { count, limit } = reason;
            return count === null
                ? translate("report.limit.layerCountUnknown", { limit })
                : translate("report.limit.layerCount", { count, limit });
        }
        case "wasted":
            return wastedText(reason, translate);
        case "efficiency": {
            const [efficiency, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSharesApart */ .Os)(reason.efficiency, reason.limit, translate);
            return reason.efficiency === null
                ? translate("report.limit.efficiencyUnknown", { limit })
                : translate("report.limit.efficiency", { efficiency, limit });
        }
        case "unreadable-limit":
            return translate("report.limit.unreadable", { line: reason.lines.start, others: reason.count - 1 });
    }
}
function wastedText({ size: bytes, limit: limitBytes, most }, translate) {
    const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSizesApart */ .QC)(bytes, limitBytes, translate);
    if (bytes === null)
        return translate("report.limit.wastedUnknown", { limit });
    if (most === null || most.lines === null)
        return translate("report.limit.wasted", { size, limit });
    const values = { size, limit, line: most.lines.start };
    return most.size === bytes
        ? translate("report.limit.wastedAllLine", values)
        : translate("report.limit.wastedLine", { ...values, part: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(most.size, translate) });
}
/** The lines to look at; null where the limit is on the image as a whole. */
function limitLines(reason) {
    if (reason.kind === "wasted")
        return reason.most?.lines ?? null;
    return reason.kind === "layer-size" || reason.kind === "unreadable-limit" ? reason.lines : null;
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

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatList)
/* harmony export */ });
/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
function formatList(parts, { language }) {
    // The same as below: Node takes as long to read all languages' lists as the linter takes for a file.
    if (language === "en")
        return parts.join(", ");
    // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
    return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
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


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   GL: () => (/* binding */ sizeDelta),
/* harmony export */   eD: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

/** Bytes that the image grew by; negative where it shrank. */
function sizeDelta({ total }) {
    return total.after - total.before;
}
/** `+4.2 MB`, `−12 kB`, `±0 B`. */
function formatDelta({ before, after }, translate) {
    const size = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(Math.abs(after - before), translate);
    return translate("change.bytes", { sign: signOf(after - before), size });
}
/** `+4.2 MB (+2.9%)`, `+5 B (less than 0.1%)`; bytes alone where there was nothing before, or where nothing changed. */
function formatChange(change, translate) {
    const bytes = formatDelta(change, translate);
    const delta = change.after - change.before;
    if (delta === 0 || change.before === 0)
        return bytes;
    const share = Math.abs(delta) / change.before;
    // A sign and "<" do not go together, and the bytes have the sign already.
    return (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .isShareBelow */ .nh)(share)
        ? translate("change.bytesAndShareBelow", { bytes, share: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLeastShare */ .KV)(translate) })
        : translate("change.bytesAndShare", {
            bytes,
            sign: signOf(delta),
            share: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.abs(delta), change.before, translate),
        });
}
function signOf(delta) {
    if (delta === 0)
        return "±";
    return delta > 0 ? "+" : "−";
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEscapes),
/* harmony export */   s: () => (/* binding */ withColoursOnly)
/* harmony export */ });
/**
 * What a program prints to steer a terminal: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 * Node's own `stripVTControlCharacters` takes minutes for some lines of 400,000 characters, and drops a colour as it
 * drops the rest.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it starts with one.
const COLOUR = /\u001b\[[\d;:]{0,64}m/;
const RESET = "\u001b[0m";
const SHORT_RESET = "\u001b[m";
/** Commands with a text (a window's title, a link, the clipboard), then those with figures, then those of one letter. */
const COMMAND = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
/\u001b[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b\[[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[ -/]{0,4}[0-Z\\^-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** The text without anything that steers a terminal, colours among it. Line breaks and tabs stay. */
function withoutEscapes(text) {
    return text.replace(COMMAND, "").replace(CONTROL, "");
}
/**
 * The text with its colours, which a log shows, and without anything else that steers a terminal. A line's colours
 * end with it: those of the next one are somebody else's.
 */
function withColoursOnly(text) {
    const pieces = text.split(COLOUR);
    if (pieces.length === 1)
        return withoutEscapes(text);
    const colours = text.match(new RegExp(COLOUR, "g")) ?? [];
    const kept = pieces.map((piece, index) => `${withoutEscapes(piece)}${colours[index] ?? ""}`).join("");
    return kept.endsWith(RESET) || kept.endsWith(SHORT_RESET) ? kept : `${kept}${RESET}`;
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/**
 * Lines of text with their columns aligned, two blanks between them; no blanks at a line's end.
 * `paint` may put colours around a cell's text: they take no room.
 */
function alignColumns(rows, align, paint = (text) => text) {
    const widths = align.map((_, column) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    return rows.map((row, index) => row
        .map((text, column) => {
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
        const painted = paint(text, index, column);
        return align[column] === "right" ? blanks + painted : painted + blanks;
    })
        .join("  ")
        .trimEnd());
}
// Scripts whose characters take two columns of a terminal (Unicode's East Asian Width W and F), roughly.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
/** Columns of a terminal that a text takes. */
function displayWidth(text) {
    const characters = [...text.normalize("NFC")].filter((character) => !/\p{Mn}/u.test(character)).length;
    return characters + (text.match(WIDE)?.length ?? 0);
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ acceptedText),
  Xh: () => (/* binding */ failingInstruction),
  uV: () => (/* binding */ reasonText),
  uw: () => (/* binding */ verdictKind),
  MT: () => (/* binding */ verdictLine),
  nt: () => (/* binding */ verdictText)
});

;// CONCATENATED MODULE: ./src/accept-label.ts
/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
const ACCEPT_LABEL = "layer-report: accept";

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/report/limit-text.ts
var limit_text = __webpack_require__(1277);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
;// CONCATENATED MODULE: ./src/report/verdict-text.ts








/** A report file from elsewhere may name as many reasons as it likes; the line that tells them stays readable. */
const MOST_PHRASES = 10;
/** Puts a report's verdict into words. Nothing in the result is escaped. */
function verdictText(report, translate) {
    const { verdict, accepted } = report;
    const phrases = verdict.reasons.length === 0 ? [translate("report.verdict.pass")] : [];
    for (const text of reasonPhrases(verdict.reasons, report, translate))
        phrases.push(text);
    for (const reason of reasonPhrases(accepted?.reasons ?? [], report, translate)) {
        phrases.push(translate("accepted.reason", { reason }));
    }
    return { phrases: phrases.slice(0, MOST_PHRASES), facts: [...imageFacts(report, translate)] };
}
/** Passes, passes because a label accepts what is over a limit, or fails. */
function verdictKind({ verdict, accepted }) {
    if (verdict.status === "fail")
        return "fail";
    return accepted === null ? "pass" : "accepted";
}
/** Who accepted what is over a limit, and how; null where nothing is accepted. `code` marks a name up. */
function acceptedText({ accepted }, say, code) {
    if (accepted === null)
        return null;
    const values = { by: code((0,report_escape/* shorten */.ml)(accepted.by ?? "", 60)), label: code(ACCEPT_LABEL) };
    return say(accepted.by === null ? "accepted.bySomebody" : "accepted.by", values);
}
/** The verdict on one line of plain text, safe to print. */
function verdictLine(report, translate) {
    const { phrases, facts } = verdictText(report, translate);
    const failing = failingInstruction(report);
    const [first = "", ...others] = phrases;
    const verdict = failing === null
        ? first
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0,report_escape/* makeVisible */.Xm)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,instruction_text/* onOneLine */.G)(instruction)), 80);
}
/** A phrase a reason, but one for all layers over their limit: there may be many. */
function* reasonPhrases(reasons, report, translate) {
    const layers = reasons.filter(({ kind }) => kind === "layer-size");
    for (const reason of reasons) {
        const text = reasonText(reason, report, translate);
        if (reason.kind !== "layer-size" || layers.length === 1)
            yield text;
        else if (reason === layers[0]) {
            yield translate("report.limit.moreLayers", { first: text, count: layers.length - 1 });
        }
    }
}
/** One reason in words. Nothing in it is escaped. */
function reasonText(reason, report, translate) {
    switch (reason.kind) {
        case "build-failed": {
            const line = report.build?.failure?.lines?.start;
            return line === undefined
                ? translate("report.verdict.buildFailed")
                : translate("report.verdict.buildFailedAtLine", { line });
        }
        case "lint":
            return translate("report.verdict.lint", { failOn: reason.failOn, count: reason.count });
        case "new-lint":
            return translate("report.verdict.newLint", { failOn: reason.failOn, count: reason.count });
        case "image-size": {
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
        case "size-increase": {
            if (reason.increase === null || reason.limit === null)
                return translate("change.limitUnknown");
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(reason.increase, reason.limit, translate);
            return translate("change.overLimit", { size, limit });
        }
        default:
            return (0,limit_text/* limitText */.PW)(reason, report, translate);
    }
}
function* imageFacts(report, translate) {
    const { image, limits, verdict, accepted, build, comparison } = report;
    if (image === null) {
        if (build === null) {
            yield translate("report.fact.notBuilt");
        }
        return;
    }
    // An image that is over the limit has said its size already.
    const reasons = [...verdict.reasons, ...(accepted?.reasons ?? [])];
    if (!reasons.some(({ kind }) => kind === "image-size")) {
        if (image.contentSize === null) {
            yield translate("report.fact.imageUnknown");
        }
        else if (limits.imageSize === null) {
            yield translate("report.fact.image", { size: (0,report_size/* formatSize */.Xq)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    if (comparison !== null) {
        const name = (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(comparison.baseline.name)), 60);
        yield (0,layer_changes/* isNothing */.q)(comparison)
            ? translate("change.none", { name })
            : translate("change.against", { change: (0,size_change/* formatChange */.eD)(comparison.total, translate), name });
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0,report_size/* sumOrNull */.o9)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", {
            own: (0,layer_rows/* ownLayersAre */.Pp)(report),
            size: (0,report_size/* formatSize */.Xq)(ownSize, translate),
        });
    }
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    tib: 1024 ** 4,
};
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?)\s{0,4}([kmgt]?i?b)?$/i;
/**
 * Reads a size as people write it (`200MB`, `1.5 GiB`, `52428800`) and returns whole bytes, or null where the text
 * is no size. Decimal units are powers of 1000, as docker prints them; `KiB` and its kin are powers of 1024.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    const unit = UNITS[(match[2] ?? "b").toLowerCase()];
    if (unit === undefined)
        return null;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : null;
}


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ removeReports),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
;// CONCATENATED MODULE: ./src/report/markdown/advice.ts




/** Open, as many as a reviewer may act on; the rest is folded. */
const MOST_OPEN = 3;
const MOST_FOLDED = 50;
/** What could be saved, most bytes first, with what to write instead. */
function adviceTable(report, context) {
    const { advice } = report;
    if (advice.length === 0 || context.tier.findings === 0) {
        return markup/* NOTHING */.K$;
    }
    const { translate } = context;
    const folded = context.tier.details ? advice.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED) : [];
    const left = advice.length - Math.min(advice.length, MOST_OPEN) - folded.length;
    return (0,markup/* join */.fj)([
        rows(advice.slice(0, MOST_OPEN), report, context),
        folded.length === 0
            ? markup/* NOTHING */.K$
            : (0,markup/* details */.zH)(translate("report.advice.summary", { count: folded.length }), rows(folded, report, context)),
        left === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.advice.more", { count: left }),
    ], "\n\n");
}
function rows(advice, report, { translate, links }) {
    const columns = [
        { heading: translate("report.advice.saves"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.advice.what"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    return (0,markup/* table */.tp)(columns, advice.map(({ savedBytes, lines, message, ruleId, helpUrl }) => [
        savedBytes === null ? (0,markup.md) `⚠️` : (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(savedBytes, translate)),
        lines === null ? markup/* NOTHING */.K$ : (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        (0,markup/* sentence */.em)((0,report_escape/* shorten */.ml)(message, 600)),
        (0,markup/* link */.nf)((0,report_escape/* shorten */.ml)(ruleId, 60), helpUrl),
    ]));
}

// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
;// CONCATENATED MODULE: ./src/report/markdown/layers.ts







/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, also for those that are gone, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return markup/* NOTHING */.K$;
    }
    const changes = (0,layer_changes/* layerChanges */.N)(report, context.translate);
    const { base, own, smaller } = (0,layer_rows/* layerRows */.Z9)(image, context.tier.layers, changes?.isChanged);
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
            line: markup/* NOTHING */.K$,
            layer: (0,markup/* phrase */.MZ)(context.translate, smaller.contentSize === null ? "report.layers.more" : "report.layers.smaller", {
                count: smaller.count,
            }),
            time: markup/* NOTHING */.K$,
        });
    }
    return toTable(image, rows, changes, context);
}
function toTable(image, rows, changes, { translate }) {
    const download = (0,layer_rows/* knowsDownloadSizes */.X6)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== markup/* NOTHING */.K$);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => bytes === undefined ? markup/* NOTHING */.K$ : (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate));
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
        ...only(changes !== null, (0,markup/* unbroken */.D_)(row.change)),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size ?? null, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        (0,markup/* bold */.Cr)(size(image.contentSize)),
        ...only(changes !== null, (0,markup/* bold */.Cr)((0,markup/* unbroken */.D_)(changes?.total ?? ""))),
        ...only(download, (0,markup/* bold */.Cr)(size(image.downloadSize))),
        ...only(shared, markup/* NOTHING */.K$),
        markup/* NOTHING */.K$,
        (0,markup/* bold */.Cr)(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, markup/* NOTHING */.K$),
    ];
    return (0,markup/* table */.tp)(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return markup/* NOTHING */.K$;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return (0,markup.md) `${(0,markup/* bar */.M0)((0,report_size/* shareBar */.HH)(part, whole, "\u00a0"))}&nbsp;${(0,markup/* unbroken */.D_)((0,report_size/* formatShare */.T1)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, changes, { translate }) {
    const standIn = image?.standIn != null;
    const layer = image === null
        ? (0,markup/* phrase */.MZ)(translate, "report.layers.baseUnnamed", { count })
        : (0,markup/* phrase */.MZ)(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
            reference: markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(image.reference, 120)),
            count,
        });
    const was = changes?.baseWas ?? null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        change: changes?.base ?? "",
        line: markup/* NOTHING */.K$,
        layer: was === null
            ? layer
            : (0,markup/* phrase */.MZ)(translate, "change.baseWas", { layer, reference: markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(was, 120)) }),
        time: markup/* NOTHING */.K$,
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
        line: markup/* NOTHING */.K$,
        layer,
        time: markup/* NOTHING */.K$,
    });
    const toRow = ({ instruction, change }) => {
        if (shown === tier.layers) {
            left += 1;
            return [];
        }
        shown += 1;
        const code = markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)((0,instruction_text/* onOneLine */.G)(instruction), INSTRUCTION_LENGTH));
        return [row(change, (0,markup/* phrase */.MZ)(translate, "change.removed", { instruction: code }))];
    };
    return {
        before: (layer) => (changes?.takeRemovedBefore(layer) ?? []).flatMap(toRow),
        rest: () => left === 0 ? [] : [row("", (0,markup/* phrase */.MZ)(translate, "change.moreRemoved", { count: left }))],
    };
}
function ownTableRow(layer, changes, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = instructionCell(layer, translate);
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        change: changes?.textOf(layer) ?? "",
        line: lines === null ? markup/* NOTHING */.K$ : (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        layer: mapping === "approximate"
            ? (0,markup/* phrase */.MZ)(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** What made a layer, as a cell shows it. */
function instructionCell(layer, translate) {
    const line = (0,layer_rows/* instructionLine */.HH)(layer);
    return line === ""
        ? (0,markup/* phrase */.MZ)(translate, "report.layers.unnamed")
        : markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(line, INSTRUCTION_LENGTH));
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return (0,markup/* unbroken */.D_)(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? markup/* NOTHING */.K$ : (0,markup/* unbroken */.D_)((0,report_size/* formatSeconds */.Xo)(seconds, translate));
}

;// CONCATENATED MODULE: ./src/report/markdown/build-steps.ts





/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const rows = build.steps.map((step) => [
        step.lines === null ? markup/* NOTHING */.K$ : (0,markup/* link */.nf)(String(step.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, step.lines)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(step.name, INSTRUCTION_LENGTH)),
        stepTime(step.cached, step.seconds, translate),
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

// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
;// CONCATENATED MODULE: ./src/report/markdown/failure.ts




/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return markup/* NOTHING */.K$;
    }
    const message = (0,report_escape/* shorten */.ml)(failure.message, 500);
    const place = (0,report_links/* failurePlace */.Sw)(report);
    const what = place === null
        ? (0,markup.md) `${message}`
        : (0,markup/* phrase */.MZ)(translate, "report.failure.at", {
            place: (0,markup/* link */.nf)((0,report_links/* placeName */.fW)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0,log_tail/* logTail */.R)(failure.log, tier.logLines);
    return (0,markup/* join */.fj)([
        what,
        lines.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? markup/* NOTHING */.K$ : (0,markup/* fence */.EU)(lines.join("\n")),
    ], "\n\n");
}

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
    const instruction = instructionCell(layer, translate);
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

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/list-text.ts
var list_text = __webpack_require__(4906);
;// CONCATENATED MODULE: ./src/report/markdown/findings.ts






const findings_MOST_FOLDED = 200;
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
    return (0,markup/* details */.zH)(summary, findingsTable(other, findings_MOST_FOLDED, report, context));
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
    return (0,list_text/* formatList */.k)(counts, translate);
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

// EXTERNAL MODULE: ./src/report/build-cache.ts
var build_cache = __webpack_require__(3257);
// EXTERNAL MODULE: ./src/report/stand-in.ts
var stand_in = __webpack_require__(1852);
// EXTERNAL MODULE: ./src/report/verdict-text.ts + 1 modules
var verdict_text = __webpack_require__(6900);
;// CONCATENATED MODULE: ./src/report/markdown/headline.ts






/** What stands in front of a verdict; the words beside it say the same. */
const VERDICT_ICONS = { pass: "✅", accepted: "⚠️", fail: "❌" };
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate, resolved = false }) {
    const { phrases, facts } = (0,verdict_text/* verdictText */.nt)(report, translate);
    const kind = (0,verdict_text/* verdictKind */.uw)(report);
    const icon = VERDICT_ICONS[kind];
    const failing = (0,verdict_text/* failingInstruction */.Xh)(report);
    const told = resolved && kind === "pass" ? [translate("report.verdict.resolved")] : phrases;
    const shown = told.map((text) => (0,markup/* bold */.Cr)(text));
    const first = shown[0] ?? markup/* NOTHING */.K$;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : (0,markup/* phrase */.MZ)(translate, "report.verdict.withInstruction", { verdict: first, instruction: (0,markup/* code */.aY)(failing) });
    return (0,markup.md) `${icon} ${(0,markup/* join */.fj)([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { dockerfile } = report;
    const tag = (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(report.tag, 120));
    const parts = [
        dockerfile === null
            ? tag
            : (0,markup/* phrase */.MZ)(translate, dockerfile.generated ? "report.context.imageGenerated" : "report.context.image", {
                tag,
                path: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(dockerfile.path, 120)),
            }),
    ];
    if (report.target !== null) {
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.target", { target: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push((0,markup.md) `${(0,report_escape/* shorten */.ml)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = (0,markup/* link */.nf)((0,markup/* code */.aY)(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push((0,markup/* link */.nf)(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.built", { time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate) }));
    }
    parts.push((0,markup.md) `${(0,build_cache/* cacheText */.e)(report, translate) ?? markup/* NOTHING */.K$}`);
    if (image !== null) {
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(name, 120)), commit: (0,markup/* code */.aY)(commit?.slice(0, 7) ?? ""), source };
        parts.push((0,markup/* phrase */.MZ)(translate, "change.comparedWith", values));
    }
    return (0,markup/* join */.fj)(parts, " · ");
}
/** Says who accepted what is over a limit. */
function acceptedLine(report, { translate }) {
    const text = (0,verdict_text/* acceptedText */.zs)(report, (key, values) => (0,markup/* phrase */.MZ)(translate, key, { ...values }), markup/* code */.aY);
    return text === null ? markup/* NOTHING */.K$ : (0,markup.md) `⚠️ ${text}`;
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return markup/* NOTHING */.K$;
    }
    return (0,markup.md) `⚠️ ${(0,markup/* phrase */.MZ)(translate, (0,stand_in/* standInKey */.H)(base.standIn), {
        standIn: (0,report_escape/* shorten */.ml)(base.standIn, 200),
        reference: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(base.reference, 120)),
    })}`;
}

// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __webpack_require__(8271);
;// CONCATENATED MODULE: ./src/report/markdown/limits.ts



/** The limits and what was measured: open where one of them is not kept. */
function exceededLimits(report, context) {
    const rows = (0,limit_rows/* limitRows */.X)(report, context.translate);
    return rows.every(({ isKept }) => isKept)
        ? markup/* NOTHING */.K$
        : limitTable(rows, context.tier.findings, report, context);
}
/** The same, folded, where all of them are kept. */
function keptLimits(report, context) {
    const rows = (0,limit_rows/* limitRows */.X)(report, context.translate);
    // A growth that could not be measured has no row.
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const isExceeded = reasons.some(({ kind }) => kind === "size-increase");
    if (isExceeded || rows.length === 0 || rows.some(({ isKept }) => !isKept)) {
        return markup/* NOTHING */.K$;
    }
    const summary = context.translate("report.limits.summary", { count: rows.length });
    return (0,markup/* details */.zH)(summary, limitTable(rows, limits_MOST_FOLDED, report, context));
}
const limits_MOST_FOLDED = 100;
function limitTable(rows, most, report, { translate, links }) {
    if (most === 0) {
        return markup/* NOTHING */.K$;
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
        (0,markup.md) `${isKept ? "✅" : over}`,
        (0,markup/* link */.nf)(what, (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        (0,markup/* unbroken */.D_)(measured),
        (0,markup/* unbroken */.D_)(limit),
    ]);
    const more = rows.length - shown.length;
    return (0,markup/* join */.fj)([(0,markup/* table */.tp)(columns, cells), more > 0 ? (0,markup/* phrase */.MZ)(translate, "report.limits.more", { count: more }) : markup/* NOTHING */.K$], "\n\n");
}

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
    const cut = own.some((layer) => (0,layer_rows/* instructionLine */.HH)(layer).length > INSTRUCTION_LENGTH);
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
        headline(report, context),
        acceptedLine(report, context),
        contextLine(report, context),
        standInLine(report, context),
        buildFailure(report, context),
        blockingFindings(report, context),
        exceededLimits(report, context),
        layerTable(report, context),
        ...(tier.details ? [changedFilesTable(report, context)] : []),
        adviceTable(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details
            ? [keptLimits, otherFindings, layerFiles].map((section) => section(report, context))
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

;// CONCATENATED MODULE: ./src/report/summary.ts

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return renderBody(report, options, SUMMARY_LIMIT, "report.json");
}

// EXTERNAL MODULE: ./src/write-whole.ts
var write_whole = __webpack_require__(7394);
;// CONCATENATED MODULE: ./src/write-reports.ts





/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
async function removeReports(workspace, reportDir) {
    const { directory, ...files } = placesIn(workspace, reportDir);
    // What can't be removed can't be written either, and writing says so.
    await Promise.allSettled(Object.values(files).map((file) => (0,promises_.rm)(file)));
    await (0,promises_.rmdir)(directory).catch(() => undefined);
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
        __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 643)),
        Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(427), __webpack_require__.e(701), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 1826)),
    ]);
    const { translate, toPath = (path) => path } = options;
    const texts = {
        json: renderJson(report),
        markdown: renderSummary(report, options),
        html: renderHtml(report, imageFiles, translate),
        sarif: renderReportSarif(report, { translate, rules: KNOWN_RULES, edits: fixes?.edits ?? null, toPath }),
    };
    const { directory, ...files } = placesIn(workspace, reportDir);
    try {
        await makeDirectory(directory);
        await (0,write_whole/* writeWhole */.f)(files.json, texts.json);
        await (0,write_whole/* writeWhole */.f)(files.markdown, texts.markdown);
        await (0,write_whole/* writeWhole */.f)(files.html, texts.html);
        await (0,write_whole/* writeWhole */.f)(files.sarif, texts.sarif);
    }
    catch (error) {
        const code = String(error.code);
        const values = { value: JSON.stringify(reportDir), code };
        throw new input_error/* InputError */.d({ key: "error.input.reportDir", values });
    }
    return files;
}
/** Step by step: where nothing can be made, as below /proc, Node's own recursive way never ends. */
async function makeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" && (0,external_node_path_.dirname)(path) !== path) {
            await makeDirectory((0,external_node_path_.dirname)(path));
            await (0,promises_.mkdir)(path);
        }
        else if (code !== "EEXIST" || !(await (0,promises_.stat)(path)).isDirectory()) {
            throw error;
        }
    }
}
function placesIn(workspace, reportDir) {
    const directory = (0,external_node_path_.resolve)(workspace, reportDir);
    const file = (extension) => (0,external_node_path_.join)(directory, `report.${extension}`);
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
