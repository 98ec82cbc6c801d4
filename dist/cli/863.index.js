export const id = 863;
export const ids = [863];
export const modules = {

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


/***/ })

};
