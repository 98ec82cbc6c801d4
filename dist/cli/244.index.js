export const id = 244;
export const ids = [244];
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

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8472);
/* harmony import */ var _lint_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _locales_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8724);
/* harmony import */ var _report_text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2906);
/* harmony import */ var _report_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7903);






/** What `--help` prints: about one command, or about all of them. */
function helpText(command, translate) {
    const lines = command === "lint" ? lint(translate) : command === "explain" ? explain(translate) : general(translate);
    return [...lines, ""].join("\n");
}
/** Flags and commands, and beside each what it is for; where the latter has several lines they stand below each other. */
function columns(rows) {
    const lines = rows.flatMap(([name, text = "", ...more]) => [
        [name, text],
        ...more.map((line) => ["", line]),
    ]);
    return (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(lines, ["left", "left"]);
}
/** A flag with what stands for its value, which every language names in its own words. */
function flag(name, word, translate) {
    return `  --${name} ${translate(`help.word.${word}`)}`;
}
function lint(translate) {
    return [
        translate("help.lint.title"),
        "",
        translate("help.lint.usage"),
        "",
        ...columns([
            [flag("format", "format", translate), translate("help.lint.format"), _lint_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_FORMATS */ .f.join(", ")],
            [
                flag("fail-on", "severity", translate),
                [..._lint_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o, "never"].join(", "),
                translate("help.lint.failOnDefault"),
            ],
            [flag("lint-config", "file", translate), translate("help.lint.config")],
            [flag("context", "directory", translate), translate("help.lint.context")],
            ["  --fix", translate("help.lint.fix")],
            ["  --dry-run", translate("help.lint.dryRun")],
            [flag("language", "language", translate), _locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj.join(", "), translate("help.defaultLanguage")],
            ["  --help, --version"],
        ]),
        "",
        translate("help.lint.pattern"),
        translate("help.lint.stdin"),
        translate("help.lint.variables"),
        translate("help.lint.exit"),
    ];
}
function explain(translate) {
    return [
        translate("help.explain.title"),
        "",
        ...columns([
            [translate("help.explain.usage"), translate("help.explain.rule")],
            ["docker-layer-report explain", translate("help.explain.all")],
            ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
        ]),
        "",
        translate("help.explain.fileFlags"),
        "",
        ...columns([
            [
                flag("image", "name", translate),
                translate("help.explain.image"),
                translate("help.default", { value: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ.tag }),
            ],
            [flag("tag", "name", translate), translate("help.explain.tag")],
            [flag("target", "stage", translate), translate("help.explain.target")],
            [flag("format", "format", translate), "terminal, markdown"],
            [""],
            [flag("language", "language", translate), _locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj.join(", "), translate("help.defaultLanguage")],
            ["  --help, --version"],
        ]),
    ];
}
function general(translate) {
    return [
        translate("help.general.title"),
        "",
        ...columns([
            [translate("help.general.usage.report"), translate("help.general.report")],
            [translate("help.general.usage.lint"), translate("help.general.lint")],
            [translate("help.general.usage.explain"), translate("help.general.explain")],
            ["docker-layer-report explain Dockerfile", translate("help.explain.file")],
        ]),
        "",
        translate("help.general.flags"),
        "",
        ...columns([..._report_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAGS */ .Wg.map((name) => flagRow(name, translate)), ["  --help, --version"]]),
        "",
        translate("help.general.inputs"),
        translate("help.general.exit"),
    ];
}
function flagRow(name, translate) {
    if (_report_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .SWITCHES */ .Xj.includes(name))
        return [`  --${name}`];
    return [flag(name, "value", translate), ...flagNotes(name, translate)];
}
function flagNotes(name, translate) {
    // The Action has no locale of its own.
    if (name === "language")
        return [translate("help.defaultLanguage")];
    const value = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ[name];
    if (value !== "")
        return [translate("help.default", { value })];
    return _report_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .LISTS */ .m5.includes(name) ? [translate("help.repeated")] : [];
}


/***/ }),

/***/ 2219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ INPUT_DEFAULTS),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: COMMENT_POLICIES, GENERATE_MODES

