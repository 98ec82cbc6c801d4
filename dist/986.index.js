export const id = 986;
export const ids = [986];
export const modules = {

/***/ 2284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ACCEPT_LABEL)
/* harmony export */ });
/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
const ACCEPT_LABEL = "layer-report: accept";


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ variablesNamedBy),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kV: () => (/* binding */ secretSource)
/* harmony export */ });
const CACHE_SERVICE_VARIABLES = [
    "ACTIONS_CACHE_SERVICE_V2",
    "ACTIONS_CACHE_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_RUNTIME_TOKEN",
];
// The credential helper of Amazon's registry reads this one; without it a private base image cannot be pulled.
const CREDENTIAL_HELPER_VARIABLES = new Set(["AWS_SESSION_TOKEN"]);
/**
 * The environment that docker gets: everything of `env` but the runner's inputs and tokens, which docker and its
 * plugins have no use for. `allowed` names variables that are kept all the same.
 */
function childEnvironment(env, allowed = []) {
    const kept = new Set(allowed);
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        if (kept.has(name) || !isWithheld(name))
            result[name] = value;
    }
    // Advice for people at a terminal ("What's next: …") has no place in a captured log.
    result.DOCKER_CLI_HINTS = "false";
    return result;
}
function isWithheld(name) {
    if (CREDENTIAL_HELPER_VARIABLES.has(name))
        return false;
    const upper = name.toUpperCase();
    return upper.startsWith("INPUT_") || upper.startsWith("ACTIONS_") || upper.endsWith("_TOKEN");
}
/**
 * The variables that a build names itself: build arguments without a value, secrets read from the environment, and
 * GitHub's cache service where `type=gha` is used (https://docs.docker.com/build/cache/backends/gha/).
 */
function variablesNamedBy(use, env) {
    const names = use.buildArgs.filter((argument) => !argument.includes("="));
    for (const { spec } of use.secrets) {
        const source = secretSource(spec, env);
        if (source !== null && "variable" in source)
            names.push(source.variable);
    }
    if ([...use.cacheFrom, ...use.cacheTo].some((spec) => fields(spec).get("type") === "gha")) {
        names.push(...CACHE_SERVICE_VARIABLES);
    }
    return names;
}
/**
 * Where a build secret's value comes from, by the rules of buildx: a secret that names neither a file nor a variable
 * is the variable of its own name where there is one, else the file of that name. Null where the text names nothing.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#secret
 */
