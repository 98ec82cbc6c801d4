import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasReadOnlyToken),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _event_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(449);

/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
function readContext(env, readFile) {
    const repository = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(env.GITHUB_REPOSITORY);
    const sha = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(env.GITHUB_SHA);
    if (repository === null || sha === null)
        return null;
    const eventName = env.GITHUB_EVENT_NAME ?? "";
    const payload = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(env.GITHUB_EVENT_PATH, readFile);
    const pull = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(payload?.pull_request);
    const head = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(pull?.head);
    const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
    const apiUrl = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(env.GITHUB_API_URL) ?? "https://api.github.com";
    return Object.freeze({
        eventName,
        repository,
        apiUrl,
        serverUrl: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .publicServerUrl */ ._y)(payload, repository) ?? (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(env.GITHUB_SERVER_URL) ?? "https://github.com",
        software: serverSoftware(apiUrl, env),
        sha,
        headSha: (pullRequest === null ? null : (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(head?.sha)) ?? sha,
        pullRequest,
        eventProblem: eventProblem(env.GITHUB_EVENT_PATH, payload, { eventName, pullRequest }),
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || null,
        workflow: env.GITHUB_WORKFLOW ?? "",
        run: Object.freeze({
            id: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_ID) ?? 0,
            attempt: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_ATTEMPT) ?? 1,
        }),
        runNumber: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_NUMBER) ?? 0,
    });
}
/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
function hasReadOnlyToken(context) {
    // `pull_request_target` and `workflow_run` run in the base repository with its own token; reviews do not.
    if (!ofPullRequest(context.eventName) || context.eventName === "pull_request_target")
        return false;
    return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
}
/** `pull_request`, `pull_request_target`, `pull_request_review`, and Gitea's `pull_request_sync`. */
function ofPullRequest(eventName) {
    return eventName.startsWith("pull_request");
}
function eventProblem(path, payload, { eventName, pullRequest }) {
    if (path && payload === null)
        return "unreadable";
    return ofPullRequest(eventName) && pullRequest === null ? "no-pull-request" : null;
}
/** https://docs.gitea.com/usage/actions/actions-variables; Forgejo's runner sets Gitea's variables too. */
function serverSoftware(apiUrl, env) {
    if (env.FORGEJO_ACTIONS === "true")
        return "forgejo";
    return env.GITEA_ACTIONS === "true" || apiUrl.endsWith("/api/v1") ? "gitea" : "github";
}
function readPullRequest(pull, head, repository) {
    const number = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(pull.number);
    if (number === null)
        return null;
    const headRepository = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(head?.repo)?.full_name);
    return Object.freeze({
        number,
        headRepository: headRepository ?? repository,
        baseSha: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(pull.base)?.sha),
        fork: headRepository === null || !(0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(headRepository, repository),
        labels: Object.freeze((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelNames */ .l3)(pull.labels)),
    });
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ positiveInteger),
/* harmony export */   H5: () => (/* binding */ ownerAndRepo),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   _y: () => (/* binding */ publicServerUrl),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   l3: () => (/* binding */ labelNames),
/* harmony export */   q3: () => (/* binding */ httpUrl)
/* harmony export */ });
/** Narrow reads of what the runner hands over: a value that is not what it should be reads as null. */
/** As requests have it. */
function ownerAndRepo({ owner, name }) {
    return { owner, repo: name };
}
const NAME_PART = /^[\w.-]{1,255}$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
/** The event that set the run off, from the file at `GITHUB_EVENT_PATH`. */
function readEvent(path, readFile) {
    if (!path)
        return null;
    try {
        return asObject(JSON.parse(readFile(path)));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function repositoryName(value) {
    if (typeof value !== "string")
        return null;
    const [owner, name, ...rest] = value.split("/", 3);
    if (owner === undefined || name === undefined || rest.length > 0)
        return null;
    return isNamePart(owner) && isNamePart(name) ? Object.freeze({ owner, name }) : null;
}
function isNamePart(part) {
    return NAME_PART.test(part) && part !== "." && part !== "..";
}
/** GitHub's names ignore case. */
function sameRepository(a, b) {
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
/** An address without a slash, a query or a fragment at its end; null where it is none that a browser could open. */
function httpUrl(value) {
    if (typeof value !== "string" || !URL.canParse(value))
        return null;
    const url = new URL(value);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/{1,100}$/, "");
}
/**
 * The server as its users know it, from the page of the event's repository: a runner beside the server, as Gitea's
 * often is, may have been given an address that nobody else can open. Null where the event names no such page.
 */
function publicServerUrl(payload, { owner, name }) {
    const page = httpUrl(asObject(payload?.repository)?.html_url);
    const path = `/${owner}/${name}`;
    return page?.toLowerCase().endsWith(path.toLowerCase()) ? page.slice(0, -path.length) : null;
}
/** A commit's whole id, in lower case. */
function commit(value) {
    return typeof value === "string" && COMMIT.test(value) ? value.toLowerCase() : null;
}
function positiveInteger(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !/^[1-9]\d{0,14}$/.test(text))
        return null;
    return Number(text);
}
function labelNames(labels) {
    if (!Array.isArray(labels))
        return [];
    return labels.map((label) => asObject(label)?.name).filter((name) => typeof name === "string");
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3077);

/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
class InputError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "InputError";
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   lX: () => (/* binding */ isLanguage)
/* harmony export */ });
/* unused harmony export languageOfEnvironment */
/** BCP 47 tags of the languages that there is a catalog for; the first is everybody's default. */
const LANGUAGES = ["en", "es", "fr", "de", "ru", "zh-CN"];
function isLanguage(tag) {
    return LANGUAGES.some((language) => language === tag);
}
/**
 * The language of messages that the environment asks for, English where it asks for none that is there. As POSIX has
 * it, the first of the variables that is not empty decides:
 * https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 */