;// CONCATENATED MODULE: ./src/image-source.ts
/**
 * Reads the input `image`: a name, tag or ID that the engine knows, `archive://FILE`, or `oci-layout://DIRECTORY` with
 * `:TAG` or `@DIGEST` behind it where the layout holds several images. Null where it is none of these. Paths are as
 * given: relative to the workspace.
 */
function parseImageSource(text) {
    const scheme = /^([a-z-]+):\/\/(.*)$/s.exec(text);
    if (scheme === null)
        return isEngineName(text) ? { kind: "engine", reference: text } : null;
    const [, kind, rest = ""] = scheme;
    if (rest === "")
        return null;
    if (kind === "archive")
        return { kind, path: rest };
    if (kind !== "oci-layout")
        return null;
    const named = /^(.+?)(?:@(sha256:[0-9a-f]{64})|:([\w][\w.-]{0,127}))$/s.exec(rest);
    return { kind, path: named?.[1] ?? rest, name: named?.[2] ?? named?.[3] ?? null };
}
/** Names and IDs as docker takes them; it says itself what is wrong with the rest. */
function isEngineName(text) {
    return /^[\w][\w.:/@-]*$/.test(text);
}

;// CONCATENATED MODULE: ./src/baseline-source.ts

/** Reads the input `baseline`; null where it is nothing of this. What ends in `.json` is a file. */
function parseBaseline(text) {
    if (text === "auto" || text === "build" || text === "none")
        return { kind: text };
    if (text.endsWith(".json") && !text.includes("://"))
        return { kind: "report", path: text };
    const image = parseImageSource(text);
    return image === null ? null : { kind: "image", image, name: text };
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/locales/languages.ts
var languages = __webpack_require__(8724);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __webpack_require__(1195);
// EXTERNAL MODULE: ./src/size-limit.ts
var size_limit = __webpack_require__(5416);
;// CONCATENATED MODULE: ./src/inputs.ts








const COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"];
const GENERATE_MODES = ["if-missing", "always", "never"];
const TEMPLATES = ["lab"];
/** Every input's name and default, the same in action.yml and on the command line. Order is the README's. */
const INPUT_DEFAULTS = {
    context: ".",
    dockerfile: "",
    tag: "python-hello-world",
    target: "",
    platform: "",
    "build-args": "",
    secrets: "",
    labels: "",
    "cache-from": "",
    "cache-to": "",
    builder: "",
    pull: "false",
    "no-cache": "false",
    network: "",
    image: "",
    generate: "if-missing",
    template: "lab",
    "base-image": "python:3.8-alpine",
    "lint-config": "",
    "fail-on": "",
    "fail-on-new": "false",
    suggestions: "false",
    "max-image-size": "",
    "max-layer-size": "",
    "max-layers": "",
    "max-wasted": "",
    "min-efficiency": "",
    "max-size-increase": "",
    baseline: "auto",
    comment: "always",
    "comment-key": "",
    "comment-group": "",
    "check-run": "false",
    language: "en",
    "report-dir": "report",
    "github-token": "",
};
/**
 * Turns raw texts into checked inputs. `raw` gives an input's text, or undefined where it was not given.
 * Throws an InputError that names the input, the value and what is legal.
 */
function parseInputs(raw) {
    const text = (name) => raw(name)?.trim() || INPUT_DEFAULTS[name];
    const optional = (name) => plainValue(name, text(name)) || null;
    const list = (name) => text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const image = imageSource(optional("image"));
    const baseline = baselineSource(plainValue("baseline", text("baseline")), image);
    return Object.freeze({
        context: plainValue("context", text("context")),
        dockerfile: optional("dockerfile"),
        tag: legalTag(text("tag")),
        target: optional("target"),
        platform: onePlatform(optional("platform")),
        buildArgs: list("build-args").map(buildArg),
        secrets: list("secrets").map(buildSecret),
        labels: list("labels").map((line) => named("labels", line)),
        cacheFrom: list("cache-from"),
        cacheTo: list("cache-to"),
        builder: optional("builder"),
        pull: yesOrNo("pull", text("pull")),
        noCache: yesOrNo("no-cache", text("no-cache")),
        network: optional("network"),
        image,
        generate: oneOf("generate", text("generate"), GENERATE_MODES),
        template: oneOf("template", text("template"), TEMPLATES),
        baseImage: imageReference(text("base-image")),
        lintConfig: optional("lint-config"),
        failOn: failOn(text("fail-on")),
        failOnNew: onlyNew(text("fail-on-new"), baseline),
        suggestions: yesOrNo("suggestions", text("suggestions")),
        maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
        maxLayerSize: sizeLimit("max-layer-size", text("max-layer-size")),
        maxLayers: countLimit("max-layers", text("max-layers")),
        maxWasted: sizeLimit("max-wasted", text("max-wasted")),
        minEfficiency: shareLimit("min-efficiency", text("min-efficiency")),
        maxSizeIncrease: increaseLimit(text("max-size-increase"), baseline),
        baseline,
        comment: oneOf("comment", text("comment"), COMMENT_POLICIES),
        commentKey: shortKey("comment-key", text("comment-key")),
        commentGroup: shortKey("comment-group", text("comment-group")) || null,
        checkRun: yesOrNo("check-run", text("check-run")),
        language: oneOf("language", text("language"), languages/* LANGUAGES */.Yj),
        reportDir: plainValue("report-dir", text("report-dir")),
        githubToken: text("github-token"),
    });
}
function refuse(name, value, key, values = {}) {
    const legal = { key, values };
    throw new input_error/* InputError */.d({ key: "error.input.illegal", values: { name, value: JSON.stringify(value), legal } });
}
/** No control characters, and no leading dash that docker would read as an option. */
function plainValue(name, value) {
    if (/\p{Cc}/u.test(value))
        refuse(name, value, "error.input.legal.controls");
    if (value.startsWith("-"))
        refuse(name, value, "error.input.legal.dash");
    return value;
}
function oneOf(name, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    return found ?? refuse(name, value, "error.input.legal.oneOf", { values: legal.join(", ") });
}
/** The boolean words of YAML 1.2's core schema, which GitHub's own toolkit takes. */
function yesOrNo(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    return refuse(name, value, "error.input.legal.boolean");
}
function failOn(value) {
    return value === "" ? null : oneOf("fail-on", value, [...finding/* SEVERITIES */.o, "never"]);
}
function sizeLimit(name, value) {
    if (value === "")
        return null;
    return (0,size_limit/* parseSize */.D)(value) ?? refuse(name, value, "error.input.legal.size");
}
function countLimit(name, value) {
    if (value === "")
        return null;
    return /^\d{1,6}$/.test(value) ? Number(value) : refuse(name, value, "error.input.legal.count");
}
/** A plain 95 is refused: without its sign nobody can tell 1% from all of it. */
function shareLimit(name, value) {
    if (value === "")
        return null;
    const [, number = "", sign] = /^(\d{1,3}(?:\.\d{1,9})?)\s?(%)?$/.exec(value) ?? [];
    // Moves the point: a division would be off in the last digit.
    const share = Number(sign === "%" ? `${number}e-2` : number);
    if (number !== "" && share <= 1)
        return share;
    return refuse(name, value, "error.input.legal.share");
}
function onlyNew(value, baseline) {
    const isOnly = yesOrNo("fail-on-new", value);
    if (isOnly && baseline.kind === "none") {
        refuse("fail-on-new", value, "error.input.legal.needsBaseline");
    }
    return isOnly;
}
function increaseLimit(value, baseline) {
    if (value === "")
        return null;
    if (baseline.kind === "none") {
        refuse("max-size-increase", value, "error.input.legal.needsBaseline");
    }
    return (0,size_increase/* parseIncreaseLimit */.d)(value) ?? refuse("max-size-increase", value, "error.input.legal.increase");
}
function baselineSource(value, image) {
    const source = parseBaseline(value) ?? refuse("baseline", value, "error.input.legal.baseline");
    if (source.kind === "build" && image !== null) {
        refuse("baseline", value, "error.input.legal.nothingBuilt");
    }
    return source;
}
function named(name, line) {
    if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line))
        refuse(name, line, "error.input.legal.pair");
    return line;
}
/** A line of a value of several lines ends up here too, so nothing of it is repeated. */
function buildArg(line, index) {
    if (/^[A-Za-z_][A-Za-z0-9_]*(?:=|$)/.test(line))
        return line;
    throw new input_error/* InputError */.d({ key: "error.input.buildArg", values: { line: index + 1 } });
}
function buildSecret(line, index) {
    if (/^(?:id|type|src|source|env)=/.test(line))
        return { spec: line, inline: null };
    const equals = line.indexOf("=");
    if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
        // The value is not repeated: it may be the secret itself.
        throw new input_error/* InputError */.d({ key: "error.input.secret", values: { line: index + 1 } });
    }
    const variable = `DOCKER_LAYER_REPORT_SECRET_${index}`;
    return {
        spec: `id=${line.slice(0, equals)},env=${variable}`,
        inline: { variable, value: line.slice(equals + 1) },
    };
}
function imageSource(value) {
    if (value === null)
        return null;
    return parseImageSource(value) ?? refuse("image", value, "error.input.legal.image");
}
/** Several platforms make several images, and a report is of one. */
function onePlatform(value) {
    if (value?.includes(","))
        refuse("platform", value, "error.input.legal.platform");
    return value;
}
function legalTag(value) {
    const problem = (0,image_reference/* checkTag */.B)(value);
    if (problem === null)
        return value;
    if (problem !== "missing-blank")
        return refuse("tag", value, "error.input.legal.reference");
    const name = JSON.stringify(value.slice(0, -1));
    return refuse("tag", value, "error.input.legal.tagBlank", { name });
}
function imageReference(value) {
    return (0,image_reference/* parseImageReference */.o)(value).ok ? value : refuse("base-image", value, "error.input.legal.reference");
}
const LONGEST_KEY = 100;
function shortKey(name, value) {
    if (value.length > LONGEST_KEY || /\p{Cc}/u.test(value)) {
        refuse(name, value.slice(0, 120), "error.input.legal.key", { most: LONGEST_KEY });
    }
    return value;
}


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ configuredFormat),
/* harmony export */   f: () => (/* binding */ LINT_FORMATS)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6236);