function secretSource(spec, env) {
    const given = fields(spec);
    const source = given.get("src") ?? given.get("source");
    const variable = given.get("env") ?? (given.get("type") === "env" ? source : undefined);
    if (variable !== undefined)
        return { variable };
    if (source !== undefined)
        return { file: source };
    const id = given.get("id");
    if (id === undefined)
        return null;
    return env[id] === undefined ? { file: id } : { variable: id };
}
/** `key=value,"key=with,comma"`: one line of comma-separated values, as docker's flags take them. */
function fields(spec) {
    const result = new Map();
    for (const match of spec.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
        const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? "";
        const equals = field.indexOf("=");
        if (equals > 0)
            result.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1));
    }
    return result;
}


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The absolute path of a command on the PATH of `env`, which need not be this process's; null where there is none. */
function findOnPath(command, env) {
    const names = process.platform === "win32" ? [`${command}.exe`] : [command];
    for (const folder of (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
        const found = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isExecutable);
        if (found !== undefined)
            return found;
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createGitClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/* harmony import */ var _docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);



const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** Fetching one commit of a large repository takes a minute; a server that does not answer must not hold up a run. */
const TIMEOUT = 300_000;
/** Variables by which a hook that started this program would send git to another repository. */
const OTHER_REPOSITORY = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"];
/**
 * The `git` on the PATH of `env`. It asks nobody for a password, runs no hooks, and gets neither the runner's inputs nor
 * its tokens: what it may fetch is what the checkout's own configuration lets it. A command that fails is a result.
 */
function createGitClient({ env, cwd }) {
    const program = (0,_docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)("git", env);
    const childEnv = { ...(0,_docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    for (const name of OTHER_REPOSITORY)
        Reflect.deleteProperty(childEnv, name);
    return async (args) => {
        if (program === null)
            return { ok: false, stdout: "", reason: { key: "git.missing" } };
        const quiet = [
            // In a job's container the checkout belongs to the runner's user, and git would not look at it.
            "-c",
            "safe.directory=*",
            // A pull request may hold a folder that looks like a repository of its own.
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "gc.auto=0",
            "-c",
            "advice.detachedHead=false",
        ];
        const options = { cwd, env: childEnv, maxBuffer: OUTPUT_LIMIT, timeout: TIMEOUT, windowsHide: true };
        return new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...quiet, ...args], options, (error, stdout, stderr) => {
                resolve({ ok: error === null, stdout, reason: error === null ? "" : reasonOf(error, stderr) });
            });
        });
    };
}
function reasonOf(error, stderr) {
    if (error.killed)
        return { key: "git.cut" };
    const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== "");
    // What follows the first of them is advice.
    const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? error.message;
    return said.replace(/^(?:fatal|error): /, "").slice(0, 500);
}


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

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMAND)
/* harmony export */ });
/** Between single backticks, in a sentence of ours: what `split` gives has commands at its odd places. */
const COMMAND = /(?<!`)`([^`]+)`(?!`)/;


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

/***/ 8940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine)
/* harmony export */ });
/** An instruction on one line: continuations joined, other line ends shown as ⏎. */
function onOneLine(instruction) {
    const lines = instruction.trim().split(/\r?\n/);
    const last = lines.pop() ?? "";
    return lines.map(withJoint).join("") + last.trim();
}
/** A line and what stands between it and the next one. Either escape character continues a line. */
function withJoint(line) {
    const text = line.trim();
    return /[\\`]$/.test(text) ? `${text.slice(0, -1).trimEnd()} ` : `${text} ⏎ `;
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
    // The same as below: Node takes as long to read all languages' lists as the linter takes for a file.
    if (language === "en")
        return parts.join(", ");
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

/***/ 4556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S7: () => (/* binding */ acceptedLine),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   oW: () => (/* binding */ standInLine),
/* harmony export */   q3: () => (/* binding */ contextLine)
/* harmony export */ });
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3257);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _stand_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1852);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1272);