function languageOfEnvironment(env) {
    const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
    return languageOfLocale(locale) ?? "en";
}
/** `de_AT.UTF-8` is `de`. Null for a locale whose language has no catalog, and for `C` and `POSIX`. */
function languageOfLocale(locale) {
    const [name = ""] = locale.split(/[.@]/);
    const [language = "", ...subtags] = name.toLowerCase().split(/[_-]/);
    // The catalog is in simplified characters.
    if (language === "zh")
        return subtags.some((tag) => TRADITIONAL.has(tag)) ? null : "zh-CN";
    return isLanguage(language) ? language : null;
}
const TRADITIONAL = new Set(["tw", "hk", "mo", "hant"]);


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadLintTranslate: () => (/* binding */ loadLintTranslate),
/* harmony export */   loadTranslate: () => (/* binding */ loadTranslate),
/* harmony export */   sayOnce: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1067);
/* harmony import */ var _translator_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9577);


/**
 * Each in a file of its own: a run reads the one that it speaks. Not the JSON itself, of which the bundle would make a
 * module that exports each message: that takes longer than to read it.
 */
const CATALOGS = {
    en: () => __nccwpck_require__.e(/* import() */ 698).then(__nccwpck_require__.bind(__nccwpck_require__, 8698)),
    es: () => __nccwpck_require__.e(/* import() */ 773).then(__nccwpck_require__.bind(__nccwpck_require__, 2773)),
    fr: () => __nccwpck_require__.e(/* import() */ 724).then(__nccwpck_require__.bind(__nccwpck_require__, 4724)),
    de: () => __nccwpck_require__.e(/* import() */ 941).then(__nccwpck_require__.bind(__nccwpck_require__, 4941)),
    ru: () => __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 3345)),
    "zh-CN": () => __nccwpck_require__.e(/* import() */ 86).then(__nccwpck_require__.bind(__nccwpck_require__, 1086)),
};
/** The words of one language. Loaded only here, and only by a run that has something to say. */
async function loadTranslate(language) {
    const [{ createTranslate }, { messages }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 781)),
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createTranslator)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1067);

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

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IJ: () => (/* binding */ cellCodeSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   yk: () => (/* binding */ toVisibleLine),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/**
 * Text from outside (Dockerfiles, logs, history, file names, messages) made inert for the place where it is put.
 * Every function is linear in its input and gives the same output for the same input.
 */
// Invisible characters from outside are gone by the time that this one is put in.
const ZERO_WIDTH_SPACE = "\u200b";
// Control characters, bidirectional overrides, zero-width and private-use characters, line separators and tag
// characters: what could hide text, reorder it, or drive a terminal. Tab and newline are text.
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Control, bidirectional and invisible characters become `⟨U+202E⟩`; lone surrogates U+FFFD; CRLF a newline. */
function makeVisible(text) {
    return (text
        // With the u flag this finds only surrogates without their other half.
        .replace(/[\ud800-\udfff]/gu, "\ufffd")
        .replaceAll("\r\n", "\n")
        .replace(INVISIBLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
    }));
}
/** One line: every run of whitespace becomes one blank. */
function toOneLine(text) {
    return text.replace(/\s+/g, " ");
}
/** Text on one line that shows whatever it holds, without blanks around it. */
function toVisibleLine(text) {
    return toOneLine(makeVisible(text)).trim();
}
/** At most `length` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
function shorten(text, length) {
    if (text.length <= length) {
        return text;
    }
    const cut = text.slice(0, Math.max(0, length - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
// What GitHub turns into links, pings or pictures although no Markdown asks for it: @mentions, #123, GH-123, commit
// hashes, advisory ids, bare URLs and mail addresses, :emoji:. They are found in rendered text, where an escaped
// character is an ordinary one again, so only a character in between keeps them text.
// https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
const AUTOLINKS = [
    [/@(?=\S)/g, `@${ZERO_WIDTH_SPACE}`],
    [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
    [/(?<![a-z0-9])(GH|GHSA)-/gi, `$1${ZERO_WIDTH_SPACE}-`],
    [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
    [/(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`],
    [/www\./gi, `www${ZERO_WIDTH_SPACE}.`],
    [/:(?=[\w+-]{1,64}:)/g, `:${ZERO_WIDTH_SPACE}`],
];
function breakAutolinks(plain) {
    // Commit hashes have seven to forty digits.
    const withoutHashes = plain.replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    return AUTOLINKS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), withoutHashes);
}
const MARKDOWN_ESCAPES = {
    [ZERO_WIDTH_SPACE]: "&#8203;",
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    // In a table row a backslash before a pipe means two things at once; an entity means one.
    "|": "&#124;",
    // `$…$` is a formula; a backslash does not stop it, a span does.
    // https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    $: "<span>$</span>",
};
/** Plain text on one line of Markdown, in a table cell too: it stays text, and nothing in it becomes a link. */
function escapeText(text) {
    const escaped = breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b\\`*_~[\]<>&|$]/g, (match) => MARKDOWN_ESCAPES[match] ?? `\\${match}`);
    // At the start of a line these would open a heading, a list or a rule.
    return escaped.replace(/^(\s?)(\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=))/, "$1$2\\");
}
/** Plain text within an HTML element, on one line. */
function escapeHtml(text) {
    return breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b&<>"'$]/g, (character) => character === "$" ? "<span>$</span>" : toEntity(character));
}
function toEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern)) {
        longest = Math.max(longest, run.length);
    }
    return longest;
}
/** A code span on one line. An empty text gives an empty string: Markdown has no empty code span. */
function codeSpan(text) {
    const line = toOneLine(makeVisible(text)).trim();
    if (line === "") {
        return "";
    }
    const ticks = "`".repeat(longestRun(line, /`+/g) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code span within a table row, where a pipe would end the cell. */
function cellCodeSpan(text) {
    if (!text.includes("\\|")) {
        return codeSpan(text).replaceAll("|", "\\|");
    }
    // Behind a backslash no escape of the pipe means the same to every parser; entities do.
    const line = breakAutolinks(toOneLine(makeVisible(text)).trim());
    const inert = line.replace(/[^\p{L}\p{N}\s]/gu, toEntity);
    return `<code>${inert}</code>`;
}
/** A fenced block of plain text, its fence longer than any run of backticks in it. */
function fencedBlock(text) {
    const visible = makeVisible(text).trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(visible, /`+/g) + 1));
    return `${fence}text\n${visible}\n${fence}`;
}
/**
 * A block that GitHub offers to put in the place of the lines that it is about; null where the text could not be seen
 * as it is, or would not arrive as it is: with characters that hide something, and with line ends other than `\n`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    if (makeVisible(text) !== text)
        return null;
    const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${fence}suggestion\n${text}\n${fence}`;
}
/** Longer addresses come from nowhere that a reader wants to go, and would fill the report. */
const ADDRESS_LENGTH = 2_000;
/** A link's address, or null where it is not plain http(s). Nothing in the result can end the link or the cell. */
function linkAddress(url) {
    if (url.length > ADDRESS_LENGTH || !URL.canParse(url)) {
        return null;
    }
    const { protocol, href } = new URL(url);
    if (protocol !== "https:" && protocol !== "http:") {
        return null;
    }
    return href.replace(/[()<>[\]|\\`*_~'"!$]/g, (character) => character === "_" ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3077:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CH: () => (/* binding */ sayLastError),
/* harmony export */   Iq: () => (/* binding */ sayError),
/* harmony export */   _N: () => (/* binding */ SaidError),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/**
 * An error that a reader is told: by its message's key and values, since whoever throws it does not know the reader's
 * language.
 */
class SaidError extends Error {
    name = "SaidError";
    said;
    constructor(said) {
        super();
        this.said = said;
    }
    /** For logs and debuggers; readers get `sayError`. */
    get message() {
        // Node asks while the error is still being made.
        const said = this.said;
        return said === undefined ? "" : `${said.key} ${JSON.stringify(said.values ?? {})}`;
    }
}
/** Why something failed, to be put into another message: our own words as a message, others' as they are. */
function reasonOf(error) {
    if (error instanceof SaidError)
        return error.said;
    return error instanceof Error ? error.message : String(error);
}
/** An error in the reader's language, as far as it has one. */
function sayError(error, translate) {
    return say(reasonOf(error), translate);
}
/** The same for a run that ends with it, and has said nothing before. */
async function sayLastError(error, language) {
    const reason = reasonOf(error);
    if (typeof reason === "string")
        return reason;
    return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1863))).sayOnce(reason, language);
}
/** Our own words in the reader's language, others' as they are. */
function say(text, translate) {
    return typeof text === "string" ? text : translate(text.key, text.values);
}


/***/ }),

/***/ 1195:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowedIncrease),
/* harmony export */   d: () => (/* binding */ parseIncreaseLimit)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5416);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 6119:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __nccwpck_require__(9556);
// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __nccwpck_require__(9021);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __nccwpck_require__(3077);
;// CONCATENATED MODULE: ./src/github/inert-lines.ts
/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @returns the text's lines, with a visible change wherever one could be a command
 */
function inertLines(text) {
    return text.split(/\r\n|\r|\n/).map(inertLine);
}
function inertLine(line) {
    const withoutOldForm = line.replace(/#(?=[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[)/gu, "# ");
    return /^[\p{C}\p{Z}\p{DI}]*:[\p{C}\p{DI}]*:/u.test(withoutOldForm)
        ? `| ${withoutOldForm}`
        : withoutOldForm;
}

;// CONCATENATED MODULE: ./src/github/runner-log.ts



/** Talks to the runner through `@actions/core`. */
function createRunnerLog(core) {
    let groupIsOpen = false;
    const endGroup = () => {
        if (groupIsOpen)
            core.endGroup();
        groupIsOpen = false;
    };
    return {
        info: (text) => {
            // First of all: what is left once an escape is gone may be a command.
            const lines = text.split(/\r\n|\r|\n/).map(terminal_escapes/* withColoursOnly */.s);
            for (const line of lines.flatMap(inertLines))
                core.info(line);
        },
        debug: (text) => core.debug(text),
        startGroup: (title) => {
            endGroup();
            core.startGroup(title);
            groupIsOpen = true;
        },
        endGroup,
        annotate: (level, message, place = {}) => core[level](message, annotationProperties(place)),
        setOutput: (name, value) => core.setOutput(name, value),
        async appendSummary(markdown, translate) {
            try {
                await core.summary.addRaw(markdown).write();
            }
            catch (error) {
                core.warning(translate("publish.noSummary", { reason: (0,said_error/* sayError */.Iq)(error, translate) }));
            }
        },
        fail: (message) => {
            endGroup();
            core.setFailed(message);
        },
    };
}
/** Columns count only within one line: the runner drops them where the lines differ. */
function annotationProperties({ title, file, line, endLine, column, endColumn }) {
    const oneLine = endLine === undefined || endLine === line;
    return {
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(oneLine && column !== undefined ? { startColumn: column } : {}),
        ...(oneLine && endColumn !== undefined ? { endColumn } : {}),
    };
}

// EXTERNAL MODULE: ./src/github/event-fields.ts
var event_fields = __nccwpck_require__(449);
;// CONCATENATED MODULE: ./src/github/triggering-run.ts

/**
 * Reads the event `workflow_run`; null where the event is another one, or not as described:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
function readTriggeringRun(env, readFile) {
    if (env.GITHUB_EVENT_NAME !== "workflow_run")
        return null;
    const run = (0,event_fields/* asObject */.eB)((0,event_fields/* readEvent */.j_)(env.GITHUB_EVENT_PATH, readFile)?.workflow_run);
    const id = (0,event_fields/* positiveInteger */.Cq)(run?.id);
    const headSha = (0,event_fields/* commit */.cd)(run?.head_sha);
    if (run === null || id === null || headSha === null || typeof run.head_branch !== "string")
        return null;
    return Object.freeze({
        eventName: typeof run.event === "string" ? run.event : "",
        workflow: typeof run.name === "string" ? run.name : "",
        run: Object.freeze({ id, attempt: (0,event_fields/* positiveInteger */.Cq)(run.run_attempt) ?? 1 }),
        runNumber: (0,event_fields/* positiveInteger */.Cq)(run.run_number) ?? 0,
        headSha,
        headBranch: run.head_branch,
        headRepository: (0,event_fields/* repositoryName */.aR)((0,event_fields/* asObject */.eB)(run.head_repository)?.full_name),
        pullRequests: Object.freeze(pullNumbers(run.pull_requests)),
    });
}
function pullNumbers(pulls) {
    if (!Array.isArray(pulls))
        return [];
    return pulls.map((pull) => (0,event_fields/* positiveInteger */.Cq)((0,event_fields/* asObject */.eB)(pull)?.number)).filter((number) => number !== null);
}

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
var image_reference = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __nccwpck_require__(8472);
// EXTERNAL MODULE: ./src/locales/languages.ts
var languages = __nccwpck_require__(8724);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __nccwpck_require__(1195);
// EXTERNAL MODULE: ./src/size-limit.ts
var size_limit = __nccwpck_require__(5416);
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

// EXTERNAL MODULE: ./src/locales/load.ts
var load = __nccwpck_require__(1863);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
;// CONCATENATED MODULE: ./src/action.ts









/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
async function runAction({ env, cwd }) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(119), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const log = createRunnerLog(core);
    // Known before the inputs are checked, to say what is wrong with them too.
    const asked = core.getInput("language").trim();
    const language = (0,languages/* isLanguage */.lX)(asked) ? asked : "en";
    try {
        const inputs = parseInputs((name) => core.getInput(name));
        const readFile = (path) => (0,external_node_fs_.readFileSync)(path, "utf8");
        const context = (0,github_context/* readContext */.y)(env, readFile);
        const workspace = context?.workspace ?? cwd();
        // All that follows is loaded late, so that input that can't be used is refused at once.
        const { refuseHeadCode } = await __nccwpck_require__.e(/* import() */ 121).then(__nccwpck_require__.bind(__nccwpck_require__, 5121));
        await refuseHeadCode(inputs, { context, triggering: readTriggeringRun(env, readFile), workspace, env });
        const [translate, { createDockerClient }, { runPipeline }, { deliverReport }] = await Promise.all([
            (0,load.loadTranslate)(language),
            Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9949)),
            Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(989), __nccwpck_require__.e(666), __nccwpck_require__.e(986), __nccwpck_require__.e(157)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1157)),
            Promise.all(/* import() */[__nccwpck_require__.e(986), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8314)),
        ]);
        warnOfEvent(context, { translate, log });
        const docker = createDockerClient({ env, cwd: workspace });
        const surroundings = { workspace, docker, log, translate, today: new Date() };
        const { githubToken } = inputs;
        const result = await runPipeline(inputs, {
            ...surroundings,
            pullRequest: commitsOf(context, env),
            askAcceptance: async () => (await __nccwpck_require__.e(/* import() */ 964).then(__nccwpck_require__.bind(__nccwpck_require__, 6964))).askAcceptance({ context, githubToken, translate, log }),
        });
        await deliverReport(result, { inputs, context, workspace, env, translate, log });
    }
    catch (error) {
        log.fail(await (0,said_error/* sayLastError */.CH)(error, language));
        if (error instanceof Error)
            log.debug(error.stack ?? "");
    }
}
function warnOfEvent(context, { translate, log }) {
    if (context === null || context.eventProblem === null)
        return;
    const event = (0,report_escape/* makeVisible */.Xm)(context.eventName);
    if (context.eventProblem === "unreadable")
        log.annotate("warning", translate("event.unreadable", { event }));
    else
        log.annotate("warning", translate("event.noPullRequest", { event }));
}
/** Null where the event names no commit to merge into. */
function commitsOf(context, env) {
    const baseSha = context?.pullRequest?.baseSha ?? null;
    if (context === null || baseSha === null)
        return null;
    return { baseRef: env.GITHUB_BASE_REF || baseSha.slice(0, 7), baseSha, headSha: context.headSha };
}

;// CONCATENATED MODULE: ./src/index.ts

// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void runAction(process);

