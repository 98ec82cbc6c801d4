export const id = 671;
export const ids = [671,863,826];
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

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/exit-status.ts
var exit_status = __webpack_require__(5926);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/known-rules.ts
var known_rules = __webpack_require__(1826);
// EXTERNAL MODULE: ./src/lint/catalog.ts + 75 modules
var catalog = __webpack_require__(7621);
// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
// EXTERNAL MODULE: ./src/locales/load.ts
var load = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/near-name.ts
var near_name = __webpack_require__(9529);
// EXTERNAL MODULE: ./src/report/lint/explain.ts
var explain = __webpack_require__(4377);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/walk-flags.ts

/** The flags of `explain` that are for a Dockerfile. */
const WALK_FLAGS = {
    image: { type: "string" },
    tag: { type: "string" },
    target: { type: "string" },
    format: { type: "string" },
};
/** Whether a word after `explain` means a file: rules have neither a dot nor a slash in their names. */
function namesFile(word) {
    return /[./\\]/.test(word) || /dockerfile|containerfile/i.test(external_node_path_.posix.basename(word));
}

;// CONCATENATED MODULE: ./src/explain-command.ts










/**
 * `docker-layer-report explain [RULE …]`: a rule in full, by its id or by BuildKit's name for it; without one the list
 * of all; with the path of a Dockerfile in its place, that file line by line. Returns the exit status. Throws an
 * InputError for a name that no rule has.
 */
async function runExplain(args, process) {
    const { env, stdout } = process;
    const { values, positionals } = (0,cli_arguments/* parseArguments */.We)(args, { language: { type: "string" }, ...WALK_FLAGS });
    const language = (0,cli_arguments/* languageFlag */.tY)(values, env);
    const file = positionals.find(namesFile);
    if (file !== undefined) {
        if (positionals.length > 1)
            throw new input_error/* InputError */.d({ key: "error.explain.mixed", values: { file } });
        // Loaded when asked for: docker's part is large, and rules do without it.
        const { walkDockerfile } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(944), __webpack_require__.e(785), __webpack_require__.e(676), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 1690));
        stdout.write(await walkDockerfile(file, values, await (0,load.loadTranslate)(language), process));
        return exit_status/* EXIT */.d.pass;
    }
    const rules = new Set(positionals.flatMap(known));
    const options = {
        translate: await (0,load.loadLintTranslate)(language),
        color: stdout.isTTY === true && !env.NO_COLOR,
    };
    const text = positionals.length === 0
        ? (0,explain/* renderRuleList */.pp)(known_rules.KNOWN_RULES, options)
        : [...rules]
            .map((rule) => typeof rule === "string"
            ? `${options.translate("explain.shellcheck", { rule, url: String((0,catalog/* helpUrlOf */.k0)(rule)) })}\n`
            : (0,explain/* renderExplanation */.Gm)(rule, options))
            .join("\n");
    stdout.write(text);
    return exit_status/* EXIT */.d.pass;
}
/** The rules of that name; the id alone for a rule of ShellCheck. */
function known(name) {
    if ((0,shellcheck_id/* isShellCheckId */.o)(name.toUpperCase()))
        return [name.toUpperCase()];
    const found = (0,known_rules.knownBy)(name);
    if (found.length > 0)
        return found;
    const names = known_rules.KNOWN_RULES.flatMap(({ id, aliases }) => [id, ...aliases]);
    // Compared without their case, which counts as little here.
    const upper = new Map(names.map((other) => [other.toUpperCase(), other]));
    const near = upper.get((0,near_name/* nearName */.c)(name.toUpperCase(), upper.keys()) ?? "") ?? null;
    const rule = JSON.stringify(name);
    throw new input_error/* InputError */.d(near === null
        ? { key: "error.cli.noRule", values: { rule } }
        : { key: "error.cli.noRuleNear", values: { rule, near } });
}


/***/ }),

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KNOWN_RULES: () => (/* binding */ KNOWN_RULES),
/* harmony export */   knownBy: () => (/* binding */ knownBy)
/* harmony export */ });
/* harmony import */ var _image_advice_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5701);
/* harmony import */ var _lint_described_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


/** Everything that has a page: the linter's rules and the advice on built images, in the order of their ids. */
const KNOWN_RULES = [..._lint_described_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIBED_RULES */ .E, ..._image_advice_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ADVICE_RULES */ .B6].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
/** The rules of that id or other name, whatever the case of its letters. */
function knownBy(name) {
    const wanted = name.toLowerCase();
    return KNOWN_RULES.filter(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DESCRIBED_RULES)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);