/** What stands in front of a verdict; the words beside it say the same. */
const VERDICT_ICONS = { pass: "✅", accepted: "⚠️", fail: "❌" };
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate, resolved = false }) {
    const { phrases, facts } = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .nt)(report, translate);
    const kind = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictKind */ .uw)(report);
    const icon = VERDICT_ICONS[kind];
    const failing = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .failingInstruction */ .Xh)(report);
    const told = resolved && kind === "pass" ? [translate("report.verdict.resolved")] : phrases;
    const shown = told.map((text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)(text));
    const first = shown[0] ?? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.verdict.withInstruction", { verdict: first, instruction: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failing) });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${icon} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { dockerfile } = report;
    const tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(report.tag, 120));
    const parts = [
        dockerfile === null
            ? tag
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, dockerfile.generated ? "report.context.imageGenerated" : "report.context.image", {
                tag,
                path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(dockerfile.path, 120)),
            }),
    ];
    if (report.target !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.target", { target: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.built", { time: (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(build.seconds, translate) }));
    }
    parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_build_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheText */ .e)(report, translate) ?? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$}`);
    if (image !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, 120)), commit: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit?.slice(0, 7) ?? ""), source };
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "change.comparedWith", values));
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(parts, " · ");
}
/** Says who accepted what is over a limit. */
function acceptedLine(report, { translate }) {
    const text = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedText */ .zs)(report, (key, values) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, key, { ...values }), _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY);
    return text === null ? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${text}`;
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, (0,_stand_in_js__WEBPACK_IMPORTED_MODULE_5__/* .standInKey */ .H)(base.standIn), {
        standIn: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(base.standIn, 200),
        reference: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(base.reference, 120)),
    })}`;
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

/***/ 1272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _command_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(215);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);


const raw = (markdown) => ({ markdown });
const toMarkdown = (part) => typeof part === "object" ? part.markdown : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(String(part));
const NOTHING = raw("");
/** Markdown with values in it: strings are escaped, Markdown stands as it is. */
function md(literals, ...parts) {
    return raw(literals.reduce((text, literal, index) => text + toMarkdown(parts[index - 1] ?? "") + literal));
}
function join(parts, separator) {
    return raw(parts
        .map(toMarkdown)
        .filter((text) => text !== "")
        .join(separator));
}
function bold(text) {
    return md `**${text}**`;
}
function code(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text));
}
/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
function bar(characters) {
    return raw(`\`${characters}\``);
}
function fence(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(text));
}
/** A link, or its text alone where there is no address to link to. */
function link(text, url) {
    const address = url === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAddress */ .$i)(url);
    return address === null ? md `${text}` : raw(`[${toMarkdown(text)}](${address})`);
}
/** Keeps a short text on one line where columns are narrow. */
function unbroken(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text).replaceAll(" ", "&nbsp;"));
}
/** Values of a table's cells: code in them must not end the cell. */
const cell = {
    code: (text) => raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCodeSpan */ .IJ)(text)),
};
/** A sentence whose commands stand between backticks, as a table's cell. */
function sentence(text) {
    return raw(text
        .split(_command_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .W)
        .map((piece, index) => (index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCodeSpan */ .IJ)(piece) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece)))
        .join(""));
}
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A part that folds. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body, open = false) {
    return raw(`<details${open ? " open" : ""}>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
}
/**
 * A catalog message with Markdown among its values. The message is formatted with stand-ins for them, then its
 * own text and its plain values are escaped, then the Markdown is put in: a translator decides the order of words,
 * and nothing in a message or a value can become markup.
 */
function phrase(translate, key, values = {}) {
    const inserted = [];
    const plain = {};
    for (const [name, value] of Object.entries(values)) {
        if (typeof value === "object") {
            plain[name] = `\ue000${inserted.length}\ue001`;
            inserted.push(value.markdown);
        }
        else {
            plain[name] = typeof value === "string" ? value.replace(/[\ue000\ue001]/g, "\ufffd") : value;
        }
    }
    const pieces = translate(key, plain).split(/\ue000(\d+)\ue001/);
    return raw(pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text))).join(""));
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

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KV: () => (/* binding */ formatLeastShare),
/* harmony export */   Os: () => (/* binding */ formatSharesApart),
/* harmony export */   QC: () => (/* binding */ formatSizesApart),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   nh: () => (/* binding */ isShareBelow),
/* harmony export */   o9: () => (/* binding */ sumOrNull)
/* harmony export */ });
const UNITS = [
    "size.bytes",
    "size.kilobytes",
    "size.megabytes",
    "size.gigabytes",
    "size.terabytes",
];
const formatters = new Map();
function formatNumber(language, value, options) {
    const key = `${language} ${JSON.stringify(options)}`;
    let formatter = formatters.get(key);
    if (formatter === undefined) {
        formatter = new Intl.NumberFormat(language, options);
        formatters.set(key, formatter);
    }
    return formatter.format(value);
}
/**
 * Bytes as docker prints them: powers of 1000, three significant digits, but with a blank before the unit:
 * `12 B`, `1.23 kB`, `52.9 MB`. Null reads "unknown". A value that rounds up to 1000 moves to the next unit.
 */
function formatSize(bytes, translate, digits = 3) {
    if (bytes === null) {
        return translate("size.unknown");
    }
    let unit = 0;
    let value = bytes;
    while (unit < UNITS.length - 1 && Number(value.toPrecision(digits)) >= 1000) {
        value /= 1000;
        unit += 1;
    }
    const number = formatNumber(translate.language, value, { maximumSignificantDigits: digits });
    return translate(UNITS[unit] ?? "size.bytes", { value: number });
}
/** Two sizes that are compared, with as many digits as it takes to tell them apart: `200.1 MB`, `200 MB`. */
function formatSizesApart(first, second, translate) {
    for (let digits = 3; digits < 16; digits += 1) {
        const pair = [formatSize(first, translate, digits), formatSize(second, translate, digits)];
        if (first === second || pair[0] !== pair[1]) {
            return pair;
        }
    }
    return [formatSize(first, translate, 16), formatSize(second, translate, 16)];
}
/** Two shares of 0 to 1 that are compared, with as many digits as it takes to tell them apart: `94.97%`, `95%`. */
function formatSharesApart(first, second, translate) {
    for (let digits = 1;; digits += 1) {
        const percent = (share) => formatNumber(translate.language, share, { style: "percent", maximumFractionDigits: digits });
        const pair = [first === null ? translate("size.unknown") : percent(first), percent(second)];
        if (first === second || digits === 15 || pair[0] !== pair[1]) {
            return pair;
        }
    }
}
/** The sum, or null where any part is unknown. */
function sumOrNull(parts) {
    return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
/** Seconds as `<0.1 s`, `0.4 s`, `12.3 s`, `2 min 5 s`; null reads "unknown". */
function formatSeconds(seconds, translate) {
    if (seconds === null) {
        return translate("size.unknown");
    }
    if (seconds < 59.95) {
        const decimal = (value) => formatNumber(translate.language, value, { maximumFractionDigits: 1 });
        return seconds > 0 && seconds < 0.05
            ? translate("report.time.below", { value: decimal(0.1) })
            : translate("report.time.seconds", { value: decimal(seconds) });
    }
    const whole = Math.round(seconds);
    return translate("report.time.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
/** A part of a whole in percent, two digits, never rounded down to nothing: `82%`, `3.0%`, `<0.1%`. */
function formatShare(part, whole, translate) {
    const share = whole > 0 ? part / whole : 0;
    return isShareBelow(share)
        ? translate("size.shareBelow", { share: formatLeastShare(translate) })
        : formatPercent(share, share > 0 && share < 0.995 ? 2 : 1, translate);
}
/** Whether a share is more than nothing, and so small that only its being below `formatLeastShare` is worth saying. */
function isShareBelow(share) {
    return share > 0 && share < 0.0005;
}
/** `0.1%`, the least share that is told by its number. */
function formatLeastShare(translate) {
    return formatPercent(0.001, 1, translate);
}
function formatPercent(share, digits, { language }) {
    return formatNumber(language, share, {
        style: "percent",
        maximumSignificantDigits: 2,
        minimumSignificantDigits: digits,
    });
}
const BAR_WIDTH = 10;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/**
 * A bar of ten characters in steps of an eighth of one, padded with `pad`. What is more than nothing shows.
 * `█████▌` is 55 %.
 */
function shareBar(part, whole, pad = " ") {
    const share = whole > 0 ? Math.min(1, part / whole) : 0;
    const eighths = share > 0 ? Math.max(1, Math.round(share * BAR_WIDTH * 8)) : 0;
    const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
    return bar.padEnd(BAR_WIDTH, pad);
}


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ standInKey)
/* harmony export */ });
/** The label of the base image that script/engine makes where no registry can be reached. */
const OWN = "Debian minbase with Python; not the image this tag names";
/**
 * The message that tells of a stand-in base image: it takes the image's `reference`, and `standIn`, the words of its
 * label, which no catalog has unless they are our own.
 */
function standInKey(words) {
    return words === OWN ? "report.standIn.debian" : "report.standIn.text";
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

/***/ 3563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Xh: () => (/* binding */ failingInstruction),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   uw: () => (/* binding */ verdictKind),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* harmony import */ var _accept_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2284);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8940);
/* harmony import */ var _layer_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1285);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1277);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9678);








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
    const values = { by: code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(accepted.by ?? "", 60)), label: code(_accept_label_js__WEBPACK_IMPORTED_MODULE_6__/* .ACCEPT_LABEL */ .K) };
    return say(accepted.by === null ? "accepted.bySomebody" : "accepted.by", values);
}
/** The verdict on one line of plain text, safe to print. */
function verdictLine(report, translate) {
    const { phrases, facts } = verdictText(report, translate);
    const failing = failingInstruction(report);
    const [first = "", ...others] = phrases;
    const verdict = failing === null
        ? first
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_7__/* .onOneLine */ .G)(instruction)), 80);
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
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
        case "size-increase": {
            if (reason.increase === null || reason.limit === null)
                return translate("change.limitUnknown");
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(reason.increase, reason.limit, translate);
            return translate("change.overLimit", { size, limit });
        }
        default:
            return (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_3__/* .limitText */ .PW)(reason, report, translate);
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
            yield translate("report.fact.image", { size: (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    if (comparison !== null) {
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(comparison.baseline.name)), 60);
        yield (0,_layer_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .q)(comparison)
            ? translate("change.none", { name })
            : translate("change.against", { change: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_5__/* .formatChange */ .eD)(comparison.total, translate), name });
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sumOrNull */ .o9)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", {
            own: (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLayersAre */ .Pp)(report),
            size: (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(ownSize, translate),
        });
    }
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