/** What `lint --format` takes. */
const LINT_FORMATS = ["terminal", "json", "sarif", "github", "hadolint-json", "hadolint-tty"];
/** hadolint's names of those of its formats that are written here. */
const NAMED_BY_HADOLINT = {
    tty: "hadolint-tty",
    json: "hadolint-json",
    sarif: "sarif",
};
/** The format that a configuration asks for. Throws an InputError for one that only hadolint itself writes. */
function configuredFormat({ format }) {
    if (format === null)
        return "terminal";
    const found = NAMED_BY_HADOLINT[format];
    if (found !== undefined)
        return found;
    const legal = Object.keys(NAMED_BY_HADOLINT).join(", ");
    const values = { format, legal, formats: LINT_FORMATS.join(", ") };
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ key: "error.cli.hadolintFormat", values });
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["error", "warning", "info", "style"];


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

/***/ 1195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowedIncrease),
/* harmony export */   d: () => (/* binding */ parseIncreaseLimit)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);

/** Reads `5MB`, `10%` or both in any order (`10% 1MB`); null where the text is none of these. */
function parseIncreaseLimit(text) {
    const [, before = "", number = "", after = ""] = /^([^%]*?)(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)\s{0,4}%([^%]*)$/.exec(text) ?? [];
    if (number === "") {
        const bytes = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(text);
        return bytes === null ? null : { bytes, share: null };
    }
    // Moves the point: a division would be off in the last digit.
    const share = Number(`${number}e-2`);
    const size = `${before} ${after}`.trim();
    if (size === "")
        return { bytes: null, share };
    const bytes = before.trim() !== "" && after.trim() !== "" ? null : (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(size);
    return bytes === null ? null : { bytes, share };
}
/** The bytes that an image of `before` bytes may grow by. */
function allowedIncrease({ bytes, share }, before) {
    return Math.max(bytes ?? 0, Math.floor(before * (share ?? 0)));
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


/***/ })

};