/** Syntax errors are the parser's findings: they have a page as rules do, but nothing switches them off. */
const parseErrors = {
    id: _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J,
    aliases: [],
    severity: "error",
    title: "rule.DL1000.title",
    why: "rule.DL1000.why",
    example: { bad: "FORM python:3.14-slim\n", good: "FROM python:3.14-slim\n" },
    helpUrl: (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .helpUrlOf */ .k0)(_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J) ?? "",
};
/** Everything that a finding's `ruleId` can be, by id: in capitals and digits, so those with numbers come in order. */
const DESCRIBED_RULES = [parseErrors, ..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));


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

/***/ 1204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fixedText),
/* harmony export */   Q: () => (/* binding */ configurationOf)
/* harmony export */ });
/* harmony import */ var _lint_parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);
/* harmony import */ var _lint_rules_pragmas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1299);



/** How to configure a rule; nothing for what cannot be configured. */
function configurationOf({ id, aliases, severity, measured }) {
    if (id === _lint_parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PARSE_ERROR_ID */ .J || measured === true)
        return [];
    const override = (level) => ["override:", `  ${level}: [${id}]`];
    if (severity === "off") {
        return [{ purpose: "explain.configureOn", language: "yaml", lines: override("warning") }];
    }
    return [
        ...commentsFor(id, aliases),
        { purpose: "explain.configureFile", language: "yaml", lines: [`ignored: [${id}]`] },
        {
            purpose: "explain.configureSeverity",
            language: "yaml",
            lines: override(severity === "error" ? "warning" : "error"),
        },
    ];
}
/** Why there is nothing to configure. */
function fixedText({ measured }) {
    return measured === true ? "explain.measured" : "explain.fixed";
}
function commentsFor(id, aliases) {
    const language = "dockerfile";
    // What it finds are comments themselves, which no other comment is about.
    if (id === _lint_rules_pragmas_js__WEBPACK_IMPORTED_MODULE_0__/* .uselessPragma */ .v.id || id === _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeCommentRule */ .f.id) {
        return [{ purpose: "explain.configureComment", language, lines: [`# hadolint global ignore=${id}`] }];
    }
    // The names of BuildKit's build checks are words; those of hadolint's rules end in a number.
    const checks = [id, ...aliases].filter((name) => !/\d/.test(name));
    return [
        { purpose: "explain.configureLine", language, lines: [`# hadolint ignore=${id}`] },
        ...checks.map((name) => ({ purpose: "explain.or", language, lines: [`# check=skip=${name}`] })),
    ];
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ renderExplanation),
/* harmony export */   pp: () => (/* binding */ renderRuleList)
/* harmony export */ });
/* unused harmony export severityText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2906);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);



/** The severity that the rule has by default, in words. */
function severityText({ severity }, translate) {
    return severity === "off" ? translate("explain.off") : translate(`report.severity.${severity}`);
}
/** A rule in full: why it matters, what to write instead of what, and how to configure it. */
function renderExplanation(rule, { translate, color }) {
    const bold = boldIf(color);
    const recipes = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .Q)(rule);
    const { config } = rule.example;
    const names = rule.aliases.join(", ");
    const example = (key, text) => [
        bold(translate(key)),
        ...indented(text.trimEnd().split("\n")),
    ];
    const blocks = [
        [
            bold(translate("explain.title", { id: rule.id, title: translate(rule.title) })),
            translate("explain.severity", { severity: severityText(rule, translate) }),
            ...(names === "" ? [] : [translate("explain.names", { names })]),
        ],
        [translate(rule.why)],
        ...(config === undefined ? [] : [example("explain.given", config)]),
        example("explain.bad", rule.example.bad),
        example("explain.good", rule.example.good),
        ...recipes.map(({ purpose, lines }) => [bold(translate(purpose)), ...indented(lines)]),
        ...(recipes.length === 0 ? [[translate((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedText */ .G)(rule))]] : []),
        [translate("explain.more", { url: rule.helpUrl })],
    ];
    return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function indented(lines) {
    return lines.map((line) => `  ${line}`.trimEnd());
}
function boldIf(color) {
    return (text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("bold", text, { validateStream: false }) : text);
}
/** All rules, a line each, by where their names come from. */
function renderRuleList(rules, { translate, color }) {
    const groups = [
        { title: "explain.group.hadolint", has: (id) => id.startsWith("DL") },
        { title: "explain.group.buildkit", has: (id) => !/\d/.test(id) },
        { title: "explain.group.own", has: (id) => id.startsWith("LR1") },
        { title: "explain.group.measured", has: (id) => id.startsWith("LR2") },
    ];
    const blocks = groups.flatMap(({ title, has }) => {
        const rows = rules
            .filter(({ id }) => has(id))
            .map((rule) => [rule.id, rule.severity, translate(rule.title)]);
        const lines = indented((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows, ["left", "left", "left"]));
        return rows.length === 0 ? [] : [boldIf(color)(translate(title)), ...lines, ""];
    });
    return `${[...blocks, translate("explain.usage")].join("\n")}\n`;
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
