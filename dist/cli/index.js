#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5616:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ languageOfArguments),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   ei: () => (/* binding */ oneOfFlag),
/* harmony export */   tY: () => (/* binding */ languageFlag)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6236);
/* harmony import */ var _locales_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8724);
/* harmony import */ var _near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9529);




/**
 * Reads a command's flags and words. Throws an InputError for flags that the command does not have.
 *
 * @param instead what to say of flags that somebody may look for, by the flag with its dashes
 */
function parseArguments(args, options, instead = new Map()) {
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options,
        allowPositionals: true,
        // Node's own complaints are in English only, so what it would refuse is refused here.
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const { rawName, value, inlineValue } = token;
        const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
        if (option === undefined)
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(instead.get(rawName) ?? unknownFlag(rawName, options));
        const flag = JSON.stringify(rawName);
        if (option.type === "boolean") {
            if (value !== undefined)
                throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.cli.takesNoValue", values: { flag } });
        }
        else if (value === undefined || (inlineValue === false && /^-./s.test(value))) {
            throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.cli.needsValue", values: { flag } });
        }
    }
    return { values, positionals };
}
function unknownFlag(rawName, options) {
    const flag = JSON.stringify(rawName);
    const near = rawName.startsWith("--") ? (0,_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(rawName.slice(2), Object.keys(options)) : null;
    return near === null
        ? { key: "error.cli.unknownFlag", values: { flag } }
        : { key: "error.cli.unknownFlagNear", values: { flag, near } };
}
/** One of the legal values of a flag. Throws an InputError that lists them. */
function oneOfFlag(flag, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const values = { flag, value: JSON.stringify(value), values: legal.join(", ") };
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({ key: "error.cli.illegal", values });
}
/** The language that `--language` names, else the environment's. Throws an InputError for one that there is not. */
function languageFlag({ language }, env) {
    return language === undefined
        ? (0,_locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOfEnvironment */ .FB)(env)
        : oneOfFlag("language", String(language), _locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGES */ .Yj);
}
/**
 * The language to speak before the flags are read, to say what is wrong with them too: the one that `--language` names
 * where it is one, else the environment's.
 */
function languageOfArguments(args, env) {
    const end = args.indexOf("--");
    const flags = end < 0 ? args : args.slice(0, end);
    const at = flags.findLastIndex((word) => word === "--language" || word.startsWith("--language="));
    const word = flags[at] ?? "";
    const named = word === "--language" ? (flags[at + 1] ?? "") : word.slice("--language=".length);
    return (0,_locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .isLanguage */ .lX)(named) ? named : (0,_locales_languages_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOfEnvironment */ .FB)(env);
}


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** What the program says with its exit status, whatever the command. */
const EXIT = { pass: 0, fail: 1, usage: 2 };


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

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ languageOfEnvironment),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   lX: () => (/* binding */ isLanguage)
/* harmony export */ });
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

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
/** A name that is further away than this is another name, not a slip. */
const FURTHEST = 2;
/** More names than anybody has; further ones are not looked at, so that a hostile file cannot make this slow. */
const MOST_NAMES = 200;
/** Longer names are typed by machines. */
const LONGEST_NAME = 100;
/**
 * The name that was probably meant: the one with the fewest letters put in, left out or replaced, at most two and fewer
 * than the name has. Another case is the smallest slip of all. Of equally near names the first counts; null where
 * none is near.
 */
function nearName(name, names) {
    if (name.length > LONGEST_NAME)
        return null;
    let found = null;
    let nearest = Math.min(FURTHEST, name.length - 1) + 1;
    let looked = 0;
    const upper = name.toUpperCase();
    for (const other of names) {
        looked += 1;
        if (looked > MOST_NAMES)
            break;
        if (other === name || Math.abs(other.length - name.length) >= nearest)
            continue;
        const isOtherCase = other.length === name.length && other.toUpperCase() === upper;
        const distance = isOtherCase ? 0 : editDistance(name, other, nearest - 1);
        if (distance >= nearest)
            continue;
        nearest = distance;
        found = other;
    }
    return found;
}
/** The Levenshtein distance where it is at most `most`, and something larger where it is not. */
function editDistance(left, right, most) {
    let same = 0;
    while (same < left.length && left[same] === right[same])
        same += 1;
    const leftRest = left.slice(same);
    const rightRest = right.slice(same);
    if (leftRest === "" || rightRest === "")
        return leftRest.length + rightRest.length;
    if (most === 0)
        return 1;
    const replaced = editDistance(leftRest.slice(1), rightRest.slice(1), most - 1);
    const leftOut = editDistance(leftRest.slice(1), rightRest, most - 1);
    const putIn = editDistance(leftRest, rightRest.slice(1), most - 1);
    return 1 + Math.min(replaced, leftOut, putIn);
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IJ: () => (/* binding */ cellCodeSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   yk: () => (/* binding */ toVisibleLine),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export suggestionBlock */
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
    return (await __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 1863))).sayOnce(reason, language);
}
/** Our own words in the reader's language, others' as they are. */
function say(text, translate) {
    return typeof text === "string" ? text : translate(text.key, text.values);
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

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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

// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./src/exit-status.ts
var exit_status = __nccwpck_require__(5926);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __nccwpck_require__(3077);
;// CONCATENATED MODULE: ./src/command-line.ts





/** Loaded when asked for: the build's part is large, and the linter does without it. The command's word comes too. */
const COMMANDS = {
    report: async (args, process) => (await Promise.all(/* import() */[__nccwpck_require__.e(260), __nccwpck_require__.e(676), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4348))).runReport(args, process),
    lint: async ([, ...args], process) => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(427), __nccwpck_require__.e(944), __nccwpck_require__.e(930), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8914))).runLint(args, process),
    explain: async ([, ...args], process) => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(427), __nccwpck_require__.e(701), __nccwpck_require__.e(671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5950))).runExplain(args, process),
};
/**
 * `docker-layer-report [report|lint|explain] …`: the first word names the command, and without one it is `report`.
 * Returns the exit status: 0 pass, 1 fail, 2 wrong usage or input.
 */
async function runCommandLine(process) {
    const { argv, env } = process;
    const args = argv.slice(2);
    const [first = ""] = args;
    const command = isCommand(first) ? first : null;
    const language = (0,cli_arguments/* languageOfArguments */.OR)(args, env);
    try {
        const asked = firstQuestion(args);
        if (asked === "version") {
            const { VERSION } = await __nccwpck_require__.e(/* import() */ 13).then(__nccwpck_require__.bind(__nccwpck_require__, 1013));
            process.stdout.write(`${VERSION}\n`);
            return exit_status/* EXIT */.d.pass;
        }
        if (asked === "help") {
            const [{ helpText }, { loadTranslate }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 244).then(__nccwpck_require__.bind(__nccwpck_require__, 1244)),
                __nccwpck_require__.e(/* import() */ 863).then(__nccwpck_require__.bind(__nccwpck_require__, 1863)),
            ]);
            process.stdout.write(helpText(command, await loadTranslate(language)));
            return exit_status/* EXIT */.d.pass;
        }
        return await COMMANDS[command ?? "report"](args, process);
    }
    catch (error) {
        const text = await (0,said_error/* sayLastError */.CH)(error, language);
        process.stderr.write(`${(0,report_escape/* makeVisible */.Xm)(`docker-layer-report: ${text}`)}\n`);
        return error instanceof input_error/* InputError */.d ? exit_status/* EXIT */.d.usage : exit_status/* EXIT */.d.fail;
    }
}
function isCommand(word) {
    return Object.hasOwn(COMMANDS, word);
}
/** Help goes before the version, and both before everything else; what follows `--` is no flag. */
function firstQuestion(args) {
    const end = args.indexOf("--");
    const flags = end < 0 ? args : args.slice(0, end);
    if (flags.includes("--help") || flags.includes("-h"))
        return "help";
    return flags.includes("--version") || flags.includes("-v") ? "version" : null;
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
var external_node_module_default = /*#__PURE__*/__nccwpck_require__.n(external_node_module_namespaceObject);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/compile-cache.ts


/**
 * Has Node keep what it compiles, where it can (from 22.1 on), so that the next command starts sooner. A file that can't
 * be written changes nothing.
 */
function keepCompiled(process) {
    const folder = compileCacheFolder(process.env, process.platform);
    if (folder !== null)
        external_node_module_default().enableCompileCache?.(folder);
}
/**
 * Where the person who runs the command has such files: in a folder for all, as Node would take it, others could put in
 * what is run. Null where that is not known.
 */
function compileCacheFolder(env, platform) {
    const home = env.HOME ? (0,external_node_path_.join)(env.HOME, ".cache") : undefined;
    const folder = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || home;
    return folder ? (0,external_node_path_.join)(folder, "docker-layer-report") : null;
}

;// CONCATENATED MODULE: ./src/cli.ts


keepCompiled(process);
// A reader that has seen enough (`lint | head`) closes the pipe: no reason to complain.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
});
void runCommandLine(process).then((status) => {
    process.exitCode = status;
});

